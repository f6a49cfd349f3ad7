import fc from "fast-check";
import { expect, it } from "vitest";
import {
  assessEligibility,
  checkFacts,
  compileCriterion,
  isPartialDate,
  missingFacts,
  undecidedFacts,
  type Fact,
  type FactsRow,
  type Outcome,
  type Ruleset,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { anyJsonRow, knownRow } from "../../criteria/row-arbitraries.ts";
import { rule, typed } from "../../criteria/rule-arbitraries.ts";
import { asOfDay } from "../../criteria/world.ts";
import { runs } from "../../runs.ts";
import { cases } from "./rules.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = { true: "eligible", false: "ineligible", unknown: "undetermined" };

/* Values of a fact, made without regard to what a rule asks of it. The days are taken in leaps, so that all parts of the calendar come early. */
const DAY_COUNT = 29_000;
const days = Array.from({ length: DAY_COUNT }, (_, index) =>
  new Date(Date.UTC(1965, 0, 1) + ((index * 7919) % DAY_COUNT) * 86_400_000).toISOString().slice(0, 10),
);
const FAR_DAYS = ["1850-01-01", "1899-12-31", "2100-06-30", "2200-12-31"];
const numbers = [...Array.from({ length: 41 }, (_, index) => index / 2 - 10), 1_000_000, 999_999, 1_000_001, -1e9];

/** Values that a fact may have. */
function valuesOf(fact: Fact): readonly unknown[] {
  if (fact.type === "boolean") return [true, false];
  if (fact.type === "code")
    return [...(fact.codes ?? ["x", "y", "z", "anything", "elsewhere"]), ...(fact.open === true ? ["x-caravan"] : [])];
  if (fact.type !== "number") return [...days, ...FAR_DAYS];
  const { min = -Infinity, max = Infinity, integer = false } = fact;
  return numbers.filter((value) => value >= min && value <= max && (!integer || Number.isInteger(value)));
}

it("each value that a missing fact may have leads to an outcome that was named, and each outcome named is reached", () => {
  let asked = 0;
  fc.assert(
    fc.property(rule, knownRow, asOfDay, fc.infiniteStream(fc.nat()), (one, row, asOf, chance) => {
      const { criterion, ...rest } = typed(one);
      const rules: Ruleset = { id: "r", version: "1", criterion, ...rest };
      const judge = compileCriterion(criterion, { ...rest, asOf });
      const lateBirths = (known: FactsRow) =>
        checkFacts(rest.facts, known, { asOf, ruleset: { criterion, ...rest } }).filter(({ code }) => code === "birth-after-reference")
          .length;
      for (const { fact, couldYield } of missingFacts(rules, row, { asOf })) {
        const declared = rest.facts[fact] as Fact;
        if (declared.type === "list") continue;
        asked += 1;
        const now = row[fact];
        const others: FactsRow = { ...row, [fact]: null };
        const isLate = lateBirths(row) > lateBirths(others);
        const isPart = declared.type === "partial-date" && isPartialDate(now) && !isLate;
        const within = (value: unknown) => !isPart || String(value).startsWith(String(now));
        const possible = valuesOf(declared).filter(within);
        const isPossible = (value: unknown) => lateBirths({ ...others, [fact]: value }) <= lateBirths(others);
        const outcomeFor = (value: unknown) => OUTCOMES[judge({ ...others, [fact]: value })];
        for (let count = 0; count < 20; count += 1) {
          const value = possible[(chance.next().value as number) % possible.length];
          if (isPossible(value)) expect(couldYield).toContain(outcomeFor(value));
        }
        for (const outcome of couldYield) {
          expect([fact, outcome, possible.some((value) => outcomeFor(value) === outcome && isPossible(value))]).toEqual([
            fact,
            outcome,
            true,
          ]);
        }
      }
    }),
    runs(1000),
  );
  expect(asked).toBeGreaterThan(runs(100).numRuns);
});

it("are those that keep the question open, each once, and none once it is closed", () => {
  fc.assert(
    fc.property(cases, ({ rules, row }) => {
      const { criterion, facts, criteria } = rules;
      const open = undecidedFacts(criterion, row, { facts, criteria, asOf: "2018-03-01" }).map(({ fact }) => fact);
      const found = missingFacts(rules, row, { asOf: "2018-03-01" }).map(({ fact }) => fact);
      expect([...found].sort()).toEqual([...open].sort());
    }),
    runs(1000),
  );
});

it("settle requirements that are open, and never one that is not", () => {
  fc.assert(
    fc.property(cases, ({ rules, row }) => {
      const { criteria } = assessEligibility(rules, row, { asOf: "2018-03-01" });
      for (const { fact, criteria: settled } of missingFacts(rules, row, { asOf: "2018-03-01" })) {
        const after = [true, false].map((value) => assessEligibility(rules, { ...row, [fact]: value }, { asOf: "2018-03-01" }).criteria);
        const expected = criteria.filter(
          ({ outcome }, index) => outcome === "unknown" && after.some((parts) => parts[index]?.outcome !== "unknown"),
        );
        expect(settled.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
      }
    }),
    runs(1000),
  );
});

it("any row of any rule has an answer, plain JSON, and is left as it was", () => {
  fc.assert(
    fc.property(rule, fc.oneof(knownRow, anyJsonRow), asOfDay, (one, row, asOf) => {
      const found = missingFacts(deepFreeze({ id: "r", version: "1", ...typed(one) }), deepFreeze(row), { asOf });
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      for (const { couldYield } of found) expect(couldYield.length).toBeGreaterThan(0);
    }),
    runs(1000),
  );
});
