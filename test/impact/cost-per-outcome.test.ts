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
const NO_COUNTS = "a cost for one outcome needs the counts of a proportion";
const MESSAGES = {
  empty: "nobody of whom the outcome is known",
  "no-proportion": NO_COUNTS,
  "cost-unreadable": "a cost is a whole number of minor units, 0 or more",
  "too-many": "more people than an exact interval can be computed for",
} as const;

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

  it("takes a share of people who changed reliably, which is a proportion too", () => {
    const changed = { ...provenance, kind: "reliable-change" } as const;
    const outcome: IndicatorResult = { status: "value", value: 0.5, numerator: 2, denominator: 4, ...counts, provenance: changed };
    expect(costPerOutcome({ cost, outcome })).toMatchObject({ outcomes: 2, n: 4, missing: 2, perOutcomeMinor: 6000 });
  });

  it.each(["rate", "ratio-of-sums"] as const)("takes no %s for a proportion, though it has a numerator and a denominator", (kind) => {
    const other = { ...provenance, kind };
    const outcome: IndicatorResult = { status: "value", value: 0.5, numerator: 2, denominator: 4, ...counts, provenance: other };
    expect(costPerOutcome({ cost, outcome })).toStrictEqual({ status: "not-computable", reason: "no-proportion", message: NO_COUNTS });
  });

  it("tells that an outcome was not measured", () => {
    const outcome: IndicatorResult = { status: "not-computable", reason: "all-missing", ...counts, provenance };
    expect(costPerOutcome({ cost, outcome })).toStrictEqual({
      status: "not-computable",
      reason: "no-proportion",
      message: "the outcome has not been measured",
    });
  });

  it.each([
    ["empty", { outcome: { numerator: 0, denominator: 0 } }],
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
  ] satisfies readonly (readonly [keyof typeof MESSAGES, Partial<CostQuestion>])[])("is not computable: %s %o", (reason, given) => {
    const question: CostQuestion = { cost, outcome: { numerator: 1, denominator: 4 }, ...given };
    expect(costPerOutcome(question)).toStrictEqual({ status: "not-computable", reason, message: MESSAGES[reason] });
  });

  it.each([0, -0.5, 1, 1.5, Number.NaN])("refuses a level of %s, also where there is nothing to compute", (level) => {
    const refusal = new RangeError("a level lies between 0 and 1");
    expect(() => costPerOutcome({ cost, outcome: { numerator: 1, denominator: 4 }, level })).toThrow(refusal);
    expect(() => costPerOutcome({ cost, outcome: { status: "suppressed", reason: "small-count" }, level })).toThrow(refusal);
  });
});
