import { describe, expect, it } from "vitest";
import {
  missingFacts,
  type Criterion,
  type Facts,
  type FactsRow,
  type MissingFactsOptions,
  type Ruleset,
  type Sensitivity,
} from "welfare-core";
import { flag, ruleOf } from "./rules.ts";

const ASKED: MissingFactsOptions = { asOf: "2018-03-01" };

/** The facts in the order in which they are asked. */
function order(rules: Ruleset, questions?: MissingFactsOptions["questions"], row: FactsRow = {}): readonly string[] {
  return missingFacts(rules, row, questions === undefined ? ASKED : { ...ASKED, questions }).map(({ fact }) => fact);
}

describe("how delicate a question is", () => {
  const pair = ruleOf({ any: [flag("a"), flag("b")] });
  const levels: readonly Sensitivity[] = ["public", "internal", "pseudonymous", "identifying", "special", "safety-critical"];

  it.each(levels.slice(0, 3).flatMap((one) => levels.slice(0, 3).map((other) => [one, other] as const)))(
    "%s and %s make no difference, so that the order of the rule stands",
    (first, second) => {
      expect(order(pair, { a: { sensitivity: first }, b: { sensitivity: second } })).toStrictEqual(["a", "b"]);
    },
  );

  it.each(levels.slice(2).flatMap((more, index) => levels.slice(0, 2 + index).map((less) => [more, less] as const)))(
    "%s comes after %s, if it may be told from it",
    (more, less) => {
      const isApart = more !== "pseudonymous";
      expect(order(pair, { a: { sensitivity: more }, b: { sensitivity: less } })).toStrictEqual(isApart ? ["b", "a"] : ["a", "b"]);
    },
  );

  it("is pseudonymous where nothing is said", () => {
    expect(order(pair, { a: { sensitivity: "identifying" } })).toStrictEqual(["b", "a"]);
    expect(order(pair, { b: { sensitivity: "public" } })).toStrictEqual(["a", "b"]);
  });
});

describe("what a question costs", () => {
  const pair = ruleOf({ any: [flag("a"), flag("b")] });

  it.each([
    [0, undefined, ["a", "b"]],
    [1, undefined, ["a", "b"]],
    [1.5, undefined, ["b", "a"]],
    [undefined, 0.5, ["b", "a"]],
    [undefined, 1, ["a", "b"]],
    [2, 1, ["b", "a"]],
    [0, 0, ["a", "b"]],
  ])("%s beside %s", (first, second, expected) => {
    expect(order(pair, { a: { cost: first }, b: { cost: second } })).toStrictEqual(expected);
  });

  it("matters less than what the answer can end", () => {
    const rules = ruleOf({ any: [{ all: [flag("a"), flag("b")] }, flag("c")] });
    expect(order(rules, { a: { cost: 0 }, c: { cost: 9 } })).toStrictEqual(["c", "a", "b"]);
  });
});

it("that an answer may leave the question open makes it no better: what always ends it comes first if the rule asks it first", () => {
  expect(order(ruleOf({ any: [flag("a"), { not: flag("a") }, flag("b")] }))).toStrictEqual(["a", "b"]);
  expect(order(ruleOf({ all: [flag("a"), { not: flag("a") }, flag("b")] }))).toStrictEqual(["a", "b"]);
});

it("what every object has is no effort: a fact may bear such a name", () => {
  const names = ["toString", "valueOf"] as const;
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts: Object.fromEntries(names.map((name) => [name, { type: "boolean" as const }])),
    criterion: { any: names.map(flag) },
  };
  const inherited = Object.create({ valueOf: { cost: 0 } }) as NonNullable<MissingFactsOptions["questions"]>;
  expect(order(rules, inherited)).toStrictEqual(["toString", "valueOf"]);
});

describe("of a date known in part", () => {
  const facts: Facts = { birth: { type: "partial-date" }, day: { type: "date" } };
  const could = (criterion: unknown, row: FactsRow) =>
    missingFacts({ id: "r", version: "1", facts, criterion: criterion as Criterion }, row, ASKED).map(({ fact, couldYield }) => [
      fact,
      couldYield,
    ]);
  const before = (bound: string) => ({ fact: "birth", lt: bound });

  it("the first and the last day are among those that may come out", () => {
    expect(could({ fact: "birth", lte: "2000-01-01" }, { birth: "2000" })).toStrictEqual([["birth", ["eligible", "ineligible"]]]);
    expect(could({ fact: "birth", gte: "2000-12-31" }, { birth: "2000" })).toStrictEqual([["birth", ["eligible", "ineligible"]]]);
    expect(could({ fact: "birth", gte: "2000-02-29" }, { birth: "2000-02" })).toStrictEqual([["birth", ["eligible", "ineligible"]]]);
  });

  it("a leaf that all its days answer alike is not looked at for other days", () => {
    const rule = { any: [before("2000-01-01"), { all: [before("2000-06-01"), { fact: "day", lt: "2018-01-01" }] }] };
    expect(could(rule, { birth: "2000" })).toStrictEqual([
      ["birth", ["undetermined", "ineligible"]],
      ["day", ["undetermined", "ineligible"]],
    ]);
  });

  it("nor for those that come after the last", () => {
    const rule = { all: [{ any: [before("2000-06-01"), { fact: "day", lt: "2018-01-01" }] }, before("2001-01-01")] };
    expect(could(rule, { birth: "2000" })).toStrictEqual([
      ["birth", ["eligible", "undetermined"]],
      ["day", ["eligible", "undetermined"]],
    ]);
  });

  it.each([["2000-13"], ["soon"], [""], [2000], [true]])("what cannot be read, %j, may be any day", (birth) => {
    expect(could(before("1990-01-01"), { birth })).toStrictEqual([["birth", ["eligible", "ineligible"]]]);
  });
});
