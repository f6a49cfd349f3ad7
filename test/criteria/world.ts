import fc from "fast-check";
import type { Facts, Parameters } from "welfare-core";

/* A world small enough that chance hits its edges: few values, days around the ends of months, one parameter of each kind. */

/** Facts of every type, in the row and in the items of two lists. */
export const WORLD_FACTS = {
  flag: { type: "boolean" },
  town: { type: "code", codes: ["x", "y", "z"] },
  home: { type: "code", codes: ["own", "rented"], open: true },
  place: { type: "code" },
  sessions: { type: "number", integer: true, min: 0, max: 3 },
  score: { type: "number" },
  birth: { type: "partial-date" },
  seen: { type: "date" },
  entry: { type: "date" },
  members: {
    type: "list",
    of: {
      flag: { type: "boolean" },
      kind: { type: "code", codes: ["child", "partner"] },
      born: { type: "partial-date" },
      since: { type: "date" },
      // A sum over each: from zero, below zero, between two ends of one sign, without an end, over both signs.
      income: { type: "number", integer: true, min: 0, max: 3 },
      debt: { type: "number", integer: true, max: 0 },
      size: { type: "number", integer: true, min: 1, max: 2 },
      balance: { type: "number", integer: true },
      change: { type: "number", integer: true, min: -1, max: 2 },
      share: { type: "number", min: 0, max: 1 },
    },
  },
  visits: { type: "list", of: { held: { type: "date" }, minutes: { type: "number", integer: true, min: 0 } } },
} as const satisfies Facts;

const DAYS = [
  ...["2000-02-28", "2000-02-29", "2000-03-01", "1999-12-31", "2001-01-31"],
  ...["2017-08-31", "2018-02-27", "2018-02-28", "2018-03-01", "2018-03-31", "2018-08-31", "2018-09-01", "2020-02-29"],
];

/** Any day on which a question may be asked. */
export const asOfDay: fc.Arbitrary<string> = fc.constantFrom("2018-02-28", "2018-03-01", "2018-08-31", "2020-02-29", "2021-02-28");

/** A day, mostly before those on which questions are asked. */
export const worldDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...DAYS) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: Date.UTC(1998, 0) / 86_400_000, max: Date.UTC(2021, 11) / 86_400_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  },
);

/** The values that a parameter has in time, one or two of them, with or without an end: not always in force. */
function entriesOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<readonly { readonly from: string; readonly to?: string; readonly value: T }[]> {
  return fc
    .record({
      first: value,
      second: fc.option(value, { nil: undefined }),
      start: fc.constantFrom("2010-01-01", "2018-03-01"),
      firstTo: fc.constantFrom(undefined, "2018-07-31"),
      secondTo: fc.constantFrom(undefined, "2020-12-31"),
      swapped: fc.boolean(),
    })
    .map(({ first, second, start, firstTo, secondTo, swapped }) => {
      const one = { from: start, ...(firstTo === undefined ? {} : { to: firstTo }), value: first };
      if (second === undefined) return [one];
      const two = { from: "2018-08-31", ...(secondTo === undefined ? {} : { to: secondTo }), value: second };
      return swapped ? [two, one] : [one, two];
    });
}

/** A table with one parameter of each kind. */
export const worldParameters: fc.Arbitrary<Parameters> = fc.record({
  number: entriesOf(fc.integer({ min: 0, max: 3 })),
  day: entriesOf(worldDay),
  town: entriesOf(fc.constantFrom("x", "y")),
  towns: entriesOf(fc.subarray(["x", "y", "z"], { minLength: 1 })),
});

/** The parameters by what they can be compared with. */
export const PARAMETER_OF = { number: "number", day: "day", code: "town", codes: "towns" } as const;
