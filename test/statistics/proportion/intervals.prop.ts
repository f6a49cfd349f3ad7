import fc from "fast-check";
import type { Result } from "welfare-core";
import {
  clopperPearson,
  type Estimate,
  jeffreys,
  type NotComputable,
  type Proportion,
  proportionMissingBounds,
  wilson,
} from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const proportion = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

/** Probability of `from` to `to` successes, term by term: nothing of the library. */
function probability(n: number, p: number, from: number, to: number): number {
  let [term, sum] = [0, 0];
  for (let x = 0; x <= n; x += 1) {
    term = x === 0 ? n * Math.log1p(-p) : term + Math.log((n - x + 1) / x) + Math.log(p / (1 - p));
    if (x >= from && x <= to) sum += Math.exp(term);
  }
  return sum;
}

const intervals: readonly (readonly [string, (input: Proportion) => Result<Estimate, NotComputable>])[] = [
  ["Wilson", wilson],
  ["Clopper and Pearson", clopperPearson],
  ["Jeffreys", jeffreys],
];

describe.each(intervals)("the interval of %s", (_, interval) => {
  it("lies in 0 to 1 around the estimate and says what it rests on", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const found = valueOf(interval({ x, n, level: confidence }));
        expect(found).toMatchObject({ n, level: confidence, estimate: x / n });
        expect(found.lower >= 0 && found.lower <= x / n && x / n <= found.upper && found.upper <= 1).toBe(true);
        expect([found.lower === 0, found.upper === 1]).toEqual([x === 0, x === n]);
      }),
      runs(1000),
    );
  });

  it("is wider with more confidence", () => {
    fc.assert(
      fc.property(proportion, ({ x, n }) => {
        const width = (confidence: number) => {
          const { lower, upper } = valueOf(interval({ x, n, level: confidence }));
          return upper - lower;
        };
        return width(0.8) < width(0.95) && width(0.95) < width(0.99);
      }),
      runs(1000),
    );
  });

  it("of the failures is that of the successes, mirrored", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const [one, other] = [valueOf(interval({ x, n, level: confidence })), valueOf(interval({ x: n - x, n, level: confidence }))];
        return near(one.lower, 1 - other.upper, 1e-12) && near(one.upper, 1 - other.lower, 1e-12);
      }),
      runs(1000),
    );
  });

  it("rises with the successes", () => {
    fc.assert(
      fc.property(proportion, ({ x, n }) => {
        fc.pre(x < n);
        const [one, other] = [valueOf(interval({ x, n })), valueOf(interval({ x: x + 1, n }))];
        return one.lower < other.lower && (one.upper < other.upper || other.upper === 1);
      }),
      runs(1000),
    );
  });

  it("has level 0.95 unless told", () => {
    expect(interval({ x: 9, n: 15 })).toEqual(interval({ x: 9, n: 15, level: 0.95 }));
  });
});

describe("Clopper and Pearson", () => {
  it("end where the count would just lie in the tail", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const { lower, upper } = valueOf(clopperPearson({ x, n, level: confidence }));
        const tail = (1 - confidence) / 2;
        if (x > 0) expect(near(probability(n, lower, x, n) / tail, 1, 1e-8)).toBe(true);
        if (x < n) expect(near(probability(n, upper, 0, x) / tail, 1, 1e-8)).toBe(true);
      }),
      runs(500),
    );
  });

  it("cover every proportion at least as often as they say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
        let covered = 0;
        for (let x = 0; x <= n; x += 1) {
          const { lower, upper } = valueOf(clopperPearson({ x, n }));
          if (lower <= p && p <= upper) covered += probability(n, p, x, x);
        }
        return covered >= 0.95 - 1e-12;
      }),
      runs(100),
    );
  });
});

describe("bounds for missing answers", () => {
  const answers = fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    failed: fc.integer({ min: 0, max: 60 }),
    missing: fc.integer({ min: 0, max: 60 }),
  });

  it("hold whatever the missing answers are", () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), ({ x, failed, missing }, share) => {
        const [known, eligible] = [x + failed, x + failed + missing];
        fc.pre(eligible > 0);
        const found = valueOf(proportionMissingBounds({ x, known, eligible }));
        const truth = (x + Math.round(share * missing)) / eligible;
        expect(found.lowest <= truth && truth <= found.highest).toBe(true);
        expect(found.lower <= found.lowest && found.highest <= found.upper).toBe(true);
        expect(found).toMatchObject({ n: eligible, missing });
        expect(found.estimate).toBe(known === 0 ? undefined : x / known);
        expect(found.lower).toBe(valueOf(wilson({ x, n: eligible })).lower);
        expect(found.upper).toBe(valueOf(wilson({ x: x + missing, n: eligible })).upper);
      }),
      runs(1000),
    );
  });

  it("say nothing when all answers are missing", () => {
    expect(valueOf(proportionMissingBounds({ x: 0, known: 0, eligible: 15 }))).toEqual({
      method: "worst-case-wilson",
      n: 15,
      missing: 15,
      level: 0.95,
      lowest: 0,
      highest: 1,
      lower: 0,
      upper: 1,
    });
  });
});
