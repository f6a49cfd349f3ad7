import { cumulativeIncidence, kaplanMeier, logRank } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { valueOf } from "../value-of.ts";

describe("a time asked for that is no number", () => {
  it("is the caller's bug, of a curve as of an incidence", () => {
    const error = new RangeError("a time is a number");
    expect(() => kaplanMeier({ time: [1, 2], event: [1, 1], at: [1, Number.NaN] })).toThrow(error);
    expect(() => cumulativeIncidence({ time: [1, 2], cause: [1, 1], at: [1, Number.NaN] })).toThrow(error);
  });

  it("is not one without an end", () => {
    expect(
      valueOf(kaplanMeier({ time: [1, 2], event: [1, 1], at: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] })).at,
    ).toMatchObject([{ survival: 0 }, { survival: 1 }]);
  });
});

describe("a group that is no number", () => {
  it("is refused, for nobody can be counted in it", () => {
    expect(logRank({ time: [1, 2, 3], event: [1, 1, 1], group: [1, Number.NaN, 2] })).toEqual({
      ok: false,
      error: { code: "not-finite", message: "a value is no number that can be computed with" },
    });
  });

  it("is not one whose name says so", () => {
    expect(valueOf(logRank({ time: [1, 2, 3], event: [1, 1, 1], group: ["NaN", "NaN", "b"] })).groups).toEqual(["NaN", "b"]);
  });
});
