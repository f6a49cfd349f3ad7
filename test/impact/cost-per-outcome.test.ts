import { costPerOutcome, type CostQuestion, type IndicatorResult } from "welfare-core";
import { describe, expect, it } from "vitest";

const cost = { amountMinor: 12_000, currency: "EUR" };
const provenance = {
  indicator: { id: "work", version: "1", hash: "sha256:0" },
  kind: "proportion",
  unit: "person",
  asOf: "2019-05-15",
  claim: "outcome",
  library: "0",
} as const;
const counts = { n: 4, eligible: 6, missing: { lost: 2 }, notDue: 1, notApplicable: 0, populationUnknown: 0 };

describe("the cost of an outcome", () => {
  it("of one in four, at the ends of the exact interval of 1 in 4", () => {
    // Clopper and Pearson at 95 %: 1 of 4 lies from 0.0063094 to 0.8058796 (R: binom.test(1, 4)).
    const found = costPerOutcome({ cost, outcome: { numerator: 1, denominator: 4 } });
    expect(found).toMatchObject({
      status: "value",
      currency: "EUR",
      costMinor: 12_000,
      outcomes: 1,
      n: 4,
      missing: 0,
      perPersonMinor: 3000,
      perOutcomeMinor: 12_000,
      interval: { level: 0.95, method: "clopper-pearson" },
    });
    if (found.status !== "value") throw new Error(found.status);
    expect(found.interval.lowerMinor / (3000 / 0.8058796)).toBeCloseTo(1, 5);
    expect(Number(found.interval.upperMinor) / (3000 / 0.0063094)).toBeCloseTo(1, 4);
    expect(found).not.toHaveProperty("unbounded");
  });

  it("has no end where nobody has it, and says so in JSON too", () => {
    const found = costPerOutcome({ cost, outcome: { numerator: 0, denominator: 4 }, level: 0.9 });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found).toMatchObject({ perPersonMinor: 3000, unbounded: "no-outcome", interval: { level: 0.9 } });
    expect(found).not.toHaveProperty("perOutcomeMinor");
    expect(found.status === "value" && Object.keys(found.interval)).toEqual(["lowerMinor", "level", "method"]);
  });

  it("is that of a person where everybody has it, at the lower end too", () => {
    expect(costPerOutcome({ cost, outcome: { numerator: 4, denominator: 4 } })).toMatchObject({
      perOutcomeMinor: 3000,
      interval: { lowerMinor: 3000 },
    });
  });

  it("takes a proportion that was measured, and tells how many answers are missing", () => {
    const outcome: IndicatorResult = { status: "value", value: 0.5, numerator: 2, denominator: 4, ...counts, provenance };
    expect(costPerOutcome({ cost, outcome })).toMatchObject({ outcomes: 2, n: 4, missing: 2, perOutcomeMinor: 6000 });
  });

  it("of nothing is nothing", () => {
    expect(costPerOutcome({ cost: { ...cost, amountMinor: 0 }, outcome: { numerator: 1, denominator: 4 } })).toMatchObject({
      perOutcomeMinor: 0,
    });
  });

  it("is suppressed where the outcome is, with nothing else", () => {
    const outcome: IndicatorResult = { status: "suppressed", reason: "small-count" };
    for (const paid of [cost, { ...cost, amountMinor: -1 }]) expect(costPerOutcome({ cost: paid, outcome })).toEqual(outcome);
  });

  it.each([
    ["empty", { outcome: { numerator: 0, denominator: 0 } }],
    ["no-proportion", { outcome: { status: "not-computable", reason: "all-missing", ...counts, provenance } }],
    ["no-proportion", { outcome: { status: "value", value: 3, ...counts, provenance } }],
    ["no-proportion", { outcome: { numerator: 5, denominator: 4 } }],
    ["no-proportion", { outcome: { numerator: -1, denominator: 4 } }],
    ["no-proportion", { outcome: { numerator: 0.5, denominator: 4 } }],
    ["no-proportion", { outcome: { numerator: Number.NaN, denominator: 4 } }],
    ["no-proportion", { outcome: { numerator: 1, denominator: Number.POSITIVE_INFINITY } }],
    ["cost-unreadable", { cost: { ...cost, amountMinor: -1 } }],
    ["cost-unreadable", { cost: { ...cost, amountMinor: 0.5 } }],
    ["cost-unreadable", { cost: { ...cost, amountMinor: Number.NaN } }],
    ["too-many", { outcome: { numerator: 1, denominator: 1_000_000_001 } }],
  ] satisfies readonly (readonly [string, Partial<CostQuestion>])[])("is not computable: %s %o", (reason, given) => {
    const question: CostQuestion = { cost, outcome: { numerator: 1, denominator: 4 }, ...given };
    expect(costPerOutcome(question)).toMatchObject({ status: "not-computable", reason });
  });

  it("refuses a level that is none", () => {
    for (const level of [0, 1, Number.NaN])
      expect(() => costPerOutcome({ cost, outcome: { numerator: 1, denominator: 4 }, level })).toThrow(RangeError);
  });
});
