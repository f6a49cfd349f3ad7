import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkRule,
  compileCriterion,
  compileExplanation,
  evaluateCriterion,
  explainCriterion,
  simplifyCriterion,
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
} from "welfare-core";
import { ENGINES } from "./engines.ts";
import { anyJsonRow, criterion as anyCriterion, FACTS as SMALL_FACTS, AS_OF } from "./arbitraries.ts";
import { runs } from "../runs.ts";

const FACTS: Facts = {
  enrolled: { type: "boolean" },
  isee: { type: "number", min: 0, max: 50_000 },
  sessions: { type: "number", integer: true },
  gender: { type: "code", codes: ["female", "male"] },
  housing: { type: "code", codes: ["own"], open: true },
  municipality: { type: "code" },
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  members: {
    type: "list",
    of: { birthDate: { type: "date" }, income: { type: "number", integer: true, min: 0 }, relation: { type: "code", codes: ["child"] } },
  },
};

const leaf = (criterion: object) => criterion as Criterion;
const where = { fact: "relation", eq: "child" };

const LEAVES: readonly Criterion[] = [
  { fact: "enrolled", eq: true },
  { fact: "enrolled", eq: false },
  { fact: "isee", lte: 9000 },
  { fact: "isee", gt: 1000, lt: 9000 },
  { fact: "isee", gte: 1000, lt: 9000 },
  { fact: "isee", gt: 1000, lte: 9000 },
  { fact: "isee", eq: 9000 },
  { fact: "isee", lte: { param: "ceiling" } },
  { fact: "isee", lte: { param: "future" } },
  { fact: "sessions", gte: 3 },
  { fact: "gender", eq: "female" },
  { fact: "gender", in: ["male"] },
  { fact: "housing", eq: "x-caravan" },
  { fact: "municipality", in: { param: "district" } },
  { fact: "municipality", eq: { param: "town" } },
  { fact: "birthDate", age: { gte: 18 } },
  { fact: "birthDate", age: { lt: 18 } },
  { fact: "birthDate", age: { eq: 17 } },
  { fact: "birthDate", age: { gt: 16, lte: 17 } },
  { fact: "birthDate", age: { gte: 18, lt: 18 } },
  { fact: "birthDate", age: { gte: { param: "laterAge" } } },
  { fact: "birthDate", age: { gte: 18, leapDay: "feb28" } },
  { fact: "birthDate", age: { lt: 216, unit: "months" } },
  { fact: "birthDate", age: { gte: 6574, unit: "days" } },
  { fact: "birthDate", age: { gte: 18, lt: 30, at: { fact: "entryDate" } } },
  { fact: "birthDate", lt: "2000-03-01" },
  { fact: "birthDate", within: { last: "P18Y" } },
  { fact: "entryDate", eq: "2018-03-01" },
  { fact: "entryDate", gt: "2018-02-28", lt: "2018-03-14" },
  { fact: "entryDate", gte: "2017-08-29", lte: "2018-02-28" },
  { fact: "entryDate", within: { last: "P9999Y" } },
  { fact: "entryDate", within: { next: "P9999Y" } },
  { fact: "entryDate", within: { last: "P6M" } },
  { fact: "entryDate", within: { next: "P2W" } },
  { fact: "birthDate", within: { next: "P1M", at: { fact: "entryDate" } } },
  { fact: "members", count: { gte: 2 } },
  { fact: "members", count: { where, eq: 1 } },
  { fact: "members", sum: { of: "income", lte: 900 } },
  { fact: "members", sum: { of: "income", where, gt: 100 } },
  { fact: "members", some: { where } },
  { fact: "members", every: { where: { fact: "birthDate", age: { lt: 18 } } } },
  { ref: "adult" },
  { ref: "nothing" },
].map(leaf);

const context: EvaluationContext<Facts> = {
  facts: FACTS,
  asOf: "2018-02-28",
  parameters: {
    ceiling: [
      { from: "2017-01-01", value: 8000 },
      { from: "2018-01-01", value: 9000 },
    ],
    future: [{ from: "2019-01-01", value: 9000 }],
    laterAge: [{ from: "2019-01-01", value: 18 }],
    district: [{ from: "2014-01-01", value: ["020030", "020004"] }],
    town: [{ from: "2014-01-01", value: "020030" }],
  },
  criteria: { adult: leaf({ all: [{ fact: "birthDate", age: { gte: 18 } }] }) },
};

/** Values of every kind for every fact: right, on a boundary, missing, wrong. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  enrolled: [true, false, null, "true", 1],
  isee: [0, 1000, 8999.5, 9000, 9001, 50_001, -1, Number.NaN, Number.POSITIVE_INFINITY, "9000", null, undefined, -0],
  sessions: [2, 3, 3.5, null, -3],
  gender: ["female", "male", "woman", "", null, 3],
  housing: ["own", "x-caravan", "x-", "rented", null],
  municipality: ["020030", "020004", "999999", "", null, ["020030"]],
  birthDate: [
    "2000-02-28",
    "2000-02-29",
    "2000-03-01",
    "2001-02-28",
    "2001-03-01",
    "2000-02",
    "2000",
    "1999",
    "2018-02-28",
    "2018-03-01",
    "2018-02",
    "1850-01-01",
    "1849-12-31",
    "2000-02-30",
    "2000-2-3",
    "x000-02-28",
    "",
    2000,
    null,
  ],
  entryDate: ["2018-02-28", "2018-03-01", "2018-03-13", "2018-03-14", "2017-08-28", "2017-08-29", "2018", "2018-13-01", "2018/02/28", null],
  members: [
    [],
    [{ relation: "child", income: 0, birthDate: "2010-01-01" }],
    [{ relation: "child", income: 500 }, { income: 500 }],
    [null, {}],
    ["child", { relation: "aunt" }],
    { items: [{ relation: "child", income: 50 }], complete: false },
    { items: [], complete: true },
    { items: [] },
    "two",
    null,
  ],
};

const rows: readonly FactsRow[] = [
  {},
  ...Object.entries(VALUES).flatMap(([name, values]) => values.map((value) => ({ [name]: value }) as FactsRow)),
  ...["2018-01-31", "2018-02-28", "x", null].flatMap((entryDate) =>
    (VALUES["birthDate"] ?? []).map((birthDate) => ({ birthDate, entryDate }) as FactsRow),
  ),
];

/** What every engine has to say: the same as the interpreter. */
function agree(criterion: Criterion, row: FactsRow, within: EvaluationContext<Facts>): void {
  const outcome = evaluateCriterion(criterion, row, within);
  for (const { name, evaluate } of ENGINES) {
    expect({ criterion, row, name, outcome: evaluate(criterion, row, within) }).toEqual({ criterion, row, name, outcome });
  }
}

describe("every engine says what the interpreter says", () => {
  it("the rules are rules", () => {
    for (const criterion of LEAVES.slice(0, -1)) expect(checkRule({ ...context, criterion })).toEqual([]);
  });

  it.each(LEAVES.map((one) => [JSON.stringify(one), one] as const))("of %s", (_text, criterion) => {
    for (const row of rows) {
      agree(criterion, row, context);
      agree({ not: criterion }, row, context);
    }
  });

  it("of parts together", () => {
    const parts = fc.array(fc.constantFrom(...LEAVES), { maxLength: 5 });
    const anyRow = fc.record(Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, fc.constantFrom(...values)])));
    const node = parts.chain((of) =>
      fc.constantFrom<Criterion[]>(
        { all: of },
        { any: of },
        { not: { any: of } },
        ...(of.length === 0 ? [] : of.map((_, index) => ({ atLeast: { count: index + 1, of } }))),
      ),
    );
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), anyRow, (nodes, row) => {
        agree({ all: nodes }, row as FactsRow, context);
        agree({ any: nodes }, row as FactsRow, context);
      }),
      runs(1000),
    );
  });

  it("of any JSON row", () => {
    fc.assert(
      fc.property(anyCriterion, anyJsonRow, (criterion, row) => {
        agree(criterion as Criterion, row as FactsRow, { facts: SMALL_FACTS, asOf: AS_OF });
      }),
      runs(1000),
    );
  });

  it("of a row with a class of its own: what it inherits is not looked at", () => {
    class Person {
      readonly enrolled = true;
      get isee() {
        return 1;
      }
    }
    const row = new Person() as unknown as FactsRow;
    agree(leaf({ fact: "enrolled", eq: true }), row, context);
    agree(leaf({ fact: "isee", eq: 1 }), row, context);
    expect(compileCriterion(leaf({ fact: "isee", eq: 1 }), context)(row)).toBe("unknown");
  });
});

describe("what is simplified", () => {
  it("says with more known what the whole would say", () => {
    const parts = fc.array(fc.constantFrom(...LEAVES), { minLength: 1, maxLength: 4 });
    const anyRow = fc.record(Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, fc.constantFrom(...values)])));
    fc.assert(
      fc.property(parts, parts, anyRow, fc.subarray(Object.keys(VALUES)), (some, others, row, gone) => {
        const whole: Criterion = { any: [{ all: some }, { not: { all: others } }, { atLeast: { count: 1, of: others } }] };
        const less = Object.fromEntries(Object.entries(row).filter(([name]) => !gone.includes(name))) as FactsRow;
        const rest = simplifyCriterion(whole, less, context);
        expect(evaluateCriterion(rest, row as FactsRow, context)).toBe(evaluateCriterion(whole, row as FactsRow, context));
      }),
      runs(1000),
    );
  });

  it("keeps a frame that has a name, and drops one that has none", () => {
    const open = leaf({ fact: "enrolled", eq: true });
    const known = leaf({ fact: "isee", lte: 9000 });
    expect(simplifyCriterion({ all: [open, known] }, { isee: 1 }, context)).toEqual(open);
    expect(simplifyCriterion({ id: "rule", all: [open, known] }, { isee: 1 }, context)).toEqual({ id: "rule", all: [open] });
    expect(
      simplifyCriterion({ atLeast: { count: 2, of: [open, known, leaf({ fact: "gender", eq: "female" })] } }, { isee: 1 }, context),
    ).toEqual({
      any: [open, { fact: "gender", eq: "female" }],
    });
    expect(simplifyCriterion({ ref: "adult" }, {}, context)).toEqual({ fact: "birthDate", age: { gte: 18 } });
    expect(simplifyCriterion({ ref: "nothing" }, {}, context)).toEqual({ ref: "nothing" });
  });
});

describe("an explanation", () => {
  it("shows every node with its path, what was found and what was asked", () => {
    const rule = leaf({
      id: "rule",
      all: [
        { label: { en: "of age" }, source: "call", fact: "birthDate", age: { gte: 18 } },
        { not: { fact: "isee", gt: { param: "ceiling" } } },
        { atLeast: { count: 1, of: [{ fact: "gender", eq: "female" }, { ref: "adult" }] } },
      ],
    });
    const root = explainCriterion(rule, { birthDate: "1978", gender: "woman", missing: { isee: "declined" } }, context);
    const nodes: string[] = [];
    const visit = (node: typeof root): void => {
      nodes.push(`${node.path} ${node.operator} ${node.outcome}`);
      node.parts.forEach(visit);
    };
    visit(root);
    expect(nodes).toEqual([
      " all unknown",
      "all.0 fact true",
      "all.1 not unknown",
      "all.1.not fact unknown",
      "all.2 atLeast true",
      "all.2.atLeast.of.0 fact unknown",
      "all.2.atLeast.of.1 ref true",
      "all.2.atLeast.of.1.ref all true",
      "all.2.atLeast.of.1.ref.all.0 fact true",
    ]);
    expect(root.id).toBe("rule");
    expect(root.parts[0]).toMatchObject({
      label: { en: "of age" },
      source: "call",
      fact: "birthDate",
      observed: { state: "known", value: "1978" },
      expected: { age: { gte: 18 } },
    });
    expect(root.parts[1]?.parts[0]).toMatchObject({
      observed: { state: "missing", reason: "declined" },
      parameters: [{ name: "ceiling", value: 9000, from: "2018-01-01" }],
    });
    expect(root.parts[2]?.parts[0]?.observed).toEqual({ state: "unreadable", code: "code-not-in-list" });
  });

  it("names a parameter that is not in force, and a fact that nobody declared", () => {
    expect(explainCriterion(leaf({ fact: "isee", lte: { param: "future" } }), { isee: 1 }, context).parameters).toEqual([
      { name: "future" },
    ]);
    expect(explainCriterion(leaf({ fact: "shoeSize", eq: 3 }), { shoeSize: 3 }, context).observed).toEqual({
      state: "unreadable",
      code: "undeclared-fact",
    });
  });

  it("is plain JSON", () => {
    for (const row of rows.slice(0, 40)) {
      for (const criterion of LEAVES) {
        const explanation = explainCriterion(criterion, JSON.parse(JSON.stringify(row)) as FactsRow, context);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      }
    }
  });
});

it("a day that is none is the caller's bug in every engine", () => {
  const bad = { ...context, asOf: "2018-02-30" };
  expect(() => compileCriterion({ all: [] }, bad)).toThrow(RangeError);
  expect(() => compileExplanation({ all: [] }, bad)).toThrow(RangeError);
  expect(() => explainCriterion({ all: [] }, {}, bad)).toThrow(RangeError);
  expect(() => simplifyCriterion({ all: [] }, {}, bad)).toThrow(RangeError);
});
