import { binomialTest, fisherExact, mcnemarExact } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

describe("the binomial test, worked by hand", () => {
  it.each([
    // Three trials at 1/4: 27, 27, 9 and 1 of 64.
    [0, 3, 0.25, 64, 64, 27, 64],
    [1, 3, 0.25, 64, 37, 54, 64],
    [2, 3, 0.25, 10, 10, 63, 64],
    [3, 3, 0.25, 1, 1, 64, 64],
    // Four at 1/2: 1, 4, 6, 4 and 1 of 16.
    [0, 4, 0.5, 2, 16, 1, 16],
    [1, 4, 0.5, 10, 15, 5, 16],
    [2, 4, 0.5, 16, 11, 11, 16],
    [3, 4, 0.5, 10, 5, 15, 16],
    [4, 4, 0.5, 2, 1, 16, 16],
    // Two at 1/10: 81, 18 and 1 of 100; at 9/10 the other way round.
    [0, 2, 0.1, 100, 100, 81, 100],
    [1, 2, 0.1, 19, 19, 99, 100],
    [2, 2, 0.1, 1, 1, 100, 100],
    [0, 2, 0.9, 1, 100, 1, 100],
    [1, 2, 0.9, 19, 99, 19, 100],
  ])("of %d out of %d against %d: %d, %d and %d of %d", (x, n, p0, twoSided, greater, less, all) => {
    expectFigures(valueOf(binomialTest({ x, n, p0 })), {
      method: "binomial-exact",
      n,
      estimate: x / n,
      pTwoSided: twoSided / all,
      pGreater: greater / all,
      pLess: less / all,
    });
  });
});

describe("a count that is just what was supposed", () => {
  it.each([
    [0, 3, 0],
    [3, 3, 1],
    [3, 10, 0.3],
    [500, 1000, 0.5],
    [50_000_000, 100_000_000, 0.5],
    [1, 1_000_000_000, 1e-9],
  ])("%d out of %d against %d, has p exactly 1", (x, n, p0) => {
    expect(valueOf(binomialTest({ x, n, p0 })).pTwoSided).toBe(1);
  });
});

describe("Fisher's test, worked by hand", () => {
  it.each([
    // Four cups of each kind, four named: 1, 16, 36, 16 and 1 of 70.
    [0, 4, 4, 4, 2, 70, 1, 70],
    [1, 4, 3, 4, 34, 69, 17, 70],
    [2, 4, 2, 4, 70, 53, 53, 70],
    [3, 4, 1, 4, 34, 17, 69, 70],
    [4, 4, 0, 4, 2, 1, 70, 70],
    // Two against three, two successes: 3, 6 and 1 of 10.
    [0, 2, 2, 3, 4, 10, 3, 10],
    [1, 2, 1, 3, 10, 7, 9, 10],
    [2, 2, 0, 3, 1, 1, 10, 10],
    // Two against three, four successes: nobody of the first, or one, or both: 0, 2 · 1 and 1 · 3 of 5.
    [1, 2, 3, 3, 2, 5, 2, 5],
    [2, 2, 2, 3, 5, 3, 5, 5],
    // Nobody, or everybody: one table.
    [0, 2, 0, 3, 1, 1, 1, 1],
    [2, 2, 3, 3, 1, 1, 1, 1],
  ])("of %d of %d and %d of %d: %d, %d and %d of %d", (x1, n1, x2, n2, twoSided, greater, less, all) => {
    expectFigures(valueOf(fisherExact({ x1, n1, x2, n2 })), {
      method: "fisher-exact",
      n: n1 + n2,
      pTwoSided: twoSided / all,
      pGreater: greater / all,
      pLess: less / all,
    });
  });
});

describe("McNemar's test, worked by hand", () => {
  it.each([
    // Nine changed: 1, 9, … of 512.
    [1, 8, 20 / 512, 11 / 512],
    [8, 1, 20 / 512, 11 / 512],
    [0, 9, 2 / 512, 1 / 512],
    // As many one way as the other: all, less 6 of 16.
    [2, 2, 1, 10 / 16],
    [0, 1, 1, 1 / 2],
  ])("of %d against %d", (yesToNo, noToYes, pTwoSided, midP) => {
    const changed = yesToNo + noToYes;
    expectFigures(valueOf(mcnemarExact({ bothYes: 2, yesToNo, noToYes, bothNo: 4 })), {
      method: "mcnemar-exact",
      n: changed + 6,
      changed,
      pTwoSided,
      midP,
    });
  });

  it("where nobody changed has no evidence", () => {
    expectFigures(valueOf(mcnemarExact({ bothYes: 0, yesToNo: 0, noToYes: 0, bothNo: 1 })), {
      method: "mcnemar-exact",
      n: 1,
      changed: 0,
      pTwoSided: 1,
      midP: 1,
    });
  });
});
