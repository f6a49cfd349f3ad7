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

/**
 * The mode that counts.
 *
 * @throws RangeError when it is none of those that there are
 */
export function requireMode(mode: AssessMode | undefined): AssessMode {
  if (mode === undefined) return "declared";
  if (!MODES.includes(mode)) throw new RangeError("mode must be declared or verified");
  return mode;
}

const MODES: readonly unknown[] = ["declared", "verified"] satisfies readonly AssessMode[];
