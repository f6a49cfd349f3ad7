import fc from "fast-check";
import type { CalendarDate, Extensions, Instant } from "welfare-core";
import { shortText } from "../arbitraries.ts";

export { calendarDate as anyDay, codeOf, instant as anyMoment, key, localizedText, partialDate, shortText } from "../arbitraries.ts";

const DAY_MS = 86_400_000;

/** A day between two others, both counted. */
function dayBetween(first: CalendarDate, last: CalendarDate): fc.Arbitrary<CalendarDate> {
  return fc
    .integer({ min: Date.parse(first) / DAY_MS, max: Date.parse(last) / DAY_MS })
    .map((number) => new Date(number * DAY_MS).toISOString().slice(0, 10));
}

/** A day of one fortnight: several records often share one. */
export const nearDay = dayBetween("2018-03-01", "2018-03-14");

/** A moment of a day. */
function momentOn(days: fc.Arbitrary<CalendarDate>): fc.Arbitrary<Instant> {
  const time = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
  const fraction = fc.constantFrom("", ".5", ".000", ".123456789");
  return fc.tuple(days, time, fraction).map(([on, clock, rest]) => `${on}T${clock}${rest}Z`);
}

export const nearMoment = momentOn(nearDay);

/** Up to when something was known: a moment or a day of the fortnight. */
export const nearKnownAt = fc.oneof(nearDay, nearMoment);

/** A user's own fields. */
export const extensions: fc.Arbitrary<Extensions> = fc
  .dictionary(shortText, fc.jsonValue({ maxDepth: 2, noUnicodeString: false }), { maxKeys: 2, noNullPrototype: true })
  .map((fields) => JSON.stringify(fields))
  // As JSON keeps it: −0 is 0.
  .map((text) => (text.includes("__proto__") ? {} : (JSON.parse(text) as Extensions)));

type Made<Fields> = { [K in keyof Fields]: Fields[K] extends fc.Arbitrary<infer T> ? T : never };

/** A record with all the fields of the first kind and any of the second. */
export function record<R extends object, O extends object>(required: R, optional: O): fc.Arbitrary<Made<R> & Partial<Made<O>>> {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  }) as fc.Arbitrary<Made<R> & Partial<Made<O>>>;
}

/** A short list. */
export function few<T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(items, { maxLength: 3 });
}

/** The same record with the ends of its range in order. */
export function inOrder<T extends { readonly from: CalendarDate; readonly to?: CalendarDate | undefined }>(range: T): T {
  const { from, to } = range;
  return to !== undefined && to < from ? { ...range, from: to, to: from } : range;
}

/** The same list in another order. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Whether a record had been written down by then, worked out in milliseconds: independent of how the library does it. */
export function wasRecorded(recordedAt: Instant | undefined, day: CalendarDate, knownAt: string): boolean {
  const limit = knownAt.length === 10 ? Date.parse(knownAt) + DAY_MS - 1 : Date.parse(knownAt);
  const [whole = "", fraction = "0Z"] = (recordedAt ?? `${day}T00:00:00Z`).split(".");
  const written = Date.parse(whole.endsWith("Z") ? whole : `${whole}Z`) + Math.floor(Number(`0.${fraction.slice(0, -1)}`) * 1000);
  return written <= limit;
}
