import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFacts, evaluateCriterion, type Criterion, type Facts, type FactsRow } from "welfare-core";
import { searchRow } from "../../../src/criteria/index.ts";
import { runs } from "../../runs.ts";
import { outcomeByHand, type Plain } from "../oracle.ts";
import { twoRows } from "../row-arbitraries.ts";
import { rule, treeOver, typed } from "../rule-arbitraries.ts";
import { asOfDay, PARAMETER_OF } from "../world.ts";

const wanted = fc.constantFrom("true", "false");

it("a row that was found has the outcome, whatever the language can ask", () => {
  fc.assert(
    fc.property(rule, wanted, asOfDay, (one, outcome, asOf) => {
      const question = { ...typed(one), asOf };
      const result = searchRow(question, { wanted: outcome, budget: 5000 });
      if (result.status === "found") {
        expect(evaluateCriterion(question.criterion, result.row, question)).toBe(outcome);
        expect(checkFacts(one.facts, result.row, { asOf })).toEqual([]);
      }
    }),
    runs(1000),
  );
});

it("no row in which everything can be read has an outcome that is proven to have none", () => {
  fc.assert(
    fc.property(rule, wanted, asOfDay, fc.array(twoRows, { minLength: 5, maxLength: 5 }), (one, outcome, asOf, rows) => {
      const question = { ...typed(one), asOf };
      fc.pre(searchRow(question, { wanted: outcome, budget: 5000 }).status === "none");
      for (const { full, less } of rows) {
        for (const row of [full, less]) {
          const isLate = checkFacts(one.facts, row, { asOf, ruleset: question }).some(({ code }) => code === "birth-after-reference");
          if (!isLate) expect(evaluateCriterion(question.criterion, row, question)).not.toBe(outcome);
        }
      }
    }),
    runs(500),
  );
});

/* A world so small that every row can be tried, judged by a reading of the language written apart from the library. */
const SMALL = {
  yes: { type: "boolean" },
  town: { type: "code", codes: ["x", "y", "z"] },
  level: { type: "number", integer: true, min: 0, max: 3 },
  step: { type: "number", integer: true, min: 0, max: 3 },
} as const satisfies Facts;
const PARAMETERS = {
  [PARAMETER_OF.number]: [{ from: "2010-01-01", value: 2 }],
  town: [{ from: "2010-01-01", value: "x" }],
  towns: [{ from: "2010-01-01", value: ["x", "y"] }],
};
const ROWS: readonly FactsRow[] = [true, false].flatMap((yes) =>
  SMALL.town.codes.flatMap((town) => [0, 1, 2, 3].flatMap((level) => [0, 1, 2, 3].map((step) => ({ yes, town, level, step })))),
);

it("a row is found exactly if there is one", () => {
  const given = fc.subarray(["yes", "town", "level", "step"]);
  fc.assert(
    fc.property(treeOver(SMALL, []), treeOver(SMALL, []), wanted, fc.constantFrom(...ROWS), given, (one, other, outcome, row, names) => {
      const plain: Plain = { all: [one, { any: [other, { not: one }] }] };
      const fixed = Object.fromEntries(names.map((name) => [name, row[name]]));
      const world = { facts: SMALL, asOf: "2018-03-01", parameters: PARAMETERS, criteria: {} };
      const fitting = ROWS.filter((candidate) => names.every((name) => candidate[name] === row[name]));
      const exists = fitting.some((candidate) => outcomeByHand(plain, candidate, world) === outcome);
      const result = searchRow({ ...world, criterion: plain as Criterion }, { wanted: outcome, fixed, budget: 1_000_000 });
      expect(result.status).toBe(exists ? "found" : "none");
      if (result.status === "found") expect(result.row).toMatchObject(fixed);
    }),
    runs(1000),
  );
});
