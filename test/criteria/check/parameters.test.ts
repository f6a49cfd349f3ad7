import { describe, expect, it } from "vitest";
import { checkParameters, checkRule, type CriterionProblem, type Facts } from "welfare-core";

const found = (parameters: unknown) => checkParameters(parameters).map(({ code, path }) => `${code} ${path}`);
const entry = { from: "2018-01-01", value: 1 };

describe("a value of a parameter", () => {
  it.each<readonly [unknown]>([[0], [-1.5], ["x"], [" "], [["x"]], [["x", "y"]]])("may be %j", (value) => {
    expect(found({ a: [{ from: "2018-01-01", value }] })).toEqual([]);
  });

  it.each<readonly [unknown]>([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [""],
    [true],
    [null],
    [undefined],
    [{}],
    [{ length: 1 }],
    [[]],
    [[""]],
    [["x", ""]],
    [["", "x"]],
    [["x", 3]],
    [[3, "x"]],
    [[3]],
    [[["x"]]],
    [[null]],
  ])("may not be %j", (value) => {
    expect(found({ a: [{ from: "2018-01-01", value }] })).toEqual(["wrong-operand a.0.value"]);
  });
});

describe("an entry", () => {
  it.each<readonly [unknown, readonly string[]]>([
    [{ ...entry, to: "2018-01-01" }, []],
    [{ ...entry, to: "2018-01-02", source: "law" }, []],
    [{ ...entry, to: undefined, source: undefined }, []],
    [{ ...entry, source: "" }, []],
    [{ ...entry, to: "2017-12-31" }, ["overlap a.0.to"]],
    [{ ...entry, to: "2018-02-29" }, ["wrong-operand a.0.to"]],
    [{ ...entry, to: null }, ["wrong-operand a.0.to"]],
    [{ ...entry, source: null }, ["wrong-comment a.0.source"]],
    [{ ...entry, source: ["law"] }, ["wrong-comment a.0.source"]],
    [{ ...entry, From: 1, too: 2 }, ["unknown-key a.0.From", "unknown-key a.0.too"]],
    [{ value: 1 }, ["wrong-operand a.0.from"]],
    [{ value: 1, to: "2018-01-01" }, ["wrong-operand a.0.from"]],
    [{ from: "x", to: "2018-01-01", value: 1 }, ["wrong-operand a.0.from"]],
    [{ from: "2018-01-01" }, ["wrong-operand a.0.value"]],
    [
      { from: "x", to: "y", value: "", source: 1, note: "" },
      ["unknown-key a.0.note", "wrong-operand a.0.from", "wrong-operand a.0.to", "wrong-operand a.0.value", "wrong-comment a.0.source"],
    ],
    [null, ["not-an-object a.0"]],
    ["x", ["not-an-object a.0"]],
    [[entry], ["not-an-object a.0"]],
  ])("%j", (one, problems) => {
    expect(found({ a: [one] })).toEqual(problems);
  });
});

describe("a table", () => {
  it.each<readonly [unknown]>([[7], [null], [{}], ["x"], [[]]])("%j has no entry", (table) => {
    expect(found({ a: table })).toEqual(["wrong-operand a"]);
  });

  const on = (from: string, to?: string, value: unknown = 1) => ({ from, ...(to === undefined ? {} : { to }), value });

  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["ends the day before the next begins", [on("2018-01-01", "2018-02-28"), on("2018-03-01")], []],
    ["ends on the day on which the next begins", [on("2018-01-01", "2018-03-01"), on("2018-03-01")], ["overlap a.1.from"]],
    ["ends after the next has begun", [on("2018-01-01", "2018-03-02"), on("2018-03-01")], ["overlap a.1.from"]],
    ["leaves a gap", [on("2018-01-01", "2018-01-31"), on("2018-03-01")], []],
    ["has no end, and another follows", [on("2018-01-01"), on("2018-03-01")], []],
    ["begins twice on a day", [on("2018-01-01"), on("2018-01-01")], ["overlap a.1.from"]],
    ["has its entries in any order", [on("2018-03-01"), on("2018-01-01", "2018-02-28"), on("2019-01-01"), on("2017-01-01")], []],
    ["overlaps where the later is written first", [on("2018-03-01"), on("2018-01-01", "2018-03-01")], ["overlap a.0.from"]],
    [
      "overlaps in more than one place",
      [on("2019-01-01"), on("2018-01-01", "2018-06-01"), on("2018-05-01", "2019-05-01")],
      ["overlap a.2.from", "overlap a.0.from"],
    ],
  ])("of which one %s", (_, table, problems) => {
    expect(found({ a: table })).toEqual(problems);
  });

  it.each<readonly [unknown, unknown, boolean]>([
    [1, 2, true],
    ["x", "y", true],
    [["x"], ["y", "z"], true],
    [1, "x", false],
    [1, ["x"], false],
    ["x", ["x"], false],
  ])("with the values %j and %j is of one kind: %j", (first, second, isOne) => {
    expect(found({ a: [on("2018-01-01", undefined, first), on("2019-01-01", undefined, second)] })).toEqual(
      isOne ? [] : ["wrong-operand a"],
    );
  });

  it("in which an entry is wrong is not looked at as a whole, and the next is", () => {
    const twice = [entry, entry];
    expect(found({ a: [...twice, 3], b: twice })).toEqual(["not-an-object a.2", "overlap b.1.from"]);
    expect(found({ A: twice, b: twice })).toEqual(["wrong-operand A", "overlap b.1.from"]);
  });

  it("of a long name is named by the first 64 letters", () => {
    expect(found({ ["a".repeat(64)]: [entry] })).toEqual([]);
    expect(found({ ["a".repeat(70)]: [entry] })).toEqual([`wrong-operand ${"a".repeat(64)}`]);
  });
});

describe("all tables together", () => {
  const tooLarge: CriterionProblem = { code: "too-large", path: "", message: "parameters hold at most 200000 values in all" };

  it("hold 200,000 values and not one more, containers counted", () => {
    // The tables, one table, its entry, from, value, and the codes.
    const codes = Array.from({ length: 199_995 }, () => "x");
    expect(checkParameters({ a: [{ from: "2018-01-01", value: codes }] })).toStrictEqual([]);
    expect(checkParameters({ a: [{ from: "2018-01-01", value: codes, source: "law" }] })).toStrictEqual([tooLarge]);
  });

  it("hold nothing that holds itself", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(checkParameters({ a: circle })).toStrictEqual([tooLarge]);
  });
});

describe("parameters of a rule", () => {
  const facts: Facts = { income: { type: "number" } };
  const criterion = { fact: "income", lte: { param: "ceiling" } };
  const inRule = (parameters: unknown) =>
    checkRule({ facts, parameters, criterion } as Parameters<typeof checkRule>[0]).map(({ code, path }) => `${code} ${path}`);

  it("that are wrong are told once, not again where they are named", () => {
    expect(inRule({ ceiling: [{ from: "x", value: "much" }] })).toEqual(["wrong-operand parameters.ceiling.0.from"]);
    expect(inRule({ ceiling: "much" })).toEqual(["wrong-operand parameters.ceiling"]);
    expect(inRule({ ceiling: [{ ...entry, value: "much" }] })).toEqual(["wrong-operand criterion.lte.param"]);
    expect(inRule({ ceiling: [entry] })).toEqual([]);
  });

  it("that are no tables have no names", () => {
    expect(inRule([])).toEqual(["not-an-object parameters", "unknown-parameter criterion.lte.param"]);
    expect(inRule(null)).toEqual(["not-an-object parameters", "unknown-parameter criterion.lte.param"]);
  });
});
