import { describe, expect, it } from "vitest";
import { checkFacts, evaluateCriterion, type Criterion, type Facts } from "welfare-core";

const facts: Facts = {
  income: { type: "number" },
  visits: { type: "list", of: { hours: { type: "number", integer: true }, kind: { type: "code" } } },
};
const row = { income: 99_999, visits: [{ hours: 2, kind: "a" }] };

describe("a rule that nobody checked", () => {
  const parameters = { day: [{ from: "2018-01-01", value: "2018-01-01" }] };

  it.each([
    ["a number is compared with a day", { fact: "income", gte: { param: "day" } }],
    ["what is added up is no fact of the items", { fact: "visits", sum: { of: "minutes", gte: 0 } }],
    ["what is added up is no number", { fact: "visits", sum: { of: "kind", gte: 0 } }],
  ])("decides nothing where %s", (_, criterion) => {
    expect(evaluateCriterion(criterion as Criterion, row, { facts, parameters, asOf: "2018-03-01" })).toBe("unknown");
  });
});

describe("the day of a question", () => {
  const refusal = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");

  it("is named where it is none", () => {
    expect(() => evaluateCriterion({ all: [] }, row, { facts, asOf: "2018-02-30" })).toThrow(refusal);
    expect(() => checkFacts(facts, row, { asOf: "2018-02-30" })).toThrow(refusal);
  });
});

it("what an item lacks is no issue, however it lacks it", () => {
  expect(checkFacts(facts, { visits: [null, undefined, {}, { hours: undefined, kind: null }] }, { asOf: "2018-03-01" })).toStrictEqual([]);
});
