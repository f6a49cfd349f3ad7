export { finishWork } from "./finish.ts";
export { type MeasurementSetting, planOf } from "./plan.ts";
export { addRows, newWork } from "./work.ts";
