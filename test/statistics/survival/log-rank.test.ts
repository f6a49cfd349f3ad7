import { kaplanMeier, logRank } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
// Beneath the log-rank test, and not exported.
import { quadraticForm } from "../../../src/statistics/survival/quadratic-form.ts";
import { lastUpTo, timeSteps } from "../../../src/statistics/survival/times.ts";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

describe("the log-rank test, worked by hand", () => {
  it("of two that went first and two that went later", () => {
    // Of the first group 1/2 and 1/3 are expected, with variances 1/4 and 2/9: (2 − 5/6)² / (17/36).
    expectFigures(valueOf(logRank({ time: [4, 1, 3, 2], event: [1, 1, 1, 1], group: ["b", "a", "b", "a"] })), {
      method: "log-rank",
      n: 4,
      chiSquare: 49 / 17,
      df: 1,
      // erfc(√(49 / 34))
      p: 0.08955507441364258,
      groups: ["a", "b"],
      observed: [2, 2],
      expected: [5 / 6, 19 / 6],
    });
  });

  it("of groups that went alike, two at a time", () => {
    expectFigures(valueOf(logRank({ time: [1, 1, 2, 2], event: [1, 1, 1, 1], group: [2, 1, 2, 1] })), {
      method: "log-rank",
      n: 4,
      chiSquare: 0,
      df: 1,
      p: 1,
      groups: [1, 2],
      observed: [2, 2],
      expected: [2, 2],
    });
  });

  it("counts who was last seen at the time of an event, and nobody after", () => {
    // At 2 three are at risk, two of them of the first group, and one has the event: 2/3 and 1/3, variance 2/9. At 3 it is the last one.
    expectFigures(valueOf(logRank({ time: [1, 2, 2, 3], event: [0, 1, 0, 1], group: ["b", "a", "a", "b"] })), {
      method: "log-rank",
      n: 4,
      chiSquare: 1 / 9 / (2 / 9),
      df: 1,
      // erfc(½)
      p: 0.4795001221869535,
      groups: ["a", "b"],
      observed: [1, 1],
      expected: [2 / 3, 4 / 3],
    });
  });
});

describe("a quadratic form", () => {
  it.each([
    [
      [1, 2],
      [
        [2, 0],
        [0, 4],
      ],
      1.5,
      2,
    ],
    [
      [1, -1],
      [
        [1, -1],
        [-1, 1],
      ],
      1,
      1,
    ],
    // Solved: ½, 0, 3/2.
    [
      [1, 2, 3],
      [
        [2, 1, 0],
        [1, 2, 1],
        [0, 1, 2],
      ],
      5,
      3,
    ],
    // What has no variance is left out.
    [
      [3, 7, 1],
      [
        [9, 0, 0],
        [0, 0, 0],
        [0, 0, 1],
      ],
      2,
      2,
    ],
    [
      [1, 2],
      [
        [0, 0],
        [0, 0],
      ],
      0,
      0,
    ],
    // A variance that rounding has left beside a great one.
    [
      [1, 1],
      [
        [1, 0],
        [0, 1e-11],
      ],
      1,
      1,
    ],
    [[], [], 0, 0],
  ])("of %j by %j is %d, of rank %d", (vector, matrix, value, rank) => {
    expectFigures(quadraticForm(vector, matrix), { value, rank });
  });
});

describe("times", () => {
  it("are gone through in rising order, those who leave at one still at risk", () => {
    expect(timeSteps([5, 2, 5, 0])).toStrictEqual([
      { time: 0, atRisk: 4, members: [3] },
      { time: 2, atRisk: 3, members: [1] },
      { time: 5, atRisk: 2, members: [0, 2] },
    ]);
    expect(timeSteps([])).toStrictEqual([]);
  });

  it.each([
    [0.9, -1],
    [1, 0],
    [1.5, 0],
    [2, 1],
    [5, 2],
    [7.9, 2],
    [8, 3],
    [99, 3],
  ])("up to %d the last of 1, 2, 5 and 8 is at %d", (time, place) => {
    expect(lastUpTo([1, 2, 5, 8], time)).toBe(place);
    expect(lastUpTo([], time)).toBe(-1);
  });

  it("come with events of 1 or 0, each of them", () => {
    expect(() => kaplanMeier({ time: [1, 2], event: [1, 2 as 1] })).toThrow(new RangeError("an event is 1, its absence 0"));
    expect(valueOf(kaplanMeier({ time: [0], event: [0] })).events).toBe(0);
  });
});
