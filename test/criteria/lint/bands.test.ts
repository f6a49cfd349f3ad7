import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion } from "welfare-core";
import { AS_OF, FACTS, foundIn, ruleOf, told } from "./linting.ts";

const age = (bounds: object) => ({ fact: "birthDate", age: bounds });
const income = (bounds: object) => ({ fact: "income", ...bounds });
const any = (...parts: readonly object[]) => ruleOf({ any: parts });

function shown(code: "band-gap" | "band-overlap", ...parts: readonly object[]) {
  return foundIn(any(...parts), code).map(({ severity, path, related = [], row = {}, outcome }) => {
    expect(path).toBe("criterion");
    const rule = { any: parts } as Criterion<typeof FACTS>;
    expect(evaluateCriterion(rule, row, { facts: FACTS, asOf: AS_OF })).toBe(outcome);
    return [severity, related.map((one) => one.replace("criterion.any.", "")).join(" "), JSON.stringify(row)].join(" ");
  });
}

describe("a gap between bands", () => {
  it("is narrow where one whole value, or less than one of another measure, is missing", () => {
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), age({ gt: 25, lt: 30 }))).toEqual(['warning 0 1 {"birthDate":"1993-03-01"}']);
    expect(shown("band-gap", age({ gte: 18, lte: 24 }), age({ gte: 25, lte: 29 }))).toEqual([]);
    expect(shown("band-gap", age({ gte: 25, lte: 29 }), age({ gte: 18, lt: 24 }))).toEqual(['warning 1 0 {"birthDate":"1994-03-01"}']);
    expect(shown("band-gap", income({ gte: 0, lte: 1000 }), income({ gt: 1001, lte: 2000 }))).toEqual(['warning 0 1 {"income":1000.5}']);
    expect(shown("band-gap", income({ gte: 0, lte: 1000 }), income({ gte: 1001, lte: 2000 }))).toEqual(['warning 0 1 {"income":1000.5}']);
    expect(shown("band-gap", income({ gte: 0, lt: 1000 }), income({ gt: 1000, lte: 2000 }))).toEqual(['warning 0 1 {"income":1000}']);
    expect(shown("band-gap", income({ gte: 0, lt: 1000 }), income({ gte: 1000, lte: 2000 }))).toEqual([]);
  });

  it("is a note where it is wide", () => {
    expect(shown("band-gap", age({ gte: 18, lte: 24 }), age({ gte: 27, lte: 29 }))).toEqual(['note 0 1 {"birthDate":"1993-03-01"}']);
    expect(shown("band-gap", income({ gte: 0, lte: 1000 }), income({ gt: 1001.5, lte: 2000 }))).toEqual(['note 0 1 {"income":1001}']);
  });

  it("is looked for between days, counts and sums too", () => {
    const day = (bounds: object) => ({ fact: "entryDate", ...bounds });
    expect(shown("band-gap", day({ gte: "2017-01-01", lt: "2017-07-01" }), day({ gt: "2017-07-01" }))).toEqual([
      'warning 0 1 {"entryDate":"2017-07-01"}',
    ]);
    expect(shown("band-gap", { fact: "members", count: { gte: 1, lte: 2 } }, { fact: "members", count: { gt: 3 } })).toEqual([
      expect.stringMatching(/^warning 0 1 \{"members":\[(\{[^}]*\},?){3}\]\}$/),
    ]);
  });

  it("is found at the ends of the calendar", () => {
    const day = (bounds: object) => ({ fact: "entryDate", ...bounds });
    expect(shown("band-gap", day({ gte: "1850-01-01", lt: "1850-01-01" }), day({ gt: "1850-01-01" }))).toEqual([
      'warning 0 1 {"entryDate":"1850-01-01"}',
    ]);
    expect(shown("band-gap", day({ gte: "2000-01-01", lt: "2200-12-31" }), day({ gt: "2200-12-31" }))).toEqual([
      'warning 0 1 {"entryDate":"2200-12-31"}',
    ]);
    expect(shown("band-gap", day({ gte: "2000-01-01", lte: "2200-12-31" }), day({ gt: "2200-12-31" }))).toEqual([]);
  });

  it("is none where something else fills it, or where nobody can be", () => {
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), age({ gt: 25, lt: 30 }), age({ eq: 25 }))).toEqual([]);
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), age({ gt: 25, lt: 30 }), age({ gte: 20, lte: 26 }))).toEqual([]);
    expect(told(any({ fact: "sessions", gte: 1, lte: 12 }, { fact: "sessions", gte: 14, lte: 15 }), "band-gap")).toEqual([]);
  });

  it("needs bands: two tails, another measure, or another fact are none", () => {
    expect(shown("band-gap", age({ lt: 18 }), age({ gte: 65 }))).toEqual([]);
    expect(shown("band-gap", age({ eq: 18 }), age({ eq: 20 }))).toEqual([]);
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), age({ gte: 30, lt: 40, at: { fact: "entryDate" } }))).toEqual([]);
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), age({ gte: 30, lt: 40, unit: "months" }))).toEqual([]);
    expect(shown("band-gap", age({ gte: 18, lt: 25 }), income({ gte: 30, lt: 40 }))).toEqual([]);
    expect(told(ruleOf({ all: [income({ gte: 0, lt: 5 }), { not: income({ gte: 6, lt: 9 }) }] }), "band-gap")).toEqual([]);
  });

  it("is told of a tail beside a band", () => {
    expect(shown("band-gap", age({ lt: 18 }), age({ gt: 18, lt: 65 }), age({ gt: 65 }))).toEqual([
      'warning 0 1 {"birthDate":"2000-03-01"}',
      'warning 1 2 {"birthDate":"1953-03-01"}',
    ]);
  });
});

describe("an overlap of bands", () => {
  it("is told with a value in both", () => {
    expect(shown("band-overlap", age({ gte: 18, lte: 25 }), age({ gte: 25, lte: 29 }))).toEqual(['note 0 1 {"birthDate":"1993-03-01"}']);
    expect(shown("band-overlap", age({ gte: 18, lt: 25 }), age({ gte: 25, lte: 29 }))).toEqual([]);
    expect(shown("band-overlap", income({ gte: 0, lte: 1000 }), income({ gte: 1000, lt: 2000 }))).toEqual(['note 0 1 {"income":1000}']);
    expect(shown("band-overlap", income({ gte: 0, lte: 1000 }), income({ gt: 1000, lt: 2000 }))).toEqual([]);
  });

  it("is not told of a band inside another, which is one without effect", () => {
    expect(shown("band-overlap", age({ gte: 18, lte: 30 }), age({ gte: 20, lte: 25 }))).toEqual([]);
    expect(told(any(age({ gte: 18, lte: 30 }), age({ gte: 20, lte: 25 })), "branch-without-effect")).toEqual(["warning criterion.any.1"]);
  });
});
