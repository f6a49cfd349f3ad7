import type { CalendarDate } from "../../time/index.ts";
import type { Evidence } from "../ruleset/index.ts";

/**
 * Whether declarations count.
 *
 * - `declared`: they do, and the decision says what is still to be proven;
 * - `verified`: a fact that has to be proven and has no valid proof is missing.
 */
export type AssessMode = "declared" | "verified";

/** With what a row is judged under a ruleset. */
export interface AssessOptions {
  /** The day of the decision. */
  readonly asOf: CalendarDate;
  /** The documents that were handed in, for any fact and in any order. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** Default `declared`. */
  readonly mode?: AssessMode | undefined;
}
