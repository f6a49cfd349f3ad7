import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  checkCriterion,
  checkFacts,
  evaluateCriterion,
  explainCriterion,
  undecidedFacts,
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
  type Ruleset,
} from "welfare-core";
import { FACTS } from "./arbitraries.ts";

/* Mistakes that rule engines of the field have made with people's data, each by its name. */

const context: EvaluationContext<Facts> = { facts: FACTS, asOf: "2018-03-01" };
const judge = (criterion: unknown, row: unknown, asOf = "2018-03-01") =>
  evaluateCriterion(criterion as Criterion, row as FactsRow, { ...context, asOf });

it("a missing income is not an income of zero", () => {
  expect(judge({ fact: "income", lte: 9000 }, {})).toBe("unknown");
  expect(judge({ fact: "income", lte: 9000 }, { income: null })).toBe("unknown");
  expect(judge({ fact: "income", lte: 9000 }, { income: 0 })).toBe("true");
});

it("a fact that is not known is not denied by a negation", () => {
  expect(judge({ not: { fact: "enrolled", eq: true } }, {})).toBe("unknown");
  expect(judge({ not: { fact: "enrolled", eq: true } }, { enrolled: null })).toBe("unknown");
  expect(judge({ not: { fact: "gender", in: ["male"] } }, {})).toBe("unknown");
});

it("a rule whose only requirement was deleted lets everyone in, and one whose only way in was deleted nobody", () => {
  expect(judge({ all: [] }, {})).toBe("true");
  expect(judge({ any: [] }, { income: 1 })).toBe("false");
});

describe("a birthday on the 29th of February", () => {
  const turns = (age: number, leapDay?: "mar1" | "feb28") => ({
    fact: "birthDate",
    age: { gte: age, ...(leapDay === undefined ? {} : { leapDay }) },
  });
  it.each([
    ["2018-02-27", 18, "mar1", "false"],
    ["2018-02-28", 18, "mar1", "false"],
    ["2018-03-01", 18, "mar1", "true"],
    ["2018-02-27", 18, "feb28", "false"],
    ["2018-02-28", 18, "feb28", "true"],
    ["2018-03-01", 18, "feb28", "true"],
    ["2020-02-28", 20, "mar1", "false"],
    ["2020-02-29", 20, "mar1", "true"],
    ["2020-02-28", 20, "feb28", "false"],
    ["2020-02-29", 20, "feb28", "true"],
  ] as const)("on %s, %i years with %s: %s", (asOf, years, leapDay, expected) => {
    expect(judge(turns(years, leapDay), { birthDate: "2000-02-29" }, asOf)).toBe(expected);
  });
  it("is kept on the first of March where the rule says nothing", () => {
    expect(judge(turns(18), { birthDate: "2000-02-29" }, "2018-02-28")).toBe("false");
  });
});

it("a year of birth is not the first of January of that year", () => {
  expect(judge({ fact: "birthDate", age: { gte: 18 } }, { birthDate: "2000" })).toBe("unknown");
  expect(judge({ fact: "birthDate", age: { gte: 18 } }, { birthDate: "1999" })).toBe("true");
  expect(judge({ fact: "birthDate", age: { gte: 18 } }, { birthDate: "2001" })).toBe("false");
});

it("minus zero is zero", () => {
  expect(judge({ fact: "income", eq: 0 }, { income: -0 })).toBe("true");
  expect(judge({ fact: "income", eq: -0 }, { income: 0 })).toBe("true");
  expect(judge({ fact: "income", lt: 0 }, { income: -0 })).toBe("false");
});

it("NaN is no number, neither above nor below a threshold", () => {
  expect(judge({ fact: "income", lt: 9000 }, { income: Number.NaN })).toBe("unknown");
  expect(judge({ not: { fact: "income", lt: 9000 } }, { income: Number.NaN })).toBe("unknown");
});

it('the text "3" is not the number 3, and no text is compared by letters', () => {
  expect(judge({ fact: "sessions", gte: 2 }, { sessions: "3" })).toBe("unknown");
  expect(judge({ fact: "income", lt: 9000 }, { income: "10000" })).toBe("unknown");
});

it("a code outside its list is not simply another code", () => {
  expect(judge({ not: { fact: "gender", eq: "male" } }, { gender: "M" })).toBe("unknown");
});

describe("names that every object inherits", () => {
  const NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
  it.each(NAMES)("%s is no declared fact and has no value", (name) => {
    const rule = JSON.parse(`{ "fact": "${name}", "eq": true }`) as Criterion;
    expect(checkCriterion(rule, { facts: FACTS }).map(({ code }) => code)).toEqual(["unknown-fact"]);
    expect(judge(rule, {})).toBe("unknown");
    expect(undecidedFacts(rule, {} as FactsRow, context)).toEqual([{ fact: name, reason: "unknown" }]);
  });
  it.each(NAMES)("a row's own %s is an undeclared fact", (name) => {
    const row = JSON.parse(`{ "${name}": 5 }`) as Record<string, unknown>;
    expect(checkFacts(FACTS, row, { asOf: "2018-03-01" })).toMatchObject([{ code: "undeclared-fact", fact: name }]);
  });
  it("what a row inherits is not known of the person", () => {
    expect(judge({ fact: "income", lte: 9000 }, Object.create({ income: 5 }))).toBe("unknown");
    expect(judge({ fact: "income", lte: 9000 }, JSON.parse('{ "__proto__": { "income": 5 } }'))).toBe("unknown");
  });
  it("a reason that a row inherits is none", () => {
    const rule: Criterion = { fact: "income", lte: 9000 };
    for (const row of [
      Object.create({ missing: { income: "declined" } }),
      { missing: Object.create({ income: "declined" }) },
    ] as FactsRow[]) {
      expect(undecidedFacts(rule, row, context)).toEqual([{ fact: "income", reason: "unknown" }]);
      expect(explainCriterion(rule, row, context).observed).toEqual({ state: "missing", reason: "unknown" });
    }
  });
  it("a declaration that was never checked names its fact as missing, with a reason", () => {
    const ruleset = {
      id: "r",
      version: "1",
      facts: { constructor: { type: "boolean" as const } },
      criterion: { fact: "constructor" as const, eq: true },
    };
    expect(assessEligibility(ruleset as Ruleset, {}, { asOf: "2018-03-01" }).criteria[0]?.missing).toEqual([
      { fact: "constructor", reason: "unknown" },
    ]);
  });
});
