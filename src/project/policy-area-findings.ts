import type { PolicyArea } from "../codelist/index.ts";
import type { PolicyAreaShare } from "./policy-area.ts";

/** What does not fit in the policy areas of a project. */
export interface PolicyAreaFinding {
  /** `share-missing`: some areas have a share and these have none. `share-sum`: the shares do not add up to 100. */
  readonly code: "share-missing" | "share-sum";
  /** The areas concerned. */
  readonly areas: readonly PolicyArea[];
  readonly message: string;
}

/**
 * Looks whether the shares of the policy areas can be used: given for all and adding up to 100, or given for none.
 *
 * @param areas - of one project; shares have at most two decimals and are added exactly
 * @returns the findings, none when all is well or no share is given
 *
 * @example
 * ```ts
 * policyAreaFindings([{ area: "labour", sharePercent: 60 }, { area: "social", sharePercent: 30 }]).map(({ code }) => code) // => ["share-sum"]
 * policyAreaFindings([{ area: "labour" }, { area: "social" }]) // => []
 * ```
 */
export function policyAreaFindings(areas: readonly PolicyAreaShare[]): readonly PolicyAreaFinding[] {
  const without = areas.filter(({ sharePercent }) => sharePercent === undefined);
  if (without.length === areas.length) return [];
  if (without.length > 0) {
    return [{ code: "share-missing", areas: without.map(({ area }) => area), message: "shares are given for some areas only" }];
  }
  const hundredths = areas.reduce((sum, { sharePercent = 0 }) => sum + Math.round(sharePercent * 100), 0);
  if (hundredths === 10_000) return [];
  return [{ code: "share-sum", areas: areas.map(({ area }) => area), message: `the shares add up to ${hundredths / 100}, not 100` }];
}
