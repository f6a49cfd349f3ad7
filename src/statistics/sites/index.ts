export { type PooledEstimate, type PooledSites, poolSites } from "./pool-sites.ts";
export { type RatioOfSums, ratioOfSums } from "./ratio-of-sums.ts";
