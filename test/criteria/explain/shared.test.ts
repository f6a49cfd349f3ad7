import { expect, it } from "vitest";
import { compileExplanation, explainCriterion, type Criterion, type EvaluationContext, type Facts, type FactsRow } from "welfare-core";

const codesUpTo = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
const FACTS: Facts = {
  flag: { type: "boolean" },
  few: { type: "code", codes: codesUpTo(64) },
  many: { type: "code", codes: codesUpTo(65) },
  any: { type: "code" },
  amount: { type: "number" },
};
const context: EvaluationContext<Facts> = { facts: FACTS, asOf: "2018-02-28" };

it.each<readonly [string, unknown, unknown, boolean]>([
  ["flag", true, true, true],
  ["flag", true, false, true],
  ["flag", true, null, false],
  ["flag", true, "true", false],
  ["few", "c1", "c1", true],
  ["few", "c1", "c63", true],
  ["few", "c1", "c64", false],
  ["few", "c1", "", false],
  ["few", "c1", 1, false],
  ["many", "c1", "c1", false],
  ["any", "c1", "c1", false],
  ["amount", 1, 1, false],
])("the explanation of %s, asked for %j, of a row with %j is made once: %j", (fact, eq, value, isShared) => {
  const criterion = { fact, eq } as Criterion;
  const explain = compileExplanation(criterion, context);
  const row = { [fact]: value } as FactsRow;
  expect(explain(row) === explain({ ...row })).toBe(isShared);
  expect(explain(row)).toStrictEqual(explainCriterion(criterion, row, context));
});

it("a shared explanation says why the fact is missing of no other row", () => {
  const explain = compileExplanation({ fact: "flag", eq: true } as Criterion, context);
  expect(explain({ missing: { flag: "declined" } }).observed).toStrictEqual({ state: "missing", reason: "declined" });
  expect(explain({ missing: { flag: "lost" } }).observed).toStrictEqual({ state: "missing", reason: "lost" });
});

it("what an explanation says of its node whatever the row is worked out once", () => {
  const explain = compileExplanation({ fact: "amount", lt: 3 } as Criterion, context);
  expect(explain({ amount: 1 }).expected).toBe(explain({ amount: 5 }).expected);
});
