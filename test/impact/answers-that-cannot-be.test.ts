import { describe, expect, it } from "vitest";
import { balance, count, countsOf, measureOne, NOBODY } from "./measure-one.ts";

const rate = { ...count, kind: "rate", events: "before", exposure: "balance" } as const;
const ratio = { ...count, kind: "ratio-of-sums", of: "balance", per: "exposed" } as const;
const facts = { before: { type: "number" }, balance: { type: "number" }, exposed: { type: "number" } } as const;
const known = { ...NOBODY, n: 1, eligible: 1 };
const invalid = { ...NOBODY, eligible: 1, missing: { invalid: 1 } };

describe("the events and the exposure of a rate", () => {
  it.each([
    ["no event", 0, 1, known],
    ["no exposure", 1, 0, known],
    ["many events in a short time", 40, 0.25, known],
    ["half an event", 0.5, 1, invalid],
    ["less than no event", -1, 1, invalid],
    ["less than no exposure", 1, -0.5, invalid],
  ])("%s", (_, before, exposure, counts) => {
    expect(countsOf(measureOne(rate, [{ before, balance: exposure }], { facts }))).toEqual(counts);
  });

  it("that are invalid are in neither sum", () => {
    const rows = [
      { before: 2, balance: 4 },
      { before: 1.5, balance: 4 },
      { before: 3, balance: -1 },
      { before: 1, balance: 8 },
    ];
    expect(measureOne(rate, rows, { facts })).toMatchObject({ value: 0.25, numerator: 3, denominator: 12, n: 2 });
  });

  it("that are missing are missing for their reason, whatever the row before said", () => {
    const rows = [{ before: 0.5, balance: 1 }, { balance: 1 }, { before: 1, missing: { balance: "lost" } }];
    expect(countsOf(measureOne(rate, rows as never, { facts }))).toEqual({
      ...NOBODY,
      eligible: 3,
      missing: { invalid: 1, lost: 1, unknown: 1 },
    });
  });

  it("of which there are more than can be counted have no rate", () => {
    const most = { before: Number.MAX_SAFE_INTEGER, balance: 1 };
    expect(measureOne(rate, [most, most], { facts })).toMatchObject({ status: "not-computable", reason: "not-finite", n: 2 });
  });
});

describe("what a ratio divides by", () => {
  it.each([
    ["may be 0", 3, 0, known],
    ["may be a fraction", 3, 0.5, known],
    ["divides less than nothing", -3, 1, known],
    ["is not less than 0", 3, -0.5, invalid],
  ])("%s", (_, of, per, counts) => {
    expect(countsOf(measureOne(ratio, [{ balance: of, exposed: per }], { facts }))).toEqual(counts);
  });

  it("may be 0 in one row, where another has something", () => {
    const rows = [
      { balance: 3, exposed: 0 },
      { balance: -1, exposed: 4 },
    ];
    expect(measureOne(ratio, rows, { facts })).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, n: 2 });
  });

  it("is told apart from another pair whose digits are the same", () => {
    const rows = [
      { balance: 1, exposed: 23 },
      { balance: 12, exposed: 3 },
    ];
    expect(measureOne(ratio, rows, { facts })).toMatchObject({ value: 0.5, numerator: 13, denominator: 26 });
  });

  it("gives an interval from three rows on", () => {
    const rows = [
      { balance: 1, exposed: 2 },
      { balance: 2, exposed: 3 },
      { balance: 2, exposed: 5 },
    ];
    const method = "ratio-jackknife";
    expect(measureOne(ratio, rows, { facts })).toMatchObject({ value: 0.5, interval: { level: 0.95, method } });
    expect(measureOne(ratio, rows.slice(0, 2), { facts })).not.toHaveProperty("interval");
  });

  it("is missing for its reason, whatever the row before said", () => {
    const rows = [{ balance: 3, exposed: -1 }, { balance: 3, missing: { exposed: "lost" } }, { balance: 3 }];
    expect(countsOf(measureOne(ratio, rows as never, { facts }))).toEqual({
      ...NOBODY,
      eligible: 3,
      missing: { invalid: 1, lost: 1, unknown: 1 },
    });
  });
});

describe("a zero with a sign", () => {
  it("is the zero without one, in a sum and in what it comes to", () => {
    const result = measureOne(balance, [{ balance: -0 }, { balance: -0 }]);
    expect(result.status === "value" && result.value).toBe(0);
    const least = measureOne({ ...balance, kind: "median" }, [{ balance: -0 }]);
    expect(least.status === "value" && least.value).toBe(0);
  });
});
