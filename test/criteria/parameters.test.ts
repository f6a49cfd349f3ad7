import { describe, expect, it } from "vitest";
import {
  checkFacts,
  checkParameters,
  evaluateCriterion,
  parameterOn,
  undecidedFacts,
  type Criterion,
  type Facts,
  type FactsRow,
} from "welfare-core";

const FACTS: Facts = {
  income: { type: "number" },
  municipality: { type: "code" },
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  members: { type: "list", of: { relation: { type: "code" } } },
};
const PARAMETERS = {
  ceiling: [
    { from: "2018-01-01", to: "2018-12-31", value: 9000, source: "made up" },
    { from: "2016-01-01", value: 8000 },
    { from: "2017-01-01", value: 8500 },
  ],
  district: [
    { from: "2014-02-04", value: ["020030", "020004"] },
    { from: "2019-01-01", value: ["020030"] },
  ],
  town: [{ from: "2014-02-04", value: "020030" }],
  opening: [{ from: "2014-02-04", value: "2018-01-15" }],
} as const;

const judge = (criterion: unknown, row: object, asOf: string) =>
  evaluateCriterion(criterion as Criterion, row as FactsRow, { facts: FACTS, asOf, parameters: PARAMETERS });

describe("the value in force", () => {
  it.each([
    ["2015-12-31", undefined],
    ["2016-01-01", 8000],
    ["2016-12-31", 8000],
    ["2017-01-01", 8500],
    ["2017-12-31", 8500],
    ["2018-01-01", 9000],
    ["2018-12-31", 9000],
    ["2019-01-01", undefined],
  ])("on %s is %s: an entry without an end lasts until the next begins", (day, value) => {
    expect(parameterOn(PARAMETERS.ceiling, day)?.value).toBe(value);
  });

  it("is none where there is no entry", () => {
    expect(parameterOn([], "2018-01-01")).toBeUndefined();
  });
});

describe("an operand that names a parameter", () => {
  it("is the value of the as-of day, not a superseded one", () => {
    const rule = { fact: "income", lte: { param: "ceiling" } };
    expect(judge(rule, { income: 8700 }, "2017-12-31")).toBe("false");
    expect(judge(rule, { income: 8700 }, "2018-01-01")).toBe("true");
  });

  it("leaves its leaf unknown when it is not in force, of another kind, or not there", () => {
    expect(judge({ fact: "income", lte: { param: "ceiling" } }, { income: 1 }, "2019-01-01")).toBe("unknown");
    expect(judge({ fact: "income", lte: { param: "town" } }, { income: 1 }, "2018-01-01")).toBe("unknown");
    expect(judge({ fact: "income", lte: { param: "toString" } }, { income: 1 }, "2018-01-01")).toBe("unknown");
    expect(judge({ fact: "municipality", eq: { param: "ceiling" } }, { municipality: "020030" }, "2018-01-01")).toBe("unknown");
    expect(judge({ fact: "municipality", in: { param: "town" } }, { municipality: "020030" }, "2018-01-01")).toBe("unknown");
    expect(judge({ fact: "entryDate", gte: { param: "town" } }, { entryDate: "2018-02-01" }, "2018-01-01")).toBe("unknown");
  });

  it("may be a code, a list of codes, a day, an age or a count", () => {
    expect(judge({ fact: "municipality", eq: { param: "town" } }, { municipality: "020030" }, "2018-01-01")).toBe("true");
    expect(judge({ fact: "municipality", in: { param: "district" } }, { municipality: "020004" }, "2018-12-31")).toBe("true");
    expect(judge({ fact: "municipality", in: { param: "district" } }, { municipality: "020004" }, "2019-01-01")).toBe("false");
    expect(judge({ fact: "entryDate", gte: { param: "opening" } }, { entryDate: "2018-01-15" }, "2018-02-01")).toBe("true");
    const parameters = { adult: [{ from: "1975-03-10", value: 18 }] };
    const context = { facts: FACTS, asOf: "2018-02-01", parameters };
    const age = { fact: "birthDate", age: { gte: { param: "adult" } } } as unknown as Criterion;
    expect(evaluateCriterion(age, { birthDate: "2000-02-01" }, context)).toBe("true");
    expect(evaluateCriterion(age, { birthDate: "2000-02-02" }, context)).toBe("false");
    const count = { fact: "members", count: { lt: { param: "adult" } } } as unknown as Criterion;
    expect(evaluateCriterion(count, { members: [] }, context)).toBe("true");
  });

  it("not in force is an issue, and the reason why the fact is open", () => {
    const criterion = { all: [{ ref: "means" }] } as unknown as Criterion;
    const criteria = { means: { fact: "income", lte: { param: "ceiling" } } as unknown as Criterion };
    const ruleset = { criterion, criteria, parameters: PARAMETERS };
    const issues = checkFacts(FACTS, { income: 1 }, { asOf: "2019-01-01", ruleset });
    expect(issues.map(({ code, fact }) => [code, fact])).toEqual([["parameter-not-in-force", "ceiling"]]);
    expect(checkFacts(FACTS, { income: 1 }, { asOf: "2018-01-01", ruleset })).toEqual([]);
    const context = { facts: FACTS, asOf: "2019-01-01", parameters: PARAMETERS, criteria };
    expect(undecidedFacts(criterion, { income: 1 }, context)).toEqual([{ fact: "income", reason: "invalid" }]);
    expect(undecidedFacts(criterion, {}, context)).toEqual([{ fact: "income", reason: "unknown" }]);
  });
});

describe("checkParameters", () => {
  const found = (parameters: unknown) => checkParameters(parameters).map(({ code, path }) => `${code} ${path}`);

  it.each<[unknown, string[]]>([
    [PARAMETERS, []],
    [{}, []],
    [[], ["not-an-object "]],
    [null, ["not-an-object "]],
    [{ ceiling: [] }, ["wrong-operand ceiling"]],
    [{ Ceiling: [{ from: "2018-01-01", value: 1 }] }, ["wrong-operand Ceiling"]],
    [{ constructor: [{ from: "2018-01-01", value: 1 }] }, ["wrong-operand constructor"]],
    [{ a: [3] }, ["not-an-object a.0"]],
    [{ a: [{ from: "2018-02-30", value: 1 }] }, ["wrong-operand a.0.from"]],
    [{ a: [{ from: "2018-02-01", to: "x", value: 1 }] }, ["wrong-operand a.0.to"]],
    [{ a: [{ from: "2018-02-01", to: "2018-01-31", value: 1 }] }, ["overlap a.0.to"]],
    [{ a: [{ from: "2018-02-01", value: Number.NaN }] }, ["wrong-operand a.0.value"]],
    [{ a: [{ from: "2018-02-01", value: "" }] }, ["wrong-operand a.0.value"]],
    [{ a: [{ from: "2018-02-01", value: [] }] }, ["wrong-operand a.0.value"]],
    [{ a: [{ from: "2018-02-01", value: 1, source: 3 }] }, ["wrong-comment a.0.source"]],
    [{ a: [{ from: "2018-02-01", value: 1, form: 3 }] }, ["unknown-key a.0.form"]],
    [
      {
        a: [
          { from: "2018-02-01", value: 1 },
          { from: "2018-02-01", value: 2 },
        ],
      },
      ["overlap a.1.from"],
    ],
    [
      {
        a: [
          { from: "2018-02-01", to: "2018-03-01", value: 1 },
          { from: "2018-03-01", value: 2 },
        ],
      },
      ["overlap a.1.from"],
    ],
    [
      {
        a: [
          { from: "2018-02-01", to: "2018-02-28", value: 1 },
          { from: "2018-03-01", value: 2 },
        ],
      },
      [],
    ],
    [
      {
        a: [
          { from: "2018-02-01", value: 1 },
          { from: "2018-03-01", value: "x" },
        ],
      },
      ["wrong-operand a"],
    ],
  ])("%j", (parameters, problems) => {
    expect(found(parameters)).toEqual(problems);
  });
});
