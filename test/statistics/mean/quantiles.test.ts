import fc from "fast-check";
import { medianInterval, quantile7 } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { chooseOracle } from "../oracles/whole.ts";
import { near, valueOf } from "../value-of.ts";

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe("quantiles", () => {
  it("rise with the probability, from the least to the greatest value", () => {
    fc.assert(
      fc.property(values, (list) => {
        const found = valueOf(quantile7({ values: list, probs: [0, 0.1, 0.37, 0.5, 0.8, 1] }));
        expect(found).toMatchObject({ method: "quantile-type-7", n: list.length, missing: 0 });
        expect(found.quantiles).toEqual([...found.quantiles].sort((a, b) => a - b));
        expect([found.quantiles[0], found.quantiles[5]]).toEqual([Math.min(...list), Math.max(...list)]);
      }),
      runs(1000),
    );
  });

  it("lie on the values at whole steps, and between them in proportion", () => {
    // Five values: steps of a quarter.
    expect(valueOf(quantile7({ values: [8, 1, null, 4, 2, 16], probs: [0, 0.25, 0.5, 0.75, 1, 0.3125, 0.9375] }))).toEqual({
      method: "quantile-type-7",
      n: 5,
      missing: 1,
      quantiles: [1, 2, 4, 8, 16, 2.5, 14],
    });
  });

  it("of nothing asked are none", () => {
    expect(valueOf(quantile7({ values: [1], probs: [] })).quantiles).toEqual([]);
  });
});

describe("the median and its interval", () => {
  it("goes from the k-th value to the k-th from above, with the largest k that keeps the level", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.8, 0.95, 0.99), (list, level) => {
        const n = list.length;
        const ordered = [...list].sort((a, b) => a - b);
        const below = (k: number) => {
          let ways = 0n;
          for (let x = 0; x < k; x += 1) ways += chooseOracle(n, x);
          return Number(ways) / 2 ** n;
        };
        let k = 0;
        while (k + 1 <= Math.ceil(n / 2) && below(k + 1) <= (1 - level) / 2 + 1e-12) k += 1;
        const found = valueOf(medianInterval({ values: list, level }));
        expect(found).toMatchObject({ method: "median-order-statistics", n, missing: 0, level });
        expect(found.median).toBe(valueOf(quantile7({ values: list, probs: [0.5] })).quantiles[0]);
        if (k === 0) expect([found.lower, found.upper, found.coverage]).toEqual([undefined, undefined, undefined]);
        else {
          expect([found.lower, found.upper]).toEqual([ordered[k - 1], ordered[n - k]]);
          expect(near(found.coverage ?? 0, 1 - 2 * below(k), 1e-12)).toBe(true);
          expect(found.coverage).toBeGreaterThanOrEqual(level - 1e-12);
        }
      }),
      runs(1000),
    );
  });

  it("of five values has no interval at 0.95, of six it spans all of them", () => {
    expect(valueOf(medianInterval({ values: [1, 2, 3, 4, 5] }))).toEqual({
      method: "median-order-statistics",
      n: 5,
      missing: 0,
      median: 3,
      level: 0.95,
    });
    expect(valueOf(medianInterval({ values: [1, 2, 3, null, 4, 5, 6] }))).toMatchObject({ lower: 1, upper: 6, missing: 1 });
  });
});
