import { describe, expect, it } from "vitest";
import { checkCriterion, checkRule, evaluateCriterion, type Criterion, type Facts, type FactsRow } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";

const FACTS: Facts = {
  a: { type: "boolean" },
  b: { type: "boolean" },
  c: { type: "boolean" },
  on: { type: "partial-date" },
  entry: { type: "date" },
  items: { type: "list", of: { n: { type: "number", integer: true }, x: { type: "number" } } },
};
const leaf = (fact: string) => ({ fact, eq: true });
const judge = (criterion: unknown, row: object, criteria: object = {}, asOf = "2018-08-31") =>
  evaluateCriterion(criterion as Criterion, row as FactsRow, { facts: FACTS, asOf, criteria: criteria as Record<string, Criterion> });

describe("atLeast", () => {
  const twoOfThree = { atLeast: { count: 2, of: [leaf("a"), leaf("b"), leaf("c")] } };
  it.each([
    [true, true, null, "true"],
    [true, true, true, "true"],
    [true, false, null, "unknown"],
    [true, null, null, "unknown"],
    [null, null, null, "unknown"],
    [false, null, null, "unknown"],
    [false, false, null, "false"],
    [true, false, false, "false"],
  ])("two of three: %s %s %s is %s", (a, b, c, outcome) => {
    expect(judge(twoOfThree, { a, b, c })).toBe(outcome);
  });
});

describe("ref", () => {
  it("means what the named criterion means, through other names too", () => {
    const criteria = { both: { all: [leaf("a"), { ref: "second" }] }, second: leaf("b") };
    expect(judge({ ref: "both" }, { a: true, b: true }, criteria)).toBe("true");
    expect(judge({ not: { ref: "both" } }, { a: true }, criteria)).toBe("unknown");
    expect(judge({ ref: "both" }, { b: false }, criteria)).toBe("false");
  });

  it("to nothing is unknown", () => {
    expect(judge({ ref: "nothing" }, {})).toBe("unknown");
    expect(judge({ ref: "toString" }, {})).toBe("unknown");
  });
});

describe("within", () => {
  const last = { fact: "on", within: { last: "P6M" } };
  // Six months before 31 August 2018 is 28 February 2018, which lies outside.
  it.each([
    ["2018-02-28", "false"],
    ["2018-03-01", "true"],
    ["2018-08-31", "true"],
    ["2018-09-01", "false"],
    ["2018-03", "true"],
    ["2018-02", "false"],
    ["2018", "unknown"],
    ["2017", "false"],
  ])("the last six months before 31 August 2018 hold %s: %s", (on, outcome) => {
    expect(judge(last, { on })).toBe(outcome);
  });

  const next = { fact: "on", within: { next: "P1M", at: { fact: "entry" } } };
  // A month after 31 January 2018 is 28 February, which lies outside.
  it.each([
    ["2018-01-30", "false"],
    ["2018-01-31", "true"],
    ["2018-02-27", "true"],
    ["2018-02-28", "false"],
    ["2018-02", "unknown"],
  ])("the month from 31 January 2018 on holds %s: %s", (on, outcome) => {
    expect(judge(next, { on, entry: "2018-01-31" })).toBe(outcome);
  });

  it("without the day or the date it is unknown", () => {
    expect(judge(next, { on: "2018-02-01" })).toBe("unknown");
    expect(judge(last, {})).toBe("unknown");
  });

  it("two weeks are fourteen days", () => {
    expect(judge({ fact: "on", within: { last: "P2W" } }, { on: "2018-08-18" })).toBe("true");
    expect(judge({ fact: "on", within: { last: "P2W" } }, { on: "2018-08-17" })).toBe("false");
  });
});

describe("checkCriterion on the rest of the language", () => {
  const found = (criterion: unknown, context: object = {}) =>
    checkCriterion(criterion, { facts: FACTS, ...context }).map(({ code, path }) => `${code} ${path}`);
  const parameters = { ten: [{ from: "2018-01-01", value: 10 }], town: [{ from: "2018-01-01", value: "x" }] };
  const where = { fact: "n", gte: 1 };

  it.each<[unknown, string[]]>([
    [{ atLeast: { count: 1, of: [leaf("a")] } }, []],
    [{ atLeast: { count: 0, of: [leaf("a")] } }, ["count-out-of-range atLeast.count"]],
    [{ atLeast: { count: 2, of: [leaf("a")] } }, ["count-out-of-range atLeast.count"]],
    [{ atLeast: { count: 1.5, of: [leaf("a"), leaf("b")] } }, ["count-out-of-range atLeast.count"]],
    [{ atLeast: { of: [leaf("x")] } }, ["unknown-fact atLeast.of.0.fact", "count-out-of-range atLeast.count"]],
    [{ atLeast: { count: 1 } }, ["wrong-operand atLeast.of"]],
    [{ atLeast: 2 }, ["wrong-operand atLeast"]],
    [{ atLeast: { count: 1, of: [leaf("a")], off: 1 } }, ["unknown-key atLeast.off"]],
    [{ fact: "on", within: { last: "P6M" } }, []],
    [{ fact: "on", within: { next: "P2W", at: { fact: "entry" } } }, []],
    [{ fact: "on", within: { last: "P6M", next: "P6M" } }, ["wrong-period within"]],
    [{ fact: "on", within: {} }, ["wrong-period within"]],
    [{ fact: "on", within: 3 }, ["wrong-operand within"]],
    [{ fact: "on", within: { last: "-P6M" } }, ["wrong-period within.last"]],
    [{ fact: "on", within: { last: "P0D" } }, ["wrong-period within.last"]],
    [{ fact: "on", within: { last: "6 months" } }, ["wrong-period within.last"]],
    [{ fact: "on", within: { last: "P6M", at: { fact: "on" } } }, ["unknown-fact within.at.fact"]],
    [{ fact: "on", within: { last: "P6M" }, lte: "2018-01-01" }, ["several-operators "]],
    [{ fact: "items", count: { gte: 1 } }, []],
    [{ fact: "items", count: {} }, ["no-bound count"]],
    [{ fact: "items", count: { where, gte: "1" } }, ["wrong-operand count.gte"]],
    [{ fact: "items", count: { where: leaf("a"), gte: 1 } }, ["unknown-fact count.where.fact"]],
    [{ fact: "items", count: { gte: 1 }, some: { where } }, ["several-operators "]],
    [{ fact: "items", sum: { of: "n", lte: 3 } }, []],
    [{ fact: "items", sum: { of: "x", lte: 3 } }, ["sum-not-whole sum.of"]],
    [{ fact: "items", sum: { of: "m", lte: 3 } }, ["unknown-fact sum.of"]],
    [{ fact: "items", sum: { lte: 3 } }, ["wrong-operand sum.of"]],
    [{ fact: "items", some: {} }, ["not-an-object some.where"]],
    [{ fact: "items", some: [] }, ["wrong-operand some"]],
    [{ fact: "items", every: { where, min: 0 } }, []],
    [{ fact: "items", every: { where, min: -1 } }, ["count-out-of-range every.min"]],
    [{ fact: "items", some: { where: { ref: "r" } } }, ["ref-in-where some.where.ref"]],
    [{ fact: "items", some: { where: { fact: "items", count: { gte: 1 } } } }, ["unknown-fact some.where.fact"]],
    [{ fact: "a", count: { gte: 1 } }, ["wrong-operator count"]],
    [{ ref: "r" }, []],
    [{ ref: "s" }, ["unknown-name ref"]],
    [{ ref: 3 }, ["wrong-operand ref"]],
    [{ fact: "items", count: { gte: { param: "ten" } } }, []],
    [{ fact: "items", count: { gte: { param: "tenn" } } }, ["unknown-parameter count.gte.param"]],
    [{ fact: "items", count: { gte: { param: "town" } } }, ["wrong-operand count.gte.param"]],
    [{ fact: "on", age: { gte: { param: "ten" } } }, []],
    [{ fact: "on", gte: { param: "town" } }, ["wrong-operand gte.param"]],
    [{ fact: "on", gte: { parm: "town" } }, ["wrong-operand gte"]],
    [{ fact: "a", eq: { param: "town" } }, ["wrong-operand eq.param"]],
  ])("%j", (criterion, problems) => {
    expect(found(criterion, { parameters, criteria: { r: leaf("a") } })).toEqual(problems);
  });

  it("a membership takes a parameter with lists of codes", () => {
    const facts: Facts = { place: { type: "code", codes: ["x", "y"] } };
    const lists = { good: [{ from: "2018-01-01", value: ["x"] }], bad: [{ from: "2018-01-01", value: ["z"] }], one: parameters.town };
    const check = (name: string) =>
      checkCriterion({ fact: "place", in: { param: name } }, { facts, parameters: lists }).map(({ code }) => code);
    expect([check("good"), check("bad"), check("one")]).toEqual([[], ["code-not-in-list"], ["wrong-operand"]]);
  });

  it("32 nodes deep is accepted and 33 not, those reached by name counted", () => {
    const nested = (depth: number): unknown => (depth === 1 ? leaf("a") : { not: nested(depth - 1) });
    expect([found(nested(32)), found(nested(33))]).toEqual([[], ["too-large "]]);
    const criteria = { deep: nested(16) };
    expect(found({ not: { ref: "deep" } }, { criteria })).toEqual([]);
    const over = { not: { not: { ref: "deep" } } };
    expect(found(over, { criteria: { deep: nested(30) } })).toEqual(["too-large "]);
  });

  it.each<[string, (inner: unknown) => unknown]>([
    ["all", (inner) => ({ all: [leaf("a"), inner] })],
    ["any", (inner) => ({ any: [inner, leaf("a")] })],
    ["atLeast", (inner) => ({ atLeast: { count: 1, of: [leaf("a"), inner] } })],
    ["not", (inner) => ({ not: inner })],
    ["count", (inner) => ({ fact: "items", count: { where: inner, gte: 1 } })],
    ["sum", (inner) => ({ fact: "items", sum: { of: "n", where: inner, gte: 1 } })],
    ["some", (inner) => ({ fact: "items", some: { where: inner } })],
    ["every", (inner) => ({ fact: "items", every: { where: inner } })],
  ])("what stands in %s is one deeper, and counts", (frame, around) => {
    const inside = ["count", "sum", "some", "every"].includes(frame) ? where : leaf("a");
    const nested = (depth: number): unknown => (depth === 1 ? inside : { not: nested(depth - 1) });
    expect([found(around(nested(31))), found(around(nested(32)))]).toEqual([[], ["too-large "]]);
    const wide = (count: number) => around({ all: Array.from({ length: count }, () => inside) });
    const beside = ["all", "any", "atLeast"].includes(frame) ? 1 : 0;
    expect([found(wide(9998 - beside)), found(wide(9999 - beside))]).toEqual([[], ["too-large "]]);
  });

  it("10,000 nodes are accepted and one more not", () => {
    const parts = (count: number) => ({ all: Array.from({ length: count - 1 }, () => leaf("a")) });
    expect([found(parts(10_000)), found(parts(10_001))]).toEqual([[], ["too-large "]]);
  });
});

describe("checkRule", () => {
  const found = (rule: object) =>
    checkRule({ facts: FACTS, criterion: { all: [] }, ...rule } as Parameters<typeof checkRule>[0]).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it("finds problems in every part at once, each with its path from the rule", () => {
    expect(
      found({
        parameters: { ten: [{ from: "x", value: 10 }] },
        criteria: { bad: { fact: "x", eq: true } },
        criterion: { all: [{ ref: "bda" }] },
      }),
    ).toEqual(["wrong-operand parameters.ten.0.from", "unknown-fact criteria.bad.fact", "unknown-name criterion.all.0.ref"]);
  });

  it("a circle is told at each of its criteria and not where they are used", () => {
    const criteria = { one: { not: { ref: "two" } }, two: { all: [{ ref: "one" }] }, sound: { ref: "one" }, self: { ref: "self" } };
    expect(found({ criteria, criterion: { any: [{ ref: "one" }, { ref: "sound" }] } })).toEqual([
      "circle criteria.one",
      "circle criteria.two",
      "circle criteria.self",
    ]);
  });

  it("a criterion over the items of a list can name none, so there is no circle through it", () => {
    const criteria = { inner: { fact: "items", some: { where: { ref: "inner" } } } };
    expect(found({ criteria })).toEqual(["ref-in-where criteria.inner.some.where.ref"]);
  });

  it("a sound rule has no problem", () => {
    expect(found({ criteria: { a: leaf("a") }, criterion: { ref: "a" } })).toEqual([]);
  });
});

describe("hostile names are answered within a tenth of a second", () => {
  const codesOf = (rule: object) => {
    const check = () => checkRule({ facts: FACTS, criterion: { all: [] }, ...rule } as Parameters<typeof checkRule>[0]);
    expectCostBelow(100, check);
    return new Set(check().map(({ code }) => code));
  };
  const table = (count: number, refsOf: (index: number) => readonly number[]) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, { all: refsOf(index).map((to) => ({ ref: `n${to}` })) }]));

  it("a circle of a thousand", () => {
    expect(codesOf({ criteria: table(1000, (index) => [(index + 1) % 1000]) })).toEqual(new Set(["circle"]));
  });

  it("a chain of a thousand, which is deeper than accepted", () => {
    expect(codesOf({ criteria: table(1000, (index) => (index < 999 ? [index + 1] : [])) })).toEqual(new Set(["too-large"]));
  });

  it("fourteen doublings, which make more nodes than accepted", () => {
    expect(codesOf({ criteria: table(15, (index) => (index < 14 ? [index + 1, index + 1] : [])) })).toEqual(new Set(["too-large"]));
  });

  it("names that are none", () => {
    expect(codesOf({ criteria: { "A name": { all: [] } } })).toEqual(new Set(["wrong-operand"]));
    expect(codesOf({ criteria: [] })).toEqual(new Set(["not-an-object"]));
  });
});
