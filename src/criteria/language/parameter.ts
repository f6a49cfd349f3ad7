import type { CalendarDate } from "../../time/index.ts";

/** What a parameter may be: a number, a code or a day, a list of codes. */
export type ParameterValue = number | string | readonly string[];

/** The value of a parameter in a time: an amount of a law, the municipalities of a district. */
export interface ParameterEntry {
  /** First day. */
  readonly from: CalendarDate;
  /** Last day; absent: the day before the next entry begins. */
  readonly to?: CalendarDate | undefined;
  readonly value: ParameterValue;
  /** Where it is written down. */
  readonly source?: string | undefined;
}

/** Dated values that rules refer to by name, so that a new threshold does not change the rule. Entries of one name do not overlap. */
export type Parameters = Readonly<Record<string, readonly ParameterEntry[]>>;

/** An operand that stands for the value of a parameter in force on the as-of day. */
export interface ParameterReference<Name extends string = string> {
  readonly param: Name;
}

/**
 * The entry of a parameter that is in force on a day.
 *
 * @param entries - of one parameter, in any order, without overlaps
 * @returns the entry, or `undefined` when none is: before the first, and after one that ended
 *
 * @example
 * ```ts
 * const ceiling = [{ from: "2017-01-01", value: 8500 }, { from: "2018-01-01", to: "2018-12-31", value: 9000, source: "example" }];
 * parameterOn(ceiling, "2017-12-31")?.value // => 8500
 * parameterOn(ceiling, "2018-12-31")?.value // => 9000
 * parameterOn(ceiling, "2019-01-01") // => undefined
 * ```
 */
export function parameterOn(entries: readonly ParameterEntry[], day: CalendarDate): ParameterEntry | undefined {
  let last: ParameterEntry | undefined;
  for (const entry of entries) if (entry.from <= day && (last === undefined || entry.from > last.from)) last = entry;
  return last === undefined || (last.to !== undefined && last.to < day) ? undefined : last;
}
