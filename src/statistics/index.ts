export { type Estimate, type NotComputable } from "./estimate.ts";
export { meanInterval, type MeanInterval } from "./mean-interval.ts";
export { normalQuantile } from "./special/normal-quantile.ts";
export { tQuantile } from "./special/t-quantile.ts";
export { wilson } from "./wilson.ts";
