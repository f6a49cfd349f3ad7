export { type DemandOptions, type NoDemandReason, unmetDemand, type UnmetDemand } from "./unmet-demand.ts";
