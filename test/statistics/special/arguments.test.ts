import { betaQuantile, chiSquareUpperTail, gammaQuantile, noncentralTCdf } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";

const INFINITE = Number.POSITIVE_INFINITY;
const NO_PROBABILITY = [-0.1, 1.1, -INFINITE, INFINITE, Number.NaN];
const NOT_ABOVE_0 = [0, -1, INFINITE, Number.NaN];

/** What is said of an argument out of its range. */
const said = (call: () => number) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("a caller's bug is said", () => {
  it.each(NO_PROBABILITY)("where a probability is %d", (p) => {
    const expected = new RangeError("a probability lies between 0 and 1");
    expect([said(() => betaQuantile(p, 2, 3)), said(() => gammaQuantile(p, 2))]).toStrictEqual([expected, expected]);
  });

  it.each(NOT_ABOVE_0)("where a shape is %d", (shape) => {
    const expected = new RangeError("shapes are above 0");
    expect([said(() => betaQuantile(0.3, shape, 3)), said(() => betaQuantile(0.3, 3, shape))]).toStrictEqual([expected, expected]);
    expect(said(() => gammaQuantile(0.3, shape))).toStrictEqual(new RangeError("a shape is above 0"));
  });

  it.each(NOT_ABOVE_0)("where degrees of freedom are %d", (degrees) => {
    const expected = new RangeError("degrees of freedom are above 0");
    expect([said(() => chiSquareUpperTail(2, degrees)), said(() => noncentralTCdf(1, degrees, 1))]).toStrictEqual([expected, expected]);
  });

  it.each([-0.1, -INFINITE, Number.NaN])("where a chi-square is %d", (x) => {
    expect(said(() => chiSquareUpperTail(x, 2))).toStrictEqual(new RangeError("a chi-square is at least 0"));
  });

  it.each([INFINITE, -INFINITE, Number.NaN])("where a t is %d", (t) => {
    expect(said(() => noncentralTCdf(t, 5, 1))).toStrictEqual(new RangeError("a t is finite"));
  });

  it.each([1000.5, -1000.5, INFINITE, Number.NaN])("where a noncentrality is %d", (shift) => {
    expect(said(() => noncentralTCdf(1, 5, shift))).toStrictEqual(new RangeError("a noncentrality lies between -1000 and 1000"));
  });
});
