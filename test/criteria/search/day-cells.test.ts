import { describe, expect, it } from "vitest";
import type { Criterion } from "welfare-core";
import { representativeValues } from "../../../src/criteria/index.ts";
import { AS_OF, valuesFor } from "./values-for.ts";

const DATE = { type: "date" } as const;

describe("a date has the day nearest to the as-of day in each stretch of days with the same answers", () => {
  it.each<readonly [string, readonly object[], readonly string[]]>([
    ["before a day", [{ lt: "2010-01-01" }], [AS_OF, "2009-12-31"]],
    ["up to a day", [{ lte: "2010-01-01" }], [AS_OF, "2010-01-01"]],
    ["on a day that is past, after it and before it", [{ eq: "2010-01-01" }, { gt: "2010-01-01" }], [AS_OF, "2010-01-01", "2009-12-31"]],
    ["before a day to come", [{ lt: "2020-01-01" }], [AS_OF, "2020-01-01"]],
    ["up to a day to come", [{ lte: "2020-01-01" }], [AS_OF, "2020-01-02"]],
    ["from a day to come", [{ gte: "2020-01-01" }], [AS_OF, "2020-01-01"]],
    ["after a day to come", [{ gt: "2020-01-01" }], [AS_OF, "2020-01-02"]],
    ["on a day to come", [{ eq: "2020-01-01" }, { gt: "2020-01-01" }], [AS_OF, "2020-01-01", "2020-01-02"]],
    ["on the as-of day, of two equally near the earlier first", [{ eq: AS_OF }, { gt: AS_OF }], [AS_OF, "2018-02-28", "2018-03-02"]],
    ["from the first day there is", [{ gte: "1850-01-01" }], [AS_OF]],
    ["before the first day there is", [{ lt: "1850-01-01" }], [AS_OF]],
    ["after the first day there is", [{ gt: "1850-01-01" }], [AS_OF, "1850-01-01"]],
    ["on the first day there is", [{ eq: "1850-01-01" }], [AS_OF, "1850-01-01"]],
    ["up to the last day there is", [{ lte: "2200-12-31" }], [AS_OF]],
    ["after the last day there is", [{ gt: "2200-12-31" }], [AS_OF]],
    ["before the last day there is", [{ lt: "2200-12-31" }], [AS_OF, "2200-12-31"]],
    ["on the last day there is", [{ eq: "2200-12-31" }], [AS_OF, "2200-12-31"]],
  ])("%s", (_, leaves, values) => {
    expect(valuesFor(DATE, leaves)).toStrictEqual({ values, exhaustive: true });
  });
});

describe("an age has the youngest and the oldest birth of its cells", () => {
  it.each<readonly [string, object, readonly string[]]>([
    ["at least", { gte: 18 }, [AS_OF, "2000-03-01"]],
    ["more than", { gt: 18 }, [AS_OF, "1999-03-01"]],
    ["less than", { lt: 18 }, [AS_OF, "2000-03-01"]],
    ["at most", { lte: 18 }, [AS_OF, "1999-03-01"]],
    ["exactly", { eq: 18 }, [AS_OF, "2000-03-01"]],
    ["at least and a fraction", { gte: 17.5 }, [AS_OF, "2000-03-01"]],
    ["more than and a fraction", { gt: 17.5 }, [AS_OF, "2000-03-01"]],
    ["less than and a fraction", { lt: 17.5 }, [AS_OF, "2000-03-01"]],
    ["at most and a fraction", { lte: 17.5 }, [AS_OF, "2000-03-01"]],
    ["in months", { unit: "months", gte: 6 }, [AS_OF, "2017-09-01"]],
    ["in days", { unit: "days", gte: 10 }, [AS_OF, "2018-02-19"]],
    ["that nobody has", { gte: 300 }, [AS_OF]],
    ["by a parameter that is not in force", { gte: { param: "none" } }, [AS_OF]],
  ])("%s", (_, age, values) => {
    expect(valuesFor(DATE, [{ age }])).toStrictEqual({ values, exhaustive: true });
  });

  it("on both sides of an exact age", () => {
    expect(valuesFor(DATE, [{ age: { eq: 18 } }, { age: { gte: 18 } }]).values).toStrictEqual([AS_OF, "2000-03-01", "1999-03-01"]);
  });

  it("born on a leap day, without another word, on the first of March", () => {
    const context = { facts: { it: DATE }, asOf: "2018-02-28" };
    const adult = { fact: "it", age: { gte: 18 } } as Criterion;
    expect(representativeValues("it", [adult], context).values).toStrictEqual(["2018-02-28", "2000-02-28"]);
  });
});

describe("a window has both its ends", () => {
  it("looking back", () => {
    const before = { gt: AS_OF };
    expect(valuesFor(DATE, [{ within: { last: "P1M3D" } }, before]).values).toStrictEqual([AS_OF, "2018-03-02", "2018-01-29"]);
    expect(valuesFor(DATE, [{ within: { last: "P3D" } }, before]).values).toStrictEqual([AS_OF, "2018-03-02", "2018-02-26"]);
  });

  it("looking ahead", () => {
    const after = { lt: AS_OF };
    expect(valuesFor(DATE, [{ within: { next: "P1M3D" } }, after]).values).toStrictEqual([AS_OF, "2018-02-28", "2018-04-04"]);
    expect(valuesFor(DATE, [{ within: { next: "P3D" } }, after]).values).toStrictEqual([AS_OF, "2018-02-28", "2018-03-04"]);
  });
});

describe("a birth is not after its reference day", () => {
  const adult = { age: { gte: 18 } };
  const adultAtOther = { age: { gte: 18, at: { fact: "other" } } };
  const facts = { other: DATE };

  it("which is the as-of day, another date, or the earlier of both", () => {
    expect(valuesFor(DATE, [adult, { gt: AS_OF }]).values).toStrictEqual([AS_OF, "2000-03-01"]);
    const row = { other: "2012-06-15" };
    const late = { gt: "2012-06-15" };
    expect(valuesFor(DATE, [adultAtOther, late], { facts, row }).values).toStrictEqual(["2012-06-15", "1994-06-15"]);
    const atBoth = ["2012-06-15", "2000-03-01", "1994-06-15"];
    expect(valuesFor(DATE, [adultAtOther, adult, late], { facts, row }).values).toStrictEqual(atBoth);
    expect(valuesFor(DATE, [adult, adultAtOther, late], { facts, row }).values).toStrictEqual(atBoth);
    const later = { other: "2020-01-01" };
    expect(valuesFor(DATE, [adultAtOther, { gt: AS_OF }], { facts, row: later }).values).toStrictEqual([AS_OF, "2018-03-02", "2002-01-01"]);
    expect(valuesFor(DATE, [adult, adultAtOther, { gt: AS_OF }], { facts, row: later }).values).toStrictEqual([
      AS_OF,
      "2002-01-01",
      "2000-03-01",
    ]);
  });

  it("and a reference day not before the first day that the birth may be", () => {
    const leaves = [{ fact: "birth", age: { gte: 18, at: { fact: "it" } } }, { lt: "2001-01-01" }];
    const births = { birth: { type: "partial-date" } } as const;
    expect(valuesFor(DATE, leaves, { facts: births, row: { birth: "2001" } }).values).toStrictEqual([AS_OF, "2019-01-01", "2019-12-31"]);
    expect(valuesFor(DATE, leaves, { facts: births, row: { birth: "2000-12-31" } }).values).toStrictEqual([
      AS_OF,
      "2018-12-31",
      "2000-12-31",
    ]);
  });

  it("and not even for the sake of a row to stay near to", () => {
    expect(valuesFor(DATE, [adult], { near: { it: "2020-01-01" } }).values).toStrictEqual([AS_OF, "2000-03-01"]);
  });

  it("but a birth whose age is asked at its own day may be any day", () => {
    const ofItself = { age: { gte: 1, at: { fact: "it" } } };
    expect(valuesFor(DATE, [ofItself, { gt: AS_OF }]).values).toStrictEqual([AS_OF, "2018-03-02"]);
  });

  it("and a day that is asked without an age may be any day", () => {
    const window = { within: { last: "P1D", at: { fact: "other" } } };
    expect(valuesFor(DATE, [window], { facts, row: { other: "2012-06-15" } }).values).toStrictEqual([AS_OF, "2012-06-15"]);
    expect(valuesFor(DATE, [window, adult], { facts, row: { other: "2012-06-15" } }).values).toStrictEqual([
      AS_OF,
      "2012-06-15",
      "2000-03-01",
    ]);
  });
});

describe("a row to stay near to", () => {
  it("gives its day, and the nearest to it", () => {
    expect(valuesFor(DATE, [{ gte: "2010-01-01" }], { near: { it: "2005-05-05" } }).values).toStrictEqual(["2005-05-05", "2010-01-01"]);
  });

  it("gives nothing where its day is known in part or cannot be read", () => {
    const since = [{ gte: "2010-01-01" }];
    expect(valuesFor({ type: "partial-date" }, since, { near: { it: "2005" } }).values).toStrictEqual([AS_OF, "2009-12-31"]);
    expect(valuesFor(DATE, since, { near: { it: "2005" } }).values).toStrictEqual([AS_OF, "2009-12-31"]);
  });
});
