import { wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";

describe("Wilson's interval", () => {
  it("reaches exactly 0 when there was no success, and exactly 1 when there was no failure", () => {
    expect(wilson({ x: 0, n: 15 })).toMatchObject({ ok: true, value: { estimate: 0, lower: 0 } });
    expect(wilson({ x: 15, n: 15 })).toMatchObject({ ok: true, value: { estimate: 1, upper: 1 } });
  });

  it("of nobody is refused", () => {
    expect(wilson({ x: 0, n: 0 })).toEqual({ ok: false, error: { code: "empty", message: "a proportion of nobody" } });
  });

  it("has level 0.95 unless another is given", () => {
    expect(wilson({ x: 9, n: 15 })).toEqual(wilson({ x: 9, n: 15, level: 0.95 }));
    expect(wilson({ x: 9, n: 15 })).not.toEqual(wilson({ x: 9, n: 15, level: 0.9 }));
  });

  it("has ends at the level next to 1 too", () => {
    const result = wilson({ x: 3, n: 5, level: 1 - 2 ** -53 });
    expect(result.ok && result.value.lower > 0 && result.value.upper < 1 && result.value.lower < result.value.upper).toBe(true);
  });

  it.each([
    [{ x: 1.5, n: 3 }, "counts are whole numbers"],
    [{ x: 1, n: 2.5 }, "counts are whole numbers"],
    [{ x: 1, n: 2 ** 53 }, "counts are whole numbers"],
    [{ x: 4, n: 3 }, "no more successes than trials"],
    [{ x: 1, n: 3, level: 0 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: 1 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: 95 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: Number.NaN }, "a level lies between 0 and 1"],
  ])("of %j is a caller's bug", (input, message) => {
    expect(() => wilson(input)).toThrow(new RangeError(message));
  });
});

describe("Wilson's interval of data that are none", () => {
  it.each([
    [{ x: -1, n: 3 }, "negative"],
    [{ x: 0, n: -1 }, "negative"],
    [{ x: Number.NaN, n: 3 }, "not-finite"],
    [{ x: 1, n: Number.POSITIVE_INFINITY }, "not-finite"],
  ])("%j is refused with %s", (input, code) => {
    expect(wilson(input)).toMatchObject({ ok: false, error: { code } });
  });
});
