import { describe, expect, it } from "vitest";
import { assessEligibility, defineRuleset, type FactsRow, type Ruleset } from "welfare-core";

const AS_OF = "2018-03-01";

const HOUSEHOLD = defineRuleset({
  id: "household",
  version: "1",
  facts: {
    isee: { type: "number", min: 0, label: { en: "ISEE" } },
    referredOn: { type: "date" },
    birthDate: { type: "date" },
    members: {
      type: "list",
      of: {
        name: { type: "code" },
        birthDate: { type: "date" },
        income: { type: "number", integer: true, min: 0 },
        enrolled: { type: "boolean" },
      },
    },
    town: { type: "code" },
  },
  parameters: {
    ceiling: [
      { from: "2017-01-01", value: 8500, source: "made up" },
      { from: "2018-01-01", value: 9000, source: "made up, too" },
    ],
    children: [{ from: "2020-01-01", value: 2 }],
  },
  criteria: { poor: { label: { en: "little income" }, source: "article 1", fact: "isee", lte: { param: "ceiling" } } },
  criterion: {
    all: [
      { ref: "poor" },
      {
        source: "article 2",
        any: [{ ref: "poor" }, { fact: "members", count: { where: { fact: "enrolled", eq: true }, gte: { param: "children" } } }],
      },
      { fact: "members", sum: { of: "income", lte: 900000 } },
      { fact: "birthDate", age: { gte: 18, at: { fact: "referredOn" } } },
    ],
  },
});

const member = { name: "a-name", birthDate: "2010-01-01", income: 100, enrolled: true };
const assess = (row: unknown, asOf = AS_OF) => assessEligibility(HOUSEHOLD, row as FactsRow<typeof HOUSEHOLD.facts>, { asOf });

describe("what a decision shows of a person", () => {
  it("is what the rule asks: of a list the items' facts that it asks, and nothing else of the row", () => {
    const decision = assess({ isee: 1, town: "Mantova", religion: "x", members: [{ ...member, shoeSize: 38 }, null] });
    const values = decision.criteria.flatMap(({ asked: questions }) => questions.map(({ observed }) => observed));
    expect(values).toContainEqual({ state: "known", value: [{ income: 100, enrolled: true }, {}] });
    expect(JSON.stringify(decision)).not.toMatch(/a-name|Mantova|religion|38|2010/);
  });
  it("an open list stays open, one that is complete is a list", () => {
    const observed = (members: unknown) => assess({ members }).criteria[2]?.asked[0]?.observed;
    expect(observed({ items: [member], complete: false })).toEqual({
      state: "known",
      value: { items: [{ enrolled: true, income: 100 }], complete: false },
    });
    expect(observed({ items: [], complete: true })).toEqual({ state: "known", value: [] });
    expect(observed("many")).toEqual({ state: "unreadable", code: "wrong-type" });
  });
  it("a fact of an item that cannot be read is left out and is an issue", () => {
    const decision = assess({ members: [{ ...member, income: "little" }] });
    expect(decision.criteria[2]?.asked[0]?.observed).toEqual({ state: "known", value: [{ enrolled: true }] });
    expect(decision.issues.filter(({ fact }) => fact === "members.income")).toMatchObject([{ code: "wrong-type" }]);
  });
  it("−0 is 0", () => {
    const decision = assess({ isee: -0, members: [{ income: -0 }] });
    expect(Object.is(JSON.parse(JSON.stringify(decision)).criteria[0].asked[0].observed.value, 0)).toBe(true);
    expect(decision.criteria[0]?.asked[0]?.observed).toEqual({ state: "known", value: 0 });
    expect(decision.criteria[2]?.asked[0]?.observed).toEqual({ state: "known", value: [{ income: 0 }] });
  });
});

describe("what a decision rests on", () => {
  it("names each parameter once, with its value in force, its first day and its source", () => {
    expect(assess({}).parameters).toEqual([
      { name: "ceiling", value: 9000, from: "2018-01-01", source: "made up, too" },
      { name: "children" },
    ]);
    expect(assess({}, "2017-12-31").parameters[0]).toEqual({ name: "ceiling", value: 8500, from: "2017-01-01", source: "made up" });
  });
  it("a requirement has its own source, or that of the criterion that it names", () => {
    expect(assess({}).criteria.map(({ source, label }) => [source, label?.["en"]])).toEqual([
      ["article 1", "little income"],
      ["article 2", undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
  it("lists each question where it stands, through names, too", () => {
    expect(assess({}).criteria.map(({ asked: questions }) => questions.map(({ path, fact }) => `${path} ${fact}`))).toEqual([
      ["all.0.ref isee"],
      ["all.1.any.0.ref isee", "all.1.any.1 members"],
      ["all.2 members"],
      ["all.3 birthDate"],
    ]);
  });
});

describe("what is worth asking", () => {
  const facts = (row: unknown) => assess(row).toAsk.map(({ fact, reason }) => `${fact} ${reason}`);
  it("is what keeps the answer open, in the order of the rule", () => {
    expect(facts({})).toEqual(["isee unknown", "members unknown", "birthDate unknown", "referredOn unknown"]);
  });
  it("leaves out what cannot change anything", () => {
    expect(facts({ isee: 1, members: [], birthDate: "1978-04-12" })).toEqual(["referredOn unknown"]);
  });
  it("is nothing once the answer is final", () => {
    expect(facts({ isee: 9001, members: [{ income: 900001 }] })).toEqual([]);
    expect(facts({ isee: 9000, members: [], birthDate: "1978-04-12", referredOn: "2018-02-01" })).toEqual([]);
  });
});

describe("a ruleset that is not in force", () => {
  const within = (effective: Ruleset["effective"], asOf: string) =>
    assessEligibility({ ...HOUSEHOLD, effective }, {}, { asOf }).issues.filter(({ code }) => code === "ruleset-not-in-force");
  it.each([
    ["the day before it begins", "2017-12-31", 1],
    ["its first day", "2018-01-01", 0],
    ["its last day", "2018-12-31", 0],
    ["the day after", "2019-01-01", 1],
  ])("%s", (_name, asOf, issues) => {
    expect(within({ start: "2018-01-01", end: "2018-12-31" }, asOf)).toHaveLength(issues);
  });
  it("can still be looked at, and names no fact", () => {
    expect(within({ start: "2019-01-01" }, AS_OF)).toEqual([
      {
        code: "ruleset-not-in-force",
        message: "the ruleset is not in force on the day: the decision can be looked at, not recorded",
      },
    ]);
    expect(within(undefined, AS_OF)).toEqual([]);
  });
});
