import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, evaluateCriterion, nextChangeOn, type Facts, type FactsRow, type Outcome, type Rule } from "welfare-core";
import type { Plain } from "../../criteria/oracle.ts";
import { twoRows } from "../../criteria/row-arbitraries.ts";
import { rule, treeOver, typed, type PlainRule } from "../../criteria/rule-arbitraries.ts";
import { asOfDay, WORLD_FACTS, worldParameters } from "../../criteria/world.ts";
import { runs } from "../../runs.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = { true: "eligible", false: "ineligible", unknown: "undetermined" };

function outcomeOn(day: string, { criterion, ...context }: Rule, row: FactsRow): string {
  return OUTCOMES[evaluateCriterion(criterion, row, { ...context, asOf: day })];
}

/* Rules in which nearly everything moves with the day: dates of the row and of items, and parameters. */
const { birth, seen, entry, visits, members } = WORLD_FACTS;
const dated: Facts = { birth, seen, entry };
const datedItems: Facts = {
  visits,
  members: { type: "list", of: { born: members.of.born, since: members.of.since, size: members.of.size } },
};
const first = treeOver(dated, []);
const datedRule: fc.Arbitrary<PlainRule> = fc
  .record({ parameters: worldParameters, first, criterion: fc.oneof(treeOver(dated, ["first"]), treeOver(datedItems, ["first"])) })
  .map(({ parameters, first: named, criterion }) => ({ facts: WORLD_FACTS, parameters, criteria: { first: named }, criterion }));

/* The same with leaves of which each moves with the day. */
const age = fc.record({
  bound: fc.constantFrom("gte", "gt", "lte", "lt", "eq"),
  of: fc.oneof(
    fc.record({ unit: fc.constant("years"), count: fc.constantFrom(0, 1, 2, 17.5, 18, 19) }),
    fc.record({ unit: fc.constant("months"), count: fc.integer({ min: 0, max: 30 }) }),
  ),
  leapDay: fc.constantFrom("mar1", "feb28"),
});
const movingLeaf = fc
  .tuple(
    fc.constantFrom("birth", "seen", "entry"),
    fc.oneof(
      age.map(({ bound, of: { unit, count }, leapDay }) => ({ age: { [bound]: count, unit, leapDay } })),
      fc
        .tuple(fc.constantFrom("last", "next"), fc.constantFrom("P1M", "P6M", "P1Y6M1D", "P28D"))
        .map(([side, period]) => ({ within: { [side]: period } })),
    ),
  )
  .map(([fact, operator]): Plain => ({ fact, ...operator }));
const movingRule: fc.Arbitrary<PlainRule> = fc
  .record({
    parameters: worldParameters,
    parts: fc.array(movingLeaf, { minLength: 1, maxLength: 4 }),
    join: fc.constantFrom<(parts: readonly Plain[]) => Plain>(
      (all) => ({ all }),
      (any) => ({ any }),
      (all) => ({ not: { all } }),
      (of) => ({ atLeast: { count: Math.ceil(of.length / 2), of } }),
    ),
  })
  .map(({ parameters, parts, join }) => ({ facts: WORLD_FACTS, parameters, criteria: {}, criterion: join(parts) }));

const anyRow = fc.oneof(
  twoRows.map(({ full }) => full),
  twoRows.map(({ less }) => less),
);

/** How many days after the first are looked at one by one. */
const DAYS = 800;

const later = fc.array(fc.integer({ min: DAYS + 1, max: 65_000 }), { minLength: 20, maxLength: 20 });

/** Tries rules, and returns how many outcomes changed. */
function tryRules(rules: fc.Arbitrary<PlainRule>, usual: number): number {
  let changes = 0;
  fc.assert(
    fc.property(rules, anyRow, asOfDay, later, (one, row, asOf, further) => {
      const asked = typed(one);
      const now = outcomeOn(asOf, asked, row);
      const change = nextChangeOn({ id: "r", version: "1", ...asked }, row, { asOf });
      const sameUntil = change?.on ?? "2201";
      const nearby = Array.from({ length: DAYS }, (_, index) => index + 1);
      const days = [...nearby, ...further]
        .map((count) => new Date(Date.parse(asOf) + count * 86_400_000).toISOString().slice(0, 10))
        .filter((day) => day < sameUntil);
      expect(days.filter((day) => outcomeOn(day, asked, row) !== now)).toEqual([]);
      if (change === undefined) return;
      changes += 1;
      expect(change.on > asOf).toBe(true);
      expect(change.outcome).not.toBe(now);
      expect(outcomeOn(change.on, asked, row)).toBe(change.outcome);
      expect(outcomeOn(addDays(change.on, -1), asked, row)).toBe(now);
    }),
    runs(usual),
  );
  return changes;
}

describe("the first day on which the outcome differs, looked for day by day and on days years later", () => {
  it("of rules in which each leaf moves with the day", () => {
    // Many of them do change: the law is not empty.
    expect(tryRules(movingRule, 1000)).toBeGreaterThan(runs(100).numRuns);
  });

  it("of rules of the whole language", () => {
    tryRules(fc.oneof(datedRule, rule), 200);
  });
});
