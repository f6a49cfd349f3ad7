import { cliffsDelta, meanInterval, pairedT, welchT, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { finiteResult } from "../../../src/statistics/check/finite-result.ts";
import { codeOf, valueOf } from "../value-of.ts";

describe("what can be computed with", () => {
  it.each([
    [1e150, "ok"],
    [-1e150, "ok"],
    [1.01e150, "not-finite"],
    [-1.01e150, "not-finite"],
    [Number.NEGATIVE_INFINITY, "not-finite"],
    [Number.NaN, "not-finite"],
  ])("%d as a value: %s, wherever it stands", (value, code) => {
    expect(codeOf(meanInterval({ values: [value] }))).toBe(code);
    expect(codeOf(meanInterval({ values: [0, value] }))).toBe(code);
  });

  it.each([
    [-0.5, "negative"],
    [-1, "negative"],
    [Number.NEGATIVE_INFINITY, "not-finite"],
  ])("%d as a count is refused with %s, though it is not whole either", (x, code) => {
    expect(codeOf(wilson({ x, n: 3 }))).toBe(code);
  });

  it("a thousand million counts are the most", () => {
    expect(codeOf(wilson({ x: 1_000_000_000, n: 1_000_000_000 }))).toBe("ok");
    expect(codeOf(wilson({ x: 1_000_000_001, n: 1_000_000_001 }))).toBe("too-many");
  });
});

describe("what is missing", () => {
  it("is counted in both groups together", () => {
    expect(valueOf(welchT({ a: [null, 1, 2], b: [null, null, 3, 5] }))).toMatchObject({ n: 4, missing: 3 });
    expect(valueOf(cliffsDelta({ a: [null, 1], b: [0, null] }))).toMatchObject({ n: 2, missing: 2 });
  });

  it("is counted on each side of pairs, and each incomplete pair once", () => {
    const { n, missingBefore, missingAfter, incompletePairs } = valueOf(
      pairedT({ before: [1, null, null, null, 5, 6], after: [2, null, 1, 1, null, 9] }),
    );
    expect([n, missingBefore, missingAfter, incompletePairs]).toEqual([2, 3, 2, 4]);
  });

  it("says nothing about the other side of its pair", () => {
    expect(codeOf(pairedT({ before: [1, 2, Number.NaN], after: [2, 4, null] }))).toBe("ok");
  });
});

describe("a result that is to be finite", () => {
  it.each([
    [{ estimate: 1, text: "one", known: true, absent: undefined, none: null, list: [1, [2]], part: { deep: -3 } }, true],
    [{}, true],
    [{ estimate: Number.NaN }, false],
    [{ estimate: Number.NEGATIVE_INFINITY }, false],
    [{ estimate: 1, list: [1, Number.POSITIVE_INFINITY] }, false],
    [{ estimate: 1, part: { deep: Number.NaN } }, false],
  ])("is looked at throughout: %j", (value, isFinite) => {
    expect(finiteResult(value)).toStrictEqual(
      isFinite
        ? { ok: true, value }
        : { ok: false, error: { code: "not-finite", message: "values are too far apart to be computed with" } },
    );
  });
});
