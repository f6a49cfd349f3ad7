import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion, type Facts, type FactsRow } from "welfare-core";
import { searchRow, type RowQuestion, type SearchOptions } from "../../../src/criteria/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";

const FACTS = {
  income: { type: "number", min: 0 },
  sessions: { type: "number", integer: true, min: 0, max: 12 },
  enrolled: { type: "boolean" },
  employed: { type: "boolean" },
  gender: { type: "code", codes: ["female", "male", "non-binary"] },
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  members: { type: "list", of: { kind: { type: "code", codes: ["child", "partner"] }, income: { type: "number", integer: true, min: 0 } } },
} as const satisfies Facts;

const question = (criterion: Criterion<typeof FACTS>, more: Partial<RowQuestion> = {}): RowQuestion => ({
  facts: FACTS,
  asOf: "2018-03-01",
  criterion: criterion as Criterion,
  ...more,
});

function rowFor(criterion: Criterion<typeof FACTS>, options: Partial<SearchOptions> = {}, more: Partial<RowQuestion> = {}): unknown {
  const asked = question(criterion, more);
  const wanted = options.wanted ?? "true";
  const result = searchRow(asked, { wanted, budget: 100_000, ...options });
  if (result.status !== "found") return result.status;
  expect(evaluateCriterion(asked.criterion, result.row, asked)).toBe(wanted);
  return result.row;
}

const adult = { fact: "birthDate", age: { gte: 18 } } as const;
const poor = { fact: "income", lte: 9000 } as const;
const student = { fact: "enrolled", eq: true } as const;

describe("a row with the outcome", () => {
  it("has the value nearest to nothing, and for a birth the day nearest to the as-of day", () => {
    expect(rowFor(poor)).toEqual({ income: 0 });
    expect(rowFor(poor, { wanted: "false" })).toEqual({ income: 9001 });
    expect(rowFor(adult)).toEqual({ birthDate: "2000-03-01" });
    expect(rowFor(adult, { wanted: "false" })).toEqual({ birthDate: "2018-03-01" });
  });

  it("holds only what decides", () => {
    expect(rowFor({ any: [poor, student, adult] })).toEqual({ income: 0 });
    expect(rowFor({ all: [poor, student, adult] }, { wanted: "false" })).toEqual({ income: 9001 });
    expect(rowFor({ all: [poor, student] })).toEqual({ income: 0, enrolled: true });
  });

  it("is found through names, denials and at least some of several", () => {
    const criteria = { poor: poor as Criterion };
    expect(rowFor({ not: { all: [{ not: { ref: "poor" } }, adult] } }, {}, { criteria })).toEqual({ income: 0 });
    expect(rowFor({ atLeast: { count: 2, of: [poor, student, { fact: "employed", eq: false }] } })).toEqual({ income: 0, enrolled: true });
  });

  it("is nothing at all where nothing has to be known", () => {
    expect(rowFor({ all: [] })).toEqual({});
    expect(rowFor({ any: [] }, { wanted: "false" })).toEqual({});
  });

  it("is found where two leaves have to meet in one value", () => {
    expect(
      rowFor({
        all: [
          { fact: "sessions", gt: 3 },
          { fact: "sessions", lt: 5 },
        ],
      }),
    ).toEqual({ sessions: 4 });
    expect(
      rowFor({
        all: [
          { fact: "income", gt: 3 },
          { fact: "income", lt: 4 },
        ],
      }),
    ).toEqual({ income: 3.5 });
    expect(rowFor({ all: [{ not: { fact: "gender", eq: "female" } }, { not: { fact: "gender", eq: "male" } }] })).toEqual({
      gender: "non-binary",
    });
  });

  it("stands at the bound of the parameter in force", () => {
    const parameters = {
      ceiling: [
        { from: "2017-01-01", value: 8500 },
        { from: "2018-01-01", value: 9000 },
      ],
    };
    const below = { fact: "income", lt: { param: "ceiling" } } as const;
    expect(rowFor(below, { wanted: "false" }, { parameters })).toEqual({ income: 9000 });
    expect(rowFor(below, { wanted: "false" }, { parameters, asOf: "2017-12-31" })).toEqual({ income: 8500 });
  });

  it("has a birth and the day at which the age is asked", () => {
    const adultAtEntry = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } } as const;
    expect(rowFor(adultAtEntry)).toEqual({ entryDate: "2018-03-01", birthDate: "2000-03-01" });
    const bornLater = { fact: "birthDate", gte: "2010-05-06" } as const;
    expect(rowFor({ all: [adultAtEntry, bornLater] })).toEqual({ entryDate: "2028-05-06", birthDate: "2010-05-06" });
  });

  it("has a list of samples", () => {
    const twoChildren = { fact: "members", count: { where: { fact: "kind", eq: "child" }, gte: 2 } } as const;
    expect(rowFor(twoChildren)).toMatchObject({ members: [{ kind: "child" }, { kind: "child" }] });
    expect(rowFor(twoChildren, { wanted: "false" })).toEqual({ members: [] });
    expect(rowFor({ fact: "members", sum: { of: "income", gt: 700 } })).toMatchObject({ members: [{ income: 701 }] });
    const mixed = {
      all: [
        { fact: "members", some: { where: { fact: "kind", eq: "child" } } },
        { not: { fact: "members", every: { where: { fact: "kind", eq: "child" } } } },
      ],
    } as const;
    expect(rowFor(mixed)).toMatchObject({ members: [{ kind: "child" }, { kind: "partner" }] });
  });
});

describe("no row", () => {
  it("is proven where all values have been tried", () => {
    expect(rowFor({ all: [student, { fact: "enrolled", eq: false }] })).toBe("none");
    expect(rowFor({ fact: "income", lt: 0 })).toBe("none");
    expect(
      rowFor({
        all: [
          { fact: "sessions", gt: 3 },
          { fact: "sessions", lt: 4 },
        ],
      }),
    ).toBe("none");
    expect(rowFor({ any: [student, { fact: "enrolled", eq: false }] }, { wanted: "false" })).toBe("none");
  });

  it("is proven without looking at what cannot help", () => {
    const never = { all: [student, { fact: "enrolled", eq: false }, { fact: "members", count: { gte: 3 } }] } as const;
    expect(rowFor(never)).toBe("none");
  });

  it("is proven for dates that are asked at each other's day, if on one scale", () => {
    const at = { fact: "entryDate" } as const;
    const age = (bounds: object) => ({ fact: "birthDate", age: { ...bounds, at } }) as const;
    expect(rowFor({ all: [age({ gte: 18 }), age({ lt: 18 })] })).toBe("none");
    expect(rowFor({ all: [age({ gte: 18 }), { fact: "birthDate", gt: "2000-01-01" }, { fact: "entryDate", lte: "2018-01-01" }] })).toBe(
      "none",
    );
    expect(rowFor({ all: [age({ gte: 18 }), { fact: "birthDate", gt: "2000-01-01" }, { fact: "entryDate", lte: "2018-01-02" }] })).toEqual({
      entryDate: "2018-01-02",
      birthDate: "2000-01-02",
    });
    expect(rowFor({ all: [age({ gte: 18 }), age({ unit: "months", lt: 216 })] })).toBe("unproven");
  });

  it("is not proven where a list had to be tried, or the budget ended", () => {
    expect(rowFor({ fact: "members", count: { lt: 0 } })).toBe("unproven");
    expect(rowFor({ all: [student, { fact: "enrolled", eq: false }] }, { budget: 3 })).toBe("unproven");
    expect(rowFor(student, { budget: 0 })).toBe("unproven");
  });

  it("has a birth after the day at which the age is asked", () => {
    expect(rowFor({ all: [{ any: [adult, student] }, { fact: "birthDate", gt: "2018-03-01" }, { fact: "enrolled", eq: false }] })).toBe(
      "none",
    );
  });
});

describe("what is given", () => {
  it("stays as it is, and only the facts named may change", () => {
    expect(rowFor({ all: [poor, student] }, { fixed: { income: 5000 } })).toEqual({ income: 5000, enrolled: true });
    expect(rowFor({ all: [poor, student] }, { fixed: { income: 9500 } })).toBe("none");
    expect(rowFor({ all: [poor, student] }, { fixed: { income: null } })).toBe("none");
    expect(rowFor({ any: [poor, student] }, { facts: ["enrolled"] })).toEqual({ enrolled: true });
    expect(rowFor({ all: [poor, student] }, { facts: ["enrolled"] })).toBe("none");
    expect(rowFor({ fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } }, { fixed: { birthDate: "2001" } })).toEqual({
      birthDate: "2001",
      entryDate: "2019-12-31",
    });
  });

  it("and a row to stay near to gives its own values first, then the nearest", () => {
    expect(rowFor(poor, { near: { income: 4000 } })).toEqual({ income: 4000 });
    expect(rowFor(poor, { near: { income: 12_000 } })).toEqual({ income: 9000 });
    expect(rowFor({ fact: "gender", in: ["female", "non-binary"] }, { near: { gender: "non-binary" } })).toEqual({ gender: "non-binary" });
    expect(rowFor(adult, { near: { birthDate: "2001-05-06" } })).toEqual({ birthDate: "2000-03-01" });
    expect(rowFor({ fact: "entryDate", gte: "2018-01-01" }, { near: { entryDate: "2017-05-06" } })).toEqual({ entryDate: "2018-01-01" });
  });

  it("is not modified", () => {
    const fixed = deepFreeze({ income: 5000 });
    expect(rowFor(deepFreeze({ all: [poor, student] } as const), { fixed })).toEqual({ income: 5000, enrolled: true });
    expect(fixed).toEqual({ income: 5000 });
  });
});

describe("work", () => {
  it("is counted in steps, and ends with the budget", () => {
    const facts = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`f${index}`, { type: "boolean" }])) as Facts;
    const half = { atLeast: { count: 12, of: Object.keys(facts).map((fact) => ({ fact, eq: true })) } } as Criterion;
    const criterion = { all: [half, { not: half }] } as Criterion;
    const result = searchRow({ facts, criterion, asOf: "2018-03-01" }, { wanted: "true", budget: 10_000 });
    expect(result.status).toBe("unproven");
    expect(result.steps).toBeGreaterThanOrEqual(10_000);
    expect(result.steps).toBeLessThan(10_200);
  });

  it("does not grow with what is beside the question", () => {
    const facts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, { type: "number" }])) as Facts;
    const bands = Object.keys(facts).map(
      (fact) =>
        ({
          any: [
            { fact, lt: 1 },
            { fact, gt: 2, lt: 3 },
            { fact, gt: 4 },
          ],
        }) as Criterion,
    );
    const never = {
      all: [
        { fact: "f39", lt: 0 },
        { fact: "f39", gt: 5 },
      ],
    } as Criterion;
    const result = searchRow(
      { facts, criterion: { all: [...bands, never] } as Criterion, asOf: "2018-03-01" },
      { wanted: "true", budget: 20_000 },
    );
    expect(result.status).toBe("none");
  });

  it("a day that is no day is the caller's bug", () => {
    expect(() => searchRow(question({ all: [] }, { asOf: "2018" }), { wanted: "true", budget: 10 })).toThrow(RangeError);
  });

  it("a fact without any value stays missing", () => {
    const facts = { none: { type: "code", codes: [] }, some: { type: "boolean" } } as const satisfies Facts;
    const criterion = {
      any: [
        { fact: "none", eq: "x" },
        { fact: "some", eq: true },
      ],
    } as Criterion;
    const either = {
      atLeast: {
        count: 1,
        of: [
          { fact: "none", eq: "x" },
          { fact: "some", eq: true },
        ],
      },
    } as Criterion;
    for (const one of [criterion, either]) {
      const result = searchRow({ facts, criterion: one, asOf: "2018-03-01" }, { wanted: "true", budget: 1000 });
      expect(result).toMatchObject({ status: "found", row: { some: true } satisfies FactsRow });
    }
  });
});
