import { describe, expect, it } from "vitest";
import { foundIn, ruleOf } from "./linting.ts";

const income = (bounds: object) => ({ fact: "income", ...bounds });
const sessions = (bounds: object) => ({ fact: "sessions", ...bounds });
const entry = (bounds: object) => ({ fact: "entryDate", ...bounds });

/** The pairs of bands that are told of, by their places in the `any`. */
const pairs = (code: "band-gap" | "band-overlap", ...parts: readonly object[]) =>
  foundIn(ruleOf({ any: parts }), code).map(({ related = [] }) => related.map((path) => path.replace("criterion.any.", "")).join(" "));

describe("the neighbour of a band", () => {
  it("is the one before it that reaches highest, not one that lies inside that", () => {
    const within = [income({ gte: 0, lte: 100 }), income({ gte: 10, lte: 20 })];
    expect(pairs("band-gap", ...within, income({ gte: 150, lte: 200 }))).toEqual(["0 2"]);
    expect(pairs("band-overlap", ...within, income({ gte: 50, lte: 150 }))).toEqual(["0 2"]);
  });

  it("is of two that reach equally high the later one, if its end belongs to it", () => {
    expect(pairs("band-gap", income({ gte: 0, lte: 10 }), income({ gte: 5, lte: 10 }), income({ gte: 12, lte: 20 }))).toEqual(["1 2"]);
    expect(pairs("band-gap", income({ gte: 0, lte: 10 }), income({ gte: 5, lt: 10 }), income({ gte: 12, lte: 20 }))).toEqual(["0 2"]);
    expect(pairs("band-gap", income({ gte: 0, lt: 10 }), income({ gte: 5, lte: 10 }), income({ gte: 12, lte: 20 }))).toEqual(["1 2"]);
    expect(pairs("band-gap", sessions({ gte: 0, lte: 3 }), sessions({ gte: 2, lte: 3 }), sessions({ gte: 5, lte: 6 }))).toEqual(["1 2"]);
  });

  it("is found from the lowest up, whatever the order in which they are written", () => {
    expect(pairs("band-gap", income({ gt: 21, lte: 30 }), income({ gte: 0, lte: 9 }), income({ gt: 10, lte: 20 }))).toEqual(["1 2", "2 0"]);
    expect(pairs("band-overlap", income({ gte: 5, lte: 15 }), income({ gte: 0, lte: 9 }))).toEqual(["1 0"]);
  });

  it("is of two that begin at one value the one to which that belongs", () => {
    expect(pairs("band-overlap", income({ gt: 0, lte: 10 }), income({ gte: 0, lte: 5 }))).toEqual(["1 0"]);
    expect(pairs("band-overlap", income({ gte: 0, lte: 5 }), income({ gt: 0, lte: 10 }))).toEqual(["0 1"]);
  });
});

describe("bands that lie in one another", () => {
  it("are no overlap, whichever is the inner one", () => {
    expect(pairs("band-overlap", income({ gte: 0, lte: 5 }), income({ gte: 0, lte: 10 }))).toEqual([]);
    expect(pairs("band-overlap", income({ gte: 0, lte: 10 }), income({ gte: 5, lte: 10 }))).toEqual([]);
    expect(pairs("band-overlap", income({ gte: 0, lte: 10 }), income({ gte: 5, lte: 11 }))).toEqual(["0 1"]);
  });
});

describe("a single value", () => {
  it("fills the hole between two bands that leave it out", () => {
    const parts = [income({ gte: 0, lt: 1000 }), income({ eq: 1000 }), income({ gt: 1000, lte: 2000 })];
    expect(pairs("band-gap", ...parts)).toEqual([]);
    expect(pairs("band-overlap", ...parts)).toEqual([]);
  });

  it("is a neighbour like any other", () => {
    expect(pairs("band-gap", income({ eq: 1500 }), income({ gte: 0, lte: 1000 }))).toEqual(["1 0"]);
    expect(pairs("band-gap", income({ eq: 1500 }), income({ gte: 2000, lte: 3000 }))).toEqual(["0 1"]);
    expect(pairs("band-gap", sessions({ eq: 2 }), sessions({ gte: 4, lte: 5 }))).toEqual(["0 1"]);
  });
});

describe("what is no band", () => {
  it("is a comparison in an all", () => {
    const all = (...parts: readonly object[]) => ruleOf({ any: [{ fact: "enrolled", eq: true }, { all: parts }] });
    expect(foundIn(all(income({ gte: 0, lte: 5 }), income({ gte: 8, lte: 9 })), "band-gap")).toEqual([]);
    expect(foundIn(all(income({ gte: 0, lte: 5 }), income({ gte: 3, lte: 9 })), "band-overlap")).toEqual([]);
  });

  it("is a window of time", () => {
    const window = { fact: "entryDate", within: { last: "P6M" } };
    expect(pairs("band-overlap", window, entry({ gte: "2017-01-01", lt: "2018-01-01" }))).toEqual([]);
    expect(pairs("band-gap", window, entry({ gte: "2016-01-01", lt: "2017-01-01" }))).toEqual([]);
  });

  it("is a comparison over a parameter that is not in force", () => {
    const parameters = { floor: [{ from: "2018-01-01", value: 8 }] };
    const any = { any: [income({ gte: 0, lte: 5 }), income({ gte: { param: "floor" }, lte: 9 })] };
    const told = (asOf: string) => foundIn(ruleOf(any, { parameters }), "band-gap", { asOf }).length;
    expect(told("2018-01-01")).toBe(1);
    expect(told("2017-12-31")).toBe(0);
  });

  it("is a part that is no comparison of numbers", () => {
    const parts = [{ fact: "housing", eq: "own" }, { all: [income({ gte: 0, lte: 5 })] }, income({ gte: 8, lte: 9 })];
    expect(pairs("band-gap", ...parts)).toEqual([]);
  });
});

describe("bands of several facts in one any", () => {
  it("are told of each by itself", () => {
    const parts = [income({ gte: 0, lte: 5 }), sessions({ gte: 0, lte: 3 }), income({ gte: 8, lte: 9 }), sessions({ gte: 5, lte: 6 })];
    expect(pairs("band-gap", ...parts)).toEqual(["0 2", "1 3"]);
  });

  it("are neighbours only if all else that they ask is the same", () => {
    const poorMembers = (bounds: object, kind: string) => ({
      fact: "members",
      count: { ...bounds, where: { fact: "kind", eq: kind } },
    });
    expect(pairs("band-gap", poorMembers({ gte: 1, lte: 2 }, "child"), poorMembers({ gte: 4, lte: 5 }, "partner"))).toEqual([]);
    expect(pairs("band-gap", poorMembers({ gte: 1, lte: 2 }, "child"), poorMembers({ gte: 4, lte: 5 }, "child"))).toEqual(["0 1"]);
  });
});

describe("the row that shows a hole", () => {
  it("lies in it, even where another value that belongs to no band is nearer to nought", () => {
    const rule = ruleOf({ any: [income({ gte: 10, lte: 20 }), income({ gt: 30, lte: 40 })] });
    const [found] = foundIn(rule, "band-gap");
    expect(found?.row?.["income"]).toBeGreaterThan(20);
    expect(found?.row?.["income"]).toBeLessThanOrEqual(30);
  });
});

describe("bands that follow one another without a hole", () => {
  it("are settled, for lists too", () => {
    const count = (bounds: object) => ({ fact: "members", count: bounds });
    expect(pairs("band-gap", count({ gte: 1, lte: 2 }), count({ gte: 3, lte: 4 }))).toEqual([]);
  });
});
