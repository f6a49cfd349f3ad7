import { poissonRate, poissonRateRatio } from "welfare-core/statistics";
import { describe, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

describe("a rate, worked by hand", () => {
  const about = { method: "garwood-exact", level: 0.95 };

  it("of no events ends where e to the minus mean is 0.025", () => {
    expectFigures(valueOf(poissonRate({ events: 0, personTime: 4 })), {
      ...about,
      n: 0,
      rate: 0,
      lower: 0,
      upper: -Math.log(0.025) / 4,
    });
  });

  it("of one event begins where e to the minus mean is 0.975", () => {
    // The upper end solves e^−m (1 + m) = 0.025: 5.57164339…
    expectFigures(valueOf(poissonRate({ events: 1, personTime: 2 })), {
      ...about,
      n: 1,
      rate: 0.5,
      lower: -Math.log(0.975) / 2,
      upper: 5.571643390938898 / 2,
    });
  });
});

describe("a ratio of rates, worked by hand", () => {
  const about = { method: "conditional-exact", n: 2, level: 0.95 };

  it("of one event each: at the ends one of two would fall to one side with 0.025", () => {
    // 1 − (1 − p)² = 0.025; the ratio is p / (1 − p) times 3.
    const odds = (1 - Math.sqrt(0.975)) / Math.sqrt(0.975);
    expectFigures(valueOf(poissonRateRatio({ events: [1, 1], personTime: [1, 3] })), {
      ...about,
      ratio: 3,
      lower: 3 * odds,
      upper: 3 / odds,
      // Shares 9/16, 6/16 and 1/16 of none, one and two.
      pTwoSided: 7 / 16,
    });
  });

  it("of two events to none", () => {
    expectFigures(valueOf(poissonRateRatio({ events: [2, 0], personTime: [1, 3] })), {
      ...about,
      ratio: Number.POSITIVE_INFINITY,
      lower: (3 * Math.sqrt(0.025)) / (1 - Math.sqrt(0.025)),
      upper: Number.POSITIVE_INFINITY,
      pTwoSided: 1 / 16,
    });
  });

  it("of none to two, at 0.9", () => {
    expectFigures(valueOf(poissonRateRatio({ events: [0, 2], personTime: [1, 3], level: 0.9 })), {
      ...about,
      level: 0.9,
      ratio: 0,
      lower: 0,
      upper: (3 * (1 - Math.sqrt(0.05))) / Math.sqrt(0.05),
      pTwoSided: 1,
    });
  });
});
