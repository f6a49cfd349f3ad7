import { describe, expect, it } from "vitest";
import { checkCriterion, checkFacts, checkParameters, checkRule, type Facts } from "welfare-core";

const FACTS = {
  income: { type: "number", min: 0 },
  birth: { type: "date" },
  enrolled: { type: "boolean" },
  gender: { type: "code", codes: ["female", "male"] },
  members: { type: "list", of: { age: { type: "number", integer: true }, income: { type: "number" }, seen: { type: "date" } } },
} as const satisfies Facts;
const PARAMETERS = { ceiling: [{ from: "2018-01-01", value: 9000 }], word: [{ from: "2018-01-01", value: "female" }] };

describe("what the author of a criterion is told", () => {
  const told = (criterion: unknown) =>
    checkCriterion(criterion, { facts: FACTS, parameters: PARAMETERS, criteria: { poor: { all: [] } } }).map(({ message }) => message);
  const nested = (depth: number): object => (depth === 1 ? { all: [] } : { not: nested(depth - 1) });

  it.each<readonly [object, string]>([
    [{ fact: "income", lt: Number.NaN }, "a criterion is plain JSON with finite numbers"],
    [nested(33), "a criterion is at most 32 nodes deep with all that it refers to, and has at most 10000 nodes"],
    [{ all: [7] }, "a criterion is an object with one operator"],
    [{ id: "empty" }, "none of all, any, not, atLeast, ref, fact is there"],
    [{ all: [], any: [] }, "all and any stand in one node; nest them"],
    [{ all: {} }, "all takes a list of criteria"],
    [{ atLeast: { count: 1, of: 7 } }, "of takes a list of criteria"],
    [{ atLeast: 2 }, "atLeast takes { count, of }"],
    [{ atLeast: { count: 0, of: [{ all: [] }] } }, "count is a whole number from 1 to the number of criteria"],
    [{ fact: "members", some: { where: { ref: "poor" } } }, "inside where no other criterion is named: write it there"],
    [{ ref: 7 }, "ref takes the name of a criterion"],
    [{ ref: "por" }, 'no criterion "por" is there; did you mean "poor"?'],
    [{ ref: "x".repeat(70) }, `no criterion "${"x".repeat(64)}" is there`],
    [{ all: [], al: 1 }, 'unknown key; did you mean "all"?'],
    [{ all: [], id: "" }, "id is a text"],
    [{ all: [], source: 7 }, "source is a text"],
    [{ all: [], label: "text" }, "label is a text by language, such as { en: … }"],
  ])("of a node: %j", (criterion, message) => {
    expect(told(criterion)).toEqual([message]);
  });

  it.each<readonly [object, string]>([
    [{ fact: 7, eq: 1 }, "fact takes the name of a fact"],
    [{ fact: "incom", lt: 1 }, 'no fact "incom" is declared; did you mean "income"?'],
    [{ fact: "x".repeat(70), lt: 1 }, `no fact "${"x".repeat(64)}" is declared`],
    [{ fact: "income", in: [1] }, "a number fact does not take in"],
    [{ fact: "birth", lt: "2000-01-01", age: { gte: 1 } }, "age stands alone"],
    [{ fact: "income" }, "nothing is compared: give eq, or a lower or upper bound"],
    [{ fact: "income", lt: 1, lte: 1 }, "at most one lower and one upper bound, or eq alone"],
    [{ fact: "income", eq: 1, lte: 1 }, "at most one lower and one upper bound, or eq alone"],
    [{ fact: "income", lt: { param: "ceiling", of: 1 } }, "an operand is a value or { param: name }"],
    [{ fact: "income", lt: { param: 7 } }, "an operand is a value or { param: name }"],
    [{ fact: "income", lt: { param: "ceilin" } }, 'no parameter "ceilin" is there; did you mean "ceiling"?'],
    [{ fact: "income", lt: { param: "x".repeat(70) } }, `no parameter "${"x".repeat(64)}" is there`],
    [{ fact: "income", lt: { param: "word" } }, "a value of the parameter cannot stand here: a number fact is compared with a number"],
    [{ fact: "gender", in: { param: "word" } }, "a value of the parameter cannot stand here: in takes a list of codes"],
    [{ fact: "income", lt: "9" }, "a number fact is compared with a number"],
    [{ fact: "birth", lt: "soon" }, "a date fact is compared with a day YYYY-MM-DD"],
    [{ fact: "enrolled", eq: "yes" }, "a boolean fact is compared with a boolean"],
    [{ fact: "gender", eq: 7 }, "a code fact is compared with a code"],
    [{ fact: "gender", eq: "femal" }, 'the code is not in its list; did you mean "female"?'],
    [{ fact: "gender", in: "female" }, "in takes a list of codes"],
    [{ fact: "gender", in: [] }, "an empty list holds for nobody"],
  ])("of a comparison: %j", (criterion, message) => {
    expect(told(criterion)).toEqual([message]);
  });

  it.each<readonly [object, string]>([
    [{ fact: "birth", age: 18 }, "age takes bounds such as { gte: 18 }"],
    [{ fact: "birth", age: { gte: 18, unit: "weeks" } }, "unit is years, months or days"],
    [{ fact: "birth", age: { gte: 18, leapDay: "feb29" } }, "leapDay is mar1 or feb28"],
    [{ fact: "birth", age: { gte: 1.5 } }, "an age is a whole number, 0 or more"],
    [{ fact: "birth", age: { gte: 18, at: "birth" } }, "at takes { fact } with the name of a date fact"],
    [{ fact: "birth", age: { gte: 18, at: { fact: "birt" } } }, 'no date fact "birt" is declared; did you mean "birth"?'],
    [{ fact: "birth", age: { gte: 18, at: { fact: "x".repeat(70) } } }, `no date fact "${"x".repeat(64)}" is declared`],
    [{ fact: "birth", within: "P6M" }, "within takes { last } or { next } with a period such as P6M"],
    [{ fact: "birth", within: {} }, "give exactly one of last and next"],
    [{ fact: "birth", within: { last: "P1M", next: "P1M" } }, "give exactly one of last and next"],
    [{ fact: "birth", within: { last: "P0D" } }, "a period is longer than nothing, such as P6M or P28D"],
  ])("of days: %j", (criterion, message) => {
    expect(told(criterion)).toEqual([message]);
  });

  it.each<readonly [object, string]>([
    [{ fact: "members" }, "nothing is asked of the list: give count, sum, some or every"],
    [{ fact: "members", count: 2 }, "count takes an object"],
    [{ fact: "members", some: {} }, "some needs a criterion over the items"],
    [{ fact: "members", every: { where: { all: [] }, min: -1 } }, "min is a whole number, 0 or more"],
    [{ fact: "members", sum: { lt: 9 } }, "of takes the name of a number fact of the items"],
    [{ fact: "members", sum: { of: "income", lt: 9 } }, "only a number fact declared integer is added up"],
    [{ fact: "members", sum: { of: "agge", lt: 9 } }, 'no fact "agge" is declared; did you mean "age"?'],
    [{ fact: "members", count: { gte: "2" } }, "a count and a sum are compared with a number"],
  ])("of a list: %j", (criterion, message) => {
    expect(told(criterion)).toEqual([message]);
  });
});

describe("what the author of a rule is told", () => {
  it.each<readonly [object, string]>([
    [{ criteria: [] }, "criteria are criteria by name"],
    [{ criteria: { a: { ref: "a" } } }, "the criterion refers to itself"],
    [{ criteria: { missing: { all: [] } } }, "a name is a small letter, then letters and digits, 64 at most, and not reserved"],
    [{ parameters: 7 }, "parameters are tables by name"],
    [{ parameters: { a: [] } }, "a parameter has at least one entry { from, value }"],
    [{ parameters: { a: [7] } }, "an entry is { from, value }"],
    [{ parameters: { a: [{ from: "2018-01-01", value: 1, note: "" }] } }, "an entry has from, to, value and source"],
    [{ parameters: { a: [{ value: 1 }] } }, "from is a day YYYY-MM-DD"],
    [{ parameters: { a: [{ from: "2018-01-01", to: "later", value: 1 }] } }, "to is a day YYYY-MM-DD"],
    [{ parameters: { a: [{ from: "2018-01-02", to: "2018-01-01", value: 1 }] } }, "the entry ends before it begins"],
    [{ parameters: { a: [{ from: "2018-01-01", value: [] }] } }, "a value is a number, a text, or a list of texts"],
    [{ parameters: { a: [{ from: "2018-01-01", value: 1, source: 7 }] } }, "source is a text"],
    [
      {
        parameters: {
          a: [
            { from: "2018-01-01", to: "2018-12-31", value: 1 },
            { from: "2019-01-01", value: "x" },
          ],
        },
      },
      "all values of a parameter are of one kind",
    ],
    [
      {
        parameters: {
          a: [
            { from: "2018-01-01", value: 1 },
            { from: "2018-01-01", value: 2 },
          ],
        },
      },
      "it begins before the entry before it has ended",
    ],
  ])("%j", (rule, message) => {
    const asked = { facts: FACTS, criterion: { all: [] }, ...rule } as Parameters<typeof checkRule>[0];
    expect(checkRule(asked).map((problem) => problem.message)).toEqual([message]);
  });

  it("that there is too much of it", () => {
    const many = Array.from({ length: 200_001 }, (_, index) => `c${index}`);
    expect(checkParameters({ a: [{ from: "2018-01-01", value: many }] }).map(({ message }) => message)).toEqual([
      "parameters hold at most 200000 values in all",
    ]);
    const asked = { facts: FACTS, criterion: { all: [] }, criteria: { a: { fact: "gender", in: many } } } as unknown as Parameters<
      typeof checkRule
    >[0];
    expect(checkRule(asked).map(({ message }) => message)).toEqual(["named criteria hold at most 100000 values in all"]);
  });
});

describe("what whoever brings a row is told", () => {
  const told = (row: Readonly<Record<string, unknown>>, ruleset?: object) =>
    checkFacts(FACTS as Facts, row, { asOf: "2018-03-01", ruleset: ruleset as never }).map(({ message }) => message);

  it.each<readonly [Readonly<Record<string, unknown>>, string]>([
    [{ incom: 1 }, 'no fact of this name is declared; did you mean "income"?'],
    [{ shoe: 1 }, "no fact of this name is declared"],
    [{ members: [7] }, "an item is no record of facts"],
    [{ members: [{ agge: 7 }] }, 'no fact of this name is declared; did you mean "age"?'],
    [{ income: -1 }, "the value lies outside its declared range"],
    [{ gender: "" }, "the code is empty"],
    [{ gender: "dog" }, "the code is not in its list"],
    [{ birth: "soon" }, "the value is no day as declared, between 1850 and 2200"],
  ])("%j", (row, message) => {
    expect(told(row)).toEqual([message]);
  });

  it("of what the rule asks of it", () => {
    expect(told({ birth: "2018-03-02" }, { criterion: { fact: "birth", age: { gte: 18 } } })).toEqual([
      "the day lies after the day at which an age is asked",
    ]);
    expect(told({}, { criterion: { fact: "income", lt: { param: "ceiling" } }, parameters: {} })).toEqual([
      "no value of the parameter is in force on the day",
    ]);
  });
});
