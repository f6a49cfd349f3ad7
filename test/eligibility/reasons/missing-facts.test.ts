import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  defineRuleset,
  missingFacts,
  type Criterion,
  type Facts,
  type FactsRow,
  type MissingFactsOptions,
  type Ruleset,
} from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { deepFreeze } from "../../deep-freeze.ts";
import { flag, ruleOf } from "./rules.ts";

const ASKED: MissingFactsOptions = { asOf: "2018-03-01" };

/** The facts in asking order, each with the first letters of what it could yield. */
function asked(rules: Ruleset, row: FactsRow, options: MissingFactsOptions = ASKED): readonly string[] {
  return missingFacts(deepFreeze(rules), deepFreeze(row), deepFreeze(options)).map(
    ({ fact, couldYield }) => `${fact} ${couldYield.map((outcome) => outcome.slice(0, 1)).join("")}`,
  );
}

const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  isee: { type: "number", min: 0 },
  town: { type: "code", codes: ["x", "y"] },
  children: { type: "list", of: { born: { type: "date" }, disabled: { type: "boolean" } } },
};
const over = (criterion: unknown, more: Partial<Ruleset> = {}): Ruleset => ({
  id: "r",
  version: "1",
  facts: FACTS,
  criterion: criterion as Criterion,
  ...more,
});

describe("a fact is told", () => {
  const rules = defineRuleset({
    id: "means",
    version: "1",
    facts: { isee: { type: "number", min: 0, label: { en: "ISEE" } }, gender: { type: "code", codes: ["female", "male"] } },
    criteria: { poor: { fact: "isee", lte: 9000, label: { en: "little income" } } },
    criterion: { all: [{ ref: "poor" }, { id: "woman", fact: "gender", eq: "female" }] },
  });

  it("with its words, its reason, the requirements that it may settle and what the decision could then be", () => {
    expect(missingFacts(rules, { gender: "female", missing: { isee: "not-asked" } }, { asOf: "2018-03-01" })).toEqual([
      {
        fact: "isee",
        label: { en: "ISEE" },
        reason: "not-asked",
        criteria: [{ path: "all.0", label: { en: "little income" } }],
        couldYield: ["eligible", "ineligible"],
      },
    ]);
  });

  it("with what it leaves open while another is missing", () => {
    expect(missingFacts(rules, {}, { asOf: "2018-03-01" }).map(({ fact, criteria, couldYield }) => [fact, criteria, couldYield])).toEqual([
      ["isee", [{ path: "all.0", label: { en: "little income" } }], ["undetermined", "ineligible"]],
      ["gender", [{ id: "woman", path: "all.1" }], ["undetermined", "ineligible"]],
    ]);
  });

  it("with the reason of the leaf that lacks it first", () => {
    // Born in 2000 she may be eighteen; on a day before, nobody can ask her age.
    const ages = over({
      all: [
        { fact: "birth", age: { gte: 18 } },
        { fact: "birth", age: { gte: 1, at: { fact: "entry" } } },
      ],
    });
    const row = { birth: "2000", entry: "1999-01-01" };
    expect(missingFacts(ages, row, ASKED)).toMatchObject([{ fact: "birth", reason: "unknown" }]);
  });

  it("even if nobody declared it: then no answer to it is thought of", () => {
    expect(missingFacts(over({ fact: "gone", eq: true }), {}, ASKED)).toStrictEqual([
      { fact: "gone", reason: "unknown", criteria: [], couldYield: [] },
    ]);
  });

  it("not at all once the outcome is final", () => {
    expect(missingFacts(rules, { gender: "male" }, { asOf: "2018-03-01" })).toEqual([]);
    expect(missingFacts(rules, { gender: "female", isee: 1 }, { asOf: "2018-03-01" })).toEqual([]);
  });
});

describe("only what still matters is asked", () => {
  it("not what a true part of an any, or a false part of an all, has made idle", () => {
    const rules = ruleOf({ all: [{ any: [flag("a"), flag("b")] }, { any: [{ all: [flag("c"), flag("d")] }, flag("e")] }] });
    expect(asked(rules, { a: true, c: false })).toEqual(["e ei"]);
  });

  it("not a fact that is known, where only a parameter is missing", () => {
    const rules = over(
      { all: [{ fact: "isee", lte: { param: "ceiling" } }] },
      { parameters: { ceiling: [{ from: "2019-01-01", value: 9000 }] } },
    );
    expect(assessEligibility(rules, { isee: 8000 }, ASKED).outcome).toBe("undetermined");
    expect(asked(rules, { isee: 8000 })).toEqual([]);
    expect(asked(rules, {})).toEqual([]);
    expect(asked(rules, {}, { asOf: "2019-01-01" })).toEqual(["isee ei"]);
  });

  it("a fact that two leaves ask, once", () => {
    const rules = over({
      all: [
        { fact: "isee", lte: 9000 },
        { fact: "isee", gt: 1000 },
        { fact: "town", eq: "x" },
      ],
    });
    expect(asked(rules, { town: "x" })).toEqual(["isee ei"]);
  });

  it("both days of an age that is asked at another day", () => {
    const rules = over({ fact: "birth", age: { gte: 18, at: { fact: "entry" } } });
    expect(asked(rules, {})).toEqual(["birth u", "entry u"]);
    expect(asked(rules, { entry: "2018-01-01" })).toEqual(["birth ei"]);
    expect(asked(rules, { birth: "2000-05-06" })).toEqual(["entry ei"]);
  });
});

describe("what an answer could yield", () => {
  const adult = over({ fact: "birth", age: { gte: 18 } });

  it("a year of birth is asked for what its days can still decide", () => {
    expect(asked(adult, { birth: "2000" })).toEqual(["birth ei"]);
    expect(missingFacts(adult, { birth: "2000" }, ASKED)[0]?.reason).toBe("unknown");
    const band = over({
      any: [
        { fact: "birth", age: { gte: 30 } },
        {
          all: [
            { fact: "birth", age: { gte: 18 } },
            { fact: "town", eq: "x" },
          ],
        },
      ],
    });
    // Born in 2000 she is not thirty, whatever the day: without the town no day makes her eligible.
    expect(asked(band, { birth: "2000" })).toEqual(["birth ui", "town ui"]);
    expect(asked(band, {})).toEqual(["birth eui", "town u"]);
  });

  it("a birth that lies after the day is to be asked again", () => {
    expect(missingFacts(adult, { birth: "2018-03-02" }, ASKED)).toMatchObject([
      { reason: "invalid", couldYield: ["eligible", "ineligible"] },
    ]);
  });

  it("a year of birth that lies after the day, too", () => {
    expect(missingFacts(adult, { birth: "2019" }, ASKED)).toMatchObject([{ reason: "invalid", couldYield: ["eligible", "ineligible"] }]);
  });

  it("what cannot be read is to be asked again", () => {
    expect(missingFacts(over({ fact: "town", eq: "x" }), { town: "z" }, ASKED)).toMatchObject([
      { fact: "town", reason: "invalid", couldYield: ["eligible", "ineligible"] },
    ]);
  });

  it("a fact that is asked both ways may leave only one answer", () => {
    const both = over({
      any: [
        {
          all: [
            { fact: "isee", gt: 10 },
            { fact: "isee", lt: 5 },
          ],
        },
        { fact: "town", eq: "x" },
      ],
    });
    expect(asked(both, { town: "y" })).toEqual(["isee i"]);
  });

  it("a list may make each of its questions come out either way", () => {
    const young = { fact: "children", some: { where: { fact: "born", age: { lt: 3 } } } };
    expect(asked(over({ all: [young, { fact: "town", eq: "x" }] }), { town: "x" })).toEqual(["children ei"]);
    expect(asked(over({ all: [young, { fact: "town", eq: "x" }] }), { children: [null], town: "x" })).toEqual(["children ei"]);
    expect(asked(over({ all: [young, { fact: "town", eq: "x" }] }), {})).toEqual(["children ui", "town ui"]);
  });

  it("a list on which very much hangs could yield anything", () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ fact: "children", count: { gte: index + 1 } }));
    expect(asked(over({ all: many }), {})).toEqual(["children eui"]);
    expect(asked(over({ all: many.slice(1) }), {})).toEqual(["children ei"]);
  });
});

describe("the order of asking", () => {
  const any = ruleOf({ any: [flag("a"), flag("b"), flag("c"), flag("d")] });

  it("is that of the rule where nothing else tells", () => {
    expect(asked(any, {})).toEqual(["a eu", "b eu", "c eu", "d eu"]);
  });

  it("puts first what can end the question by itself", () => {
    // Without d nobody is eligible; each of the others alone decides nothing.
    const rules = ruleOf({ any: [{ all: [{ any: [flag("a"), flag("b")] }, flag("d")] }, { all: [flag("c"), flag("d")] }] });
    expect(asked(rules, {})).toEqual(["d ui", "a u", "b u", "c u"]);
    const granting = ruleOf({ any: [{ all: [flag("a"), flag("b")] }, flag("c")] });
    expect(asked(granting, {})).toEqual(["c eu", "a u", "b u"]);
    expect(asked(granting, { a: true })).toEqual(["b eu", "c eu"]);
  });

  it("puts what can end it with a yes and with a no before all others", () => {
    const rules = over({
      any: [
        {
          all: [
            { fact: "town", eq: "x" },
            { fact: "isee", lte: 9000 },
          ],
        },
        { fact: "isee", lte: 5000 },
      ],
    });
    // The ISEE may grant, deny, or leave the town to be asked; the town alone ends nothing.
    expect(asked(rules, {})).toEqual(["isee eui", "town u"]);
  });

  it("then what costs less; a cost that is not given is 1", () => {
    const questions = { a: { cost: 2 }, b: {}, c: { cost: 0 }, d: { cost: 1 } };
    expect(asked(any, {}, { ...ASKED, questions })).toEqual(["c eu", "b eu", "d eu", "a eu"]);
  });

  it("what is sensitive comes last, whatever it yields and costs", () => {
    const rules = ruleOf({ any: [flag("a"), { all: [flag("b"), flag("c")] }, flag("d"), flag("e")] });
    const questions = {
      a: { sensitivity: "safety-critical", cost: 0 },
      d: { sensitivity: "special", cost: 0 },
      e: { sensitivity: "identifying", cost: 0 },
      b: { sensitivity: "public", cost: 3 },
      c: { sensitivity: "internal", cost: 2 },
    } as const;
    expect(asked(rules, {}, { ...ASKED, questions }).map((text) => text.slice(0, 1))).toEqual(["c", "b", "e", "d", "a"]);
  });

  it("knows no question by a name that every object has", () => {
    const rules: Ruleset = { id: "r", version: "1", facts: { a: { type: "boolean" } }, criterion: flag("a") };
    expect(asked(rules, {}, { ...ASKED, questions: {} })).toEqual(["a ei"]);
    expect(asked(rules, {}, { ...ASKED, questions: { a: undefined } })).toEqual(["a ei"]);
  });
});

it("a day that is none is the caller's bug", () => {
  expect(() => missingFacts(ruleOf(flag("a")), {}, { asOf: "" })).toThrow(RangeError);
});

it("thousands of bounds of one fact are looked at at once", () => {
  const bounds = Array.from({ length: 1000 }, (_, index) => ({
    any: [
      { fact: "isee", lte: index },
      { fact: "town", eq: "x" },
    ],
  }));
  const rules = over({ all: bounds });
  expect(asked(rules, {})).toEqual(["isee eu", "town eu"]);
  expectCostBelow(20_000, () => asked(rules, {}));
});

it("hundreds of missing facts of a large rule, too", () => {
  const facts = Array.from({ length: 300 }, (_, index) => `f${index}`);
  const rules = ruleOf({
    all: facts.flatMap((fact, index) => facts.slice(index, index + 5).map((other) => ({ any: [flag(fact), flag(other)] }))),
  });
  expect(asked(rules, {})).toHaveLength(300);
  expectCostBelow(10_000, () => asked(rules, {}));
});
