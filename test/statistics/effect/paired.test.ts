import { pairedEffectSizes } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

const z = 1.959963984540054;
/** Hedges's factor at two and three degrees of freedom: Γ(1) / Γ(½), and Γ(3/2) / (√(3/2) Γ(1)). */
const [J2, J3] = [1 / Math.sqrt(Math.PI), Math.sqrt(Math.PI / 6)];
const about = { method: "paired-effect-sizes", missingBefore: 0, missingAfter: 0, incompletePairs: 0, level: 0.95 };

describe("effect sizes of the same people, worked by hand", () => {
  it("of changes that balance are 0, with the normal quantile over √n as ends", () => {
    // Changes 1, −1, 1, −1 of variance 4/3; before and after 5/3 each; covariance 1, so r = 0.6.
    // P(T ≤ 0) = Φ(−δ), so δ is z on either side, and d is δ / 2.
    const [perAverage, perGroup] = [Math.sqrt(0.8), Math.sqrt(0.8)];
    expectFigures(valueOf(pairedEffectSizes({ before: [1, 2, 3, 4], after: [2, 1, 4, 3] })), {
      ...about,
      n: 4,
      dz: 0,
      dav: 0,
      davLakens: 0,
      J: J3,
      gz: 0,
      gav: 0,
      r: 0.6,
      drm: 0,
      grm: 0,
      glassPre: 0,
      dzLower: -z / 2,
      dzUpper: z / 2,
      davLower: (-z / 2) * perAverage,
      davUpper: (z / 2) * perAverage,
      gzLower: (-z / 2) * J3,
      gzUpper: (z / 2) * J3,
      gavLower: (-z / 2) * J3 * perAverage,
      gavUpper: (z / 2) * J3 * perAverage,
      drmLower: (-z / 2) * perGroup,
      drmUpper: (z / 2) * perGroup,
      grmLower: (-z / 2) * J3 * perGroup,
      grmUpper: (z / 2) * J3 * perGroup,
    });
  });

  it("have no r, nothing that rests on it and no Glass's delta when all started alike", () => {
    // Changes 1, 2, 6: mean 3, variance 7; before 0, after 7.
    const {
      dzLower = 9,
      dzUpper = 9,
      davLower,
      davUpper,
      gzLower,
      gzUpper,
      gavLower,
      gavUpper,
      ...found
    } = valueOf(pairedEffectSizes({ before: [2, 2, 2], after: [3, 4, 8] }));
    expectFigures(found, {
      ...about,
      n: 3,
      dz: 3 / Math.sqrt(7),
      dav: 3 / Math.sqrt(3.5),
      davLakens: 6 / Math.sqrt(7),
      J: J2,
      gz: (J2 * 3) / Math.sqrt(7),
      gav: (J2 * 3) / Math.sqrt(3.5),
    });
    expectFigures(
      [davLower, davUpper, gzLower, gzUpper, gavLower, gavUpper],
      [dzLower * Math.SQRT2, dzUpper * Math.SQRT2, J2 * dzLower, J2 * dzUpper, J2 * Math.SQRT2 * dzLower, J2 * Math.SQRT2 * dzUpper],
    );
  });

  it("have Glass's delta but no r when all ended alike", () => {
    const found = valueOf(pairedEffectSizes({ before: [3, 4, 8], after: [2, 2, 2] }));
    expect(found.glassPre).toBeCloseTo(-3 / Math.sqrt(7), 14);
    expect(["r", "drm", "grm", "drmLower", "drmUpper", "grmLower", "grmUpper"].filter((name) => name in found)).toEqual([]);
  });

  it.each([
    [[1, 2, 4], [3, 6, 12], 1],
    [[1, 2, 4], [-3, -6, -12], -1],
  ])("of %j and %j, which are in proportion, have r exactly %d", (before, after, r) => {
    const found = valueOf(pairedEffectSizes({ before, after }));
    expect(found.r).toBe(r);
    expect(found.drm).toBeCloseTo(r === 1 ? 0 : 2 * found.dz, 14);
  });
});
