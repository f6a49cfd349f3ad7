import { cumulativeIncidence, kaplanMeier, restrictedMeanTime } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { codeOf, valueOf } from "../value-of.ts";

const all = (count: number) => ({
  time: Array.from({ length: count }, (_, index) => index + 1),
  event: new Array<1>(count).fill(1),
});

describe("Kaplan and Meier's curve, whole", () => {
  it("of five people, with ties of events and people last seen", () => {
    // R 4.2.2, survival 3.5-3: survfit(Surv(time, event) ~ 1, conf.type = "log-log").
    const first = { time: 2, nRisk: 5, nEvent: 2, survival: 0.6, stdErr: 0.21908902300206642 };
    const second = { time: 5, nRisk: 2, nEvent: 1, survival: 0.3, stdErr: 0.23874672772626643 };
    const [ends, later] = [
      { lower: 0.12573018299443142, upper: 0.8817564073935322 },
      { lower: 0.012301529425416086, upper: 0.7192180208104149 },
    ];
    expectFigures(valueOf(kaplanMeier({ time: [2, 2, 2, 5, 5], event: [1, 0, 1, 0, 1], at: [5, 1, 5.1, 2] })), {
      method: "kaplan-meier-log-log",
      n: 5,
      events: 3,
      level: 0.95,
      table: [
        { ...first, ...ends },
        { ...second, ...later },
      ],
      at: [
        { time: 5, survival: 0.3, ...later },
        { time: 1, survival: 1, lower: undefined, upper: undefined },
        { time: 5.1 },
        { time: 2, survival: 0.6, ...ends },
      ],
      median: 5,
      medianLower: 2,
      medianUpper: undefined,
    });
  });

  it("of one person with the event falls to 0, and has no error there", () => {
    expectFigures(valueOf(kaplanMeier({ time: [5], event: [1] })), {
      method: "kaplan-meier-log-log",
      n: 1,
      events: 1,
      level: 0.95,
      table: [{ time: 5, nRisk: 1, nEvent: 1, survival: 0 }],
      at: [],
      median: 5,
      medianLower: undefined,
      medianUpper: undefined,
    });
  });

  it("is known for ever once it has fallen to 0, and not beyond the last time where somebody was left", () => {
    expect(valueOf(kaplanMeier({ time: [2, 5], event: [1, 1], at: [9] })).at).toEqual([{ time: 9, survival: 0 }]);
    expect(valueOf(kaplanMeier({ time: [2, 5], event: [1, 0], at: [9] })).at).toEqual([{ time: 9 }]);
  });

  it.each([12, 20, 24, 38, 40])("of %d people is at one half after half of them, in spite of rounding", (count) => {
    expect(valueOf(kaplanMeier(all(count))).median).toBe(count / 2 + 0.5);
  });

  it("has ends of the median at different times", () => {
    const { median, medianLower, medianUpper, table } = valueOf(kaplanMeier({ ...all(20), level: 0.5 }));
    const firstBelow = (end: "lower" | "upper") => table.find((step) => (step[end] ?? 0) < 0.5)?.time;
    expect([median, medianLower, medianUpper]).toEqual([10.5, firstBelow("lower"), firstBelow("upper")]);
    expect(medianLower).toBeLessThan(10);
    expect(medianUpper).toBeGreaterThan(11);
  });
});

describe("the restricted mean time, whole", () => {
  const about = { method: "restricted-mean-time", n: 4, events: 3 };
  const people = { time: [30, 10, 40, 20], event: [1, 1, 0, 1] as const };

  it("up to the last person seen: √(125 / 4) is the error of 10, 20, 30 and 40", () => {
    expectFigures(valueOf(restrictedMeanTime({ ...people, tau: 40 })), { ...about, tau: 40, rmst: 25, stdErr: Math.sqrt(31.25) });
  });

  it("up to the time of an event: areas of 5 and 12.5 remain after the first two", () => {
    // 25 / (3 · 2) + 12.5² / (4 · 3)
    expectFigures(valueOf(restrictedMeanTime({ ...people, tau: 30 })), {
      ...about,
      tau: 30,
      rmst: 22.5,
      stdErr: Math.sqrt(25 / 6 + 156.25 / 12),
    });
  });

  it("with two events at one time", () => {
    // One half from 10 on: 10 + 5, and 5² · 2 / (4 · 2).
    expectFigures(valueOf(restrictedMeanTime({ time: [10, 10, 20, 20], event: [1, 1, 0, 1], tau: 20 })), {
      ...about,
      tau: 20,
      rmst: 15,
      stdErr: Math.sqrt(6.25),
    });
  });

  it("is known up to the last person seen, not a moment longer", () => {
    expect(codeOf(restrictedMeanTime({ ...people, tau: 40.1 }))).toBe("beyond-follow-up");
    expect(codeOf(restrictedMeanTime({ time: [0], event: [0], tau: 1 }))).toBe("beyond-follow-up");
    expectFigures(valueOf(restrictedMeanTime({ time: [0], event: [1], tau: 1 })), {
      method: "restricted-mean-time",
      n: 1,
      events: 1,
      tau: 1,
      rmst: 0,
      stdErr: 0,
    });
  });
});

describe("the cumulative incidence, whole", () => {
  const people = { time: [60, 30, 90, 60], cause: [2, 1, 1, 0] };
  const about = { method: "aalen-johansen", n: 4, censored: 1 };

  it("at the times of the events", () => {
    // 1/4; 3/4 · 1/3; 1/2 · 1/1.
    expectFigures(valueOf(cumulativeIncidence(people)), {
      ...about,
      at: [30, 60, 90],
      causes: [
        { cause: 1, events: 2, incidence: [0.25, 0.25, 0.75], median: 90 },
        { cause: 2, events: 1, incidence: [0, 0.25, 0.25] },
      ],
      eventFree: [0.75, 0.5, 0],
    });
  });

  it("has no step where people were only last seen", () => {
    // 1/4, then 3/4 · 1/1.
    expect(valueOf(cumulativeIncidence({ time: [1, 2, 2, 3], cause: [1, 0, 0, 1] }))).toMatchObject({ at: [1, 3], eventFree: [0.75, 0] });
  });

  it("at times asked for, in their order, before the first and after the last too", () => {
    expectFigures(valueOf(cumulativeIncidence({ ...people, at: [100, 29.9, 60, -1] })), {
      ...about,
      at: [100, 29.9, 60, -1],
      causes: [
        { cause: 1, events: 2, incidence: [0.75, 0, 0.25, 0], median: 90 },
        { cause: 2, events: 1, incidence: [0.25, 0, 0.25, 0] },
      ],
      eventFree: [0, 1, 0.5, 1],
    });
  });

  it("is known up to the last person seen, not a moment longer", () => {
    const left = { time: [1, 2], cause: [1, 0] };
    expect(codeOf(cumulativeIncidence({ ...left, at: [2] }))).toBe("ok");
    expect(codeOf(cumulativeIncidence({ ...left, at: [1, 2.1] }))).toBe("beyond-follow-up");
    expect(() => cumulativeIncidence({ ...left, at: [1, Number.NaN] })).toThrow(new RangeError("a time is a number"));
    expect(() => cumulativeIncidence({ time: [1, 2], cause: [1, -1] })).toThrow(
      new RangeError("a cause is a whole number from 1 on, or 0"),
    );
  });
});
