import { type CalendarDate, type DayRange, type Duration, requireCalendarDate } from "../../time/index.ts";
import type { Rule } from "../check/index.ts";
import { compareFindings } from "./compare-findings.ts";
import type { CriterionFinding } from "./criterion-finding.ts";
import { lintBands } from "./lint-bands.ts";
import { lintBounds } from "./lint-bounds.ts";
import { lintCodes } from "./lint-codes.ts";
import { reportConstants, verdictsOf } from "./lint-constants.ts";
import { lintEffect } from "./lint-effect.ts";
import { lintParameters } from "./lint-parameters.ts";
import { lintRepetition } from "./lint-repetition.ts";
import { type FindingLog, lintRun } from "./lint-run.ts";
import { lintUnused } from "./lint-unused.ts";
import { namedEntries } from "./named-parameters.ts";
import { type Whole, wholesOf } from "./whole.ts";

/** On which day a rule is looked at, or on all days between two (then on the first of them and each later one on which a parameter gets a value); and how closely. */
export type LintOptions = (
  | { readonly asOf: CalendarDate; readonly asOfRange?: undefined }
  | {
      /** Both days counted in. */
      readonly asOfRange: DayRange;
      readonly asOf?: undefined;
    }
) & {
  /** How long a value may have been in force before it is told of as stale. Default: for ever. */
  readonly staleAfter?: Duration | undefined;
  /** Most steps, one being about the judging of one node. Default: a million, which is well under a second. */
  readonly budget?: number | undefined;
};

/** What a linter found. */
export interface LintedCriterion {
  /** By path, then by code. */
  readonly findings: readonly CriterionFinding[];
  /**
   * Whether every question was settled, by a row or by a proof. Where not, because the budget was spent, or a list or dates measured on several scales stood in the way of a proof, there may be more to find; what was found
   * holds all the same.
   */
  readonly complete: boolean;
}

const DEFAULT_BUDGET = 1_000_000;

/** Of more days on which a parameter changes the later ones are left open. */
const MOST_DAYS = 100;

/**
 * Looks at a valid rule for what its author probably did not mean: parts that can never be true or never false or that make no difference, bounds and bands that do not meet, parameters without a value, and what is declared and
 * not used.
 *
 * Nothing is reported that was not found or proven: a row shows it, or all rows that can make a difference were tried. Proofs are about rows in which everything can be read; what is said of a part "always" or
 * "never" is said of these, as of the day. A part over a parameter that is not in force is told of for that alone.
 *
 * @param rule - checked before by {@link checkRule}
 * @param options - the day, or the days
 * @returns the findings, whose codes {@link CriterionFindingCode} explains, and whether they are all
 * @throws RangeError when a day is no day, the last day lies before the first, or `staleAfter` is no duration
 *
 * @example
 * ```ts
 * const rule = {
 *   facts: { birthDate: { type: "date" }, employed: { type: "boolean" } },
 *   criterion: { all: [{ fact: "birthDate", age: { gte: 18 } }, { fact: "birthDate", age: { gt: 29, lt: 18 } }] },
 * } as const;
 * const { findings, complete } = lintCriterion(rule, { asOf: "2018-03-01" });
 * findings.filter(({ severity }) => severity === "error").map(({ code, path }) => [code, path]) // => [["contradiction", "criterion"], ["reversed-bounds", "criterion.all.1.age"]]
 * complete // => true
 * ```
 */
export function lintCriterion(rule: Rule, { asOf, asOfRange, staleAfter, budget = DEFAULT_BUDGET }: LintOptions): LintedCriterion {
  const lookedAt = asOfRange ?? { first: asOf, last: asOf };
  requireCalendarDate(lookedAt.first, "the first day");
  requireCalendarDate(lookedAt.last, "the last day");
  if (lookedAt.last < lookedAt.first) throw new RangeError("the last day must not be before the first");

  const found = new Map<string, CriterionFinding>();
  const open = new Set<CalendarDate>();
  // What holds on several days is told once, with the first of them.
  const report = (finding: CriterionFinding) => {
    const key = `${finding.code} ${finding.path} ${(finding.related ?? []).join(" ")} ${finding.severity}`;
    if (!found.has(key)) found.set(key, finding);
  };

  const wholes = wholesOf(rule);
  lintUnused(rule, wholes, report);
  lintParameters(rule, wholes, lookedAt, staleAfter, report);
  const changes = daysOfChange(rule, wholes, lookedAt);
  const days = changes.slice(0, MOST_DAYS);
  for (const day of changes.slice(MOST_DAYS)) open.add(day);
  days.forEach((day, index) => {
    lintOn(day, index === 0, rule, wholes, budget / days.length, { report, leaveOpen: () => open.add(day) });
  });
  return { findings: [...found.values()].sort(compareFindings), complete: open.size === 0 };
}

/** What depends on the day and on the parameters in force; what does not, on the first day. */
function lintOn(day: CalendarDate, isFirst: boolean, rule: Rule, wholes: readonly Whole[], steps: number, log: FindingLog): void {
  const run = lintRun(rule, day, steps, log);
  const empty = new Set(wholes.flatMap((whole) => [...lintBounds(whole, run)]));
  const verdicts = verdictsOf(wholes, empty, run);
  reportConstants(verdicts, run);
  for (const whole of wholes) {
    lintBands(whole, run);
    lintEffect(whole, verdicts, run);
  }
  if (!isFirst) return;
  lintCodes(wholes, run);
  lintRepetition(wholes, run);
}

/** The first day, and each later one of those looked at on which a parameter gets a value. */
function daysOfChange(rule: Rule, wholes: readonly Whole[], { first, last }: DayRange): readonly CalendarDate[] {
  const begins = namedEntries(rule, wholes).flatMap(({ entries }) => entries.map(({ from }) => from));
  return [...new Set([first, ...begins.filter((day) => day > first && day <= last)])].sort();
}
