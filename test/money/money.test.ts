import { allocateMoney, type Money, moneySchema, sumMoney } from "welfare-core";
import { describe, expect, it } from "vitest";

const euro = (amountMinor: number): Money => ({ amountMinor, currency: "EUR" });
const LARGEST = Number.MAX_SAFE_INTEGER;

describe("a sum of money", () => {
  it("of nothing is 0", () => {
    expect(sumMoney([], "EUR")).toEqual({ ok: true, value: euro(0) });
  });

  it("adds up, paybacks too", () => {
    expect(sumMoney([euro(150_00), euro(49_99), euro(-50_00)], "EUR")).toEqual({ ok: true, value: euro(149_99) });
  });

  it("has no 0 with a sign", () => {
    expect(sumMoney([euro(-0), euro(-5), euro(5)], "EUR")).toEqual({ ok: true, value: euro(0) });
  });

  it("is refused when one amount is in another currency, and says in which", () => {
    expect(sumMoney([euro(100), { amountMinor: 100, currency: "CHF" }], "EUR")).toEqual({
      ok: false,
      error: { code: "mixed-currencies", message: "a sum in EUR was asked and one amount is in CHF: convert it first" },
    });
  });

  it("repeats of a currency only what is written as one", () => {
    const message = (currency: string, asked: string) => {
      const sum = sumMoney([{ amountMinor: 100, currency }], asked);
      return sum.ok ? "" : sum.error.message;
    };
    expect(message("Maria Rossi", "EUR")).toBe("a sum in EUR was asked and one amount is in another: convert it first");
    expect(message("EUR", "Maria Rossi")).toBe("a sum in one currency was asked and one amount is in EUR: convert it first");
    expect(message("EURO", "eur")).toBe("a sum in one currency was asked and one amount is in another: convert it first");
  });

  it.each<[string, unknown]>([
    ["a fraction", 1234.56],
    ["no number", Number.NaN],
    ["an infinite amount", Number.NEGATIVE_INFINITY],
    ["a text, which would be added up", "123456"],
    ["nothing", undefined],
    ["2^53, which is no longer exact", 2 ** 53],
  ])("is refused, and not thrown, for %s", (_, amountMinor) => {
    expect(sumMoney([euro(1), euro(amountMinor as number)], "EUR")).toEqual({
      ok: false,
      error: { code: "not-whole", message: "an amount is not in whole minor units, within what can be counted exactly" },
    });
  });

  it("is refused when all amounts are in a currency that was not asked", () => {
    expect(sumMoney([{ amountMinor: 100, currency: "CHF" }], "EUR")).toMatchObject({ ok: false, error: { code: "mixed-currencies" } });
  });

  it("is exact up to 2^53 - 1 minor units and refused beyond", () => {
    expect(sumMoney([euro(LARGEST - 1), euro(1)], "EUR")).toEqual({ ok: true, value: euro(LARGEST) });
    expect(sumMoney([euro(LARGEST), euro(1)], "EUR")).toMatchObject({ ok: false, error: { code: "too-large" } });
    expect(sumMoney([euro(-LARGEST), euro(-1)], "EUR")).toMatchObject({ ok: false, error: { code: "too-large" } });
  });

  it("counts what it comes to, not what it passes on the way", () => {
    expect(sumMoney([euro(LARGEST), euro(LARGEST), euro(-LARGEST)], "EUR")).toEqual({ ok: true, value: euro(LARGEST) });
  });
});

describe("dividing a sum by weights", () => {
  const parts = (amountMinor: number, weights: readonly number[]) =>
    allocateMoney(euro(amountMinor), weights).map((part) => part.amountMinor);

  it.each([
    ["what is left goes to the earlier of equal parts", 100, [1, 1, 1], [34, 33, 33]],
    ["two units left go to the first two", 101, [1, 1, 1], [34, 34, 33]],
    ["what is left goes to the largest remainder, wherever it stands", 100, [1, 2, 3], [17, 33, 50]],
    ["the largest remainder may come last", 10, [33, 33, 34], [3, 3, 4]],
    ["the second remainder comes before the first part", 7, [1, 3, 3], [1, 3, 3]],
    ["a weight of 0 gets nothing", 100, [0, 1, 0, 2], [0, 33, 0, 67]],
    ["a weight of 0 gets nothing of what is left", 1, [0, 1, 1], [0, 1, 0]],
    ["a debt is divided like a credit", -100, [1, 1, 1], [-34, -33, -33]],
    ["nothing is divided into nothing", 0, [1, 2], [0, 0]],
    ["less than there are parts", 2, [1, 1, 1], [1, 1, 0]],
    ["one part takes all", 12_345, [7], [12_345]],
    ["large weights", 3, [LARGEST, LARGEST, LARGEST], [1, 1, 1]],
    ["the largest sum", LARGEST, [1, 1], [(LARGEST + 1) / 2, (LARGEST - 1) / 2]],
  ])("%s", (_, amount, weights, expected) => {
    expect(parts(amount, weights)).toEqual(expected);
  });

  it("keeps the currency, and 0 has no sign", () => {
    expect(allocateMoney({ amountMinor: -1, currency: "JPY" }, [0, 1])).toEqual([
      { amountMinor: 0, currency: "JPY" },
      { amountMinor: -1, currency: "JPY" },
    ]);
  });

  it.each([
    ["a negative weight", [1, -1]],
    ["a fraction", [0.5, 0.5]],
    ["no number", [Number.NaN, 1]],
    ["an infinite weight", [Number.POSITIVE_INFINITY, 1]],
  ])("by %s is a caller's bug", (_, weights) => {
    expect(() => parts(100, weights)).toThrow(new RangeError("weights must be whole numbers, 0 or more"));
  });

  it.each([
    ["no weight", []],
    ["weights of 0", [0, 0]],
  ])("by %s is a caller's bug", (_, weights) => {
    expect(() => parts(100, weights)).toThrow(new RangeError("at least one weight must be above 0"));
  });

  it.each([10.5, Number.NaN, 2 ** 53, "100" as unknown as number])("of %s is a caller's bug, of which the amount is not told", (amount) => {
    expect(() => parts(amount, [1, 1])).toThrow(
      new RangeError("the amount must be in whole minor units, within what can be counted exactly"),
    );
  });

  it("leaves its arguments as they were", () => {
    const money = Object.freeze(euro(100));
    const weights = Object.freeze([3, 1, 2]);
    allocateMoney(money, weights);
    expect([money, weights]).toEqual([euro(100), [3, 1, 2]]);
  });
});

describe("money in stored data", () => {
  it("says which fields it has when there is another, without repeating it", () => {
    const issues = moneySchema.safeParse({ amountMinor: 150, currency: "EUR", amount: 1.5 }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["money has an amountMinor and a currency, and no other field"]);
    expect(moneySchema.safeParse(150).error?.issues.map(({ code }) => code)).toEqual(["invalid_type"]);
  });

  it.each([euro(0), euro(-150), euro(LARGEST), { amountMinor: 1, currency: "JPY" }])("%j is accepted", (value) => {
    expect(moneySchema.safeParse(value)).toEqual({ success: true, data: value });
  });

  it.each([
    ["a fraction of a cent", { amountMinor: 0.5, currency: "EUR" }],
    ["2^53, which is no longer exact", { amountMinor: 2 ** 53, currency: "EUR" }],
    ["no number", { amountMinor: Number.NaN, currency: "EUR" }],
    ["a text", { amountMinor: "150", currency: "EUR" }],
    ["no currency", { amountMinor: 150 }],
    ["small letters", { amountMinor: 150, currency: "eur" }],
    ["a sign", { amountMinor: 150, currency: "€" }],
    ["four letters", { amountMinor: 150, currency: "EURO" }],
    ["a line end", { amountMinor: 150, currency: "EUR\n" }],
    ["a field of its own", { amountMinor: 150, currency: "EUR", amount: 1.5 }],
    ["a number alone", 150],
  ])("%s is refused", (_, value) => {
    expect(moneySchema.safeParse(value).success).toBe(false);
  });
});
