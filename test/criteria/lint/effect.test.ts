import { describe, expect, it } from "vitest";
import { foundIn, ruleOf, told } from "./linting.ts";

const age = (bounds: object) => ({ fact: "birthDate", age: bounds });
const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };
const poor = { fact: "income", lte: 9000 };

const useless = (criterion: object) =>
  foundIn(ruleOf(criterion), "branch-without-effect").map(({ path, related = [], replacement, severity }) =>
    [severity, path, replacement, ...related].join(" "),
  );

describe("a branch without effect", () => {
  it("says again what a neighbour says, wholly or in part", () => {
    expect(useless({ all: [student, student] })).toEqual(["warning criterion.all.1 true criterion.all.0"]);
    expect(useless({ all: [age({ gte: 16 }), age({ gte: 18 })] })).toEqual(["warning criterion.all.0 true criterion.all.1"]);
    expect(useless({ any: [age({ gte: 16 }), age({ gte: 18 })] })).toEqual(["warning criterion.any.1 false criterion.any.0"]);
    expect(useless({ all: [age({ gte: 16 }), age({ lt: 18 })] })).toEqual([]);
  });

  it("is absorbed by one above it", () => {
    expect(useless({ any: [student, { all: [student, worker] }] })).toEqual(["warning criterion.any.1 false criterion.any.0"]);
    expect(useless({ all: [student, { any: [student, worker] }] })).toEqual(["warning criterion.all.1 true criterion.all.0"]);
    expect(useless({ any: [student, { all: [{ not: student }, worker] }] })).toEqual(["warning criterion.any.1.all.0 true"]);
    expect(useless({ any: [student, { all: [poor, worker] }] })).toEqual([]);
  });

  it("follows from several others together", () => {
    const two = { all: [{ any: [student, worker] }, { any: [{ not: student }, poor] }, { any: [worker, poor] }] };
    expect(useless(two)).toEqual(["warning criterion.all.2 true"]);
    expect(useless({ all: two.all.slice(1) })).toEqual([]);
  });

  it("is found in at least so many, under denials and in names", () => {
    const tall = { fact: "sessions", gte: 3 };
    expect(useless({ atLeast: { count: 2, of: [tall, { fact: "sessions", gte: 5 }, { fact: "sessions", gte: 7 }] } })).toEqual([
      "warning criterion.atLeast.of.0 true",
      "warning criterion.atLeast.of.2 false",
    ]);
    expect(useless({ atLeast: { count: 2, of: [tall, student, worker] } })).toEqual([]);
    expect(useless({ not: { any: [poor, { fact: "income", lt: 4000 }] } })).toEqual([
      "warning criterion.not.any.1 false criterion.not.any.0",
    ]);
    const criteria = { twice: { all: [worker, worker] } };
    expect(told(ruleOf({ all: [student, { ref: "twice" }] }, { criteria }), "branch-without-effect")).toEqual([
      "warning criteria.twice.all.1",
    ]);
    expect(told(ruleOf({ all: [worker, { ref: "twice" }] }, { criteria }), "branch-without-effect")).toEqual([
      "warning criteria.twice.all.1",
      "warning criterion.all.1",
    ]);
  });

  it("is not told of what always says the same, nor inside it, nor in a rule that does", () => {
    expect(useless({ all: [student, { fact: "income", gte: 0 }] })).toEqual([]);
    expect(useless({ all: [student, { not: student }] })).toEqual([]);
    expect(useless({ all: [worker, { any: [student, { not: student }, poor] }] })).toEqual([]);
  });

  it("is not looked for where a parameter is not in force", () => {
    const parameters = { ceiling: [{ from: "2018-01-01", value: 9000 }] };
    const rule = ruleOf({ all: [{ fact: "income", lte: { param: "ceiling" } }, student, student] }, { parameters });
    expect(told(rule, "branch-without-effect")).toEqual(["warning criterion.all.2"]);
    expect(told(rule, "branch-without-effect", { asOf: "2017-12-31" })).toEqual([]);
  });
});
