import { describe, expect, it } from "vitest";
import { checkFacts, type Criterion, type Facts } from "welfare-core";
import { FACTS } from "./arbitraries.ts";

const check = (row: Record<string, unknown>, criterion?: Criterion<typeof FACTS>) =>
  checkFacts(FACTS, row, { asOf: "2018-03-01", ...(criterion === undefined ? {} : { ruleset: { criterion } }) }).map(
    ({ code, fact }) => `${code} ${fact}`,
  );

describe("one value", () => {
  it.each<[string, unknown, string | undefined]>([
    ["income", 0, undefined],
    ["income", 100_000, undefined],
    ["income", "3", "wrong-type"],
    ["income", Number.NaN, "not-finite"],
    ["income", Number.NEGATIVE_INFINITY, "not-finite"],
    ["income", -0.01, "out-of-range"],
    ["income", 100_000.01, "out-of-range"],
    ["sessions", 3, undefined],
    ["sessions", 3.5, "not-whole"],
    ["gender", "female", undefined],
    ["gender", "", "empty-code"],
    ["gender", "woman", "code-not-in-list"],
    ["gender", 1, "wrong-type"],
    ["housing", "x-own-word", undefined],
    ["housing", "x-", "code-not-in-list"],
    ["housing", "x-Own", "code-not-in-list"],
    ["municipality", "anything", undefined],
    ["municipality", "", "empty-code"],
    ["enrolled", false, undefined],
    ["enrolled", "no", "wrong-type"],
    ["enrolled", 0, "wrong-type"],
    ["birthDate", "1978", undefined],
    ["birthDate", "1978-04", undefined],
    ["birthDate", "1978-04-12", undefined],
    ["birthDate", "1978-13", "not-a-date"],
    ["birthDate", "12/04/1978", "not-a-date"],
    ["birthDate", 1978, "wrong-type"],
    ["entryDate", "2018-02-28", undefined],
    ["entryDate", "2018-02-29", "not-a-date"],
    ["entryDate", "2018-02", "not-a-date"],
    ["entryDate", 20180228, "wrong-type"],
    ["members", [], undefined],
    ["members", [{ income: 1 }, null, {}], undefined],
    ["members", { items: [{ income: 1 }], complete: false }, undefined],
    ["members", "none", "wrong-type"],
    ["members", { complete: true }, "wrong-type"],
    ["members", ["Anna"], "not-an-item"],
    ["members", [[]], "not-an-item"],
  ])("%s of %j", (fact, value, code) => {
    expect(check({ [fact]: value })).toEqual(code === undefined ? [] : [`${code} ${fact}`]);
  });

  it.each([null, undefined])("a fact that is %s is missing and no issue", (value) => {
    expect(check({ income: value, gender: value, missing: { income: "declined" } })).toEqual([]);
  });
});

it("every value is looked at, and issues come in the order of the row", () => {
  expect(check({ gender: "woman", income: -1, enrolled: true, entryDate: "x" })).toEqual([
    "code-not-in-list gender",
    "out-of-range income",
    "not-a-date entryDate",
  ]);
});

it("inside a list the item's fact is named after the list", () => {
  expect(check({ members: [{ income: 3 }, { income: -1 }] })).toEqual(["out-of-range members.income"]);
  expect(check({ members: { items: [{ birthDate: "2018" }], complete: false } })).toEqual(["not-a-date members.birthDate"]);
  expect(check({ members: [{ incom: 3, birthDate: null }] })).toEqual(["undeclared-fact members.incom"]);
});

it("each wrong fact of the items is told, once for all items", () => {
  const members = [{ income: -1, birthDate: "2018" }, { income: -2 }, "Anna", { income: "3" }];
  expect(check({ members })).toEqual([
    "out-of-range members.income",
    "not-a-date members.birthDate",
    "not-an-item members",
    "wrong-type members.income",
  ]);
});

it("a fact that is not declared comes back with the one that was probably meant", () => {
  expect(checkFacts(FACTS, { gendr: "female" }, { asOf: "2018-03-01" })).toMatchObject([
    { code: "undeclared-fact", fact: "gendr", nearest: "gender", message: expect.stringContaining('"gender"') as string },
  ]);
  expect(checkFacts(FACTS, { shoeSize: 38 }, { asOf: "2018-03-01" })[0]).not.toHaveProperty("nearest");
});

it("no message repeats a value", () => {
  const secret = "SECRET-7";
  const row = {
    income: secret,
    sessions: secret,
    gender: secret,
    housing: secret,
    enrolled: secret,
    birthDate: secret,
    members: [secret],
    other: secret,
  };
  const issues = checkFacts(FACTS, row, { asOf: "2018-03-01" });
  expect(issues).toHaveLength(8);
  expect(JSON.stringify(issues)).not.toContain(secret);
});

describe("births after the day at which an age is asked", () => {
  const adult: Criterion<typeof FACTS> = { fact: "birthDate", age: { gte: 18 } };
  const adultAtEntry: Criterion<typeof FACTS> = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };

  it.each([
    ["2018-02-28", []],
    ["2018-03-01", []],
    ["2018-03-02", ["birth-after-reference birthDate"]],
    ["2018-03", []],
    ["2018", []],
    ["2018-04", ["birth-after-reference birthDate"]],
    ["2019", ["birth-after-reference birthDate"]],
    [null, []],
  ])("a birth on %s, asked on the first of March 2018", (birthDate, issues) => {
    expect(check({ birthDate }, adult)).toEqual(issues);
  });

  it("is found wherever the age stands in the rule, once", () => {
    const rule: Criterion<typeof FACTS> = { all: [{ any: [{ not: adult }, adult] }, { fact: "enrolled", eq: true }] };
    expect(check({ birthDate: "2018-03-02" }, rule)).toEqual(["birth-after-reference birthDate"]);
  });

  it("is not looked for where no age is asked", () => {
    expect(check({ birthDate: "2018-03-02" })).toEqual([]);
    expect(check({ birthDate: "2018-03-02" }, { fact: "birthDate", gte: "2000-01-01" })).toEqual([]);
  });

  it("is measured against the other day of the row, where the rule names one", () => {
    expect(check({ birthDate: "2017-01-02", entryDate: "2017-01-01" }, adultAtEntry)).toEqual(["birth-after-reference birthDate"]);
    expect(check({ birthDate: "2017-01-01", entryDate: "2017-01-01" }, adultAtEntry)).toEqual([]);
    expect(check({ birthDate: "2019" }, adultAtEntry)).toEqual([]);
  });

  it("is found in the items of a list", () => {
    const facts: Facts = { members: { type: "list", of: { birthDate: { type: "partial-date" }, since: { type: "date" } } } };
    const minor = (at?: object): unknown => ({ fact: "members", some: { where: { not: { fact: "birthDate", age: { gte: 18, ...at } } } } });
    const found = (criterion: unknown, members: unknown) =>
      checkFacts(facts, { members }, { asOf: "2018-03-01", ruleset: { criterion } }).map(({ code, fact }) => `${code} ${fact}`);
    const late = ["birth-after-reference members.birthDate"];
    expect(found(minor(), [{ birthDate: "2018-03-01" }, null, { birthDate: "2018-03" }])).toEqual([]);
    expect(found(minor(), [{ birthDate: "1990" }, { birthDate: "2018-03-02" }, { birthDate: "2019" }])).toEqual(late);
    expect(found(minor(), { items: [{ birthDate: "2018-03-02" }], complete: false })).toEqual(late);
    expect(found(minor({ at: { fact: "since" } }), [{ birthDate: "2010-01-02", since: "2010-01-01" }])).toEqual(late);
    expect(found(minor(), "none")).toEqual(["wrong-type members"]);
    expect(found(minor(), undefined)).toEqual([]);
  });

  it("an unreadable day of reference is the only issue: nothing can be said of the birth", () => {
    expect(check({ birthDate: "2017-05-01", entryDate: "2017" }, adultAtEntry)).toEqual(["not-a-date entryDate"]);
    expect(check({ birthDate: "2017-05-01", entryDate: "" }, adultAtEntry)).toEqual(["not-a-date entryDate"]);
  });

  it("is found in the items of a list too, once, and named with the list", () => {
    const where = { fact: "birthDate", age: { lt: 18 } } as const;
    const members = [{ birthDate: "2018-03-02" }, null, { birthDate: "2018-03-01" }, { birthDate: "2018-04-01" }];
    for (const rule of [{ some: { where } }, { every: { where } }, { count: { where, gte: 1 } }]) {
      expect(check({ members }, { fact: "members", ...rule } as Criterion<typeof FACTS>)).toEqual([
        "birth-after-reference members.birthDate",
      ]);
    }
    expect(check({ members }, { fact: "members", count: { gte: 1 } })).toEqual([]);
    expect(check({ members: { items: [], complete: false } }, { fact: "members", some: { where } })).toEqual([]);
    expect(check({ members: "two" }, { fact: "members", some: { where } })).toEqual(["wrong-type members"]);
  });

  it("an unreadable birth is not told twice", () => {
    expect(check({ birthDate: "soon" }, adult)).toEqual(["not-a-date birthDate"]);
  });
});

it("a day that is no day is the caller's bug", () => {
  expect(() => checkFacts(FACTS, {}, { asOf: "2018-02-30" })).toThrow(RangeError);
});
