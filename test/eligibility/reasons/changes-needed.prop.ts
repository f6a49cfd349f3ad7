import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesNeeded, evaluateCriterion, type Facts, type FactsRow, type Ruleset } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { anyJsonRow, knownRow } from "../../criteria/row-arbitraries.ts";
import { rule, typed } from "../../criteria/rule-arbitraries.ts";
import { asOfDay, WORLD_FACTS } from "../../criteria/world.ts";
import { runs } from "../../runs.ts";
import { outcomeOf, selections } from "./fixed.ts";
import { cases, placesOf, replaced } from "./rules.ts";

describe("the changes that make a decision eligible", () => {
  it("do so, and no fewer of them do", () => {
    let found = 0;
    fc.assert(
      fc.property(rule, knownRow, asOfDay, (one, row, asOf) => {
        const rules = { id: "r", version: "1", ...typed(one) };
        for (const set of changesNeeded(rules, row, { asOf }).sets) {
          found += 1;
          const changed = (facts: typeof set) => ({ ...row, ...Object.fromEntries(facts.map(({ fact, to }) => [fact, to])) });
          expect(outcomeOf(rules, changed(set), asOf)).toBe("eligible");
          const fewer = set.map(({ fact }) => set.filter((other) => other.fact !== fact));
          expect(fewer.filter((rest) => outcomeOf(rules, changed(rest), asOf) === "eligible")).toEqual([]);
          for (const { fact, to } of set) expect(Object.is(to, row[fact])).toBe(false);
        }
      }),
      runs(1000),
    );
    expect(found).toBeGreaterThan(runs(200).numRuns);
  });

  it("are all that there are where every change can be tried", () => {
    const few = cases.filter(({ rules }) => factsAskedBy(rules).length <= 5);
    fc.assert(
      fc.property(few, ({ rules, row }) => {
        const { criterion, facts, criteria } = rules;
        const isEligible = (one: FactsRow) => evaluateCriterion(criterion, one, { facts, criteria, asOf: "2018-03-01" }) === "true";
        const enough = selections(factsAskedBy(rules)).filter((changed) => rowsWith(changed, row).some(isEligible));
        const minimal = enough.filter(
          (set) => !enough.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
        );
        const { sets, complete } = changesNeeded(rules, row, { asOf: "2018-03-01" });
        const found = sets.map((set) => set.map(({ fact }) => fact).sort());
        expect(new Set(found.map(String))).toEqual(new Set(isEligible(row) ? [] : minimal.map(String)));
        expect(complete).toBe(true);
      }),
      runs(1000),
    );
  });

  it("never touch what may not change", () => {
    const facts: Facts = { ...WORLD_FACTS, flag: { ...WORLD_FACTS.flag, mutable: true }, score: { ...WORLD_FACTS.score, mutable: true } };
    fc.assert(
      fc.property(rule, knownRow, asOfDay, (one, row, asOf) => {
        const { sets } = changesNeeded({ id: "r", version: "1", ...typed(one), facts }, row, { asOf, mutableOnly: true });
        for (const { fact } of sets.flat()) expect(["flag", "score"]).toContain(fact);
      }),
      runs(1000),
    );
  });

  it("are plain JSON for any row of any rule, which are left as they were", () => {
    fc.assert(
      fc.property(rule, fc.oneof(knownRow, anyJsonRow), asOfDay, (one, row, asOf) => {
        const found = changesNeeded(deepFreeze({ id: "r", version: "1", ...typed(one) }), deepFreeze(row), { asOf });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      runs(1000),
    );
  });
});

/** The facts that a rule asks, in alphabetical order. */
function factsAskedBy(rules: Ruleset): readonly string[] {
  const places = new Set(placesOf(rules));
  const facts = new Set<string>();
  replaced(rules, (path, { fact }) => {
    if (fact !== undefined && places.has(path)) facts.add(fact);
    return undefined;
  });
  return [...facts].sort();
}

/** A row with each yes and no that some of its facts may be. */
function rowsWith(changed: readonly string[], row: FactsRow): readonly FactsRow[] {
  return changed.reduce<readonly FactsRow[]>(
    (rows, fact) =>
      rows.flatMap((one) => [
        { ...one, [fact]: true },
        { ...one, [fact]: false },
      ]),
    [row],
  );
}
