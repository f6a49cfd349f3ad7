import fc from "fast-check";
import type { Fact, FactsRow, ScalarFact } from "welfare-core";
import { WORLD_FACTS, worldDay } from "./world.ts";

/* Rows over the facts of the world: what is so, and what is known of it. */

/** A row in full, and the same row as far as it is known. */
export interface TwoRows {
  readonly full: FactsRow;
  readonly less: FactsRow;
}

const CODES = ["x", "y", "z", "anything"];

/** A value that a fact may have. */
function valueOf(fact: ScalarFact): fc.Arbitrary<unknown> {
  if (fact.type === "boolean") return fc.boolean();
  if (fact.type === "date" || fact.type === "partial-date") return worldDay;
  if (fact.type === "code") return fc.constantFrom(...(fact.codes ?? CODES), ...(fact.open === true ? ["x-caravan"] : []));
  const { min = -3, max = 4, integer = false } = fact;
  return fc.oneof(fc.integer({ min: Math.max(min, -3), max }), ...(integer ? [] : [fc.constantFrom(0, 0.5, 1)]));
}

const ABSENT = [null, undefined] as const;
const UNREADABLE: Readonly<Record<ScalarFact["type"], readonly unknown[]>> = {
  boolean: ["true", 1, {}, []],
  number: ["3", Number.NaN, Number.POSITIVE_INFINITY, {}, [3], true],
  date: ["", "2018", "2018-02", "2018-02-30", "1849-12-31", "2201-01-01", 2018, {}],
  "partial-date": ["", "18", "2018-13", "2018-02-30", "1849", "2201", 2018, []],
  code: ["", 3, [], {}],
};

/** What may be known of a value: all, part of a day, nothing, or something that cannot be read. */
function knownOf(fact: ScalarFact, value: unknown): fc.Arbitrary<unknown> {
  const closed = fact.type === "code" && fact.codes !== undefined ? ["q", "X"] : [];
  const outside =
    fact.type === "number" ? [...(fact.max === undefined ? [] : [fact.max + 1]), ...(fact.integer === true ? [1.5] : [])] : [];
  const part = fact.type === "partial-date" ? [String(value).slice(0, 4), String(value).slice(0, 7)] : [];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(value) },
    { weight: part.length * 2, arbitrary: fc.constantFrom(...part, "") },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...ABSENT) },
    { weight: 1, arbitrary: fc.constantFrom(...UNREADABLE[fact.type], ...closed, ...outside) },
  );
}

type Pair = readonly [unknown, unknown];

/** Pairs of records, in full and as known, with some names left out where nothing is known. */
function recordOf(of: Readonly<Record<string, fc.Arbitrary<Pair>>>): fc.Arbitrary<Pair> {
  return fc
    .tuple(fc.record(of), fc.boolean())
    .map(([pairs, bare]): Pair => [
      Object.fromEntries(Object.entries(pairs).map(([name, [full]]) => [name, full])),
      Object.fromEntries(
        Object.entries(pairs).flatMap(([name, [, less]]) => (bare && (less === null || less === undefined) ? [] : [[name, less]])),
      ),
    ]);
}

const scalarPair = (fact: ScalarFact) => valueOf(fact).chain((full) => knownOf(fact, full).map((less): Pair => [full, less]));

function listPair(of: Readonly<Record<string, ScalarFact>>): fc.Arbitrary<Pair> {
  const whole = recordOf(Object.fromEntries(Object.entries(of).map(([name, fact]) => [name, scalarPair(fact)])));
  const item = fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 1, arbitrary: whole.map(([full]): Pair => [full, full]) },
    {
      weight: 1,
      arbitrary: fc.tuple(whole, fc.constantFrom<unknown>(null, undefined, "child", 3, [])).map(([[full], less]): Pair => [full, less]),
    },
  );
  const shape = fc.constantFrom("list", "list", "complete", "open", "open", "missing", "unreadable");
  return fc.tuple(fc.array(item, { maxLength: 4 }), fc.nat(4), shape, fc.boolean()).map(([pairs, seen, form, wrapped]): Pair => {
    const full = pairs.map((pair) => pair[0]);
    const less = pairs.map((pair) => pair[1]);
    const all = wrapped ? { items: full, complete: true } : full;
    if (form === "list") return [all, less];
    if (form === "complete") return [all, { items: less, complete: true }];
    if (form === "open") return [all, { items: less.slice(0, seen), complete: false }];
    return [all, form === "missing" ? null : ([{ items: less }, "two", 2, { items: {}, complete: true }, {}][seen] as unknown)];
  });
}

/** A row of the world in full, and as far as it is known: missing facts, values that cannot be read, dates in part, items unknown and lists open. */
export const twoRows: fc.Arbitrary<TwoRows> = recordOf(
  Object.fromEntries(
    Object.entries(WORLD_FACTS).map(([name, fact]) => [name, fact.type === "list" ? listPair(fact.of) : scalarPair(fact)]),
  ),
).map(([full, less]) => ({ full, less }) as TwoRows);

/** A row as far as it is known. */
export const knownRow: fc.Arbitrary<FactsRow> = twoRows.map(({ less }) => less);

/** A row that any JSON document could hold under the names of the facts, and others. */
export const anyJsonRow: fc.Arbitrary<FactsRow> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(WORLD_FACTS).map(([name, fact]) => [name, jsonFor(fact)])), { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom("missing", "constructor", "toString", "hasOwnProperty", "length", "shoeSize"), fc.jsonValue()),
  )
  .map(([facts, more]) => JSON.parse(JSON.stringify({ ...facts, ...more })) as FactsRow);

function jsonFor(fact: Fact): fc.Arbitrary<unknown> {
  if (fact.type !== "list") return fc.oneof(fc.jsonValue(), valueOf(fact));
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record(Object.fromEntries(Object.entries(fact.of).map(([name, of]) => [name, jsonFor(of)])), { requiredKeys: [] }),
  );
  const items = fc.array(item, { maxLength: 4 });
  return fc.oneof(fc.jsonValue(), items, fc.record({ items, complete: fc.oneof(fc.boolean(), fc.jsonValue()) }, { requiredKeys: [] }));
}
