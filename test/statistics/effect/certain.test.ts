import { pairedEffectSizes } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

describe("effect sizes of the same people, so sure that they need no interval", () => {
  // Four changes with mean m and deviation 2: t is m.
  const changed = (mean: number) => ({ before: [0, 0, 0, 0], after: [mean - 3, mean + 1, mean + 1, mean + 1] });

  it.each([1, -1])("have one as long as its ends are no more than a thousand errors away: %d", (side) => {
    // Far out the noncentrality is t √(χ² / 3), of which R's qchisq gives 0.2157953 and 9.348404: at t 560 up to 988.5, at 570 more than 1000.
    const [near, far] = [0.2157953, 9.348404].map((square) => (560 * Math.sqrt(square / 3)) / 2);
    const { dzLower = 0, dzUpper = 0 } = valueOf(pairedEffectSizes(changed(side * 560)));
    expect(Math.min(side * dzLower, side * dzUpper)).toBeCloseTo(near ?? 0, 2);
    expect(Math.max(side * dzLower, side * dzUpper)).toBeCloseTo(far ?? 0, 2);
    for (const mean of [570, 1000]) expect(valueOf(pairedEffectSizes(changed(side * mean)))).not.toHaveProperty("dzLower");
  });

  it.each([1, -1])("have all else beyond it: %d", (side) => {
    const J = Math.sqrt(Math.PI / 6);
    expectFigures(valueOf(pairedEffectSizes(changed(side * 1001))), {
      method: "paired-effect-sizes",
      n: 4,
      missingBefore: 0,
      missingAfter: 0,
      incompletePairs: 0,
      level: 0.95,
      dz: side * 500.5,
      dav: (side * 1001) / Math.SQRT2,
      davLakens: side * 1001,
      J,
      gz: J * side * 500.5,
      gav: (J * side * 1001) / Math.SQRT2,
    });
  });
});
