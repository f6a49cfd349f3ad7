import { describe, expect, it } from "vitest";
import type { Criterion, FactsRow } from "welfare-core";
import { representativeValues } from "../../../src/criteria/index.ts";
import { AS_OF, valuesFor } from "./values-for.ts";

const sorted = (values: readonly unknown[]) => [...values].sort((a, b) => Number(a) - Number(b));

describe("a yes or no", () => {
  it("has both, and one where nothing tells them apart", () => {
    expect(valuesFor({ type: "boolean" }, [{ eq: false }])).toEqual({ values: [true, false], exhaustive: true });
    expect(valuesFor({ type: "boolean" }, [])).toEqual({ values: [true], exhaustive: true });
    expect(valuesFor({ type: "boolean" }, [{ eq: false }], { near: { it: false } }).values).toEqual([false, true]);
  });
});

describe("a number", () => {
  it("has one below, at and above a bound, as far as the leaves tell them apart", () => {
    expect(sorted(valuesFor({ type: "number" }, [{ eq: 5 }]).values)).toEqual([4, 5]);
    expect(sorted(valuesFor({ type: "number" }, [{ lte: 5 }]).values)).toEqual([4, 6]);
    expect(sorted(valuesFor({ type: "number" }, [{ gt: 5 }, { eq: 5 }]).values)).toEqual([4, 5, 6]);
  });

  it("has a fraction only where no whole number lies between two bounds, and none if it is whole itself", () => {
    const bounds = [
      { gt: 3, lt: 4 },
      { gt: 4, lt: 7 },
    ];
    expect(sorted(valuesFor({ type: "number" }, bounds).values)).toEqual([2, 3.5, 5]);
    expect(sorted(valuesFor({ type: "number", integer: true }, bounds).values)).toEqual([2, 5]);
  });

  it("stays within its declared range, the ends of which it has", () => {
    expect(sorted(valuesFor({ type: "number", min: 0, max: 10 }, [{ lt: 0 }, { eq: 0 }, { gte: 10 }]).values)).toEqual([0, 1, 10]);
    expect(valuesFor({ type: "number", min: 3, max: 2 }, [{ lt: 3 }]).values).toEqual([]);
  });

  it("is far out where one more is the same number", () => {
    const most = Number.MAX_VALUE;
    expect(valuesFor({ type: "number" }, [{ lt: 1e300 }]).values).toEqual([1e300, -most].sort((a, b) => Math.abs(a) - Math.abs(b)));
    expect(valuesFor({ type: "number" }, [{ gt: -1e300 }, { gt: 1e300 }]).values).toEqual([0, -1e300, most]);
    expect(valuesFor({ type: "number" }, [{ lte: most }]).values).toEqual([-most]);
    const next = 1 + Number.EPSILON;
    expect(valuesFor({ type: "number" }, [{ gt: 1, lt: next }]).values).toEqual([0]);
  });

  it("takes the value of a parameter in force, and no bound from one that is not", () => {
    const parameters = { floor: [{ from: "2018-03-02", value: 7 }], ceiling: [{ from: "2018-01-01", value: 9 }] };
    expect(sorted(valuesFor({ type: "number" }, [{ gt: { param: "ceiling" } }], { parameters }).values)).toEqual([8, 10]);
    expect(valuesFor({ type: "number" }, [{ gt: { param: "floor" } }], { parameters }).values).toEqual([0]);
  });

  it("begins with the value to stay near to, or the nearest that differs", () => {
    expect(valuesFor({ type: "number" }, [{ gt: 5 }], { near: { it: 40 } }).values).toEqual([40, 5]);
    expect(valuesFor({ type: "number" }, [{ gt: 5 }], { near: { it: "40" } }).values).toEqual([4, 6]);
  });
});

describe("a code", () => {
  it("has one of each group that the leaves tell apart, the first in the list", () => {
    const codes = { type: "code", codes: ["a", "b", "c", "d"] } as const;
    expect(valuesFor(codes, [{ in: ["b", "c"] }]).values).toEqual(["a", "b"]);
    expect(valuesFor(codes, [{ in: ["b", "c"] }, { eq: "c" }]).values).toEqual(["a", "b", "c"]);
    expect(valuesFor(codes, [{ in: ["a", "b", "c", "d"] }]).values).toEqual(["a"]);
  });

  it("of an open list, or of none, has one that nobody names", () => {
    expect(valuesFor({ type: "code", codes: ["own", "rented"], open: true }, [{ in: ["own", "x-caravan"] }]).values).toEqual([
      "own",
      "rented",
    ]);
    expect(valuesFor({ type: "code", codes: ["own"], open: true }, [{ eq: "own" }, { eq: "x-other" }]).values).toEqual([
      "own",
      "x-other",
      "x-other-2",
    ]);
    expect(valuesFor({ type: "code" }, [{ eq: "020030" }]).values).toEqual(["020030", "x-other"]);
  });

  it("that a parameter names is told apart while it is in force", () => {
    const parameters = {
      towns: [
        { from: "2018-01-01", to: "2018-02-28", value: ["b"] },
        { from: "2018-03-01", value: ["c"] },
      ],
    };
    expect(valuesFor({ type: "code", codes: ["a", "b", "c"] }, [{ in: { param: "towns" } }], { parameters }).values).toEqual(["a", "c"]);
    expect(valuesFor({ type: "code", codes: ["a", "b"] }, [{ eq: { param: "nobody" } }], { parameters }).values).toEqual(["a"]);
  });
});

describe("a date", () => {
  it("has the day at which an answer changes and the day before, nearest to the as-of day first", () => {
    expect(valuesFor({ type: "date" }, [{ gte: "2010-01-01" }]).values).toEqual(["2018-03-01", "2009-12-31"]);
    expect(valuesFor({ type: "date" }, [{ gt: "2010-01-01" }]).values).toEqual(["2018-03-01", "2010-01-01"]);
    expect(valuesFor({ type: "date" }, [{ eq: "2010-01-01" }]).values).toEqual(["2018-03-01", "2010-01-01"]);
    expect(valuesFor({ type: "date" }, [{ gt: "2199-12-31" }], { near: { it: "2190-01-01" } }).values).toEqual([
      "2190-01-01",
      "2200-01-01",
    ]);
  });

  it("whose age is asked is never after the reference day", () => {
    expect(valuesFor({ type: "partial-date" }, [{ age: { gte: 18 } }]).values).toEqual(["2018-03-01", "2000-03-01"]);
    expect(valuesFor({ type: "partial-date" }, [{ age: { gte: 18, lt: 30 } }]).values).toEqual(["2018-03-01", "2000-03-01"]);
    expect(valuesFor({ type: "partial-date" }, [{ age: { gte: 18 } }, { age: { gte: 30 } }]).values).toEqual([
      "2018-03-01",
      "2000-03-01",
      "1988-03-01",
    ]);
    expect(valuesFor({ type: "date" }, [{ age: { lte: 0 } }, { gt: "2018-03-01" }]).values).toEqual(["2018-03-01", "2017-03-01"]);
  });

  it("born on a leap day completes the age by its rule", () => {
    const asked = (leapDay: string) => [{ age: { gte: 18, leapDay } }, { eq: "2000-02-29" }, { eq: "2000-02-28" }, { eq: "2000-03-01" }];
    const facts = (leapDay: string) => {
      const criteria = asked(leapDay).map((leaf) => ({ fact: "it", ...leaf }) as Criterion);
      return representativeValues("it", criteria, { facts: { it: { type: "date" } }, asOf: "2018-02-28" }).values;
    };
    expect(facts("mar1")).toEqual(["2018-02-28", "2000-03-01", "2000-02-29", "2000-02-28", "2000-02-27"]);
    expect(facts("feb28")).toEqual(["2018-02-28", "2000-03-01", "2000-02-29", "2000-02-28", "2000-02-27"]);
    const only = (leapDay: string) =>
      representativeValues("it", [{ fact: "it", age: { gte: 18, leapDay } } as Criterion], {
        facts: { it: { type: "date" } },
        asOf: "2018-02-28",
      }).values;
    expect(only("mar1")).toEqual(["2018-02-28", "2000-02-28"]);
    expect(only("feb28")).toEqual(["2018-02-28", "2000-02-29"]);
  });

  it("in a window has its last day, the day before it, and the day after it", () => {
    expect(valuesFor({ type: "date" }, [{ within: { last: "P1M" } }]).values).toEqual(["2018-03-01", "2018-03-02"]);
    expect(valuesFor({ type: "date" }, [{ within: { next: "P1M" } }]).values).toEqual(["2018-03-01", "2018-02-28"]);
    expect(valuesFor({ type: "date" }, [{ within: { last: "P1M" } }, { gt: "2018-03-01" }]).values).toEqual([
      "2018-03-01",
      "2018-03-02",
      "2018-02-01",
    ]);
  });

  it("asked at the day of another takes that day from the row", () => {
    const facts = { other: { type: "date" } } as const;
    const ask = [{ age: { gte: 18, at: { fact: "other" } } }];
    expect(valuesFor({ type: "date" }, ask, { facts, row: { other: "2012-02-29" } })).toEqual({
      values: ["2012-02-29", "1994-02-28"],
      exhaustive: true,
    });
  });

  it("asked at a day that is still open is kept in full for the choice of the other", () => {
    const facts = { other: { type: "date" } } as const;
    const { values, exhaustive } = valuesFor(
      { type: "date" },
      [{ gte: "2010-01-01" }, { within: { last: "P1M", at: { fact: "other" } } }],
      { facts },
    );
    expect(exhaustive).toBe(true);
    expect(values).toEqual(expect.arrayContaining(["1850-01-01", "2009-12-31", "2010-01-01", "2018-03-01", "2200-12-31"]));
  });

  it("is not exhausted in a circle of dates, nor on two scales", () => {
    const facts = { other: { type: "date" }, third: { type: "date" } } as const;
    const criteria = (...leaves: readonly object[]) => leaves as readonly Criterion[];
    const isExhaustive = (asked: readonly Criterion[], row: FactsRow = {}) =>
      representativeValues("it", asked, { facts: { it: { type: "date" }, ...facts }, asOf: AS_OF }, row).exhaustive;
    const age = (fact: string, at: string, unit = "years") => ({ fact, age: { gte: 18, unit, at: { fact: at } } });
    expect(isExhaustive(criteria(age("it", "other"), age("other", "third")))).toBe(true);
    expect(isExhaustive(criteria(age("it", "other"), age("other", "third"), age("it", "third")))).toBe(false);
    expect(isExhaustive(criteria(age("it", "other"), age("other", "third"), age("it", "third")), { third: "2018-01-01" })).toBe(true);
    expect(isExhaustive(criteria(age("it", "other"), age("it", "other", "months")))).toBe(false);
    expect(isExhaustive(criteria(age("it", "other"), age("it", "other", "months")), { other: "2018-01-01" })).toBe(true);
    expect(isExhaustive(criteria(age("it", "other"), age("other", "it")))).toBe(false);
    const window = (period: string) => ({ fact: "it", within: { next: period, at: { fact: "other" } } });
    expect(isExhaustive(criteria(age("it", "other", "days"), window("P28D"), window("P2W")))).toBe(true);
    expect(isExhaustive(criteria(window("P1M"), window("P1M")))).toBe(true);
    expect(isExhaustive(criteria(window("P1M"), window("P2M")))).toBe(false);
    expect(isExhaustive(criteria(age("it", "it"), age("it", "it", "months")))).toBe(true);
  });
});

describe("a list", () => {
  it("has samples, which are not all", () => {
    const members = { type: "list", of: { kind: { type: "code", codes: ["child", "partner"] } } } as const;
    const two = valuesFor(members, [{ count: { where: { fact: "kind", eq: "child" }, gte: 2 } }]);
    expect(two).toEqual({ values: [[], [{ kind: "child" }, { kind: "child" }]], exhaustive: false });
  });

  it("reaches a sum with the greatest items it can have", () => {
    const members = { type: "list", of: { hours: { type: "number", integer: true, min: 0, max: 8 } } } as const;
    const { values } = valuesFor(members, [{ sum: { of: "hours", gte: 20 } }]);
    expect(values).toEqual([[], [{ hours: 8 }, { hours: 8 }, { hours: 8 }]]);
  });
});

describe("nothing", () => {
  it("is there for a fact that is not declared", () => {
    expect(representativeValues("it", [], { facts: {}, asOf: AS_OF })).toEqual({ values: [], exhaustive: true });
  });

  it("comes of a day that is no day but an error", () => {
    const refusal = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");
    expect(() => representativeValues("it", [], { facts: {}, asOf: "2018-02-30" })).toThrow(refusal);
  });
});
