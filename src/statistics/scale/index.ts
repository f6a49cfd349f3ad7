export { type CronbachAlpha, cronbachAlpha } from "./cronbach-alpha.ts";
export { type ReliableChange, reliableChange, type ReliableChangeClass, type ScaleNorm } from "./reliable-change.ts";
