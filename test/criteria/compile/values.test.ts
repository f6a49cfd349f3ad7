import { expect, it } from "vitest";
import { compileCriterion, type Criterion, type Facts, type FactsRow, type Outcome } from "welfare-core";

const FACTS: Facts = {
  amount: { type: "number", min: -1, max: 1 },
  large: { type: "number" },
  housing: { type: "code", codes: ["own", ""], open: true },
  closed: { type: "code", codes: ["own"] },
  place: { type: "code" },
  seen: { type: "date" },
  birth: { type: "partial-date" },
  entry: { type: "date" },
  members: { type: "list", of: { flag: { type: "boolean" } } },
};
const parameters = { towns: [{ from: "2018-01-01", to: "2018-12-31", value: ["x", "y"] }], town: [{ from: "2018-01-01", value: "x" }] };

const judge = (criterion: object, row: object, asOf = "2018-02-28", facts = FACTS): Outcome =>
  compileCriterion(criterion as Criterion, { facts, asOf, parameters })(row as FactsRow);

it.each<readonly [object, Outcome]>([
  [{ amount: -1 }, "false"],
  [{ amount: 1 }, "true"],
  [{ amount: -1.001 }, "unknown"],
  [{ amount: 1.001 }, "unknown"],
  [{ amount: Number.NaN }, "unknown"],
])("both ends of a range can be read, and nothing beyond: %j", (row, outcome) => {
  expect(judge({ fact: "amount", gt: 0 }, row)).toBe(outcome);
});

it.each<readonly [number, Outcome]>([
  [Number.MAX_VALUE, "true"],
  [-Number.MAX_VALUE, "false"],
  [Number.POSITIVE_INFINITY, "unknown"],
  [Number.NEGATIVE_INFINITY, "unknown"],
])("without a range every finite number can be read: %d", (large, outcome) => {
  expect(judge({ fact: "large", gt: 0 }, { large })).toBe(outcome);
});

it.each<readonly [object, unknown, Outcome]>([
  [{ fact: "housing", eq: "own" }, "own", "true"],
  [{ fact: "housing", eq: "own" }, "x-caravan", "false"],
  [{ fact: "housing", eq: "x-caravan" }, "x-caravan", "true"],
  [{ fact: "housing", eq: "x-caravan" }, ["x-caravan"], "unknown"],
  [{ fact: "housing", eq: "own" }, ["x-caravan"], "unknown"],
  [{ fact: "housing", eq: "own" }, "", "unknown"],
  [{ fact: "housing", in: ["own", ""] }, "", "unknown"],
  [{ fact: "closed", eq: "own" }, "x-caravan", "unknown"],
  [{ fact: "closed", eq: "own" }, "own", "true"],
  [{ fact: "place", eq: "x" }, "x", "true"],
  [{ fact: "place", eq: "x" }, "y", "false"],
  [{ fact: "place", eq: "x" }, "", "unknown"],
  [{ fact: "place", eq: "x" }, ["x"], "unknown"],
  [{ fact: "place", eq: { param: "town" } }, "x", "true"],
  [{ fact: "place", eq: { param: "towns" } }, "x", "unknown"],
  [{ fact: "place", in: { param: "towns" } }, "y", "true"],
  [{ fact: "place", in: { param: "towns" } }, "z", "false"],
  [{ fact: "place", in: { param: "town" } }, "x", "unknown"],
])("a code: %j of %j is %s", (leaf, value, outcome) => {
  expect(judge(leaf, { [(leaf as { readonly fact: string }).fact]: value })).toBe(outcome);
});

it("an age that may be counted otherwise says the same by the day as by the year", () => {
  for (const [leaf, row, outcome] of [
    [{ age: { gte: 18 } }, { birth: "2000-02-28" }, "true"],
    [{ age: { gte: 18 } }, { birth: "2000-02-29" }, "false"],
    [{ age: { gte: 18, leapDay: "feb28" } }, { birth: "2000-02-29" }, "true"],
    [{ age: { gte: 18, unit: "years", leapDay: "mar1" } }, { birth: "2000-02-29" }, "false"],
    [{ age: { gte: 216, unit: "months" } }, { birth: "2000-02-28" }, "true"],
    [{ age: { gte: 217, unit: "months" } }, { birth: "2000-02-28" }, "false"],
    [{ age: { gte: 6575, unit: "days" } }, { birth: "2000-02-28" }, "true"],
    [{ age: { gte: 6576, unit: "days" } }, { birth: "2000-02-28" }, "false"],
    [{ age: { lt: 1 } }, { birth: "2018-02-28" }, "true"],
    [{ age: { lt: 1 } }, { birth: "2018-03-01" }, "unknown"],
    [{ age: { lt: 1, unit: "months" } }, { birth: "2018-02-28" }, "true"],
    [{ age: { lt: 1, unit: "months" } }, { birth: "2018-03-01" }, "unknown"],
    [{ age: { lt: 1, at: { fact: "entry" } } }, { birth: "2018-02-28", entry: "2018-02-28" }, "true"],
    [{ age: { lt: 1, at: { fact: "entry" } } }, { birth: "2018-02-28", entry: "2018-02-27" }, "unknown"],
    [{ age: { lt: 1, at: { fact: "entry" } } }, { birth: "2018-02-28", entry: "2018" }, "unknown"],
    [{ age: { lt: 1, at: { fact: "entry" } } }, { birth: "2018-02-28", entry: ["2018-02-28"] }, "unknown"],
    [{ age: { lt: 1, at: { fact: "entry" } } }, { birth: "2018-02-28" }, "unknown"],
    [{ age: { gte: { param: "town" } } }, { birth: "2000-02-28" }, "unknown"],
    [{ age: { gte: { param: "town" }, at: { fact: "entry" } } }, { birth: "2000-02-28", entry: "2018-02-28" }, "unknown"],
  ] as const) {
    expect([leaf, row, judge({ fact: "birth", ...leaf }, row)]).toStrictEqual([leaf, row, outcome]);
  }
});

it.each<readonly [object, object, Outcome]>([
  [{ fact: "seen", lte: "2018-02-28" }, { seen: "2018" }, "unknown"],
  [{ fact: "seen", lte: "2018-12-31" }, { seen: "2018" }, "unknown"],
  [{ fact: "birth", lte: "2018-12-31" }, { birth: "2018" }, "true"],
  [{ fact: "seen", lte: "2018-12-31" }, { seen: ["2018-02-28"] }, "unknown"],
  [{ fact: "seen", age: { gte: 0, unit: "days" } }, { seen: "2017" }, "unknown"],
  [{ fact: "birth", age: { gte: 0, unit: "days" } }, { birth: "2017" }, "true"],
  [{ fact: "birth", age: { gte: 0, unit: "days" } }, { birth: ["2017-01-01"] }, "unknown"],
  [{ fact: "seen", within: { last: "P1Y", at: { fact: "entry" } } }, { seen: "2017-03-01", entry: "2018-02-28" }, "true"],
  [{ fact: "seen", within: { last: "P1Y", at: { fact: "entry" } } }, { seen: "2017-02-28", entry: "2018-02-28" }, "false"],
  [{ fact: "seen", within: { last: "P1Y", at: { fact: "entry" } } }, { seen: "2017-03-01" }, "unknown"],
  [{ fact: "seen", gte: { param: "town" } }, { seen: "2017-03-01" }, "unknown"],
])("a day: %j of %j is %s", (leaf, row, outcome) => {
  expect(judge(leaf, row)).toBe(outcome);
});

it("a fraction cannot be read only where whole numbers are declared", () => {
  const facts: Facts = { any: { type: "number" }, whole: { type: "number", integer: true }, loose: { type: "number", integer: false } };
  for (const [fact, outcome] of [
    ["any", "true"],
    ["whole", "unknown"],
    ["loose", "true"],
  ] as const) {
    expect(judge({ fact, gt: 0 }, { [fact]: 0.5 }, "2018-02-28", facts)).toBe(outcome);
  }
});

it("a day that is no day is refused by its name", () => {
  expect(() => compileCriterion({ all: [] }, { facts: FACTS, asOf: "2018-02-29" })).toThrow(
    new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200"),
  );
});
