import { projectLeverage, type FundingLine } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";

const euros = (amountMinor: number) => ({ amountMinor, currency: "EUR" });
const cash = { kind: "cash", organizationId: "o", stage: "received" } as const;
const lines: readonly FundingLine[] = deepFreeze<FundingLine[]>([
  { ...cash, id: "1", sourceType: "public-local", amount: euros(900) },
  { ...cash, id: "2", sourceType: "public-eu", relation: "co-funding", amount: euros(100) },
  { ...cash, id: "3", sourceType: "fees", amount: euros(50) },
  { ...cash, id: "4", sourceType: "philanthropic-foundation", relation: "complementary", amount: euros(250) },
  { ...cash, id: "5", sourceType: "bank-foundation", relation: "additional", amount: euros(1000) },
  { ...cash, id: "6", sourceType: "own-resources", relation: "additional", amount: euros(500) },
  { ...cash, id: "7", sourceType: "philanthropic-foundation", relation: "additional", stage: "pledged", amount: euros(9999) },
  { ...cash, id: "8", kind: "in-kind", valuation: "rent", sourceType: "public-local", amount: euros(70) },
  { ...cash, id: "9", kind: "in-kind", valuation: "hours", sourceType: "volunteer-time", amount: euros(30) },
]);
const received = { stage: "received", currency: "EUR" } as const;

describe("the leverage of public money", () => {
  it("is all other money of the stage over it, by relation in the order of the list", () => {
    expect(projectLeverage(lines, { over: "public", ...received })).toEqual({
      status: "value",
      stage: "received",
      over: euros(1000),
      other: euros(1800),
      ratio: 1.8,
      byRelation: [
        { relation: "additional", money: euros(1500), ratio: 1.5 },
        { relation: "complementary", money: euros(250), ratio: 0.25 },
        { relation: "not-stated", money: euros(50), ratio: 0.05 },
      ],
      inKind: { over: euros(70), other: euros(30) },
    });
  });

  it("is below 0 where more other money was paid back than came", () => {
    const back = { ...cash, id: "b", sourceType: "bank-foundation", relation: "additional", amount: euros(-500) } as const;
    expect(projectLeverage([...lines.slice(0, 2), back], { over: "public", ...received })).toMatchObject({
      ratio: -0.5,
      other: euros(-500),
      byRelation: [{ relation: "additional", ratio: -0.5 }],
    });
  });

  it("can be asked of philanthropic money, over which public money is other", () => {
    const found = projectLeverage(lines, { over: "philanthropic", ...received });
    expect(found).toMatchObject({ over: euros(1250), other: euros(1550) });
    expect(found.status === "value" && found.byRelation.map(({ relation, money }) => [relation, money.amountMinor])).toEqual([
      ["additional", 500],
      ["co-funding", 100],
      ["not-stated", 950],
    ]);
  });

  it("is 0 where no other money came", () => {
    expect(projectLeverage(lines.slice(0, 2), { over: "public", ...received })).toMatchObject({
      ratio: 0,
      other: euros(0),
      byRelation: [],
    });
  });

  it.each([
    ["zero-denominator", [], "EUR"],
    ["zero-denominator", lines.slice(2), "EUR"],
    ["zero-denominator", [{ ...cash, id: "1", sourceType: "public-local", amount: euros(-5) }], "EUR"],
    ["mixed-currencies", lines, "CHF"],
    ["too-large", [1, 2].map((id) => ({ ...cash, id: String(id), sourceType: "public-local", amount: euros(2 ** 53 - 1) })), "EUR"],
  ] satisfies readonly (readonly [string, readonly FundingLine[], string])[])("is not computable: %s", (reason, given, currency) => {
    expect(projectLeverage(given, { over: "public", stage: "received", currency })).toMatchObject({ status: "not-computable", reason });
  });

  it("says whose money is not there to be divided by", () => {
    expect(projectLeverage([], { over: "philanthropic", ...received })).toStrictEqual({
      status: "not-computable",
      reason: "zero-denominator",
      message: 'no money of the source "philanthropic" at this stage: there is nothing to divide by',
    });
  });
});
