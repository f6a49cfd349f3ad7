import fc from "fast-check";
import { poissonRate, poissonRateRatio } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

/** Probability of at most so many events, term by term. */
function atMost(events: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k <= events; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

describe("a rate", () => {
  it("has ends at which the events would just lie in the tails", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(0.8, 0.95, 0.99),
        (events, days, level) => {
          const { rate, lower, upper, ...rest } = valueOf(poissonRate({ events, personTime: days, level }));
          expect(rest).toEqual({ method: "garwood-exact", n: events, level });
          expect(rate).toBe(events / days);
          expect(lower <= rate && rate < upper).toBe(true);
          expect(near(atMost(events, upper * days), (1 - level) / 2, 1e-10)).toBe(true);
          if (events === 0) expect(lower).toBe(0);
          else expect(near(1 - atMost(events - 1, lower * days), (1 - level) / 2, 1e-10)).toBe(true);
        },
      ),
      runs(1000),
    );
  });

  it("scales with the unit of time, and has level 0.95 unless told", () => {
    const [days, weeks] = [valueOf(poissonRate({ events: 3, personTime: 70 })), valueOf(poissonRate({ events: 3, personTime: 10 }))];
    expect(near(days.lower * 7, weeks.lower, 1e-12) && near(days.upper * 7, weeks.upper, 1e-12)).toBe(true);
    expect(poissonRate({ events: 3, personTime: 10 })).toEqual(poissonRate({ events: 3, personTime: 10, level: 0.95 }));
  });

  it("of no events has the upper end −ln 0.025: the rule of three and a bit", () => {
    expect(valueOf(poissonRate({ events: 0, personTime: 1 })).upper).toBeCloseTo(-Math.log(0.025), 10);
  });
});

describe("a ratio of rates", () => {
  const events = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  const times = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));

  it("turns into its inverse when the groups are exchanged, with the same p", () => {
    fc.assert(
      fc.property(events, times, ([x1, x2], [time1, time2]) => {
        fc.pre(x1 + x2 > 0);
        const one = valueOf(poissonRateRatio({ events: [x1, x2], personTime: [time1, time2] }));
        const other = valueOf(poissonRateRatio({ events: [x2, x1], personTime: [time2, time1] }));
        expect(one).toMatchObject({ method: "conditional-exact", n: x1 + x2, level: 0.95 });
        expect(one.lower <= one.ratio && one.ratio <= one.upper).toBe(true);
        expect(near(one.pTwoSided, other.pTwoSided, 1e-10)).toBe(true);
        if (x1 > 0 && x2 > 0) {
          expect(near(one.ratio * other.ratio, 1, 1e-12)).toBe(true);
          expect(near(one.lower * other.upper, 1, 1e-10) && near(one.upper * other.lower, 1, 1e-10)).toBe(true);
        }
      }),
      runs(1000),
    );
  });

  it("is 0 or has no upper end when one group has no events", () => {
    expect(valueOf(poissonRateRatio({ events: [0, 4], personTime: [10, 10] }))).toMatchObject({ ratio: 0, lower: 0 });
    expect(valueOf(poissonRateRatio({ events: [4, 0], personTime: [10, 10] }))).toMatchObject({
      ratio: Number.POSITIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
    });
  });

  it("of times too far apart for numbers is refused, and never no number", () => {
    for (const [events, personTime] of [
      [
        [0, 3],
        [5e-324, 1e10],
      ],
      [
        [0, 3],
        [1e-320, 2],
      ],
      [
        [3, 0],
        [1e10, 5e-324],
      ],
      [
        [3, 0],
        [2, 1e-320],
      ],
      [
        [3, 3],
        [1e150, 1e-300],
      ],
      [
        [3, 2],
        [1e-300, 1e9],
      ],
      [
        [1000, 0],
        [1e-158, 1e149],
      ],
      // Twice 1.5 · 10³⁰⁸ is more than a number holds, and so is the upper end of twice 10³⁰⁷.
      [
        [2, 1],
        [1e150 / 1.5e308, 1e150],
      ],
      [
        [2, 1],
        [1e-157, 1e150],
      ],
    ] as const)
      expect(poissonRateRatio({ events, personTime })).toEqual({
        ok: false,
        error: { code: "not-finite", message: "values are too far apart to be computed with" },
      });
  });

  it("of times far apart is told as long as numbers can hold it", () => {
    const { ratio, lower, upper } = valueOf(poissonRateRatio({ events: [4, 0], personTime: [1e-150, 1e150] }));
    expect([ratio, upper, Number.isFinite(lower) && lower > 1e299]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true]);
    expect(valueOf(poissonRateRatio({ events: [0, 4], personTime: [1e-150, 1e150] }))).toMatchObject({ ratio: 0, lower: 0 });
    expect(valueOf(poissonRateRatio({ events: [3, 3], personTime: [1e-150, 1e150] })).ratio / 1e300).toBeCloseTo(1, 12);
  });

  it("of equal rates has p 1; five to none in the same time has that of five heads in a row", () => {
    expect(valueOf(poissonRateRatio({ events: [6, 3], personTime: [20, 10] })).pTwoSided).toBe(1);
    expect(valueOf(poissonRateRatio({ events: [5, 0], personTime: [8, 8] })).pTwoSided).toBeCloseTo(2 / 32, 14);
  });
});
