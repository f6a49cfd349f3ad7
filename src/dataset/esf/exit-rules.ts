import { LABOUR_STATUS, TRAINING_STATUS } from "../../codelist/index.ts";
import type { Criterion } from "../../criteria/index.ts";

/** The common result indicators of the European Social Fund Plus: immediate on leaving, and longer-term. */
export type EsfExitCode = "EECR01" | "EECR02" | "EECR03" | "EECR04" | "EECR05" | "EECR06";

/** A condition on one fact: a code of a list, or a truth value. */
type FactLeaf = { readonly fact: string; readonly in: readonly string[] } | { readonly fact: string; readonly eq: boolean | string };

/** What one result means over the rows of participations. */
export interface EsfExitRule {
  readonly code: EsfExitCode;
  /** When it is looked at, counted from leaving. */
  readonly timing: "28-days" | "6-months";
  /** Who is concerned: what they were on entering. Absent: everyone who entered. */
  readonly onEntry?: FactLeaf | undefined;
  readonly success: FactLeaf;
}

/**
 * The six results. The facts at a moment have its window: within 28 days of leaving the last change counts, around six months the nearest observation.
 *
 * Work found and a search begun read one fact, so that nobody counts in both. A qualification and a better position at work are in no record of a dataset: projects declare these facts.
 */
export const ESF_EXIT_RULES: readonly EsfExitRule[] = /*@__PURE__*/ (() => {
  const { employed, unemployed, inactive } = LABOUR_STATUS.groups;
  const withoutWork = { fact: "labourStatusAtEntry", in: [...unemployed, ...inactive] };
  return [
    {
      code: "EECR01",
      timing: "28-days",
      onEntry: { fact: "labourStatusAtEntry", in: inactive },
      success: { fact: "labourStatusAt28Days", in: unemployed },
    },
    {
      code: "EECR02",
      timing: "28-days",
      onEntry: { fact: "trainingStatusAtEntry", eq: "none" },
      success: { fact: "trainingStatusAt28Days", in: TRAINING_STATUS.groups["in-education-or-training"] },
    },
    { code: "EECR03", timing: "28-days", success: { fact: "qualificationAt28Days", eq: true } },
    { code: "EECR04", timing: "28-days", onEntry: withoutWork, success: { fact: "labourStatusAt28Days", in: employed } },
    { code: "EECR05", timing: "6-months", onEntry: withoutWork, success: { fact: "labourStatusAt6Months", in: employed } },
    {
      code: "EECR06",
      timing: "6-months",
      onEntry: { fact: "labourStatusAtEntry", in: employed },
      success: { fact: "betterPositionAt6Months", eq: true },
    },
  ];
})();

/** Who a result is about: who entered, as the rule asks. */
export function concernedBy({ onEntry }: EsfExitRule): Criterion {
  const entered = { fact: "entered", eq: true } as const;
  return onEntry === undefined ? entered : { all: [entered, onEntry] };
}

/** The facts that a rule reads. */
export function factsOf({ onEntry, success }: EsfExitRule): readonly string[] {
  return ["entered", ...(onEntry === undefined ? [] : [onEntry.fact]), success.fact];
}
