import type { PolicyArea } from "../codelist/index.ts";

/** A policy that a project serves, and how much of it. */
export interface PolicyAreaShare {
  readonly area: PolicyArea;
  /** Above 0 to 100, at most two decimals. The shares of a project are given for all areas and add up to 100, or for none. */
  readonly sharePercent?: number | undefined;
}
