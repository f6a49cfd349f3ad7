import { describe, expect, it } from "vitest";
import { checkCriterion, checkFacts, checkRule, factsSchema } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { CASES, FILES } from "./corpus.ts";
import { ENGINES } from "./engines.ts";

deepFreeze(CASES);

describe.each(ENGINES)("$name", ({ evaluate }) => {
  describe.each([...FILES])("%s", (_, cases) => {
    it.each(cases)("$id: $why", ({ criterion, row, facts, asOf, parameters, criteria, expect: expected }) => {
      expect(evaluate(criterion, row, { facts, asOf, parameters, criteria })).toBe(expected);
    });
  });
});

it.each(CASES)("$id is a rule without a problem", ({ facts, parameters, criteria, criterion }) => {
  expect(factsSchema.safeParse(facts).error).toBeUndefined();
  expect(checkCriterion(criterion, { facts, parameters, criteria })).toEqual([]);
  expect(checkRule({ facts, parameters, criteria, criterion })).toEqual([]);
});

it.each(CASES)("$id tells what cannot be read, and nothing else", ({ facts, row, asOf, criterion, criteria, parameters, issue }) => {
  const codes = checkFacts(facts, row, { asOf, ruleset: { criterion, criteria, parameters } }).map(({ code }) => code);
  expect([...new Set(codes)]).toEqual(issue === undefined ? [] : [issue]);
});

describe("the corpus", () => {
  const byHand = CASES.filter(({ generated }) => generated !== true);
  const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

  it("has a file for each kind of node, and files for what cuts across them", () => {
    expect([...FILES.keys()].sort()).toEqual([
      "age.json",
      "boolean-parts.json",
      "comparison.json",
      "count.json",
      "known-bugs.json",
      "membership.json",
      "names.json",
      "partial-date.json",
      "some-every.json",
      "sum.json",
      "unreadable.json",
      "within.json",
    ]);
  });

  it("has many cases worked by hand", () => {
    expect(byHand.length).toBeGreaterThanOrEqual(600);
  });

  it("names each case once, and gives each a reason of its own in a sentence", () => {
    expect(repeated(CASES.map(({ id }) => id))).toEqual([]);
    expect(repeated(CASES.map(({ why }) => why))).toEqual([]);
    expect(CASES.filter(({ why }) => !/^[A-Z0-9].*[a-z].* .*\.$/.test(why)).map(({ id }) => id)).toEqual([]);
  });

  it.each([...FILES])("%s asks no question twice", (_, cases) => {
    const questions = cases.map(({ facts, parameters, criteria, criterion, row, asOf }) =>
      JSON.stringify([facts, parameters, criteria, criterion, row, asOf], (_key, value: unknown) => (Object.is(value, -0) ? "-0" : value)),
    );
    expect(repeated(questions.filter((_question, index) => cases[index]?.generated !== true))).toEqual([]);
  });

  it("has the known mistakes of the field by name", () => {
    const names = (FILES.get("known-bugs.json") ?? []).map(({ why }) => why);
    const mistakes = [
      "Missing income read as zero",
      "Every one is true for an empty household",
      "Birthday on 29 February",
      "Superseded threshold used",
      "Negation turns missing into yes",
      "The code unknown taken for an answer",
    ];
    expect(mistakes.filter((mistake) => !names.some((name) => name.startsWith(mistake)))).toEqual([]);
  });

  it("has every code that checkFacts can find in JSON", () => {
    expect(new Set(CASES.flatMap(({ issue }) => issue ?? []))).toEqual(
      new Set([
        "wrong-type",
        "not-whole",
        "out-of-range",
        "empty-code",
        "code-not-in-list",
        "not-a-date",
        "not-an-item",
        "undeclared-fact",
        "birth-after-reference",
        "parameter-not-in-force",
      ]),
    );
  });
});
