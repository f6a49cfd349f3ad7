import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFacts, evaluateCriterion, type Criterion, type Facts, type FactsRow, type ScalarFact } from "welfare-core";
import { representativeValues } from "../../../src/criteria/index.ts";
import { runs } from "../../runs.ts";
import type { Plain } from "../oracle.ts";
import { treeOver } from "../rule-arbitraries.ts";
import { asOfDay, WORLD_FACTS, worldDay, worldParameters } from "../world.ts";

/* A value stands for its cell: whatever value a fact has, one of its representatives makes all leaves answer the same. */

const SCALARS = {
  flag: WORLD_FACTS.flag,
  town: WORLD_FACTS.town,
  home: WORLD_FACTS.home,
  place: WORLD_FACTS.place,
  sessions: WORLD_FACTS.sessions,
  score: WORLD_FACTS.score,
  birth: WORLD_FACTS.birth,
  seen: WORLD_FACTS.seen,
  half: { type: "number", min: -0.5, max: 2.25 },
} as const satisfies Facts;

const anyDay = fc.oneof(
  worldDay,
  fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2200, 11, 31) }).map((time) => new Date(time).toISOString().slice(0, 10)),
);

function anyValue(fact: ScalarFact): fc.Arbitrary<unknown> {
  if (fact.type === "boolean") return fc.boolean();
  if (fact.type === "date" || fact.type === "partial-date") return anyDay;
  if (fact.type === "code")
    return fc.constantFrom(...(fact.codes ?? ["x", "y", "z", "anything", "else"]), ...(fact.open === true ? ["x-a", "x-b"] : []));
  const { min = -1e9, max = 1e9, integer = false } = fact;
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return integer ? whole : fc.oneof(whole, fc.double({ min, max, noNaN: true }), fc.constantFrom(0, 0.5, 1, 1.5, 2));
}

function leavesIn(node: Plain): readonly Plain[] {
  const parts = node.all ?? node.any ?? node.atLeast?.of ?? (node.not === undefined ? undefined : [node.not]);
  return parts === undefined ? [node] : parts.flatMap(leavesIn);
}

describe.each(Object.entries(SCALARS))("a value of %s", (name, fact: ScalarFact) => {
  const facts: Facts = { [name]: fact };
  const trees = fc.array(treeOver(facts, []), { minLength: 1, maxLength: 3 });

  it("answers as one of its representatives", () => {
    fc.assert(
      fc.property(trees, anyValue(fact), asOfDay, worldParameters, (plain, value, asOf, parameters) => {
        const criteria = plain.flatMap(leavesIn) as unknown as readonly Criterion[];
        const context = { facts, asOf, parameters };
        const row: FactsRow = { [name]: value };
        const isLate = checkFacts(facts, row, { asOf, ruleset: { criterion: { all: criteria }, parameters } }).some(
          ({ code }) => code === "birth-after-reference",
        );
        fc.pre(!isLate);
        const answers = (one: unknown) => criteria.map((leaf) => evaluateCriterion(leaf, { [name]: one }, context)).join(" ");
        const { values, exhaustive } = representativeValues(name, criteria, context);
        expect(exhaustive).toBe(true);
        expect(values.map(answers)).toContain(answers(value));
        expect(new Set(values.map(answers)).size).toBe(values.length);
        expect(
          checkFacts(facts, { [name]: values[0] }, { asOf, ruleset: { criterion: { all: criteria }, parameters } }).filter(
            ({ code }) => code !== "parameter-not-in-force",
          ),
        ).toEqual([]);
      }),
      runs(1000),
    );
  });
});

describe("dates that are asked at each other's day", () => {
  const FACTS: Facts = { birth: { type: "partial-date" }, entry: { type: "date" }, exit: { type: "date" } };
  const NAMES = ["birth", "entry", "exit"] as const;
  const ageLeaf = (unit: string, ages: readonly number[]) =>
    fc
      .record({ low: fc.constantFrom("gt", "gte", "lt", "lte", "eq"), age: fc.constantFrom(...ages) })
      .map(({ low, age }) => ({ fact: "birth", age: { [low]: age, unit, at: { fact: "entry" } } }));
  const scale = fc.constantFrom("years", "months", "days").chain((unit) => {
    const ages = { years: [0, 1, 17, 18, 19], months: [0, 1, 2, 216], days: [0, 1, 27, 28, 365] }[unit] ?? [];
    return fc.array(ageLeaf(unit, ages), { minLength: 1, maxLength: 3 });
  });
  const window = fc
    .record({ direction: fc.constantFrom("last", "next"), length: fc.constantFrom("P1M", "P6M", "P2W", "P1D", "P1Y6M1D") })
    .map(({ direction, length }) => [{ fact: "exit", within: { [direction]: length, at: { fact: "entry" } } }]);
  const own = fc.array(
    fc
      .record({ fact: fc.constantFrom(...NAMES), bound: fc.constantFrom("gt", "gte", "lt", "lte", "eq"), day: worldDay })
      .map(({ fact, bound, day }) => ({ fact, [bound]: day })),
    { maxLength: 3 },
  );
  const questions = fc.tuple(scale, window, own).map((parts) => parts.flat() as unknown as readonly Criterion[]);

  it("are represented together, in whatever order they are chosen", () => {
    fc.assert(
      fc.property(
        questions,
        fc.shuffledSubarray([...NAMES], { minLength: 3 }),
        fc.record({ birth: worldDay, entry: worldDay, exit: worldDay }),
        asOfDay,
        (criteria, order, row, asOf) => {
          fc.pre(row.birth <= row.entry);
          const context = { facts: FACTS, asOf };
          const answers = (one: FactsRow) => criteria.map((leaf) => evaluateCriterion(leaf, one, context)).join(" ");
          const wanted = answers(row);
          const isReached = (place: number, chosen: FactsRow): boolean => {
            const name = order[place];
            if (name === undefined) return answers(chosen) === wanted;
            const { values, exhaustive } = representativeValues(name, criteria, context, chosen);
            expect(exhaustive).toBe(true);
            return values.some((value) => isReached(place + 1, { ...chosen, [name]: value }));
          };
          expect(isReached(0, {})).toBe(true);
        },
      ),
      runs(100),
    );
  });
});
