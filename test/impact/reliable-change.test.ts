import { type IndicatorDefinition } from "welfare-core";
import { describe, expect, it } from "vitest";
import { change, measureOne } from "./measure-one.ts";

const scale = { sd: 7.5, reliability: 0.8, source: "manual of a made-up scale" } as const;
const reliable = { ...change, kind: "reliable-change", scale } as const;
const rows = [
  { before: 10, after: 25 },
  { before: 10, after: 25 },
  { before: 20, after: 5 },
  { before: 10, after: 11 },
];

describe("a change by more than the error of the scale", () => {
  it("is for the better where scores rise, unless it is said that lower ones are better", () => {
    const rises = { improved: 2, unchanged: 1, deteriorated: 1 };
    const falls = { improved: 1, unchanged: 1, deteriorated: 2 };
    expect(measureOne(reliable, rows)).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, counted: rises });
    expect(measureOne({ ...reliable, direction: "higher-is-better" }, rows)).toMatchObject({ counted: rises });
    expect(measureOne({ ...reliable, direction: "lower-is-better" }, rows)).toMatchObject({ value: 0.25, numerator: 1, counted: falls });
  });

  it("tells who recovered only where norms say what that is", () => {
    const norms = { clinical: { mean: 10, sd: 5 }, normative: { mean: 20, sd: 5 } };
    const counted = (indicator: IndicatorDefinition) => {
      const result = measureOne(indicator, rows);
      return result.status === "value" ? result.counted : undefined;
    };
    // From 10 to 25 is over the cut-off of 15.
    expect(counted({ ...reliable, scale: { ...scale, ...norms } })).toStrictEqual({
      recovered: 2,
      improved: 0,
      unchanged: 1,
      deteriorated: 1,
    });
    expect(counted(reliable)).toStrictEqual({ improved: 2, unchanged: 1, deteriorated: 1 });
  });

  it("has no figure where the norms leave nothing between them", () => {
    const flat = { ...scale, clinical: { mean: 10, sd: 0 }, normative: { mean: 20, sd: 0 } };
    expect(measureOne({ ...reliable, scale: flat }, rows)).toMatchObject({ status: "not-computable", reason: "zero-denominator", n: 4 });
  });
});
