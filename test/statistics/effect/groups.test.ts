import { cliffsDelta, hedgesG, rankBiserial } from "welfare-core/statistics";
import { describe, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

const z = 1.959963984540054;

describe("Hedges's g, worked by hand", () => {
  it("of equal means is 0, with the normal quantile as ends", () => {
    // P(T ≤ 0) = Φ(−δ), so δ is z on either side; it is d times √(2·2 / 4), and J at two degrees is 1 / √π.
    const J = 1 / Math.sqrt(Math.PI);
    expectFigures(valueOf(hedgesG({ a: [0, 2, null], b: [null, 0, 2] })), {
      method: "hedges-g",
      n: 4,
      missing: 2,
      level: 0.95,
      d: 0,
      g: 0,
      dLower: -z,
      dUpper: z,
      gLower: -z * J,
      gUpper: z * J,
    });
  });

  it("of groups of three and six divides the ends by √(3·6 / 9)", () => {
    // J at seven degrees, R 4.2.2: exp(lgamma(3.5) - lgamma(3)) / sqrt(3.5).
    const [J, end] = [0.8882029076727512, z / Math.SQRT2];
    expectFigures(valueOf(hedgesG({ a: [-1, 0, 1], b: [-1, -1, 0, 0, 1, 1] })), {
      method: "hedges-g",
      n: 9,
      missing: 0,
      level: 0.95,
      d: 0,
      g: 0,
      dLower: -end,
      dUpper: end,
      gLower: -end * J,
      gUpper: end * J,
    });
  });

  it.each([2000, -2000])("has no ends when the groups lie more than a thousand errors apart: %d", (difference) => {
    // Both variances are 2, so is the pooled one.
    const d = difference / Math.SQRT2;
    expectFigures(valueOf(hedgesG({ a: [difference, difference + 2], b: [0, 2] })), {
      method: "hedges-g",
      n: 4,
      missing: 0,
      level: 0.95,
      d,
      g: d / Math.sqrt(Math.PI),
    });
  });
});

describe("Cliff's delta, worked by hand", () => {
  const about = { method: "cliffs-delta-newcombe-5", n: 2, missing: 0, level: 0.95 };

  it("of one against one that is less: e² = z² e (1 − e) at the lower end", () => {
    expectFigures(valueOf(cliffsDelta({ a: [2], b: [1] })), {
      ...about,
      delta: 1,
      probabilityOfSuperiority: 1,
      lower: (1 - z * z) / (1 + z * z),
      upper: 1,
    });
  });

  it("of one against an equal one: (e − ½)² = z² e (1 − e) at both", () => {
    expectFigures(valueOf(cliffsDelta({ a: [1], b: [1] })), {
      ...about,
      delta: 0,
      probabilityOfSuperiority: 0.5,
      lower: -z / Math.hypot(1, z),
      upper: z / Math.hypot(1, z),
    });
  });

  it("of three against two: four pairs won, one lost, one drawn", () => {
    const { delta, probabilityOfSuperiority, n, level } = valueOf(cliffsDelta({ a: [1, 4, 5], b: [1, 3], level: 0.9 }));
    expectFigures({ delta, probabilityOfSuperiority, n, level }, { delta: 3 / 6, probabilityOfSuperiority: 4.5 / 6, n: 5, level: 0.9 });
  });
});

describe("the rank-biserial correlation, worked by hand", () => {
  const about = { method: "rank-biserial-fisher-z", level: 0.95 };
  // √(3 · 4 · 7 / 6) over 3 · 4 / 2.
  const half = (z * Math.sqrt(14)) / 6;

  it("of ranks 1 and 2 up and 3 down is 0", () => {
    expectFigures(valueOf(rankBiserial({ differences: [1, 2, -3, null, 0] })), {
      ...about,
      n: 4,
      missing: 1,
      zeros: 1,
      rankBiserial: 0,
      lower: Math.tanh(-half),
      upper: Math.tanh(half),
    });
  });

  it("of ranks 1 and 3 up and 2 down is a third", () => {
    expectFigures(valueOf(rankBiserial({ differences: [3, 1, -2] })), {
      ...about,
      n: 3,
      missing: 0,
      zeros: 0,
      rankBiserial: 1 / 3,
      lower: Math.tanh(Math.atanh(1 / 3) - half),
      upper: Math.tanh(Math.atanh(1 / 3) + half),
    });
  });

  it.each([1, -1])("of all on one side is %d, without ends", (side) => {
    expectFigures(valueOf(rankBiserial({ differences: [side, 2 * side] })), { ...about, n: 2, missing: 0, zeros: 0, rankBiserial: side });
  });
});
