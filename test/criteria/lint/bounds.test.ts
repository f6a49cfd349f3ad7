import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion } from "welfare-core";
import { AS_OF, FACTS, foundIn, ruleOf, told } from "./linting.ts";

const bounds = (leaf: object) => [...told(ruleOf(leaf), "reversed-bounds"), ...told(ruleOf(leaf), "touching-bounds")];
const age = (between: object) => ({ fact: "birthDate", age: between });

describe("reversed bounds", () => {
  it("are told of every comparison whose lower bound lies above the upper", () => {
    expect(foundIn(ruleOf(age({ gte: 30, lt: 18 })), "reversed-bounds")).toEqual([
      {
        code: "reversed-bounds",
        severity: "error",
        path: "criterion.age",
        asOf: AS_OF,
        message: "the lower bound lies above the upper one, so that it holds for nobody",
      },
    ]);
    expect(bounds({ fact: "income", gt: 5, lt: 4.5 })).toEqual(["error criterion"]);
    expect(bounds({ fact: "entryDate", gte: "2018-01-02", lte: "2018-01-01" })).toEqual(["error criterion"]);
    expect(bounds({ fact: "birthDate", gt: "2018-01-02", lt: "2018-01-01" })).toEqual(["error criterion"]);
    expect(bounds({ fact: "members", count: { gte: 3, lte: 2 } })).toEqual(["error criterion.count"]);
    expect(bounds({ all: [{ fact: "members", sum: { of: "income", gte: 3, lte: 2 } }] })).toEqual(["error criterion.all.0.sum"]);
    expect(bounds(age({ gte: 18, lt: 30 }))).toEqual([]);
    expect(bounds(age({ gte: 18 }))).toEqual([]);
    expect(bounds(age({ lt: 18 }))).toEqual([]);
  });

  it("are told once, and of the rule only that nobody can enter", () => {
    expect(told(ruleOf({ any: [{ fact: "enrolled", eq: true }, age({ gte: 30, lt: 18 })] }), "contradiction")).toEqual([]);
    expect(told(ruleOf(age({ gte: 30, lt: 18 })), "contradiction")).toEqual(["error criterion"]);
  });

  it("may come from a parameter", () => {
    const parameters = {
      floor: [
        { from: "2018-01-01", value: 5000 },
        { from: "2019-01-01", value: 9500 },
      ],
    };
    const rule = ruleOf({ fact: "income", gte: { param: "floor" }, lte: 9000 }, { parameters });
    expect(told(rule, "reversed-bounds")).toEqual([]);
    expect(told(rule, "reversed-bounds", { asOf: "2019-01-01" })).toEqual(["error criterion"]);
    expect(foundIn(rule, "reversed-bounds", { asOfRange: { first: "2018-03-01", last: "2020-12-31" } }).map(({ asOf }) => asOf)).toEqual([
      "2019-01-01",
    ]);
    expect(told(rule, "reversed-bounds", { asOfRange: { first: "2018-03-01", last: "2018-12-31" } })).toEqual([]);
    expect(told(rule, "reversed-bounds", { asOf: "2017-12-31" })).toEqual([]);
  });
});

describe("a parameter that is not in force", () => {
  it("leaves nothing to be said of the bounds, whatever they are bounds of", () => {
    const parameters = { floor: [{ from: "2018-01-01", value: 30 }] };
    const rule = ruleOf(age({ gte: { param: "floor" }, lt: 18 }), { parameters });
    expect(told(rule, "reversed-bounds")).toEqual(["error criterion.age"]);
    expect(told(rule, "reversed-bounds", { asOf: "2017-12-31" })).toEqual([]);
  });
});

describe("touching bounds", () => {
  it("leave nothing between them", () => {
    expect(bounds({ fact: "income", gt: 18, lt: 18 })).toEqual(["error criterion"]);
    expect(bounds({ fact: "income", gte: 18, lt: 18 })).toEqual(["error criterion"]);
    expect(bounds({ fact: "income", gt: 18, lte: 18 })).toEqual(["error criterion"]);
    expect(bounds({ fact: "income", gt: 18, lt: 19 })).toEqual([]);
    expect(bounds({ fact: "sessions", gt: 8, lt: 9 })).toEqual(["error criterion"]);
    expect(bounds(age({ gt: 18, lt: 19 }))).toEqual(["error criterion.age"]);
    expect(bounds({ fact: "entryDate", gt: "2018-01-01", lt: "2018-01-02" })).toEqual(["error criterion"]);
  });

  it("leave a single value, which the row has", () => {
    const single = (leaf: object) => {
      const found = foundIn(ruleOf(leaf), "touching-bounds");
      for (const { row = {}, outcome } of found) {
        expect(outcome).toBe("true");
        expect(evaluateCriterion(leaf as Criterion<typeof FACTS>, row, { facts: FACTS, asOf: AS_OF })).toBe("true");
      }
      return found.map(({ severity, path, row }) => ({ severity, path, row }));
    };
    expect(single({ fact: "income", gte: 18, lte: 18 })).toEqual([{ severity: "note", path: "criterion", row: { income: 18 } }]);
    expect(single({ fact: "sessions", gt: 3, lte: 4 })).toEqual([{ severity: "note", path: "criterion", row: { sessions: 4 } }]);
    expect(single(age({ gt: 17, lt: 19 }))).toEqual([{ severity: "note", path: "criterion.age", row: { birthDate: "2000-03-01" } }]);
    expect(single(age({ gte: 17, lt: 19 }))).toEqual([]);
    expect(single({ fact: "entryDate", gte: "2018-01-02", lt: "2018-01-03" })).toEqual([
      { severity: "note", path: "criterion", row: { entryDate: "2018-01-02" } },
    ]);
    expect(single({ fact: "sessions", eq: 4 })).toEqual([]);
  });

  it("leave a single value that nobody can have, which no row shows", () => {
    expect(foundIn(ruleOf({ fact: "income", gte: -1, lte: -1 }), "touching-bounds").map(({ row, outcome }) => [row, outcome])).toEqual([
      [undefined, undefined],
    ]);
  });
});
