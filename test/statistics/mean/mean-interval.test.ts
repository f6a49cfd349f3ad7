import { meanInterval } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";

const closeTo = (found: number, expected: number, tolerance: number) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

describe("mean and its interval", () => {
  it("of one value has no spread and no interval", () => {
    expect(meanInterval({ values: [18, null] })).toEqual({
      ok: true,
      value: { method: "student-t", n: 1, missing: 1, mean: 18, level: 0.95 },
    });
  });

  it("of nobody is refused", () => {
    expect(meanInterval({ values: [] })).toEqual({ ok: false, error: { code: "empty", message: "no value is known" } });
    expect(meanInterval({ values: [null, null] })).toMatchObject({ ok: false, error: { code: "empty" } });
  });

  it.each([0.1, 18, -3.3, 1e15 + 0.3])("of equal values, such as %d, has width 0", (value) => {
    expect(meanInterval({ values: [value, value, value] })).toEqual({
      ok: true,
      value: { method: "student-t", n: 3, missing: 0, mean: value, level: 0.95, sd: 0, se: 0, lower: value, upper: value },
    });
  });

  it("of two values, worked by hand: 1 and 3", () => {
    // Mean 2, deviation √2, error 1, and t with one degree of freedom is tan(0.475 π).
    const result = meanInterval({ values: [1, 3] });
    if (!result.ok) throw new Error("refused");
    closeTo(result.value.mean, 2, 1e-15);
    closeTo(result.value.sd ?? 0, Math.SQRT2, 1e-15);
    closeTo(result.value.se ?? 0, 1, 1e-15);
    closeTo(result.value.upper ?? 0, 2 + Math.tan(0.475 * Math.PI), 1e-12);
    closeTo(result.value.lower ?? 0, 2 - Math.tan(0.475 * Math.PI), 1e-12);
  });

  it("has ends at the level next to 1 too", () => {
    expect(meanInterval({ values: [1, 2, 4], level: 1 - 2 ** -53 })).toMatchObject({ ok: true, value: { n: 3 } });
  });

  it.each([
    [{ values: [1, 2], level: 1 }, "a level lies between 0 and 1"],
    [{ values: [1, 2], level: 0 }, "a level lies between 0 and 1"],
  ])("of %j is a caller's bug", (input, message) => {
    expect(() => meanInterval(input)).toThrow(new RangeError(message));
  });
});

describe("the mean of what is no number", () => {
  it.each([[[1, Number.NaN]], [[Number.POSITIVE_INFINITY]], [[1, 2e150]]])("%j is refused", (values) => {
    expect(meanInterval({ values })).toMatchObject({ ok: false, error: { code: "not-finite" } });
  });
});
