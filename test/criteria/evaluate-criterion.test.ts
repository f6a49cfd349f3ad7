import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion, type Facts, type FactsRow, type Outcome } from "welfare-core";
import { FACTS } from "./arbitraries.ts";

const T = "true";
const U = "unknown";
const F = "false";

function judge(criterion: unknown, row: unknown, asOf = "2018-03-01"): Outcome {
  return evaluateCriterion(criterion as Criterion, row as FactsRow, { facts: FACTS as Facts, asOf });
}

describe("numbers", () => {
  it.each([
    ["eq", F, T, F],
    ["lt", T, F, F],
    ["lte", T, T, F],
    ["gt", F, F, T],
    ["gte", F, T, T],
  ])("%s 9000 holds for 8999, 9000 and 9001 as %s, %s, %s, and leaves a missing income open", (operator, below, at, above) => {
    const rule = { fact: "income", [operator]: 9000 };
    expect([8999, 9000, 9001].map((income) => judge(rule, { income }))).toEqual([below, at, above]);
    expect([{}, { income: null }, { income: undefined }].map((row) => judge(rule, row))).toEqual([U, U, U]);
  });

  it("a band has its lower bound inside and its upper bound outside as written", () => {
    const band = { fact: "income", gte: 1000, lt: 2000 };
    expect([999, 1000, 1999, 2000].map((income) => judge(band, { income }))).toEqual([F, T, T, F]);
    const open = { fact: "income", gt: 1000, lte: 2000 };
    expect([1000, 1000.01, 2000, 2000.01].map((income) => judge(open, { income }))).toEqual([F, T, T, F]);
  });

  it("reversed bounds hold for nobody, and still leave a missing fact open", () => {
    const never = { fact: "income", gt: 2000, lt: 1000 };
    expect(judge(never, { income: 1500 })).toBe(F);
    expect(judge(never, {})).toBe(U);
  });

  it.each([["9000"], [true], [[9000]], [{ value: 9000 }], [Number.NaN], [Number.POSITIVE_INFINITY], [-1], [100_001]])(
    "an income of %j cannot be read and leaves the question open",
    (income) => {
      expect(judge({ fact: "income", gte: 0 }, { income })).toBe(U);
      expect(judge({ fact: "income", lt: 0 }, { income })).toBe(U);
    },
  );

  it("the ends of the declared range can be read", () => {
    expect(judge({ fact: "income", gte: 0 }, { income: 0 })).toBe(T);
    expect(judge({ fact: "income", gte: 0 }, { income: 100_000 })).toBe(T);
  });

  it("a number declared whole is not read when it has a fraction", () => {
    expect(judge({ fact: "sessions", gte: 2 }, { sessions: 2 })).toBe(T);
    expect(judge({ fact: "sessions", gte: 2 }, { sessions: 2.5 })).toBe(U);
  });
});

describe("yes and no", () => {
  it.each([
    [true, true, T],
    [true, false, F],
    [false, true, F],
    [false, false, T],
    [true, undefined, U],
    [false, null, U],
    [true, "true", U],
    [true, 1, U],
    [false, 0, U],
    [false, "", U],
  ])("enrolled eq %j of a row with %j", (eq, enrolled, expected) => {
    expect(judge({ fact: "enrolled", eq }, { enrolled })).toBe(expected);
  });
});

describe("codes", () => {
  it.each([
    ["female", T],
    ["male", F],
    [undefined, U],
    ["woman", U],
    ["Female", U],
    ["", U],
    [0, U],
    [["female"], U],
  ])("eq of a closed list, of a row with %j", (gender, expected) => {
    expect(judge({ fact: "gender", eq: "female" }, { gender })).toBe(expected);
  });

  it("membership holds for each of its codes, fails for the others of the list and is open for what is no code", () => {
    const rule = { fact: "gender", in: ["female", "non-binary"] };
    expect(["female", "non-binary", "male", "woman", undefined, ""].map((gender) => judge(rule, { gender }))).toEqual([T, T, F, U, U, U]);
  });

  it("an open list takes own codes in their written form only", () => {
    const rule = { fact: "housing", eq: "x-caravan" };
    expect(["x-caravan", "rented", "caravan", "x-", "X-caravan"].map((housing) => judge(rule, { housing }))).toEqual([T, F, U, U, U]);
  });

  it("a code without a list is any text that is not empty", () => {
    const rule = { fact: "municipality", in: ["020030"] };
    expect(["020030", "20030", " 020030", "", 20030].map((municipality) => judge(rule, { municipality }))).toEqual([T, F, F, U, U]);
  });
});

describe("days", () => {
  it.each([
    ["eq", F, T, F],
    ["lt", T, F, F],
    ["lte", T, T, F],
    ["gt", F, F, T],
    ["gte", F, T, T],
  ])("%s 2018-03-01 on the day before, the day and the day after", (operator, before, on, after) => {
    const rule = { fact: "entryDate", [operator]: "2018-03-01" };
    expect(["2018-02-28", "2018-03-01", "2018-03-02"].map((entryDate) => judge(rule, { entryDate }))).toEqual([before, on, after]);
    expect(judge(rule, {})).toBe(U);
  });

  it.each([
    ["2018"],
    ["2018-03"],
    ["2018-02-29"],
    ["01/03/2018"],
    ["1849-12-31"],
    ["2201-01-01"],
    [""],
    [20180301],
    ["2018-03-01T00:00:00Z"],
  ])("%j is no day of the calendar and leaves the question open", (entryDate) => {
    expect(judge({ fact: "entryDate", gte: "1850-01-01" }, { entryDate })).toBe(U);
  });

  it("the first and the last day of the calendar can be read", () => {
    const rule = { fact: "entryDate", gte: "1850-01-01", lte: "2200-12-31" };
    expect(judge(rule, { entryDate: "1850-01-01" })).toBe(T);
    expect(judge(rule, { entryDate: "2200-12-31" })).toBe(T);
  });

  it.each([
    ["1978", { gte: "1978-01-01" }, T],
    ["1978", { gt: "1978-01-01" }, U],
    ["1978", { lt: "1978-01-01" }, F],
    ["1978", { lte: "1978-12-31" }, T],
    ["1978", { lte: "1978-12-30" }, U],
    ["1978", { lte: "1977-12-31" }, F],
    ["1978", { gte: "1979-01-01" }, F],
    ["1978", { gte: "1978-01-01", lte: "1978-12-31" }, T],
    ["1978", { gte: "1978-02-01", lte: "1978-12-31" }, U],
    ["1978", { eq: "1978-05-05" }, U],
    ["1978", { eq: "1977-12-31" }, F],
    ["1978-02", { eq: "1978-02-28" }, U],
    ["1978-02", { lte: "1978-02-28" }, T],
    ["1980-02", { lte: "1980-02-28" }, U],
    ["1980-02", { lte: "1980-02-29" }, T],
    ["1978-04-12", { eq: "1978-04-12" }, T],
  ])("a birth known as %s is judged on each day that it may be: %j is %s", (birthDate, bounds, expected) => {
    expect(judge({ fact: "birthDate", ...bounds }, { birthDate })).toBe(expected);
  });
});

describe("ages", () => {
  it("eighteen is reached on the birthday, not the day before", () => {
    const adult = { fact: "birthDate", age: { gte: 18 } };
    expect(["2000-02-28", "2000-03-01", "2000-03-02"].map((birthDate) => judge(adult, { birthDate }))).toEqual([T, T, F]);
  });

  it.each([
    [{ eq: 18 }, F, T, F],
    [{ lt: 18 }, T, F, F],
    [{ lte: 18 }, T, T, F],
    [{ gt: 18 }, F, F, T],
    [{ gte: 18 }, F, T, T],
    [{ gte: 18, lt: 19 }, F, T, F],
    [{ gt: 17, lte: 18 }, F, T, F],
    [{ gt: 17, lt: 18 }, F, F, F],
  ])("age %j of seventeen, eighteen and nineteen years", (age, at17, at18, at19) => {
    const births = ["2000-03-02", "2000-03-01", "1999-03-01"];
    expect(births.map((birthDate) => judge({ fact: "birthDate", age }, { birthDate }))).toEqual([at17, at18, at19]);
  });

  it("months and days are completed as years are", () => {
    const birthDate = "2018-01-31";
    const months = (n: number) => ({ fact: "birthDate", age: { gte: n, unit: "months" } });
    expect([judge(months(1), { birthDate }), judge(months(2), { birthDate })]).toEqual([T, F]);
    const days = (n: number) => ({ fact: "birthDate", age: { eq: n, unit: "days" } });
    expect([28, 29, 30].map((n) => judge(days(n), { birthDate }))).toEqual([F, T, F]);
  });

  it.each([
    ["2000", { gte: 17 }, T],
    ["2000", { gte: 18 }, U],
    ["2000", { gte: 19 }, F],
    ["2000", { lt: 19 }, T],
    ["2000", { eq: 18 }, U],
    ["2000", { gte: 17, lte: 18 }, T],
    ["2000-03", { gte: 18 }, U],
    ["2000-02", { gte: 18 }, T],
    ["2000-04", { gte: 18 }, F],
    ["2018", { eq: 0 }, T],
    ["2018", { lt: 60, unit: "days" }, T],
    ["2018", { lt: 59, unit: "days" }, U],
    ["2018-03", { eq: 0, unit: "days" }, T],
  ])("a birth known as %s: age %j is %s on the first of March 2018", (birthDate, age, expected) => {
    expect(judge({ fact: "birthDate", age }, { birthDate })).toBe(expected);
  });

  it("a birth after the day of reference cannot be read, whatever is asked", () => {
    for (const birthDate of ["2018-03-02", "2018-04", "2019"]) {
      expect(judge({ fact: "birthDate", age: { gte: 0 } }, { birthDate })).toBe(U);
      expect(judge({ fact: "birthDate", age: { lt: 0 } }, { birthDate })).toBe(U);
    }
    expect(judge({ fact: "birthDate", age: { eq: 0 } }, { birthDate: "2018-03-01" })).toBe(T);
  });

  it("an age may be asked at another day of the row", () => {
    const rule = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };
    const birthDate = "2000-03-01";
    expect(judge(rule, { birthDate, entryDate: "2018-02-28" })).toBe(F);
    expect(judge(rule, { birthDate, entryDate: "2018-03-01" }, "2010-01-01")).toBe(T);
    expect(judge(rule, { birthDate })).toBe(U);
    expect(judge(rule, { birthDate, entryDate: "2018" })).toBe(U);
    expect(judge(rule, { birthDate, entryDate: "1999-12-31" })).toBe(U);
  });

  it("an age can be asked of a full date fact too", () => {
    expect(judge({ fact: "entryDate", age: { gte: 1 } }, { entryDate: "2017-03-01" })).toBe(T);
    expect(judge({ fact: "entryDate", age: { gte: 1 } }, { entryDate: "2017-03-02" })).toBe(F);
    expect(judge({ fact: "entryDate", age: { gte: 1 } }, { entryDate: "2017" })).toBe(U);
  });
});

describe("joined criteria", () => {
  const part = { [T]: { fact: "enrolled", eq: true }, [F]: { fact: "enrolled", eq: false }, [U]: { fact: "income", gte: 0 } };
  const row = { enrolled: true };

  it.each([
    [T, T, T, T],
    [T, U, U, T],
    [T, F, F, T],
    [U, T, U, T],
    [U, U, U, U],
    [U, F, F, U],
    [F, T, F, T],
    [F, U, F, U],
    [F, F, F, F],
  ] as const)("%s and %s: all is %s, any is %s", (left, right, all, any) => {
    expect(judge({ all: [part[left], part[right]] }, row)).toBe(all);
    expect(judge({ any: [part[left], part[right]] }, row)).toBe(any);
  });

  it("negation swaps yes and no and leaves what is open open", () => {
    expect([T, U, F].map((outcome) => judge({ not: part[outcome as typeof T] }, row))).toEqual([F, U, T]);
  });

  it("an empty all asks nothing and holds; an empty any offers nothing and fails", () => {
    expect(judge({ all: [] }, {})).toBe(T);
    expect(judge({ any: [] }, {})).toBe(F);
    expect(judge({ not: { any: [] } }, {})).toBe(T);
  });

  it("names, words and sources of a node do not change what it means", () => {
    expect(judge({ id: "r1", label: { en: "enrolled" }, source: "call 2018", ...part[T] }, row)).toBe(T);
  });
});

it("a list fact that is asked nothing of lists stays open", () => {
  expect(judge({ fact: "members", eq: 1 }, { members: [] })).toBe(U);
});

it("a day of decision that is no day is the caller's bug", () => {
  for (const asOf of ["2018-02-29", "2018", "", "today"]) expect(() => judge({ all: [] }, {}, asOf)).toThrow(RangeError);
});
