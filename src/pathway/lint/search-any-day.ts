import { searchRow, type Criterion, type Facts, type FactsRow, type ParameterEntry } from "../../criteria/index.ts";
import { isCalendarDate } from "../../time/index.ts";
import type { PathwayDefinition } from "../definition/index.ts";

/** Most steps of the search for one row, and of all searches in one definition: where they are spent nothing more is found. */
const BUDGET = 20_000;
const ALL_BUDGETS = 5_000_000;

/** Of a long table of parameters the last days are looked at. */
const MAX_DAYS = 50;

/** Looks for facts that make a criterion true, on any day: a row, `none` where there is no such row, `unproven` where the search came to no end. */
export type Search = (criterion: Criterion, facts: Facts, fixed: FactsRow) => FactsRow | "none" | "unproven";

/** Searches in one definition; they share what they may cost. */
export function searchAnyDay({ parameters = {} }: PathwayDefinition): Search {
  const entries = Object.values(parameters).flat();
  const days = daysOf(entries);
  const lookedAt = days.slice(-MAX_DAYS);
  let left = ALL_BUDGETS;
  return (criterion, facts, fixed) => {
    let proven = lookedAt.length === days.length && !asksDayAndAge(criterion, entries);
    for (const asOf of lookedAt) {
      if (left <= 0) return "unproven";
      const answer = searchRow({ criterion, facts, asOf, parameters }, { wanted: "true", fixed, budget: Math.min(BUDGET, left) });
      left -= answer.steps + 1;
      if (answer.status === "found") return answer.row;
      if (answer.status === "unproven") proven = false;
    }
    return proven ? "none" : "unproven";
  };
}

/** Days that stand for all: each on which a parameter gets a value, or any day. */
function daysOf(entries: readonly ParameterEntry[]): readonly string[] {
  const days = new Set(entries.map(({ from }) => from));
  return days.size === 0 ? ["2000-01-01"] : [...days].sort();
}

/** Whether a criterion may ask both how long ago something is and whether it is before or after a fixed day: then no day stands for another. */
function asksDayAndAge(criterion: Criterion, entries: readonly ParameterEntry[]): boolean {
  const days = [criterion, entries.map(({ value }) => value)];
  return has(criterion, (key) => key === "age" || key === "within") && has(days, (_, value) => isCalendarDate(value));
}

/** Whether something in a part, however deep, is as asked. */
function has(part: unknown, isAsked: (key: string, value: unknown) => boolean): boolean {
  if (typeof part !== "object" || part === null) return false;
  return Object.entries(part as Readonly<Record<string, unknown>>).some(([key, value]) => isAsked(key, value) || has(value, isAsked));
}
