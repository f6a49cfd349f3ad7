export { LIBRARY_VERSION } from "./library-version.ts";
export { type MeasuredDimension, type MeasuredIndicator, type MeasuredPart, type MeasuredTable, type Measurement } from "./measurement.ts";
export {
  type CountedWay,
  type IndicatorCounts,
  type IndicatorResult,
  type IntervalMethod,
  type NotComputableReason,
  type NotComputableResult,
  type OpenResult,
  type Provenance,
  type SuppressedResult,
  type ValueResult,
} from "./result.ts";
export { resultsOf } from "./results-of.ts";
export { withPlainZeros } from "./with-plain-zeros.ts";
