import { describe, expect, it } from "vitest";
import { AS_OF, foundIn, ruleOf } from "./linting.ts";

const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };
const income = (bounds: object) => ({ fact: "income", ...bounds });
const sessions = (bounds: object) => ({ fact: "sessions", ...bounds });

/* Each finding from its first key to its last: nothing stands in it that is not known. */

describe("of what is always the same", () => {
  it("a part that can never be true is told without a row", () => {
    expect(foundIn(ruleOf({ any: [student, income({ lt: 0 })] }), "contradiction")).toStrictEqual([
      { code: "contradiction", severity: "warning", path: "criterion.any.1", asOf: AS_OF, message: "it can never be true" },
    ]);
  });

  it("a part that is never false is told without a row", () => {
    expect(foundIn(ruleOf({ all: [student, income({ gte: 0 })] }), "tautology")).toStrictEqual([
      { code: "tautology", severity: "warning", path: "criterion.all.1", asOf: AS_OF, message: "it is never false" },
    ]);
  });
});

describe("of what makes no difference", () => {
  it("a part that a neighbour says is told with the neighbour", () => {
    expect(foundIn(ruleOf({ all: [income({ lte: 1 }), income({ lte: 2 })] }), "branch-without-effect")).toStrictEqual([
      {
        code: "branch-without-effect",
        severity: "warning",
        path: "criterion.all.1",
        related: ["criterion.all.0"],
        asOf: AS_OF,
        replacement: "true",
        message: "a neighbour says it already",
      },
    ]);
  });

  it("a part that no neighbour says by itself is told with what may stand in its place", () => {
    const found = foundIn(ruleOf({ any: [student, { all: [{ not: student }, worker] }] }), "branch-without-effect");
    expect(found).toStrictEqual([
      {
        code: "branch-without-effect",
        severity: "warning",
        path: "criterion.any.1.all.0",
        asOf: AS_OF,
        replacement: "true",
        message: "the whole says the same of everyone if this is always true",
      },
    ]);
  });

  it("a part that may always be false says so", () => {
    const found = foundIn(ruleOf({ atLeast: { count: 1, of: [student, { all: [student, worker] }] } }), "branch-without-effect");
    expect(found.map(({ message }) => message)).toStrictEqual(["the whole says the same of everyone if this is always false"]);
  });
});

describe("of bounds", () => {
  it("two without a value between them are told without a row", () => {
    expect(foundIn(ruleOf({ any: [student, { fact: "members", count: { gt: 2, lt: 3 } }] }), "touching-bounds")).toStrictEqual([
      {
        code: "touching-bounds",
        severity: "error",
        path: "criterion.any.1.count",
        asOf: AS_OF,
        message: "no value lies between the bounds, so that it holds for nobody",
      },
    ]);
  });

  it("two with one value between them are told with a row that has it", () => {
    expect(foundIn(ruleOf({ any: [student, sessions({ gt: 3, lt: 5 })] }), "touching-bounds")).toStrictEqual([
      {
        code: "touching-bounds",
        severity: "note",
        path: "criterion.any.1",
        asOf: AS_OF,
        row: { sessions: 4 },
        outcome: "true",
        message: "a single value lies between the bounds; eq says so plainly",
      },
    ]);
  });

  it("two with one value between them that nobody can have are told without a row", () => {
    expect(foundIn(ruleOf(income({ gte: -1, lte: -1 })), "touching-bounds")).toStrictEqual([
      {
        code: "touching-bounds",
        severity: "note",
        path: "criterion",
        asOf: AS_OF,
        message: "a single value lies between the bounds; eq says so plainly",
      },
    ]);
  });
});

describe("of bands", () => {
  const inAll = (...parts: readonly object[]) => ruleOf({ all: [student, { any: parts }] });

  it("a hole is told with both bands and a row that falls into it", () => {
    expect(foundIn(inAll(sessions({ gte: 0, lte: 3 }), sessions({ gte: 5, lte: 6 })), "band-gap")).toStrictEqual([
      {
        code: "band-gap",
        severity: "warning",
        path: "criterion.all.1",
        related: ["criterion.all.1.any.0", "criterion.all.1.any.1"],
        asOf: AS_OF,
        row: { sessions: 4 },
        outcome: "false",
        message: "between two bands lie values that belong to none",
      },
    ]);
  });

  it("an overlap is told with both bands and a row that lies in both", () => {
    expect(foundIn(inAll(sessions({ gte: 0, lte: 3 }), sessions({ gte: 3, lte: 6 })), "band-overlap")).toStrictEqual([
      {
        code: "band-overlap",
        severity: "note",
        path: "criterion.all.1",
        related: ["criterion.all.1.any.0", "criterion.all.1.any.1"],
        asOf: AS_OF,
        row: { sessions: 3 },
        outcome: "true",
        message: "two bands have values in common",
      },
    ]);
  });
});

describe("of parameters and declarations", () => {
  const poor = income({ lte: { param: "ceiling" } });

  it("a hole between two entries is told with its first day", () => {
    const ceiling = [
      { from: "2018-01-01", to: "2018-12-31", value: 9000 },
      { from: "2019-02-01", value: 9500 },
    ];
    expect(foundIn(ruleOf(poor, { parameters: { ceiling } }), "parameter-missing")).toStrictEqual([
      {
        code: "parameter-missing",
        severity: "warning",
        path: "parameters.ceiling.1",
        asOf: "2019-01-01",
        message: "no value is in force between the entry before and this one",
      },
    ]);
  });

  it("an old value is told with the day looked at", () => {
    const rule = ruleOf(poor, { parameters: { ceiling: [{ from: "2017-01-01", value: 9000 }] } });
    expect(foundIn(rule, "parameter-stale", { staleAfter: "P1Y" })).toStrictEqual([
      {
        code: "parameter-stale",
        severity: "warning",
        path: "parameters.ceiling.0",
        asOf: AS_OF,
        message: "the value in force is older than it should be",
      },
    ]);
  });

  it("what is declared and not used is told without a day", () => {
    const more = { parameters: { ceiling: [{ from: "2018-01-01", value: 1 }] }, criteria: { student } };
    const rule = ruleOf({ all: [worker] }, more);
    expect(foundIn(rule, "unused-parameter")).toStrictEqual([
      { code: "unused-parameter", severity: "warning", path: "parameters.ceiling", message: "nothing names this parameter" },
    ]);
    expect(foundIn(rule, "unused-criterion")).toStrictEqual([
      { code: "unused-criterion", severity: "warning", path: "criteria.student", message: "the rule does not reach this criterion" },
    ]);
    expect(foundIn(rule, "unused-fact")[0]).toStrictEqual({
      code: "unused-fact",
      severity: "note",
      path: "facts.birthDate",
      message: "nothing asks this fact",
    });
  });
});

describe("of what may stay unknown", () => {
  it("a fact asked again is told without a row where it can still decide", () => {
    expect(foundIn(ruleOf({ all: [income({ gte: 1 }), income({ lte: 5 })] }), "fact-asked-twice")).toStrictEqual([
      {
        code: "fact-asked-twice",
        severity: "note",
        path: "criterion.all.1",
        related: ["criterion.all.0"],
        message: '"income" is asked again: while it is missing, the outcome may stay unknown though it is decided',
      },
    ]);
  });

  it("a fact asked plainly and under a denial, and a sum, are told without a day", () => {
    const sum = { fact: "members", sum: { of: "income", lte: 9000 } };
    const rule = ruleOf({ all: [student, { any: [{ not: student }, sum] }] });
    expect(foundIn(rule, "fact-in-both-polarities")).toStrictEqual([
      {
        code: "fact-in-both-polarities",
        severity: "note",
        path: "criterion.all.1.any.0.not",
        related: ["criterion.all.0"],
        message: '"enrolled" is asked both plainly and under a denial',
      },
    ]);
    expect(foundIn(rule, "sum-with-gaps")).toStrictEqual([
      {
        code: "sum-with-gaps",
        severity: "note",
        path: "criterion.all.1.any.1.sum",
        message:
          "a sum is judged on all whole numbers of an interval: where not all can be reached, it may stay unknown though it is decided",
      },
    ]);
  });
});
