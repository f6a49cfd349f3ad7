import { compareTexts } from "../../record/index.ts";
import { groupedBy } from "./grouped-by.ts";
import { type DatedRuleset, startOf } from "./ruleset-on.ts";

/** Two rulesets that cannot stand side by side. */
export interface RulesetProblem {
  readonly code: "same-version" | "overlapping-periods";
  /** Position in the list of the one to be looked at, and of the one that it does not go with. */
  readonly index: number;
  readonly other: number;
  readonly message: string;
}

/**
 * Finds rulesets that cannot stand side by side: the same id and version twice, and periods of one id that share a day. A ruleset without a period is always in force.
 *
 * @param rulesets - versions of one or of several ids, in any order
 * @returns at most one problem of each kind for each ruleset, in the order of the list; none when all is well
 *
 * @example
 * ```ts
 * const rulesets = [
 *   { id: "places", version: "2018", effective: { start: "2018-01-01", end: "2018-12-31" } },
 *   { id: "places", version: "2019", effective: { start: "2018-12-31" } },
 * ];
 * checkRulesets(rulesets).map(({ code, index, other }) => [code, index, other]) // => [["overlapping-periods", 1, 0]]
 * ```
 */
export function checkRulesets(rulesets: readonly DatedRuleset[]): readonly RulesetProblem[] {
  const byId = groupedBy([...rulesets.keys()], (index) => rulesets[index]?.id);
  const problems = [...byId.values()].flatMap((indices) => [...repeated(rulesets, indices), ...overlapping(rulesets, indices)]);
  // Sorting is stable: of one ruleset the same version comes before the periods.
  return problems.sort((a, b) => a.index - b.index);
}

function repeated(rulesets: readonly DatedRuleset[], indices: readonly number[]): readonly RulesetProblem[] {
  const first = new Map<string | undefined, number>();
  return indices.flatMap((index): readonly RulesetProblem[] => {
    const version = rulesets[index]?.version;
    const other = first.get(version);
    if (other === undefined) first.set(version, index);
    return other === undefined ? [] : [{ code: "same-version", index, other, message: "another ruleset has the same id and version" }];
  });
}

/** In the order of their first days it is enough to look back at the one that lasts longest. */
function overlapping(rulesets: readonly DatedRuleset[], indices: readonly number[]): readonly RulesetProblem[] {
  const firstDay = (index: number) => startOf(rulesets[index]?.effective);
  const inOrder = [...indices].sort((a, b) => compareTexts(firstDay(a), firstDay(b)));
  let longest: number | undefined;
  return inOrder.flatMap((index): readonly RulesetProblem[] => {
    const other = longest;
    if (other === undefined || endOf(rulesets[index]) > endOf(rulesets[other])) longest = index;
    if (other === undefined || firstDay(index) > endOf(rulesets[other])) return [];
    return [{ code: "overlapping-periods", index, other, message: "another ruleset of the same id is in force on a day of its period" }];
  });
}

/** The last day of a period; an open end comes after every day. */
function endOf(ruleset: DatedRuleset | undefined): string {
  return ruleset?.effective?.end ?? "9999";
}
