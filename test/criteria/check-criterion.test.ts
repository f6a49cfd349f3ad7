import { describe, expect, it } from "vitest";
import { checkCriterion, type CriterionProblem } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { FACTS } from "./arbitraries.ts";

const check = (criterion: unknown) => checkCriterion(criterion, { facts: FACTS });
const found = (criterion: unknown) => check(criterion).map(({ code, path }) => `${code} ${path}`.trim());

describe("what is a criterion", () => {
  it.each([
    [{ all: [] }],
    [{ any: [] }],
    [{ not: { all: [] } }],
    [{ all: [{ any: [{ not: { fact: "enrolled", eq: true } }] }] }],
    [{ fact: "income", eq: 0 }],
    [{ fact: "income", gte: 0, lt: 1 }],
    [{ fact: "income", gte: 200_000 }],
    [{ fact: "sessions", gt: 1.5 }],
    [{ fact: "gender", eq: "female" }],
    [{ fact: "gender", in: ["female"] }],
    [{ fact: "housing", in: ["own", "x-caravan"] }],
    [{ fact: "municipality", eq: "any text" }],
    [{ fact: "birthDate", lt: "2000-01-01" }],
    [{ fact: "birthDate", age: { gte: 0 } }],
    [{ fact: "entryDate", age: { gte: 18, lte: 65, unit: "months", leapDay: "feb28", at: { fact: "entryDate" } } }],
    [{ fact: "income", lt: 1, gte: undefined }],
    [{ fact: "income", lt: 1, id: "r1", label: { en: "poor", "de-AT": "arm" }, source: "call 2018" }],
  ])("%j", (criterion) => {
    expect(check(criterion)).toEqual([]);
  });
});

describe("what is none, and where", () => {
  it.each<[unknown, string[]]>([
    [undefined, ["not-an-object"]],
    [null, ["not-an-object"]],
    ["income", ["not-an-object"]],
    [[{ all: [] }], ["not-an-object"]],
    [{ all: [3] }, ["not-an-object all.0"]],
    [{ not: [] }, ["not-an-object not"]],
    [{ not: null }, ["not-an-object not"]],
    [{}, ["no-operator"]],
    [{ id: "r1" }, ["no-operator"]],
    [{ eq: 3 }, ["no-operator"]],
    [{ all: [], any: [] }, ["several-operators"]],
    [{ not: { all: [] }, fact: "income" }, ["several-operators"]],
    [{ fact: "gender", in: ["female"], eq: "male" }, ["several-operators"]],
    [{ fact: "birthDate", age: { gte: 18 }, lt: "2000-01-01" }, ["several-operators"]],
    [{ all: [], because: "x" }, ["unknown-key because"]],
    [{ all: [], eq: 3 }, ["unknown-key eq"]],
    [{ fact: "income", below: 3, lt: 3 }, ["unknown-key below"]],
    [{ fact: "birthDate", age: { gte: 18, on: "2018-01-01" } }, ["unknown-key age.on"]],
    [{ fact: "gendr", eq: "female" }, ["unknown-fact fact"]],
    [{ fact: "birthDate", age: { gte: 18, at: { fact: "entrydate" } } }, ["unknown-fact age.at.fact"]],
    [{ fact: "birthDate", age: { gte: 18, at: { fact: "birthDate" } } }, ["unknown-fact age.at.fact"]],
    [{ fact: "enrolled", gte: true }, ["wrong-operator gte"]],
    [{ fact: "income", in: [1] }, ["wrong-operator in"]],
    [{ fact: "gender", lt: "male" }, ["wrong-operator lt"]],
    [{ fact: "income", age: { gte: 18 } }, ["wrong-operator age"]],
    [{ fact: "gender", age: {}, gt: 1 }, ["wrong-operator gt", "wrong-operator age"]],
    [{ fact: "members", eq: 3 }, ["wrong-operator eq"]],
    [{ fact: "members" }, ["no-bound"]],
    [{ all: {} }, ["wrong-operand all"]],
    [{ any: "x" }, ["wrong-operand any"]],
    [{ all: null }, ["wrong-operand all"]],
    [{ fact: 3, eq: 3 }, ["wrong-operand fact"]],
    [{ fact: "income", lt: "9000" }, ["wrong-operand lt"]],
    [{ fact: "income", lt: null }, ["wrong-operand lt"]],
    [{ fact: "enrolled", eq: "true" }, ["wrong-operand eq"]],
    [{ fact: "entryDate", gte: "2018" }, ["wrong-operand gte"]],
    [{ fact: "birthDate", gte: "2018-02-29" }, ["wrong-operand gte"]],
    [{ fact: "gender", eq: 3 }, ["wrong-operand eq"]],
    [{ fact: "municipality", eq: "" }, ["wrong-operand eq"]],
    [{ fact: "gender", in: "female" }, ["wrong-operand in"]],
    [{ fact: "gender", in: ["female", 3] }, ["wrong-operand in.1"]],
    [{ fact: "birthDate", age: 18 }, ["wrong-operand age"]],
    [{ fact: "birthDate", age: { gte: 17.5 } }, ["wrong-operand age.gte"]],
    [{ fact: "birthDate", age: { gte: -1 } }, ["wrong-operand age.gte"]],
    [{ fact: "birthDate", age: { gte: "18" } }, ["wrong-operand age.gte"]],
    [{ fact: "birthDate", age: { gte: 1, unit: "weeks" } }, ["wrong-operand age.unit"]],
    [{ fact: "birthDate", age: { gte: 1, leapDay: "mar01" } }, ["wrong-operand age.leapDay"]],
    [{ fact: "birthDate", age: { gte: 1, at: "entryDate" } }, ["wrong-operand age.at"]],
    [{ fact: "birthDate", age: { gte: 1, at: {} } }, ["wrong-operand age.at"]],
    [{ fact: "birthDate", age: { gte: 1, at: { fact: "entryDate", day: 1 } } }, ["wrong-operand age.at"]],
    [{ fact: "gender", eq: "woman" }, ["code-not-in-list eq"]],
    [{ fact: "gender", in: ["female", "mal"] }, ["code-not-in-list in.1"]],
    [{ fact: "housing", eq: "tent" }, ["code-not-in-list eq"]],
    [{ fact: "gender", in: [] }, ["empty-in in"]],
    [{ fact: "income" }, ["no-bound"]],
    [{ fact: "gender" }, ["no-bound"]],
    [{ fact: "birthDate", age: {} }, ["no-bound age"]],
    [{ fact: "birthDate", age: { unit: "days" } }, ["no-bound age"]],
    [{ fact: "income", lt: 3, lte: 3 }, ["two-bounds"]],
    [{ fact: "income", gt: 3, gte: 3 }, ["two-bounds"]],
    [{ fact: "income", eq: 3, lt: 4 }, ["two-bounds"]],
    [{ fact: "birthDate", age: { gt: 3, gte: 3 } }, ["two-bounds age"]],
    [{ all: [], id: 5 }, ["wrong-comment id"]],
    [{ all: [], id: "" }, ["wrong-comment id"]],
    [{ all: [], source: {} }, ["wrong-comment source"]],
    [{ all: [], label: null }, ["wrong-comment label"]],
    [{ all: [], label: "adult" }, ["wrong-comment label"]],
    [{ all: [], label: {} }, ["wrong-comment label"]],
    [{ all: [], label: { en: 5 } }, ["wrong-comment label"]],
    [{ all: [], label: { en: " " } }, ["wrong-comment label"]],
    [{ all: [], label: { english: "adult" } }, ["wrong-comment label"]],
    [{ fact: "income", lt: Number.NaN }, ["not-json"]],
    [{ all: [], id: () => "r1" }, ["not-json"]],
    [JSON.parse('{ "all": [], "__proto__": {} }'), ["not-json"]],
    [new Map(), ["not-json"]],
  ])("%j", (criterion, problems) => {
    expect(found(criterion)).toEqual(problems);
  });
});

it("every problem comes back at once, in the order in which they stand, each with its path", () => {
  const criterion = {
    all: [
      { fact: "gendr", eq: "female" },
      {
        any: [
          { fact: "income", lt: "9000" },
          { fact: "gender", in: ["femal", "man"] },
        ],
      },
      { not: { fact: "birthDate", age: { gte: 18, unit: "yers", at: { fact: "entrDate" } } } },
      { fact: "income", lessThan: 3 },
    ],
  };
  expect(found(criterion)).toEqual([
    "unknown-fact all.0.fact",
    "wrong-operand all.1.any.0.lt",
    "code-not-in-list all.1.any.1.in.0",
    "code-not-in-list all.1.any.1.in.1",
    "wrong-operand all.2.not.age.unit",
    "unknown-fact all.2.not.age.at.fact",
    "unknown-key all.3.lessThan",
    "no-bound all.3",
  ]);
});

it("a mistyped name comes back with the name that was probably meant, in the data and in the sentence", () => {
  const nearest = (criterion: unknown) => check(criterion).map((problem: CriterionProblem) => problem.nearest);
  expect(nearest({ fact: "gendr", eq: "female" })).toEqual(["gender"]);
  expect(nearest({ fact: "gender", eq: "femal" })).toEqual(["female"]);
  expect(nearest({ fact: "birthDate", age: { gte: 18, at: { fact: "entryDat" } } })).toEqual(["entryDate"]);
  expect(nearest({ all: [], labl: {} })).toEqual(["label"]);
  expect(nearest({ fact: "shoeSize", eq: 38 })).toEqual([undefined]);
  expect(check({ fact: "gendr", eq: "female" })[0]?.message).toContain('did you mean "gender"?');
  expect(check({ fact: "shoeSize", eq: 38 })[0]).not.toHaveProperty("nearest");
});

it("a long unknown name is not repeated whole", () => {
  expect(check({ fact: "x".repeat(3000), eq: 1 })[0]?.message.length).toBeLessThan(200);
});

describe("one parameter asked for by several", () => {
  const facts = {
    amount: { type: "number" },
    day: { type: "date" },
    place: { type: "code", codes: ["a", "b"] },
    other: { type: "code", codes: ["c"] },
    items: { type: "list", of: { amount: { type: "date" }, day: { type: "date" } } },
  } as const;
  const parameters = {
    ceiling: [{ from: "2018-01-01", value: 9.5 }],
    places: [{ from: "2018-01-01", value: ["a"] }],
    one: [{ from: "2018-01-01", value: "a" }],
  };
  const wrong = (...all: readonly object[]) => checkCriterion({ all }, { facts, parameters }).map(({ code, path }) => `${code} ${path}`);
  const ceiling = { param: "ceiling" };

  it("is judged for each fact by itself", () => {
    expect(wrong({ fact: "amount", lte: ceiling }, { fact: "day", lte: ceiling }, { fact: "amount", lt: ceiling })).toEqual([
      "wrong-operand all.1.lte.param",
    ]);
    expect(wrong({ fact: "place", eq: { param: "one" } }, { fact: "other", eq: { param: "one" } })).toEqual([
      "code-not-in-list all.1.eq.param",
    ]);
  });

  it("is judged for each operator by itself: a list of codes is no code", () => {
    const places = { param: "places" };
    expect(wrong({ fact: "place", in: places }, { fact: "place", eq: places }, { fact: "other", in: places })).toEqual([
      "wrong-operand all.1.eq.param",
      "code-not-in-list all.2.in.param",
    ]);
  });

  it("is judged for an age and for a count apart from numbers", () => {
    const parts = [
      { fact: "amount", lte: ceiling },
      { fact: "day", age: { gte: ceiling } },
      { fact: "items", count: { gte: ceiling } },
    ];
    expect(wrong(...parts)).toEqual(["wrong-operand all.1.age.gte.param"]);
  });

  it("is judged for a fact of the items apart from one of the row with the same name", () => {
    const ofItems = { fact: "items", some: { where: { fact: "amount", lte: ceiling } } };
    expect(wrong({ fact: "amount", lte: ceiling }, ofItems)).toEqual(["wrong-operand all.1.some.where.lte.param"]);
    expect(wrong(ofItems, { fact: "amount", lte: ceiling })).toEqual(["wrong-operand all.0.some.where.lte.param"]);
  });
});

describe("hostile input is answered within a tenth of a second", () => {
  const nested = (depth: number): unknown => {
    let node: object = { fact: "income", lt: 1 };
    for (let level = 1; level < depth; level += 1) node = { all: [node] };
    return node;
  };
  const circle: Record<string, unknown> = { fact: "income" };
  circle["not"] = circle;
  const manyFacts = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`someFact${i}`, { type: "boolean" as const }]));
  const manyCodes = Array.from({ length: 10_000 }, (_, i) => `code-${i}`);
  const inTime = (criterion: unknown, facts: Parameters<typeof checkCriterion>[1]["facts"] = FACTS) => {
    // A check that grew with the square of what it is given would take seconds.
    expectCostBelow(300, () => checkCriterion(criterion, { facts }));
    return checkCriterion(criterion, { facts });
  };

  it("32 nodes deep is accepted, 100 and 100,000 are not", () => {
    expect(inTime(nested(32))).toEqual([]);
    expect(inTime(nested(100)).map(({ code }) => code)).toEqual(["too-large"]);
    expect(inTime(nested(100_000)).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("a criterion that holds itself", () => {
    expect(inTime(circle).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("a million parts", () => {
    const parts = new Array<unknown>(1_000_000).fill({ all: [] });
    expect(inTime({ all: parts }).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("ten thousand leaves against a parameter of ten thousand entries, each found once and told of each leaf", () => {
    const day = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
    const entries = Array.from({ length: 10_000 }, (_, i) => ({ from: day(i), to: day(i), value: i < 9999 ? i : "many" }));
    const parameters = { ceiling: entries };
    const parts = Array.from({ length: 9_999 }, () => ({ fact: "income", lte: { param: "ceiling" } }));
    const check = () => checkCriterion({ all: parts }, { facts: FACTS, parameters });
    expectCostBelow(300, check);
    expect(check()).toHaveLength(9_999);
  });

  it("a text of ten megabytes", () => {
    const text = "x".repeat(10_000_000);
    expect(inTime({ fact: text, eq: 1 }).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("thousands of unknown facts against a thousand known ones: all are found, the first with the name that was meant", () => {
    const parts = Array.from({ length: 9_999 }, (_, i) => ({ fact: `someFct${i % 1000}`, eq: true }));
    const problems = inTime({ all: parts }, manyFacts);
    expect(problems).toHaveLength(9_999);
    expect(problems[0]?.nearest).toBe("someFact0");
  });

  it("thousands of codes against a list of thousands", () => {
    const facts = { place: { type: "code" as const, codes: manyCodes } };
    expect(inTime({ fact: "place", in: [...manyCodes].reverse() }, facts)).toEqual([]);
    const wrong = Array.from({ length: 20_000 }, (_, i) => `cod-${i}`);
    expect(inTime({ fact: "place", in: wrong }, facts)).toHaveLength(20_000);
  });

  it("thousands of unknown keys", () => {
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`al${i}`, 1]));
    expect(inTime({ all: [], ...keys })).toHaveLength(20_000);
  });
});
