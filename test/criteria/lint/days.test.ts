import { describe, expect, it } from "vitest";
import { lintCriterion, type CriterionFindingCode, type Rule } from "welfare-core";
import { foundIn, ruleOf } from "./linting.ts";

const income = (bounds: object) => ({ fact: "income", ...bounds });
const student = { fact: "enrolled", eq: true };
const asOfRange = { first: "2018-01-01", last: "2020-12-31" };

/** A parameter with a value from the first of January of each of the years from 2018 on. */
const yearly = (...values: readonly number[]) => values.map((value, index) => ({ from: `${2018 + index}-01-01`, value }));

const toldOn = (rule: Rule, code: CriterionFindingCode, options: { readonly first: string; readonly last: string } = asOfRange) =>
  foundIn(rule, code, { asOfRange: options }).map(({ severity, path, related = [], asOf }) => [severity, path, ...related, asOf].join(" "));

describe("of several days, on which the same parameters have other values", () => {
  it("the days are looked at one after the other, whichever parameter changes on them", () => {
    const ceiling = yearly(9000, 0, -1).filter(({ value }) => value !== 0);
    const parameters = { ceiling, floor: yearly(0, 10_000) };
    const rule = ruleOf({ all: [income({ gte: { param: "floor" } }), income({ lte: { param: "ceiling" } })] }, { parameters });
    expect(toldOn(rule, "contradiction")).toEqual(["error criterion 2019-01-01", "warning criterion.all.1 2020-01-01"]);
  });

  it("the same place is told of again where it is more serious, or about other places", () => {
    const touching = ruleOf(income({ gte: 5, lte: { param: "ceiling" } }), { parameters: { ceiling: yearly(5, 4.5) } });
    expect(toldOn(touching, "touching-bounds")).toEqual(["note criterion 2018-01-01"]);
    expect(toldOn(touching, "reversed-bounds")).toEqual(["error criterion 2019-01-01"]);

    const serious = ruleOf(income({ gt: 5, lt: { param: "ceiling" } }), { parameters: { ceiling: yearly(6, 5) } });
    expect(toldOn(serious, "touching-bounds")).toEqual(["error criterion 2019-01-01"]);
    const sessions = { fact: "sessions", gt: 5, lt: { param: "ceiling" } };
    expect(toldOn(ruleOf(sessions, { parameters: { ceiling: yearly(7, 6) } }), "touching-bounds")).toEqual([
      "note criterion 2018-01-01",
      "error criterion 2019-01-01",
    ]);

    const bands = { any: [income({ gte: 0, lte: 5 }), income({ gte: { param: "floor" }, lte: 30 }), income({ gte: 8, lte: 40 })] };
    expect(toldOn(ruleOf(bands, { parameters: { floor: yearly(7, 9) } }), "band-gap")).toEqual([
      "note criterion criterion.any.0 criterion.any.1 2018-01-01",
      "note criterion criterion.any.0 criterion.any.2 2019-01-01",
    ]);
  });

  it("a day counts that lies between the first and the last, and on which an entry begins", () => {
    const rule = ruleOf(income({ lte: { param: "ceiling" } }), { parameters: { ceiling: yearly(9000, 9000, -1) } });
    expect(toldOn(rule, "contradiction", { first: "2018-01-01", last: "2019-12-31" })).toEqual([]);
    expect(toldOn(rule, "contradiction", { first: "2018-01-01", last: "2020-01-01" })).toEqual(["error criterion 2020-01-01"]);
    expect(toldOn(rule, "contradiction", { first: "2020-06-01", last: "2020-12-31" })).toEqual(["error criterion 2020-06-01"]);
    expect(toldOn(rule, "contradiction", { first: "2020-01-01", last: "2020-12-31" })).toEqual(["error criterion 2020-01-01"]);
  });

  it("a parameter that nothing names changes nothing", () => {
    const parameters = { other: Array.from({ length: 101 }, (_, index) => ({ from: `${1900 + index}-01-01`, value: index })) };
    const years = { first: "1900-01-01", last: "2200-01-01" };
    expect(lintCriterion(ruleOf(student, { parameters }), { asOfRange: years }).complete).toBe(true);
  });

  it("the hundred and first is left out", () => {
    const lastly = (count: number) => {
      const entries = Array.from({ length: count }, (_, index) => ({ from: `${1900 + index}-01-01`, value: index === count - 1 ? -1 : 0 }));
      const rule = ruleOf(income({ lte: { param: "ceiling" } }), { parameters: { ceiling: entries } });
      const { findings } = lintCriterion(rule, { asOfRange: { first: "1900-01-01", last: "2200-01-01" } });
      return findings.filter(({ code }) => code === "contradiction").length;
    };
    expect(lastly(100)).toBe(1);
    expect(lastly(101)).toBe(0);
  });

  it("what does not hang on the day is told as of the first", () => {
    const rule = ruleOf(
      { any: [student, { not: student }, income({ lte: { param: "ceiling" } })] },
      { parameters: { ceiling: yearly(1, 2) } },
    );
    expect(toldOn(rule, "fact-asked-twice")).toEqual(["note criterion.any.1.not criterion.any.0 2018-01-01"]);
  });

  it("a part over two parameters is passed over on a day on which one of them has no value", () => {
    const parameters = { ceiling: [{ from: "2018-01-01", to: "2018-12-31", value: 3 }], floor: yearly(0, 1) };
    const between = income({ gte: { param: "floor" }, lte: { param: "ceiling" } });
    const rule = ruleOf({ all: [between, income({ gt: 3 })] }, { parameters });
    expect(toldOn(rule, "contradiction", { first: "2018-06-01", last: "2018-12-31" })).toEqual(["error criterion 2018-06-01"]);
    expect(toldOn(rule, "contradiction", { first: "2019-01-01", last: "2019-12-31" })).toEqual([]);
  });
});

describe("a caller's bug", () => {
  const rule = ruleOf(student);

  it("is named", () => {
    const days = (first: string, last: string) => () => lintCriterion(rule, { asOfRange: { first, last } });
    expect(() => lintCriterion(rule, { asOf: "2018" })).toThrow(
      new RangeError("the first day must be a day YYYY-MM-DD between 1850 and 2200"),
    );
    expect(days("2018", "2018-01-01")).toThrow(new RangeError("the first day must be a day YYYY-MM-DD between 1850 and 2200"));
    expect(days("2018-01-01", "2018")).toThrow(new RangeError("the last day must be a day YYYY-MM-DD between 1850 and 2200"));
    expect(days("2018-01-02", "2018-01-01")).toThrow(new RangeError("the last day must not be before the first"));
  });
});
