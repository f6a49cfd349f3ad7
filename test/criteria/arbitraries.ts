import fc from "fast-check";
import type { Criterion, Facts, FactsRow } from "welfare-core";

/** Facts with one value, of every type, as a small project would declare them. */
export const SCALAR_FACTS = {
  income: { type: "number", min: 0, max: 100_000 },
  sessions: { type: "number", integer: true },
  gender: { type: "code", codes: ["female", "male", "non-binary"] },
  housing: { type: "code", codes: ["own", "rented"], open: true },
  municipality: { type: "code" },
  enrolled: { type: "boolean" },
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
} as const satisfies Facts;

/** The same, and a list. */
export const FACTS = {
  ...SCALAR_FACTS,
  members: { type: "list", of: { income: { type: "number", min: 0 }, birthDate: { type: "date" } } },
} as const satisfies Facts;

/** The day of every generated question: later than every generated date. */
export const AS_OF = "2018-12-31";

const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const birth = day("1990-01-01", "2000-12-31");
const entry = day("2010-01-01", "2018-12-31");
const GENDERS = ["female", "male", "non-binary"] as const;
const TOWNS = ["020030", "020033", "020057"] as const;

const scalars = {
  income: fc.integer({ min: 0, max: 6 }),
  sessions: fc.integer({ min: -3, max: 3 }),
  gender: fc.constantFrom(...GENDERS),
  housing: fc.constantFrom("own", "rented", "x-caravan"),
  municipality: fc.constantFrom(...TOWNS),
  enrolled: fc.boolean(),
  birthDate: birth,
  entryDate: entry,
};

/** A row in which every fact is known in full. */
export const fullRow = fc.record(scalars);

type FullRow = typeof fullRow extends fc.Arbitrary<infer R> ? R : never;

/** A row, and the same row with some facts taken away and the birth known in part only. */
export const rowAndLess: fc.Arbitrary<{ readonly full: FactsRow; readonly less: FactsRow }> = fc
  .record({
    full: fullRow,
    gone: fc.subarray(Object.keys(scalars) as (keyof FullRow)[]),
    absent: fc.constantFrom(null, undefined),
    known: fc.constantFrom(4, 7, 10),
  })
  .map(({ full, gone, absent, known }) => {
    const less: Record<string, unknown> = { ...full, birthDate: full.birthDate.slice(0, known) };
    for (const name of gone) less[name] = absent;
    return { full: full as FactsRow, less: less as FactsRow };
  });

/** At most one lower and one upper bound, or one value. */
function comparison<T>(operand: fc.Arbitrary<T>): fc.Arbitrary<object> {
  const lower = fc.tuple(fc.constantFrom("gt", "gte"), operand);
  const upper = fc.tuple(fc.constantFrom("lt", "lte"), operand);
  const eq = fc.tuple(fc.constant("eq"), operand);
  return fc
    .oneof(fc.tuple(lower), fc.tuple(upper), fc.tuple(lower, upper), fc.tuple(eq))
    .map((bounds) => Object.fromEntries(bounds) as object);
}

const age = fc
  .tuple(
    comparison(fc.integer({ min: 0, max: 30 })),
    fc.record(
      {
        unit: fc.constantFrom("years", "months", "days"),
        leapDay: fc.constantFrom("mar1", "feb28"),
        at: fc.constant({ fact: "entryDate" }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([bounds, options]) => ({ age: { ...bounds, ...options } }));

const leaf: fc.Arbitrary<object> = fc.oneof(
  comparison(scalars.income).map((ops) => ({ fact: "income", ...ops })),
  comparison(scalars.sessions).map((ops) => ({ fact: "sessions", ...ops })),
  scalars.gender.map((eq) => ({ fact: "gender", eq })),
  scalars.housing.map((eq) => ({ fact: "housing", eq })),
  fc.subarray([...TOWNS], { minLength: 1 }).map((codes) => ({ fact: "municipality", in: codes })),
  fc.boolean().map((eq) => ({ fact: "enrolled", eq })),
  comparison(birth).map((ops) => ({ fact: "birthDate", ...ops })),
  age.map((ops) => ({ fact: "birthDate", ...ops })),
  comparison(entry).map((ops) => ({ fact: "entryDate", ...ops })),
);

/** A well-formed criterion over {@link FACTS}. */
export const criterion: fc.Arbitrary<Criterion> = fc.letrec<{ node: object }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie("node"), { maxLength: 4 }).map((any) => ({ any })),
    tie("node").map((not) => ({ not })),
  ),
})).node as fc.Arbitrary<Criterion>;

/** A row that any JSON document could hold under the names of the facts, and others. */
export const anyJsonRow: fc.Arbitrary<FactsRow> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.keys(FACTS).map((name) => [name, fc.jsonValue()])), { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom("missing", "constructor", "toString", "hasOwnProperty", "length", "shoeSize"), fc.jsonValue()),
  )
  .map(([facts, more]) => JSON.parse(JSON.stringify({ ...facts, ...more })) as FactsRow);
