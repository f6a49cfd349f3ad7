import {
  type CalendarDate,
  type DayRange,
  type Duration,
  durationParts,
  fromDayNumber,
  shiftedDayNumber,
  toDayNumber,
} from "../../time/index.ts";
import type { Rule } from "../check/index.ts";
import type { ParameterEntry } from "../language/index.ts";
import type { FindingLog } from "./lint-run.ts";
import { namedEntries } from "./named-parameters.ts";
import type { Whole } from "./whole.ts";

type PlacedEntry = ParameterEntry & { readonly index: number };

/** Days on which a parameter has no value, both counted in; without `last` for ever. */
interface Gap {
  readonly first: number;
  readonly last: number;
  /** Place of the entry after it, if there is one. */
  readonly before: number | undefined;
}

/** Finds parameters without a value on a day looked at or between two entries, and, if asked, those whose value is older than it should be on the last day looked at. */
export function lintParameters(
  rule: Rule,
  wholes: readonly Whole[],
  days: DayRange,
  staleAfter: Duration | undefined,
  report: FindingLog["report"],
): void {
  for (const { name, entries } of namedEntries(rule, wholes)) {
    lintGaps(name, entries, days, report);
    if (staleAfter !== undefined) lintAge(name, entries, days.last, staleAfter, report);
  }
}

function lintGaps(name: string, entries: readonly PlacedEntry[], days: DayRange, report: FindingLog["report"]): void {
  const from = toDayNumber(days.first);
  const to = toDayNumber(days.last);
  const gaps = gapsIn(entries);
  const open = gaps.find((gap) => gap.first <= to && gap.last >= from);
  if (open !== undefined) {
    const asOf = fromDayNumber(Math.max(open.first, from));
    report({ code: "parameter-missing", severity: "error", path: `parameters.${name}`, asOf, message: "no value is in force on the day" });
  }
  for (const gap of gaps) {
    if (gap === open || gap.before === undefined || !Number.isFinite(gap.first)) continue;
    const place = { path: `parameters.${name}.${gap.before}`, asOf: fromDayNumber(gap.first) };
    report({
      code: "parameter-missing",
      severity: "warning",
      ...place,
      message: "no value is in force between the entry before and this one",
    });
  }
}

/** The stretches without a value: before the first entry, between two of them, after the last; the latter never begins if that one has no end. */
function gapsIn(entries: readonly PlacedEntry[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { from, to, index } of entries) {
    const begins = toDayNumber(from);
    if (next < begins) gaps.push({ first: next, last: begins - 1, before: index });
    // Without an end an entry lasts until the next begins.
    next = to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to) + 1;
  }
  return [...gaps, { first: next, last: Number.POSITIVE_INFINITY, before: undefined }];
}

function lintAge(
  name: string,
  entries: readonly PlacedEntry[],
  day: CalendarDate,
  staleAfter: Duration,
  report: FindingLog["report"],
): void {
  const last = entries.filter(({ from }) => from <= day).at(-1);
  if (last === undefined || (last.to !== undefined && last.to < day)) return;
  if (shiftedDayNumber(last.from, durationParts(staleAfter)) >= toDayNumber(day)) return;
  const place = { path: `parameters.${name}.${last.index}`, asOf: day };
  report({ code: "parameter-stale", severity: "warning", ...place, message: "the value in force is older than it should be" });
}
