import type { RulesetId } from "../../record/index.ts";
import { type CalendarDate, type Period, periodContains, requireCalendarDate } from "../../time/index.ts";

/** What tells the versions of rulesets apart. */
export interface DatedRuleset {
  readonly id: RulesetId;
  readonly version: string;
  readonly effective?: Period | undefined;
}

/**
 * The ruleset of an id that is in force on a day. Both ends of its period count; one without a period is always in force.
 *
 * Of two whose periods overlap, which {@link checkRulesets} finds, the one that begins later holds, then the later in the list.
 *
 * @param rulesets - versions of one or of several ids, in any order
 * @returns the ruleset, or `undefined` when none of the id is in force
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const rulesets = [
 *   { id: "places", version: "2018", effective: { start: "2018-01-01", end: "2018-12-31" } },
 *   { id: "places", version: "2019", effective: { start: "2019-01-01" } },
 * ];
 * rulesetOn(rulesets, "places", "2018-12-31")?.version // => "2018"
 * rulesetOn(rulesets, "places", "2017-12-31") // => undefined
 * ```
 */
export function rulesetOn<R extends DatedRuleset>(rulesets: readonly R[], id: RulesetId, day: CalendarDate): R | undefined {
  return inForceOn(
    rulesets.filter((ruleset) => ruleset.id === id),
    day,
  );
}

/** The ruleset in force on a day, whatever its id. */
export function inForceOn<R extends DatedRuleset>(rulesets: readonly R[], day: CalendarDate): R | undefined {
  requireCalendarDate(day, "day");
  let last: R | undefined;
  for (const ruleset of rulesets) {
    const { effective } = ruleset;
    if (effective !== undefined && !periodContains(effective, day)) continue;
    if (last === undefined || startOf(effective) >= startOf(last.effective)) last = ruleset;
  }
  return last;
}

/** The first day of a period; an open beginning comes before every day. */
export function startOf(effective: Period | undefined): string {
  return effective?.start ?? "";
}
