import { describe, expect, it } from "vitest";
import {
  compileExplanation,
  explainCriterion,
  type Criterion,
  type CriterionExplanation,
  type Facts,
  type FactsRow,
  type Observed,
  type Parameters,
  type UsedParameter,
} from "welfare-core";

const FACTS: Facts = {
  income: { type: "number", min: 0 },
  enrolled: { type: "boolean" },
  gender: { type: "code", codes: ["female", "male"] },
  town: { type: "code" },
  birth: { type: "partial-date" },
  entry: { type: "date" },
  members: { type: "list", of: { income: { type: "number", integer: true }, kind: { type: "code" } } },
};

/** Both ways to explain, which have to say the same. */
function explain(criterion: object, row: object, parameters?: Parameters): CriterionExplanation {
  const context = { facts: FACTS, asOf: "2018-03-01", ...(parameters === undefined ? {} : { parameters }) };
  const explanation = explainCriterion(criterion as Criterion, row as FactsRow, context);
  expect(compileExplanation(criterion as Criterion, context)(row as FactsRow)).toStrictEqual(explanation);
  return explanation;
}

describe("what was found of the fact", () => {
  const known = (value: unknown): Observed => ({ state: "known", value });

  it.each<readonly [object, object, string, Observed]>([
    [{ fact: "income", lte: 9 }, { income: 8 }, "true", known(8)],
    [{ fact: "income", lte: 9 }, { income: 10 }, "false", known(10)],
    [{ fact: "income", lte: 9 }, {}, "unknown", { state: "missing", reason: "unknown" }],
    [{ fact: "income", lte: 9 }, { income: null, missing: { income: "lost" } }, "unknown", { state: "missing", reason: "lost" }],
    [{ fact: "income", lte: 9 }, { income: undefined }, "unknown", { state: "missing", reason: "unknown" }],
    [{ fact: "income", lte: 9 }, { income: -1 }, "unknown", { state: "unreadable", code: "out-of-range" }],
    [{ fact: "income", lte: { param: "nothing" } }, { income: 8 }, "unknown", known(8)],
    [{ fact: "enrolled", eq: true }, { enrolled: true }, "true", known(true)],
    [{ fact: "enrolled", eq: true }, { enrolled: false }, "false", known(false)],
    [{ fact: "enrolled", eq: false }, { enrolled: false }, "true", known(false)],
    [{ fact: "enrolled", eq: true }, {}, "unknown", { state: "missing", reason: "unknown" }],
    [{ fact: "enrolled", eq: true }, { enrolled: "true" }, "unknown", { state: "unreadable", code: "wrong-type" }],
    [{ fact: "gender", eq: "female" }, { gender: "female" }, "true", known("female")],
    [{ fact: "gender", eq: "female" }, { gender: "male" }, "false", known("male")],
    [{ fact: "gender", eq: "female" }, { gender: "woman" }, "unknown", { state: "unreadable", code: "code-not-in-list" }],
    [{ fact: "gender", eq: "female" }, { gender: "" }, "unknown", { state: "unreadable", code: "empty-code" }],
    [{ fact: "gender", eq: "female" }, { gender: ["female"] }, "unknown", { state: "unreadable", code: "wrong-type" }],
    [
      { fact: "gender", eq: "female" },
      { gender: null, missing: { gender: "declined" } },
      "unknown",
      { state: "missing", reason: "declined" },
    ],
    [{ fact: "town", eq: "x" }, { town: "x" }, "true", known("x")],
    [{ fact: "birth", age: { gte: 18 } }, { birth: "2000" }, "unknown", known("2000")],
    [{ fact: "birth", age: { gte: 18 } }, { birth: "2000-13" }, "unknown", { state: "unreadable", code: "not-a-date" }],
    [{ fact: "shoe", eq: 38 }, { shoe: 38 }, "unknown", { state: "unreadable", code: "undeclared-fact" }],
    [{ fact: "shoe", eq: 38 }, {}, "unknown", { state: "missing", reason: "unknown" }],
  ])("%j of %j is %s", (criterion, row, outcome, observed) => {
    const explanation = explain(criterion, row);
    expect([explanation.outcome, explanation.observed]).toStrictEqual([outcome, observed]);
  });

  it("is nothing that a row inherits", () => {
    for (const value of [true, 8]) {
      const row = Object.create({ enrolled: value, income: value }) as object;
      for (const asked of [
        { fact: "enrolled", eq: true },
        { fact: "income", lte: 9 },
      ]) {
        expect(explain(asked, row).observed).toStrictEqual({ state: "missing", reason: "unknown" });
      }
    }
  });

  it("is told of each row for itself", () => {
    const context = { facts: FACTS, asOf: "2018-03-01" };
    const of = compileExplanation(
      {
        all: [
          { fact: "enrolled", eq: true },
          { fact: "gender", eq: "female" },
        ],
      } as Criterion,
      context,
    );
    const found = [{ enrolled: true, gender: "male" }, { enrolled: false }, { gender: "female" }].map((row) =>
      of(row).parts.map(({ outcome, observed }) => [outcome, observed?.state]),
    );
    expect(found).toEqual([
      [
        ["true", "known"],
        ["false", "known"],
      ],
      [
        ["false", "known"],
        ["unknown", "missing"],
      ],
      [
        ["unknown", "missing"],
        ["true", "known"],
      ],
    ]);
  });
});

describe("what was asked", () => {
  it.each<readonly [object, object]>([
    [{ fact: "income", lte: 9 }, { lte: 9 }],
    [
      { fact: "income", gte: 1, lt: 9 },
      { gte: 1, lt: 9 },
    ],
    [{ fact: "income", gte: undefined, lt: 9 }, { lt: 9 }],
    [{ fact: "income", lte: 9, id: "poor", label: { en: "poor" }, source: "call" }, { lte: 9 }],
    [{ fact: "town", in: ["x", "y"] }, { in: ["x", "y"] }],
    [{ fact: "birth", age: { gte: 18, at: { fact: "entry" } } }, { age: { gte: 18, at: { fact: "entry" } } }],
    [{ fact: "members", some: { where: { fact: "kind", eq: "child" } } }, { some: { where: { fact: "kind", eq: "child" } } }],
    [{ fact: "income" }, {}],
  ])("%j", (criterion, expected) => {
    expect(explain(criterion, {}).expected).toStrictEqual(expected);
  });
});

describe("the parameters that were used", () => {
  const parameters: Parameters = {
    ceiling: [
      { from: "2017-01-01", value: 8000 },
      { from: "2018-01-01", value: 9000, source: "made up" },
    ],
    floor: [{ from: "2018-01-01", to: "2018-12-31", value: 0 }],
    later: [{ from: "2018-03-02", value: 1 }],
    towns: [{ from: "2018-01-01", value: ["x"] }],
  };
  const ceiling: UsedParameter = { name: "ceiling", value: 9000, from: "2018-01-01", source: "made up" };
  const floor: UsedParameter = { name: "floor", value: 0, from: "2018-01-01" };
  const under = (param: string) => ({ lte: { param } });

  it.each<readonly [object, readonly UsedParameter[] | undefined]>([
    [{ fact: "income", lte: 9 }, undefined],
    [{ fact: "income", ...under("ceiling") }, [ceiling]],
    [{ fact: "income", gte: { param: "floor" }, ...under("ceiling") }, [ceiling, floor]],
    [{ fact: "income", gte: { param: "floor" }, ...under("floor") }, [floor]],
    [{ fact: "income", ...under("later") }, [{ name: "later" }]],
    [{ fact: "income", ...under("nothing") }, [{ name: "nothing" }]],
    [{ fact: "income", ...under("toString") }, [{ name: "toString" }]],
    [{ fact: "town", in: { param: "towns" } }, [{ name: "towns", value: ["x"], from: "2018-01-01" }]],
    [{ fact: "members", count: { where: { fact: "income", ...under("ceiling") }, gte: 1 } }, [ceiling]],
  ])("%j", (criterion, used) => {
    expect(explain(criterion, {}, parameters).parameters).toStrictEqual(used);
  });

  it("are named even if there is no table of them", () => {
    expect(explain({ fact: "income", ...under("ceiling") }, {}).parameters).toStrictEqual([{ name: "ceiling" }]);
  });

  it("belong to leaves", () => {
    expect(explain({ all: [{ fact: "income", ...under("ceiling") }] }, {}, parameters).parameters).toBeUndefined();
  });
});

it("a day that is no day is refused by its name", () => {
  const refusal = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");
  const context = { facts: FACTS, asOf: "2018-02-29" };
  expect(() => explainCriterion({ all: [] }, {}, context)).toThrow(refusal);
  expect(() => compileExplanation({ all: [] }, context)).toThrow(refusal);
});
