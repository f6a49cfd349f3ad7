import { pairedEffectSizes } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

describe("effect sizes of the same people, so sure that they need no interval", () => {
  // Four changes with mean m and deviation 2: t is m.
  const changed = (mean: number) => ({ before: [0, 0, 0, 0], after: [mean - 3, mean + 1, mean + 1, mean + 1] });

  it("have one at a t of a thousand still", () => {
    expect(valueOf(pairedEffectSizes(changed(1000)))).toHaveProperty("dzLower");
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
