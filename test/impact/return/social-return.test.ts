import { socialReturn, type SocialReturnInput } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { input, outcome, returnOf, sourced } from "./sourced.ts";

describe("a social return", () => {
  it("worked by hand: two outcomes over two years at a tenth a year", () => {
    // Work: 10 · 100 · 0.5 · 0.8 · 0.5 = 200 in the first year, 100 in the second. A harm: 2 · −25 = −50 once.
    const given = input({
      inputs: [
        { id: "grant", amountMinor: sourced(100) },
        { id: "time", amountMinor: sourced(60) },
      ],
      outcomes: [
        outcome({
          deadweight: sourced(0.5),
          displacement: sourced(0.2),
          attribution: sourced(0.5),
          dropOff: sourced(0.5),
          years: sourced(2),
        }),
        outcome({ id: "travel", quantity: sourced(2), proxyMinor: sourced(-25) }),
      ],
      discountRate: sourced(0.1),
    });
    const found = socialReturn(deepFreeze(given));
    const work = 200 / 1.1 + 100 / 1.21;
    const worth = work - 50 / 1.1;
    expect(found).toMatchObject({
      status: "value",
      currency: "EUR",
      inputMinor: 160,
      byOutcome: [
        { id: "work", firstYearMinor: 200 },
        { id: "travel", firstYearMinor: -50 },
      ],
      byYear: [
        { year: 1, valueMinor: 150 },
        { year: 2, valueMinor: 100 },
      ],
      paybackYear: 2,
    });
    if (found.status !== "value") throw new Error(found.reason);
    expect(found.presentValueMinor).toBeCloseTo(worth, 9);
    expect(found.netPresentValueMinor).toBeCloseTo(worth - 160, 9);
    expect(found.ratio).toBeCloseTo(worth / 160, 12);
    expect(found.netRatio).toBeCloseTo(worth / 160 - 1, 12);
    expect(found.byOutcome[0]?.presentValueMinor).toBeCloseTo(work, 9);
    expect(found.byYear.map(({ presentValueMinor }) => presentValueMinor.toFixed(9))).toEqual([
      (150 / 1.1).toFixed(9),
      (100 / 1.21).toFixed(9),
    ]);
    expect(found).not.toHaveProperty("withoutRatio");
  });

  it("takes the first year at its full worth when it is told to", () => {
    const outcomes = [outcome({ years: sourced(2) })];
    expect(returnOf({ outcomes, discountRate: sourced(1), firstPeriodDiscounted: false }).presentValueMinor).toBe(1500);
    expect(returnOf({ outcomes, discountRate: sourced(1), firstPeriodDiscounted: true }).presentValueMinor).toBe(750);
    expect(returnOf({ outcomes, discountRate: sourced(1) }).presentValueMinor).toBe(750);
  });

  it("is paid back in the year in which it reaches the input, and never if it does not", () => {
    const outcomes = [outcome({ quantity: sourced(4), years: sourced(3) })];
    const after = (amount: number) => returnOf({ outcomes, inputs: [{ id: "grant", amountMinor: sourced(amount) }] }).paybackYear;
    expect([400, 401, 800, 801, 1200, 1201].map(after)).toEqual([1, 2, 2, 3, 3, undefined]);
    expect(returnOf({ inputs: [{ id: "grant", amountMinor: sourced(1001) }] })).not.toHaveProperty("paybackYear");
  });

  it("of nothing has no ratio, but a value", () => {
    const found = returnOf({ inputs: [] });
    expect(found).toMatchObject({
      inputMinor: 0,
      presentValueMinor: 1000,
      netPresentValueMinor: 1000,
      withoutRatio: "no-input",
      paybackYear: 1,
    });
    for (const name of ["ratio", "netRatio"]) expect(found).not.toHaveProperty(name);
    expect(found.range).toStrictEqual({
      presentValueMinor: { lowest: 1000, highest: 1000 },
      netPresentValueMinor: { lowest: 1000, highest: 1000 },
    });
  });

  it("of nobody is 0, also of a harm", () => {
    const nobody = returnOf({ outcomes: [outcome({ quantity: sourced(0), proxyMinor: sourced(-25) })] });
    expect(nobody.byOutcome).toEqual([{ id: "work", firstYearMinor: 0, presentValueMinor: 0 }]);
    expect(nobody).toMatchObject({ presentValueMinor: 0, ratio: 0, range: { ratio: { lowest: 0, highest: 0 } } });
  });

  it("needs an outcome, and numbers that a number can hold", () => {
    expect(socialReturn(input({ outcomes: [] }))).toStrictEqual({
      status: "not-computable",
      reason: "empty",
      message: "a return without outcomes",
      problems: [],
    });
    const huge = input({ outcomes: [outcome({ quantity: sourced(1e200), proxyMinor: sourced(1e200) })] });
    expect(socialReturn(huge)).toStrictEqual({
      status: "not-computable",
      reason: "too-large",
      message: "the amounts are beyond what a number can hold",
      problems: [],
    });
  });
});

describe("the range of a social return", () => {
  it("is a point where no coefficient has one", () => {
    expect(returnOf({}).range).toEqual({
      presentValueMinor: { lowest: 1000, highest: 1000 },
      netPresentValueMinor: { lowest: 0, highest: 0 },
      ratio: { lowest: 1, highest: 1 },
    });
  });

  it.each([
    ["quantity", { outcomes: [outcome({ quantity: sourced(10, 5, 20) })] }, 0.5, 2],
    ["price", { outcomes: [outcome({ proxyMinor: sourced(100, 50, 200) })] }, 0.5, 2],
    ["deadweight", { outcomes: [outcome({ deadweight: sourced(0.5, 0.25, 0.75) })] }, 0.25, 0.75],
    ["displacement", { outcomes: [outcome({ displacement: sourced(0.5, 0.25, 0.75) })] }, 0.25, 0.75],
    ["attribution", { outcomes: [outcome({ attribution: sourced(0.5, 0.25, 0.75) })] }, 0.25, 0.75],
    ["drop-off", { outcomes: [outcome({ years: sourced(2), dropOff: sourced(0.5, 0.25, 1) })] }, 1, 1.75],
    ["years", { outcomes: [outcome({ years: sourced(2, 1, 3) })] }, 1, 3],
    ["input", { inputs: [{ id: "grant", amountMinor: sourced(1000, 500, 2000) }] }, 0.5, 2],
    ["discount rate", { discountRate: sourced(0.25, 0, 1) }, 0.5, 1],
  ] satisfies readonly (readonly [string, Partial<SocialReturnInput>, number, number])[])(
    "goes as far as the %s does",
    (_, given, lowest, highest) => {
      expect(returnOf(given).range.ratio).toEqual({ lowest, highest });
    },
  );

  it("has one end where only one is given", () => {
    expect(returnOf({ outcomes: [outcome({ quantity: sourced(10, 5) })] }).range.ratio).toEqual({ lowest: 0.5, highest: 1 });
    expect(returnOf({ outcomes: [outcome({ quantity: sourced(10, undefined, 20) })] }).range.ratio).toEqual({ lowest: 1, highest: 2 });
  });

  it("of a harm is lowest where most of it lasts, over the least input", () => {
    const harm = outcome({ quantity: sourced(10, 5, 20), proxyMinor: sourced(-100), deadweight: sourced(0.5, 0, 0.5) });
    const { range } = returnOf({ outcomes: [harm], inputs: [{ id: "grant", amountMinor: sourced(1000, 500, 2000) }] });
    expect(range).toEqual({
      presentValueMinor: { lowest: -2000, highest: -250 },
      netPresentValueMinor: { lowest: -4000, highest: -750 },
      ratio: { lowest: -4, highest: -0.125 },
    });
  });

  it("of what may be harm or good is as wide to both sides", () => {
    const open = outcome({ quantity: sourced(10, 5, 20), proxyMinor: sourced(0, -100, 100) });
    expect(returnOf({ outcomes: [open] }).range.ratio).toEqual({ lowest: -2, highest: 2 });
  });
});
