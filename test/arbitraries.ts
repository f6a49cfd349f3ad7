import fc from "fast-check";
import {
  type CalendarDate,
  type Codelist,
  type CodeOf,
  type Duration,
  type Instant,
  type JsonValue,
  type LocalizedText,
  type Money,
  type PartialDate,
  type Period,
} from "welfare-core";

/*
 * Values of the house, valid each of them. They are made without the code that they test: days come from UTC milliseconds.
 */

const MS_PER_DAY = 86_400_000;

/** A day as its number since 1970 in UTC. */
function written(dayNumber: number): CalendarDate {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

function numbered(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

const LEAP_YEARS = Array.from({ length: 351 }, (_, index) => 1850 + index).filter((year) =>
  new Date(Date.UTC(year, 1, 29)).toISOString().startsWith(`${year}-02-29`),
);

/** Days between two days, both ends included; 29 February, ends of months and the two ends themselves come often. */
export function calendarDates(from: CalendarDate = "1850-01-01", to: CalendarDate = "2200-12-31"): fc.Arbitrary<CalendarDate> {
  const first = numbered(from);
  const last = numbered(to);
  const inside = (day: number) => Math.min(last, Math.max(first, day));
  return fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: first, max: last }).map(written) },
    { weight: 2, arbitrary: fc.constantFrom(...LEAP_YEARS).map((year) => written(inside(numbered(`${year}-02-29`)))) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: 1850, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -2, max: 1 }))
        .map(([year, month, shift]) => written(inside(Date.UTC(year, month, shift) / MS_PER_DAY))),
    },
    { weight: 1, arbitrary: fc.constantFrom(from, to) },
  );
}

/** Any day that the library accepts. */
export const calendarDate: fc.Arbitrary<CalendarDate> = calendarDates();

/** Two days, the first not after the second. */
export const orderedDates: fc.Arbitrary<readonly [CalendarDate, CalendarDate]> = fc
  .tuple(calendarDate, calendarDate)
  .map(([a, b]) => (a <= b ? [a, b] : [b, a]));

/** A year, a month or a day. */
export const partialDate: fc.Arbitrary<PartialDate> = fc
  .tuple(calendarDate, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

/** A period, open or closed; one of a single day comes often. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  calendarDate.map((start) => ({ start })),
  calendarDate.map((day) => ({ start: day, end: day })),
  orderedDates.map(([start, end]) => ({ start, end })),
);

const two = (value: number) => String(value).padStart(2, "0");

/** A moment in UTC, with no to nine digits of a fraction, zeros at the end too. */
export const instant: fc.Arbitrary<Instant> = fc
  .record({
    day: calendarDate,
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    fraction: fc.oneof(
      fc.constantFrom("", ".0", ".5", ".50", ".500000000", ".05", ".000"),
      fc.stringMatching(/^[0-9]{1,9}$/).map((digits) => `.${digits}`),
    ),
  })
  .map(({ day, hour, minute, second, fraction }) => `${day}T${two(hour)}:${two(minute)}:${two(second)}${fraction}Z`);

/** A duration with at least one of its four parts, zero among them. */
export const duration: fc.Arbitrary<Duration> = fc
  .record({
    negative: fc.boolean(),
    years: fc.option(fc.integer({ min: 0, max: 40 })),
    months: fc.option(fc.integer({ min: 0, max: 40 })),
    weeks: fc.option(fc.integer({ min: 0, max: 60 })),
    days: fc.option(fc.integer({ min: 0, max: 400 })),
  })
  .map(({ negative, years, months, weeks, days }) => {
    const part = (value: number | null, unit: string) => (value === null ? "" : `${value}${unit}`);
    const parts = `${part(years, "Y")}${part(months, "M")}${part(weeks, "W")}${part(days, "D")}`;
    return `${negative ? "-" : ""}P${parts === "" ? "0D" : parts}`;
  });

/** A sum of euros, or of the currency given. */
export function moneyIn(currency: string, max: number = Number.MAX_SAFE_INTEGER): fc.Arbitrary<Money> {
  return fc.integer({ min: -max, max }).map((amountMinor) => ({ amountMinor, currency }));
}

/** A sum of money in one of four currencies. */
export const money: fc.Arbitrary<Money> = fc.constantFrom("EUR", "CHF", "RON", "JPY").chain((currency) => moneyIn(currency));

/** A short text that is not blank. */
export const shortText: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== "");

/** A text in one to five languages. */
export const localizedText: fc.Arbitrary<LocalizedText> = fc.dictionary(
  fc.constantFrom("it", "en", "de", "de-AT", "fr", "ar", "uk"),
  shortText,
  { minKeys: 1, maxKeys: 5, noNullPrototype: true },
);

/** A key of a record. */
export const key: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/);

/** Name of a field of plain JSON: anything but the one that no record may have. */
const fieldName: fc.Arbitrary<string> = fc
  .oneof(fc.string({ maxLength: 8 }), fc.constantFrom("constructor", "toString", "length", "0", ""))
  .filter((name) => name !== "__proto__");

/** A value that JSON can hold, at most five deep; −0, which JSON does not keep, is left out. */
export const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json" },
    fc.constantFrom(null, true, false),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => (number === 0 ? 0 : number)),
    fc.string({ maxLength: 12 }),
    fc.array(tie("value"), { maxLength: 4, depthIdentifier: "json" }),
    fc.dictionary(fieldName, tie("value"), { maxKeys: 4, depthIdentifier: "json", noNullPrototype: true }),
  ),
})).value;

/** A code of a list; in an open list also a user's own. */
export function codeOf<const List extends Codelist>(list: List): fc.Arbitrary<CodeOf<List>> {
  const known: fc.Arbitrary<string> = fc.constantFrom(...list.codes);
  return (list.open ? fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: ownCode }) : known) as fc.Arbitrary<CodeOf<List>>;
}

/** A user's own code. */
export const ownCode: fc.Arbitrary<string> = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => `x-${words.join("-")}`);
