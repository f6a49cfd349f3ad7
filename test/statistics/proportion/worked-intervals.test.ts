import {
  clopperPearson,
  conditionalOddsRatio,
  differenceOfProportions,
  jeffreys,
  pairedDifferenceOfProportions,
  proportionMissingBounds,
  wilson,
} from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { codeOf, valueOf } from "../value-of.ts";

const z = 1.959963984540054;
const level = 0.95;

describe("the interval of one proportion, worked by hand", () => {
  it.each([
    // At an end p the share lies z √(p (1 − p) / n) away.
    [0, 1, 0, (z * z) / (1 + z * z)],
    [1, 1, 1 / (1 + z * z), 1],
    [1, 2, 0.5 - z / Math.sqrt(8 + 4 * z * z), 0.5 + z / Math.sqrt(8 + 4 * z * z)],
  ])("of Wilson, %d of %d", (x, n, lower, upper) => {
    expectFigures(valueOf(wilson({ x, n })), { method: "wilson", n, level, estimate: x / n, lower, upper });
  });

  it.each([
    // Where pⁿ, or (1 − p)ⁿ, is 0.025.
    [0, 2, 0, 1 - Math.sqrt(0.025)],
    [1, 2, 1 - Math.sqrt(0.975), Math.sqrt(0.975)],
    [2, 2, Math.sqrt(0.025), 1],
    [0, 1, 0, 0.975],
    [1, 1, 0.025, 1],
  ])("of Clopper and Pearson, %d of %d", (x, n, lower, upper) => {
    expectFigures(valueOf(clopperPearson({ x, n })), { method: "clopper-pearson", n, level, estimate: x / n, lower, upper });
  });

  it.each([
    // R 4.2.2: qbeta(c(0.025, 0.975), x + 0.5, n - x + 0.5).
    [1, 1, 0.1467463163095752, 1],
    [0, 1, 0, 1 - 0.1467463163095752],
    [1, 2, 0.06083027592009741, 0.9391697240799026],
  ])("of Jeffreys, %d of %d", (x, n, lower, upper) => {
    expectFigures(valueOf(jeffreys({ x, n })), { method: "jeffreys", n, level, estimate: x / n, lower, upper });
  });
});

describe("the bounds for missing answers, worked by hand", () => {
  const about = { method: "worst-case-wilson", level };

  it("of one yes, one no and one missing", () => {
    const [least, most] = [valueOf(wilson({ x: 1, n: 3 })), valueOf(wilson({ x: 2, n: 3 }))];
    expectFigures(valueOf(proportionMissingBounds({ x: 1, known: 2, eligible: 3 })), {
      ...about,
      n: 3,
      missing: 1,
      estimate: 0.5,
      lowest: 1 / 3,
      highest: 2 / 3,
      lower: least.lower,
      upper: most.upper,
    });
  });

  it("of nobody known have no estimate", () => {
    expectFigures(valueOf(proportionMissingBounds({ x: 0, known: 0, eligible: 1 })), {
      ...about,
      n: 1,
      missing: 1,
      lowest: 0,
      highest: 1,
      lower: 0,
      upper: 1,
    });
  });

  it("are none for counts that are none, even when nobody is known", () => {
    expect(codeOf(proportionMissingBounds({ x: -1, known: 0, eligible: 3 }))).toBe("negative");
    expect(codeOf(proportionMissingBounds({ x: 0, known: -1, eligible: 3 }))).toBe("negative");
    expect(codeOf(proportionMissingBounds({ x: Number.NaN, known: 2, eligible: 3 }))).toBe("not-finite");
    expect(() => proportionMissingBounds({ x: 1, known: 0, eligible: 3 })).toThrow(new RangeError("no more successes than trials"));
  });
});

describe("the odds ratio, worked by hand", () => {
  const about = { method: "conditional-exact", level };

  it.each([
    // Two tables with weights 1 and ψ: ψ / (1 + ψ) is 0.025 or 0.975.
    [1, 1, 0, 1, Number.POSITIVE_INFINITY, 1 / 39, Number.POSITIVE_INFINITY],
    [0, 1, 1, 1, 0, 0, 39],
    // Three with weights 1, 4ψ and ψ²: (4ψ + ψ²) / (1 + 4ψ + ψ²) is 0.025.
    [1, 2, 1, 2, 1, Math.sqrt(4 + 1 / 39) - 2, 1 / (Math.sqrt(4 + 1 / 39) - 2)],
  ])("of %d of %d and %d of %d is %d", (x1, n1, x2, n2, estimate, lower, upper) => {
    expectFigures(valueOf(conditionalOddsRatio({ x1, n1, x2, n2 })), { ...about, n: n1 + n2, estimate, lower, upper });
  });
});

describe("differences of proportions, worked by hand", () => {
  const about = { method: "newcombe-hybrid-score", level };

  it("of one of one and none of one", () => {
    // Wilson's ends are 1 / (1 + z²) to 1, and 0 to z² / (1 + z²).
    expectFigures(valueOf(differenceOfProportions({ x1: 1, n1: 1, x2: 0, n2: 1 })), {
      ...about,
      n: 2,
      difference: 1,
      lower: 1 - (Math.SQRT2 * z * z) / (1 + z * z),
      upper: 1,
    });
  });

  it("of one of two and one of one", () => {
    // 0.5 ± w with w = z / √(8 + 4z²), and 1 / (1 + z²) to 1.
    const [reach, below] = [z / Math.sqrt(8 + 4 * z * z), (z * z) / (1 + z * z)];
    expectFigures(valueOf(differenceOfProportions({ x1: 1, n1: 2, x2: 1, n2: 1 })), {
      ...about,
      n: 3,
      difference: -0.5,
      lower: -0.5 - reach,
      upper: -0.5 + Math.hypot(reach, below),
    });
  });

  it.each([
    // R 4.2.2, by Newcombe's formula.
    [0, 0, 9, 6, 0.6, 0.28315614987653837, 0.8017550385865841],
    [3, 4, 4, 4, 0, -0.3300341027816038, 0.3300341027816038],
    [20, 5, 12, 60, 0.07216494845360827, -0.012577426785897919, 0.15616660906472243],
  ])("in the same people, %d, %d, %d and %d", (bothYes, yesToNo, noToYes, bothNo, difference, lower, upper) => {
    expectFigures(valueOf(pairedDifferenceOfProportions({ bothYes, yesToNo, noToYes, bothNo })), {
      method: "newcombe-paired-score",
      n: bothYes + yesToNo + noToYes + bothNo,
      level,
      difference,
      lower,
      upper,
    });
  });

  it("in the same people, who all stayed what they were, as many yes as no", () => {
    // φ is (4 − 2) / 4 after the correction; both reaches are √(w² − w² + w²).
    const reach = z / Math.sqrt(16 + 4 * z * z);
    expectFigures(valueOf(pairedDifferenceOfProportions({ bothYes: 2, yesToNo: 0, noToYes: 0, bothNo: 2 })), {
      method: "newcombe-paired-score",
      n: 4,
      level,
      difference: 0,
      lower: -reach,
      upper: reach,
    });
  });
});
