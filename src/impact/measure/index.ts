export { indicatorAccumulator, type IndicatorAccumulator } from "./indicator-accumulator.ts";
export { measureIndicators, type MeasureOptions } from "./measure-indicators.ts";
export { measurePeriods, type PeriodMeasurement } from "./measure-periods.ts";
export { withoutSharedKeys } from "./without-shared-keys.ts";
