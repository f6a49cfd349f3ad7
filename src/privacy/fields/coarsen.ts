import { type CalendarDate, completedUnits, daysOf, isPartialDate, type LeapDayRule, requireCalendarDate } from "../../time/index.ts";

/** Ages from one to another, both ends counted, in completed years; an absent end is open. */
export interface AgeBand {
  readonly id: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** How a field is made less exact. */
export type Coarsening =
  | {
      /** A date of birth becomes the band of the age at a day. */
      readonly kind: "age-band";
      readonly at: CalendarDate;
      /** Tried in order; the first that holds the age is taken. */
      readonly bands: readonly AgeBand[];
      readonly leapDay?: LeapDayRule | undefined;
    }
  | {
      /** A day becomes its month or its year. */
      readonly kind: "date";
      readonly to: "month" | "year";
    }
  | {
      /** A code becomes a wider one, such as the district of a municipality. */
      readonly kind: "code";
      readonly table: Readonly<Record<string, string>>;
    };

/**
 * Makes rows less exact, field by field: an age band for a birth date, a month for a day, a district for a municipality.
 *
 * A value that cannot be made less exact (no date, a date already less exact than asked, an age in no band or in two for a birth date known in part, a code that is not in the table) becomes null: it is never left as it was. Fields without
 * a rule stay as they are.
 *
 * @param rows - not modified
 * @param rules - by field; a field that a row does not have stays absent
 * @throws RangeError when the day of an age band is no day
 *
 * @example
 * ```ts
 * const rules = {
 *   birthDate: { kind: "age-band", at: "2019-05-15", bands: [{ id: "18-29", from: 18, to: 29 }, { id: "30+", from: 30 }] },
 *   entryDate: { kind: "date", to: "month" },
 *   municipality: { kind: "code", table: { "020030": "mantova" } },
 * } as const;
 * const rows = coarsen([{ birthDate: "1989-05-16", entryDate: "2018-03-05", municipality: "020030" }], rules);
 * rows // => [{ birthDate: "18-29", entryDate: "2018-03", municipality: "mantova" }]
 * ```
 */
export function coarsen(
  rows: readonly Readonly<Record<string, unknown>>[],
  rules: Readonly<Record<string, Coarsening>>,
): readonly Readonly<Record<string, unknown>>[] {
  for (const rule of Object.values(rules)) if (rule.kind === "age-band") requireCalendarDate(rule.at, "at");
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
        return [field, rule === undefined ? value : coarsenValue(value, rule)];
      }),
    ),
  );
}

function coarsenValue(value: unknown, rule: Coarsening): string | null {
  if (typeof value !== "string") return null;
  switch (rule.kind) {
    case "age-band":
      return ageBand(value, rule.at, rule.bands, rule.leapDay ?? "mar1");
    case "date":
      return coarseDate(value, rule.to === "month" ? 7 : 4);
    case "code":
      return Object.hasOwn(rule.table, value) ? (rule.table[value] ?? null) : null;
  }
}

/** The band of every age that a birth date known in part may give at a day; null when there are two, or none. */
function ageBand(birth: string, at: CalendarDate, bands: readonly AgeBand[], leapDay: LeapDayRule): string | null {
  if (!isPartialDate(birth)) return null;
  const { first, last } = daysOf(birth);
  if (first > at) return null;
  const bandOf = (day: CalendarDate) => {
    const age = completedUnits(day, at, "years", leapDay);
    return bands.find(({ from = 0, to = Number.POSITIVE_INFINITY }) => age >= from && age <= to)?.id ?? null;
  };
  const [oldest, youngest] = [bandOf(first), bandOf(last > at ? at : last)];
  return oldest === youngest ? oldest : null;
}

function coarseDate(date: string, length: number): string | null {
  return isPartialDate(date) && date.length >= length ? date.slice(0, length) : null;
}
