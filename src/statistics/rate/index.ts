export { type PoissonRate, poissonRate } from "./poisson-rate.ts";
export { type PoissonRateRatio, poissonRateRatio } from "./poisson-rate-ratio.ts";
