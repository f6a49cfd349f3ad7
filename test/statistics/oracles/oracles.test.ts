import { describe, expect, it } from "vitest";
import golden from "../../golden/special-functions.json" with { type: "json" };
import { betaOracle } from "./beta.ts";
import { add, divide, exp, log, multiply, PI, subtract, type Wide, wide } from "./double-double.ts";
import { gammaOracle } from "./gamma.ts";
import { logGammaOracle } from "./log-gamma.ts";
import { noncentralTOracle } from "./noncentral-t.ts";
import { normalUpperOracle } from "./normal.ts";
import { points } from "./points.ts";
import { chooseOracle, quotientOracle } from "./whole.ts";

/** A decimal of up to 36 digits as a wide number. */
function decimal(text: string): Wide {
  const [mantissa = "", power = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  let value = wide(0);
  for (let start = 0; start < digits.length; start += 12) {
    const part = digits.slice(start, start + 12);
    value = add(multiply(value, wide(10 ** part.length)), wide(Number(part)));
  }
  let exponent = Number(power) - fraction.length;
  for (; exponent > 0; exponent -= 1) value = multiply(value, wide(10));
  for (; exponent < 0; exponent += 1) value = divide(value, wide(10));
  return mantissa.startsWith("-") ? subtract(wide(0), value) : value;
}

/** How far two wide numbers are apart, as a part of the second one. */
const apart = (found: Wide, expected: string) => Math.abs(divide(subtract(found, decimal(expected)), decimal(expected))[0]);

describe("numbers of 32 digits", () => {
  it("keep what a double would lose", () => {
    expect(subtract(add(wide(1), wide(1e-25)), wide(1))[0]).toBe(1e-25);
    expect(apart(multiply(divide(wide(1), wide(3)), wide(3)), "1.0")).toBeLessThan(1e-31);
  });

  it("have e, its logarithm and π to 30 digits", () => {
    expect(apart(exp(wide(1)), "2.718281828459045235360287471352662498")).toBeLessThan(1e-30);
    expect(apart(log(wide(10)), "2.302585092994045684017991454684364208")).toBeLessThan(1e-30);
    expect(apart(PI, "3.141592653589793238462643383279502884")).toBeLessThan(1e-31);
    expect(apart(exp(log(wide(0.7))), String(0.7))).toBeLessThan(1e-15);
  });
});

describe("the oracles agree with mpmath", () => {
  it.each(golden.logGamma)("the logarithm of the gamma function of $x", ({ x, value }) => {
    const difference = Math.abs(subtract(logGammaOracle(wide(x)), decimal(value))[0]);
    expect(difference).toBeLessThan(1e-28 * Math.max(1, Math.abs(Number(value))));
  });

  it.each(golden.beta)("the beta distribution with shapes $a and $b at $x", ({ x, a, b, lower, upper }) => {
    const found = betaOracle(wide(x), a, b);
    expect(apart(found.lower, lower)).toBeLessThan(1e-14);
    expect(apart(found.upper, upper)).toBeLessThan(1e-14);
  });

  it.each(golden.gamma)("the gamma distribution with shape $shape at $x", ({ x, shape, lower, upper }) => {
    const found = gammaOracle(x, shape);
    expect(apart(found.lower, lower)).toBeLessThan(1e-14);
    expect(apart(found.upper, upper)).toBeLessThan(1e-14);
  });

  it.each(golden.normal)("the normal distribution at $z", ({ z, upper }) => {
    expect(apart(normalUpperOracle(z), upper)).toBeLessThan(1e-25);
  });

  it.each(golden.noncentralT)("the noncentral t at $t with $degrees degrees, shifted by $shift", ({ t, degrees, shift, lower, upper }) => {
    const found = noncentralTOracle(t, degrees, shift);
    expect(Math.abs(found.lower / Number(lower) - 1)).toBeLessThan(1e-11);
    expect(Math.abs(found.upper / Number(upper) - 1)).toBeLessThan(1e-11);
  });
});

describe("what the oracles rest on", () => {
  it("chooses and divides whole numbers exactly", () => {
    expect([chooseOracle(5, 2), chooseOracle(52, 5), chooseOracle(7, 0)]).toEqual([10n, 2598960n, 1n]);
    expect(quotientOracle(1n, 3n)).toBeCloseTo(1 / 3, 16);
    expect(quotientOracle(10n ** 60n, 1n)).toBe(1e60);
  });

  it("spreads its points: every tenth of each side has its tenth of them", () => {
    for (const side of [0, 1, 2]) {
      const tenths = new Array<number>(10).fill(0);
      for (const point of points(1000, 3)) {
        const tenth = Math.floor((point[side] ?? 0) * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(15);
    }
  });
});
