import fc from "fast-check";
import { cronbachAlpha, reliableChange } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { betaOracle } from "../oracles/beta.ts";
import { wide } from "../oracles/double-double.ts";
import { near, valueOf } from "../value-of.ts";

const answer = fc.integer({ min: 0, max: 4 });
const answers = fc
  .record({ people: fc.integer({ min: 2, max: 12 }), items: fc.integer({ min: 2, max: 6 }) })
  .chain(({ people, items }) =>
    fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: people, maxLength: people }),
  );

describe("Cronbach's alpha", () => {
  const covariance = (one: readonly number[], other: readonly number[]) => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return one.reduce((sum, value, index) => sum + (value - mean(one)) * ((other[index] ?? 0) - mean(other)), 0) / (one.length - 1);
  };

  it("is k times the mean covariance of two items over the mean of all entries: what standardised tables call it", () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, item) => rows.map((row) => row[item] ?? 0));
        const k = columns.length;
        const all = columns.flatMap((one, i) => columns.map((other, j) => ({ same: i === j, value: covariance(one, other) })));
        const total = all.reduce((sum, { value }) => sum + value, 0);
        const between = all.filter(({ same }) => !same).reduce((sum, { value }) => sum + value, 0);
        const found = cronbachAlpha({ items: rows });
        if (Math.abs(total) < 1e-12) expect(found).toMatchObject({ ok: false, error: { code: "no-variation" } });
        else {
          const value = valueOf(found);
          expect(value).toMatchObject({ method: "cronbach-alpha-feldt", n: rows.length, items: k, missingRows: 0, level: 0.95 });
          expect(near(value.alpha, ((k / (k - 1)) * between) / total, 1e-9)).toBe(true);
          expect(value.lower <= value.upper).toBe(true);
        }
      }),
      runs(1000),
    );
  });

  it("has Feldt's ends: (1 − upper) over (1 − alpha) is an F just in its lower tail, (1 − lower) one just in its upper", () => {
    const { alpha, lower, upper, n, items } = valueOf(
      cronbachAlpha({
        items: [
          [1, 2, 2],
          [2, 2, 3],
          [3, 4, 3],
          [1, 1, 0],
          [4, 4, 4],
        ],
        level: 0.9,
      }),
    );
    const [above, below] = [n - 1, (n - 1) * (items - 1)];
    const tail = (f: number) => betaOracle(wide((above * f) / (above * f + below)), above / 2, below / 2);
    expect(tail((1 - upper) / (1 - alpha)).lower[0]).toBeCloseTo(0.05, 10);
    expect(tail((1 - lower) / (1 - alpha)).upper[0]).toBeCloseTo(0.05, 10);
  });

  it("of items that are one and the same is 1, and its interval has no width", () => {
    expect(
      valueOf(
        cronbachAlpha({
          items: [
            [1, 1],
            [3, 3],
            [7, 7],
          ],
        }),
      ),
    ).toMatchObject({ alpha: 1, lower: 1, upper: 1 });
  });

  it("leaves out who did not answer every item, and counts them", () => {
    expect(
      valueOf(
        cronbachAlpha({
          items: [
            [1, 2],
            [2, null],
            [2, 2],
            [null, null],
            [3, 4],
          ],
        }),
      ),
    ).toMatchObject({ n: 3, missingRows: 2 });
  });

  it.each([
    [[], "empty"],
    [[[null, 1]], "empty"],
    [[[1, 2]], "too-few"],
    [[[1], [2]], "too-few"],
    [
      [
        [1, 2],
        [2, 1],
      ],
      "no-variation",
    ],
    [
      [
        [1, 2],
        [2, Number.NaN],
      ],
      "not-finite",
    ],
  ])("of %j is refused with %s", (items, code) => {
    expect(cronbachAlpha({ items })).toMatchObject({ ok: false, error: { code } });
  });

  it("of people with different numbers of items is a caller's bug", () => {
    expect(() => cronbachAlpha({ items: [[1, 2], [1]] })).toThrow(new RangeError("each person has one answer for each item"));
  });
});

describe("reliable change", () => {
  // One standard error of a difference is exactly 2: √2 · 4 · √(1 − 0.875).
  const scale = { sd: 4, reliability: 0.875, higherIsBetter: true, criterion: 2 };
  const norms = { clinical: { mean: 10, sd: 2 }, normative: { mean: 20, sd: 2 } };
  const classOf = (before: number, after: number, more: Partial<Parameters<typeof reliableChange>[0]> = {}) =>
    valueOf(reliableChange({ before: [before], after: [after], ...scale, ...norms, ...more })).class[0];

  it("says what the scale cannot tell from its own error", () => {
    const found = valueOf(reliableChange({ before: [10], after: [15], ...scale, ...norms }));
    expect(found.method).toBe("jacobson-truax");
    expect(found.standardErrorOfMeasurement).toBeCloseTo(Math.SQRT2, 14);
    expect(found.standardErrorOfDifference).toBeCloseTo(2, 14);
    expect(found.smallestReliableChange).toBeCloseTo(4, 14);
    expect(found.cutoffC).toBe(15);
    expect(found.rc[0]).toBeCloseTo(2.5, 14);
  });

  it("is strictly beyond the criterion", () => {
    expect([classOf(5, 8.99), classOf(5, 9.01)]).toEqual(["unchanged", "improved"]);
    expect([classOf(9, 5.01), classOf(9, 4.99)]).toEqual(["unchanged", "deteriorated"]);
    // A change of exactly the criterion, one way and the other.
    const one = { before: [0, 1], after: [1, 0], sd: 1, reliability: 0.5, higherIsBetter: true };
    const { standardErrorOfDifference } = valueOf(reliableChange(one));
    expect(valueOf(reliableChange({ ...one, criterion: 1 / standardErrorOfDifference })).class).toEqual(["unchanged", "unchanged"]);
    // Exactly: with √2 · 1 · √(1 − 0.5) = 1, or its rounding, a change of one standard error is not beyond it.
    const found = valueOf(
      reliableChange({ before: [0, 0], after: [1, 1.0001], sd: 1, reliability: 0.5, higherIsBetter: true, criterion: 1.00001 }),
    );
    expect(found.class).toEqual(["unchanged", "improved"]);
  });

  it("is a recovery from the clinical side, or from the cut-off itself, to beyond it", () => {
    expect([classOf(10, 15), classOf(10, 15.01), classOf(15, 19.5), classOf(15.01, 20)]).toEqual([
      "improved",
      "recovered",
      "recovered",
      "improved",
    ]);
    expect(classOf(10, 20, { clinical: undefined, normative: undefined })).toBe("improved");
  });

  it("turns round where lower is better", () => {
    const turned = { higherIsBetter: false, clinical: norms.normative, normative: norms.clinical };
    expect([classOf(20, 10, turned), classOf(10, 20, turned), classOf(15, 10.5, turned), classOf(20, 15, turned)]).toEqual([
      "recovered",
      "deteriorated",
      "recovered",
      "improved",
    ]);
  });

  it("draws the cut-off nearer to the group that varies less", () => {
    const found = valueOf(
      reliableChange({ before: [1], after: [1], ...scale, clinical: { mean: 10, sd: 1 }, normative: { mean: 20, sd: 4 } }),
    );
    // (4 · 10 + 1 · 20) / 5
    expect(found.cutoffC).toBe(12);
  });

  it("counts everybody once, the missing too", () => {
    const found = valueOf(
      reliableChange({ before: [10, 5, 9, 9, null, 1, null], after: [20, 12, 9, 1, 4, null, null], ...scale, ...norms }),
    );
    expect(found.class).toEqual(["recovered", "improved", "unchanged", "deteriorated", "missing", "missing", "missing"]);
    expect(found.counts).toEqual({ recovered: 1, improved: 1, unchanged: 1, deteriorated: 1, missing: 3 });
    expect([found.n, found.rc.slice(4)]).toEqual([4, [null, null, null]]);
  });

  it("on a scale without error finds every change reliable", () => {
    const found = valueOf(reliableChange({ before: [1, 1, 1], after: [2, 1, 0], sd: 4, reliability: 1, higherIsBetter: true }));
    expect([found.rc, found.class]).toEqual([
      [Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY],
      ["improved", "unchanged", "deteriorated"],
    ]);
    expect("cutoffC" in found).toBe(false);
  });

  it("asks 1.96 unless told", () => {
    expect(
      valueOf(reliableChange({ before: [1], after: [1], sd: 4, reliability: 0.875, higherIsBetter: true })).smallestReliableChange,
    ).toBeCloseTo(3.92, 12);
  });

  it.each([
    [{ sd: 0 }, "the deviation of a scale is above 0"],
    [{ sd: Number.NaN }, "the deviation of a scale is above 0"],
    [{ sd: Number.POSITIVE_INFINITY }, "the deviation of a scale is above 0"],
    [{ reliability: 1.01 }, "a reliability lies between 0 and 1"],
    [{ reliability: -0.01 }, "a reliability lies between 0 and 1"],
    [{ criterion: 0 }, "a criterion is above 0"],
    [{ criterion: Number.POSITIVE_INFINITY }, "a criterion is above 0"],
    [{ clinical: { mean: 10, sd: -1 } }, "a norm has a mean and a deviation of at least 0"],
    [{ normative: { mean: Number.NaN, sd: 1 } }, "a norm has a mean and a deviation of at least 0"],
    [{ normative: { mean: 1, sd: Number.POSITIVE_INFINITY } }, "a norm has a mean and a deviation of at least 0"],
    [{ clinical: undefined }, "a scale has both norms or none"],
    [{ normative: undefined }, "a scale has both norms or none"],
    [{ after: [1, 2] }, "before and after have one value for each person"],
  ])("with %j is a caller's bug", (wrong, message) => {
    expect(() => reliableChange({ before: [1], after: [2], ...scale, ...norms, ...wrong })).toThrow(new RangeError(message));
  });

  it("is refused without a complete pair, with norms that do not vary, and of no numbers", () => {
    const code = (more: Partial<Parameters<typeof reliableChange>[0]>) => {
      const found = reliableChange({ before: [1], after: [2], ...scale, ...norms, ...more });
      return found.ok ? "ok" : found.error.code;
    };
    expect(code({ before: [null] })).toBe("empty");
    expect(code({ before: [], after: [] })).toBe("empty");
    expect(code({ clinical: { mean: 1, sd: 0 }, normative: { mean: 2, sd: 0 } })).toBe("zero-denominator");
    expect(code({ clinical: { mean: 1, sd: 0 } })).toBe("ok");
    expect(code({ before: [Number.NaN] })).toBe("not-finite");
  });
});
