import { cronbachAlpha, reliableChange } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { codeOf, valueOf } from "../value-of.ts";

describe("Cronbach's alpha, worked by hand", () => {
  const about = { method: "cronbach-alpha-feldt", n: 3, items: 2, missingRows: 1 };
  const items = [
    [1, 2],
    [2, 2],
    [null, 4],
    [3, 4],
  ];

  it("of two items: twice one less (1 + 4/3) over 13/3", () => {
    // With two and two degrees of freedom the quantile of F is p / (1 − p): 39 and 1/39.
    expectFigures(valueOf(cronbachAlpha({ items })), {
      ...about,
      level: 0.95,
      alpha: 12 / 13,
      lower: 1 - 39 / 13,
      upper: 1 - 1 / 39 / 13,
    });
  });

  it("at 0.9", () => {
    expectFigures(valueOf(cronbachAlpha({ items, level: 0.9 })), {
      ...about,
      level: 0.9,
      alpha: 12 / 13,
      lower: 1 - 19 / 13,
      upper: 1 - 1 / 19 / 13,
    });
  });

  it("cannot be told of totals that differ by rounding alone", () => {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last place.
    expect(
      codeOf(
        cronbachAlpha({
          items: [
            [0.1, 0.2, 0.3],
            [0.3, 0.2, 0.1],
          ],
        }),
      ),
    ).toBe("no-variation");
  });

  it("of what nobody answered in full is nobody's, whatever is missing", () => {
    expect(codeOf(cronbachAlpha({ items: [[], []] }))).toBe("too-few");
    expect(codeOf(cronbachAlpha({ items: [[1, null, 2]] }))).toBe("empty");
    expect(
      codeOf(
        cronbachAlpha({
          items: [
            [1, null],
            [2, 3],
            [3, 3],
            [Number.NaN, null],
          ],
        }),
      ),
    ).toBe("ok");
  });
});

describe("reliable change, worked by hand", () => {
  // 4 √(1 − 0.875) is √2, and √2 of that 2.
  const scale = { sd: 4, reliability: 0.875, higherIsBetter: true };
  const people = { before: [18, 21, 15, null, 20, 19], after: [24, 22, 21, 20, 15, null] };
  const about = {
    method: "jacobson-truax",
    n: 4,
    standardErrorOfMeasurement: Math.SQRT2,
    standardErrorOfDifference: 2,
    smallestReliableChange: 3.92,
    rc: [3, 0.5, 3, null, -2.5, null],
  };

  it("with norms tells who recovered", () => {
    const norms = { clinical: { mean: 18, sd: 4 }, normative: { mean: 26, sd: 4 } };
    expectFigures(valueOf(reliableChange({ ...people, ...scale, ...norms })), {
      ...about,
      cutoffC: 22,
      class: ["recovered", "unchanged", "improved", "missing", "deteriorated", "missing"],
      counts: { recovered: 1, improved: 1, unchanged: 1, deteriorated: 1, missing: 2 },
    });
  });

  it("without norms has no cut-off, and nobody recovered", () => {
    expectFigures(valueOf(reliableChange({ ...people, ...scale })), {
      ...about,
      class: ["improved", "unchanged", "improved", "missing", "deteriorated", "missing"],
      counts: { recovered: 0, improved: 2, unchanged: 1, deteriorated: 1, missing: 2 },
    });
  });

  it("turned round, where lower is better", () => {
    const norms = { clinical: { mean: 26, sd: 4 }, normative: { mean: 18, sd: 4 } };
    const found = valueOf(reliableChange({ before: [24, 22, 21], after: [18, 17, 27], ...scale, ...norms, higherIsBetter: false }));
    expectFigures(
      [found.rc, found.class],
      [
        [-3, -2.5, 3],
        ["recovered", "recovered", "deteriorated"],
      ],
    );
  });

  it("is strictly beyond the criterion, on either side", () => {
    // Without reliability one standard error of a difference is √2 deviations.
    const found = valueOf(
      reliableChange({ before: [0, 0, 1, 1.01], after: [1, 1.01, 0, 0], ...scale, sd: 1, reliability: 0, criterion: 1 / Math.SQRT2 }),
    );
    expect(found.class).toEqual(["unchanged", "improved", "unchanged", "deteriorated"]);
  });

  it("on a scale of no reliability asks for 1.96 √2 deviations", () => {
    expect(valueOf(reliableChange({ ...people, ...scale, reliability: 0 })).smallestReliableChange).toBeCloseTo(1.96 * Math.SQRT2 * 4, 12);
  });

  it.each([
    [{ sd: -1 }, "the deviation of a scale is above 0"],
    [{ sd: 2e150 }, "the deviation of a scale is above 0"],
    [{ criterion: -1 }, "a criterion is above 0"],
    [{ criterion: Number.NaN }, "a criterion is above 0"],
    [{ reliability: Number.NaN }, "a reliability lies between 0 and 1"],
    [{ clinical: { mean: 2e150, sd: 1 } }, "a norm has a mean and a deviation of at least 0"],
    [{ clinical: { mean: 1, sd: 2e150 } }, "a norm has a mean and a deviation of at least 0"],
    [{ normative: { mean: 1, sd: -1 } }, "a norm has a mean and a deviation of at least 0"],
    [{ before: [1, 2] }, "before and after have one value for each person"],
  ])("with %j is a caller's bug", (wrong, message) => {
    const norms = { clinical: { mean: 10, sd: 2 }, normative: { mean: 20, sd: 2 } };
    expect(() => reliableChange({ before: [1], after: [2], ...scale, ...norms, ...wrong })).toThrow(new RangeError(message));
  });

  it("of a score that is no number is refused, even where the other one is missing", () => {
    expect(codeOf(reliableChange({ before: [1, Number.NaN], after: [2, null], ...scale }))).toBe("not-finite");
    expect(codeOf(reliableChange({ before: [1, null], after: [2, Number.NaN], ...scale }))).toBe("not-finite");
  });
});
