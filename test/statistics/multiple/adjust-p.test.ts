import { adjustP } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { codeOf, valueOf } from "../value-of.ts";

describe("adjusted p values, worked by hand", () => {
  it("of 0.04, 0.01 and 0.03", () => {
    // Holm: 3 · 0.01, 2 · 0.03, then 0.04, which may not fall below. Benjamini and Hochberg: 0.04, 3/2 · 0.03, which may not rise above, 3 · 0.01.
    expectFigures(valueOf(adjustP({ p: [0.04, 0.01, 0.03] })), {
      method: "adjusted-p",
      n: 3,
      holm: [0.06, 0.03, 0.06],
      bh: [0.04, 0.03, 0.04],
      bonferroni: [0.12, 0.03, 0.09],
    });
  });

  it("are at most 1", () => {
    expectFigures(valueOf(adjustP({ p: [0.9, 0.6] })), { method: "adjusted-p", n: 2, holm: [1, 1], bh: [0.9, 0.9], bonferroni: [1, 1] });
  });

  it("of 0 and 1 stay what they are", () => {
    expectFigures(valueOf(adjustP({ p: [1, 0] })), { method: "adjusted-p", n: 2, holm: [1, 0], bh: [1, 0], bonferroni: [1, 0] });
  });

  it("of none are none", () => {
    expectFigures(valueOf(adjustP({ p: [] })), { method: "adjusted-p", n: 0, holm: [], bh: [], bonferroni: [] });
  });

  it.each([[[Number.NaN, 0.5]], [[0.5, Number.POSITIVE_INFINITY]], [[2, Number.NaN]]])("of %j are refused", (p) => {
    expect(codeOf(adjustP({ p }))).toBe("not-finite");
  });
});
