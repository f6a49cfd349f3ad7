export { representativeValues } from "./representative-values.ts";
export { type RowQuestion, type SearchOptions, searchRow } from "./search-row.ts";
