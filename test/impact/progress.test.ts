import { progressToTarget, type IndicatorResult, type ProgressQuestion } from "welfare-core";
import { describe, expect, it } from "vitest";

const counts = { n: 10, eligible: 10, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0 };
const provenance = {
  indicator: { id: "work", version: "1", hash: "sha256:0" },
  kind: "proportion",
  unit: "person",
  asOf: "2019-05-15",
  claim: "outcome",
  library: "0",
} as const;
const measured = (value: number, version = "1"): IndicatorResult => ({
  status: "value",
  value,
  ...counts,
  provenance: { ...provenance, indicator: { id: "work", version, hash: "sha256:0" } },
});
const nothing: IndicatorResult = { status: "not-computable", reason: "empty", ...counts, provenance };
const hidden: IndicatorResult = { status: "suppressed", reason: "small-count" };

function told(question: ProgressQuestion): unknown {
  const found = progressToTarget(question);
  if (found.status === "suppressed") return found;
  return found.status === "value"
    ? [found.progress, found.reached]
    : [found.reason, ...(found.reached === undefined ? [] : [found.reached])];
}

describe("progress to a target", () => {
  it.each([
    ["half way up", { baseline: 10, target: 20, actual: 15 }, [0.5, false]],
    ["just there", { baseline: 10, target: 20, actual: 20 }, [1, true]],
    ["beyond", { baseline: 10, target: 20, actual: 25 }, [1.5, true]],
    ["the wrong way", { baseline: 10, target: 20, actual: 5 }, [-0.5, false]],
    ["half way down", { baseline: 20, target: 10, actual: 15 }, [0.5, false]],
    ["just there, falling", { baseline: 20, target: 10, actual: 10 }, [1, true]],
    ["not yet begun", { baseline: 10, target: 20, actual: 10 }, [0, false]],
    ["not yet begun, falling", { baseline: 20, target: 10, actual: 20 }, [0, false]],
    ["beyond, falling", { baseline: 20, target: 10, actual: 5 }, [1.5, true]],
    ["from nothing", { baseline: 0, target: 4, actual: 1 }, [0.25, false]],
    ["as the direction says, up", { baseline: 0, target: 4, actual: 1, direction: "higher-is-better" }, [0.25, false]],
    ["as the direction says, down", { baseline: 4, target: 0, actual: 1, direction: "lower-is-better" }, [0.75, false]],
    ["over more than a number can hold", { baseline: -1.5e308, target: 1.5e308, actual: 0 }, [0.5, false]],
    ["further than a number can hold", { baseline: -1e308, target: 0, actual: 1e308 }, [2, true]],
    ["further down than a number can hold", { baseline: 1e308, target: 0, actual: -1e308 }, [2, true]],
    ["between neighbours of nothing", { baseline: 0, target: 1e-323, actual: 5e-324 }, [0.5, false]],
  ] as const)("is told: %s", (_, question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each([
    ["higher-is-better", 4, false],
    ["higher-is-better", 5, true],
    ["higher-is-better", 6, true],
    ["lower-is-better", 4, true],
    ["lower-is-better", 5, true],
    ["lower-is-better", 6, false],
    [undefined, 4, false],
    [undefined, 5, true],
    [undefined, 6, false],
  ] as const)("where the target is the baseline of 5 and better is %s, %s holds it: %s", (direction, actual, reached) => {
    expect(told({ baseline: 5, target: 5, actual, direction })).toEqual(["target-equals-baseline", reached]);
  });

  it.each([
    ["baseline-missing", "there is no baseline to start from", { target: 2, actual: 1 }],
    ["target-missing", "there is no target to reach", { baseline: 0, actual: 1 }],
    ["actual-missing", "nobody knows where it stands", { baseline: 0, target: 2 }],
    [
      "different-indicators",
      "the results are not of one indicator in one version: their figures cannot be compared",
      { baseline: measured(0.5), target: 1, actual: measured(0.75, "2") },
    ],
    [
      "target-against-direction",
      "the target lies on the worse side of the baseline",
      { baseline: 0, target: 2, actual: 1, direction: "lower-is-better" },
    ],
    ["too-large", "the way is too short to tell how much of it is done", { baseline: 0, target: 5e-324, actual: 1 }],
  ] satisfies readonly (readonly [string, string, ProgressQuestion])[])("is not computable: %s, %s", (reason, message, question) => {
    expect(progressToTarget(question)).toStrictEqual({ status: "not-computable", reason, message });
  });

  it("says of a target that equals its baseline that it can only be held", () => {
    expect(progressToTarget({ baseline: 5, target: 5, actual: 5 })).toStrictEqual({
      status: "not-computable",
      reason: "target-equals-baseline",
      message: "the target equals the baseline: there is no way to go, only to hold",
      reached: true,
    });
  });

  it("refuses a target on the worse side", () => {
    expect(told({ baseline: 5, target: 4, actual: 5, direction: "higher-is-better" })).toEqual(["target-against-direction"]);
    expect(told({ baseline: 4, target: 5, actual: 5, direction: "lower-is-better" })).toEqual(["target-against-direction"]);
  });

  it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY, nothing])("takes %o for missing, the baseline first", (missing) => {
    expect(told({ baseline: missing, target: missing, actual: missing })).toEqual(["baseline-missing"]);
    expect(told({ baseline: 1, target: missing, actual: missing })).toEqual(["target-missing"]);
    expect(told({ baseline: 1, target: 2, actual: missing })).toEqual(["actual-missing"]);
  });

  it("takes what was measured, and numbers that were agreed", () => {
    expect(progressToTarget({ baseline: measured(0.25), target: 0.5, actual: measured(0.375) })).toEqual({
      status: "value",
      progress: 0.5,
      reached: false,
      baseline: 0.25,
      target: 0.5,
      actual: 0.375,
    });
  });

  it("does not compare two indicators, nor two versions of one", () => {
    const other = { ...measured(0.5), provenance: { ...provenance, indicator: { ...provenance.indicator, id: "study" } } };
    expect(told({ baseline: measured(0.25), target: other, actual: 0.375 })).toEqual(["different-indicators"]);
    expect(told({ baseline: measured(0.25), target: 0.5, actual: measured(0.375, "2") })).toEqual(["different-indicators"]);
  });

  it.each(["baseline", "target", "actual"] as const)("is suppressed where the %s is, with nothing else, whatever is missing", (field) => {
    const question = { baseline: undefined, target: 2, actual: 3, [field]: hidden };
    expect(progressToTarget(question)).toEqual({ status: "suppressed", reason: "small-count" });
    expect(progressToTarget({ ...question, baseline: field === "baseline" ? hidden : 2 })).toEqual({
      status: "suppressed",
      reason: "small-count",
    });
  });

  it("is no number where the way is too short to divide by", () => {
    expect(told({ baseline: 0, target: 5e-324, actual: 1e308 })).toEqual(["too-large"]);
  });
});
