export { addState } from "./add-state.ts";
export { finishWork } from "./finish.ts";
export { knownUnits } from "./known-units.ts";
export { type MeasurementSetting, planOf, requirePeriod } from "./plan.ts";
export { saveWork } from "./save-work.ts";
export { type CellState, type IndicatorState, type MeasurementState, type PersonState } from "./state.ts";
export { addRows, newWork } from "./work.ts";
