export { placeText } from "./check-tables.ts";
export { type CellIndex, cellName, type Count, countSystem, type CountSystem, type Sum } from "./count-system.ts";
export { type TableProblem } from "./table-problem.ts";
export { type CellPlace, type FrequencyTable, type TableCell, type TableDimension } from "./table.ts";
