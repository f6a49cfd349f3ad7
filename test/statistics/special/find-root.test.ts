import { describe, expect, it } from "vitest";
import { findRoot } from "../../../src/statistics/special/find-root.ts";

const limits = { low: -1e6, high: 1e6 };

/** A root, and the places that were looked at on the way. */
function looked(rising: (x: number) => number, start: number) {
  const places: number[] = [];
  const root = findRoot(
    (x) => {
      places.push(x);
      return rising(x);
    },
    start,
    limits,
  );
  return { root, places };
}

describe("a root", () => {
  it("is found from far away, on either side, and at the start", () => {
    expect(findRoot((x) => x - 12345.678, 0, limits)).toBeCloseTo(12345.678, 9);
    expect(findRoot((x) => x + 98.7, 0, limits)).toBeCloseTo(-98.7, 12);
    expect(findRoot((x) => x ** 3 - 2, 1, limits)).toBeCloseTo(Math.cbrt(2), 14);
    expect(findRoot((x) => x, 0, limits)).toBeCloseTo(0, 14);
    expect(findRoot((x) => Math.atan(x - 3) ** 5, 0, limits)).toBeCloseTo(3, 2);
  });

  it("beyond a limit is the limit", () => {
    expect(findRoot((x) => x - 10, 0, { low: -4, high: 4 })).toBe(4);
    expect(findRoot((x) => x + 10, 0, { low: -4, high: 4 })).toBe(-4);
    expect(findRoot((x) => x - 4, 0, { low: -4, high: 4 })).toBeCloseTo(4, 14);
    expect(findRoot((x) => x + 4, 0, { low: -4, high: 4 })).toBeCloseTo(-4, 14);
  });

  it.each([-98.7, 98.7, 0.3, -0.3])("at %d is looked for no further than twice as far", (root) => {
    const { places } = looked((x) => x - root, 0);
    expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(2 * Math.max(0.5, Math.abs(root)));
    const otherSide = places.filter((x) => x !== 0 && Math.sign(x) !== Math.sign(root));
    expect(otherSide).toEqual([]);
  });
});

// From one to the other end halving takes as many steps as there are digits, some fifty.
describe("the steps to a root", () => {
  it.each<[string, (x: number) => number, number, number?]>([
    ["an exponential", (x) => Math.exp(x) - 5, Math.log(5)],
    ["its inverse", (x) => Math.log(x + 10) - 1, Math.E - 10],
    ["a cube", (x) => x ** 3 - 2, Math.cbrt(2)],
    ["a line far away", (x) => x - 12345.678, 12345.678],
    ["a flat curve", (x) => Math.atan(x - 30), 30],
    ["a steep curve", (x) => Math.sinh(3 * (x - 2)), 2],
    ["a curve that grows flat", (x) => -Math.expm1(-3 * (x - 2.2)), 2.2],
    ["what is nowhere quite 0", (x) => x - 0.3 || 1e-300, 0.3],
    // So flat that the digits of the function tell ten of the place.
    ["a logistic curve far out", (x) => 1 / (1 + Math.exp(-x)) - 0.999999, Math.log(999999), 1e-9],
  ])("are far fewer than by halves on %s", (_, rising, expected, tolerance = 4e-15) => {
    const { root, places } = looked(rising, 0);
    expect(Math.abs(root - expected)).toBeLessThan(tolerance * Math.max(1, Math.abs(expected)));
    expect(places.length).toBeLessThan(30);
  });

  it.each<[string, (x: number) => number, number]>([
    ["a step", (x) => (x < Math.PI ? -1 : 1), Math.PI],
    ["a step far away", (x) => (x < 54321.9 ? -1 : 1), 54321.9],
    ["a step that is higher than deep", (x) => (x < 0.7 ? -1e-9 : 1e9), 0.7],
    ["a step that is deeper than high", (x) => (x < -0.7 ? -1e9 : 1e-9), -0.7],
    ["what is nearly flat on one side", (x) => (x < 1.3 ? 1e-6 * (x - 1.3) : Math.expm1(50 * (x - 1.3))), 1.3],
    ["what is upright at its root", (x) => Math.sign(x - 7.1) * Math.abs(x - 7.1) ** 0.5, 7.1],
    ["a ninth power", (x) => Math.sign(x - 0.4) * Math.max(1e-300, Math.abs(x - 0.4) ** 9), 0.4],
  ])("are not many more than by halves on %s", (_, rising, expected) => {
    const { root, places } = looked(rising, 0);
    expect(Math.abs(root - expected)).toBeLessThan(4e-15 * Math.max(1, Math.abs(expected)));
    expect(places.length).toBeLessThan(90);
  });
});
