import { describe, expect, it } from "vitest";
import { checkCriterion, checkRule, type Facts, type Parameters, type Rule } from "welfare-core";

const facts: Facts = {
  income: { type: "number" },
  birthDate: { type: "date" },
  birthDates: { type: "boolean" },
  since: { type: "partial-date" },
  group: { type: "code", codes: ["a", "b"] },
  visits: { type: "list", of: { hours: { type: "number", integer: true }, kind: { type: "code", codes: ["a"] } } },
};
const parameters: Parameters = { groups: [{ from: "2018-01-01", value: ["a", "c"] }] };

const problems = (criterion: unknown) => checkCriterion(criterion, { facts, parameters });
const found = (criterion: unknown) => problems(criterion).map(({ code, path }) => `${code} ${path}`);
const income = { fact: "income", gte: 1 };

describe("operands", () => {
  it.each([
    ["a date known in part is compared with a whole day", { fact: "since", lt: "2018" }, ["wrong-operand lt"]],
    ["an own code is in no closed list", { fact: "group", eq: "x-own" }, ["code-not-in-list eq"]],
    ["every code of a parameter is looked at", { fact: "group", in: { param: "groups" } }, ["code-not-in-list in.param"]],
    ["years may be said", { fact: "birthDate", age: { gte: 18, unit: "years", leapDay: "mar1" } }, []],
    ["a period does not run backwards", { fact: "birthDate", within: { last: "-P1M" } }, ["wrong-period within.last"]],
  ])("%s", (_, criterion, expected) => {
    expect(found(criterion)).toStrictEqual(expected);
  });
});

describe("what is asked of a list", () => {
  it.each([
    ["some needs a criterion", { some: {} }, ["not-an-object some.where"]],
    ["every needs one, too", { every: { min: 1 } }, ["not-an-object every.where"]],
    ["a count needs none", { count: { gte: 1 } }, []],
    ["some is not compared", { some: { where: { all: [] }, gte: 1 } }, ["unknown-key some.gte"]],
    ["some has no least number", { some: { where: { all: [] }, min: 1 } }, ["unknown-key some.min"]],
    ["every is not compared", { every: { where: { all: [] }, gte: 1 } }, ["unknown-key every.gte"]],
    ["a count is of items, not of a fact", { count: { of: "hours", gte: 1 } }, ["unknown-key count.of"]],
  ])("%s", (_, operator, expected) => {
    expect(found({ fact: "visits", ...operator })).toStrictEqual(expected);
  });

  it("names what is added up as far as its 64th letter", () => {
    const [problem] = problems({ fact: "visits", sum: { of: "z".repeat(65), gte: 1 } });
    expect(problem?.message).toBe(`no fact "${"z".repeat(64)}" is declared`);
  });
});

describe("what stands beside a criterion", () => {
  it.each([
    ["nothing under an unknown key", { ...income, because: undefined }, []],
    ["a label that one language lacks", { ...income, label: { en: "poor", it: undefined } }, []],
    ["a label with an empty text among others", { ...income, label: { en: "poor", it: " " } }, ["wrong-comment label"]],
    ["a label in a language among others that is none", { ...income, label: { en: "poor", EN: "poor" } }, ["wrong-comment label"]],
    ["a label that is a text", { ...income, label: "poor" }, ["wrong-comment label"]],
  ])("%s", (_, criterion, expected) => {
    expect(found(criterion)).toStrictEqual(expected);
  });
});

describe("the nearest name", () => {
  it("is one of a date fact, where a day is asked", () => {
    const [problem] = problems({ fact: "birthDate", age: { gte: 18, at: { fact: "birthDatesx" } } });
    expect([problem?.code, problem?.nearest]).toStrictEqual(["unknown-fact", "birthDate"]);
  });

  // 200,000 pairs of letters are compared; each word costs as many as it and all names have together.
  it.each([
    [1, 80],
    [3, 26],
  ])("is looked for as long as it is cheap: with %d names of fifty letters, %d times", (names, times) => {
    const long = (letter: string) => `${letter.repeat(49)}x`;
    const declared = Object.fromEntries(["a", "b", "c"].slice(0, names).map((letter) => [long(letter), { type: "boolean" as const }]));
    const all = Array.from({ length: 100 }, () => ({ fact: `${"a".repeat(49)}y`, eq: true }));
    const told = checkCriterion({ all }, { facts: declared }).map(({ nearest }) => nearest);
    expect(told).toStrictEqual(all.map((_, index) => (index < times ? long("a") : undefined)));
  });
});

describe("named criteria", () => {
  const rule = (criteria: unknown, criterion: unknown = income) =>
    checkRule({ facts, criteria, criterion } as unknown as Rule).map(({ code, path }) => `${code} ${path}`);

  it("that are no table are told once, whoever refers to them", () => {
    expect(rule(7, { ref: "adult" })).toStrictEqual(["not-an-object criteria"]);
  });

  it("have the path of their name when it is none", () => {
    expect(rule({ "Bad name": income })).toStrictEqual(["wrong-operand criteria.Bad name"]);
  });

  it.each([[["leaf", "other"]], [["other", "leaf"]]])("are in no circle for being named by one: %j", (named) => {
    const criteria = { leaf: income, other: { ref: "one" }, one: { all: named.map((ref) => ({ ref })) } };
    expect(rule(criteria)).toStrictEqual(["circle criteria.other", "circle criteria.one"]);
  });
});
