import { describe, expect, it } from "vitest";
import { foundIn, ruleOf } from "./linting.ts";

const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };
const poor = { fact: "income", lte: 9000 };
const age = (bounds: object) => ({ fact: "birthDate", age: bounds });

const useless = (criterion: object) =>
  foundIn(ruleOf(criterion), "branch-without-effect").map(({ path, related = [], replacement }) =>
    [path, replacement, ...related].join(" "),
  );

/* Either of two equal parts could go, but not both: once the later one is left out, the earlier one is needed. */
describe("a part is kept that is needed once others are left out", () => {
  it("beside an all that had it too", () => {
    expect(useless({ all: [student, { all: [student, worker] }] })).toEqual(["criterion.all.1.all.0 true"]);
  });

  it("beside an any that had it too", () => {
    expect(useless({ any: [student, { any: [student, worker] }] })).toEqual(["criterion.any.1.any.0 false"]);
  });

  it("beside a denial that had it too", () => {
    expect(useless({ all: [{ not: student }, { not: { any: [student, worker] } }] })).toEqual(["criterion.all.1.not.any.0 false"]);
  });

  it("beside at least so many that had it too", () => {
    const two = { atLeast: { count: 2, of: [student, { all: [student, worker] }, poor] } };
    expect(useless({ all: [student, two] })).toEqual(["criterion.all.1.atLeast.of.0 true", "criterion.all.1.atLeast.of.1.all.0 true"]);
  });
});

describe("a part goes that is needless beside what is kept of others", () => {
  it("in an all, of which another part still says more", () => {
    expect(useless({ all: [age({ gte: 16 }), { all: [student, student, age({ gte: 18 })] }] })).toEqual([
      "criterion.all.0 true criterion.all.1",
      "criterion.all.1.all.1 true criterion.all.1.all.0",
    ]);
  });
});

describe("a part goes that stays needless once others are left out", () => {
  const age16 = age({ gte: 16 });
  const age18 = age({ gte: 18 });

  it("beside a denial of what it denies too", () => {
    expect(useless({ all: [{ not: age18 }, { not: { any: [student, student, age16] } }] }).map((told) => told.split(" ")[0])).toEqual([
      "criterion.all.0",
      "criterion.all.1.not.any.1",
    ]);
  });

  it("beside at least so many of which one implies it", () => {
    const both = { atLeast: { count: 2, of: [age18, { all: [worker, worker] }] } };
    expect(useless({ all: [age16, both] }).map((told) => told.split(" ")[0])).toEqual([
      "criterion.all.0",
      "criterion.all.1.atLeast.of.1.all.1",
    ]);
  });
});

describe("a part of at least so many", () => {
  it("makes no difference where one is enough and another holds whenever it does", () => {
    expect(useless({ atLeast: { count: 1, of: [student, { all: [student, worker] }] } })).toEqual(["criterion.atLeast.of.1 false"]);
    expect(useless({ atLeast: { count: 1, of: [student, worker] } })).toEqual([]);
  });

  it("makes no difference where all are needed and another holds only if it does", () => {
    expect(useless({ atLeast: { count: 2, of: [student, { any: [student, worker] }] } })).toEqual(["criterion.atLeast.of.1 true"]);
    expect(useless({ atLeast: { count: 2, of: [student, worker] } })).toEqual([]);
  });

  it("makes a difference where exactly one too few of the others may hold", () => {
    expect(useless({ atLeast: { count: 2, of: [student, { not: student }, worker] } })).toEqual([]);
    expect(useless({ atLeast: { count: 2, of: [student, student, worker] } })).toEqual([
      expect.stringContaining("criterion.atLeast.of.2 "),
    ]);
  });
});
