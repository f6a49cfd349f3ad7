import { describe, expect, it } from "vitest";
import {
  contextFactsOf,
  FUNDING_SOURCE_TYPE,
  fundingLeverage,
  type FundingLine,
  fundingSourceGroup,
  type FundingSourceType,
  type FundingStage,
  fundingTotals,
  policyAreaFindings,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const euros = (amountMinor: number) => ({ amountMinor, currency: "EUR" });
const cash = (sourceType: FundingSourceType, amountMinor: number, stage: FundingStage = "received"): FundingLine => ({
  id: "l",
  kind: "cash",
  organizationId: "o",
  sourceType,
  stage,
  amount: euros(amountMinor),
});
const inKind = (sourceType: FundingSourceType, amountMinor: number): FundingLine => ({
  ...cash(sourceType, amountMinor),
  kind: "in-kind",
  valuation: "by the hour",
});
const received = { stage: "received", currency: "EUR" } as const;

describe("the kind of source", () => {
  it.each([
    ["public-eu", "public"],
    ["public-local", "public"],
    ["bank-foundation", "philanthropic"],
    ["individual-giving", "philanthropic"],
    ["own-resources", "third-sector"],
    ["volunteer-time", "in-kind"],
    ["fees", "market"],
    ["social-finance", "market"],
    ["other", "other"],
  ] as const)("of %s is %s", (sourceType, group) => {
    expect(fundingSourceGroup(sourceType)).toBe(group);
  });

  it("is one for each source type", () => {
    const groups = Object.entries(FUNDING_SOURCE_TYPE.groups);
    for (const sourceType of FUNDING_SOURCE_TYPE.codes) {
      const holding = groups.filter(([, codes]) => (codes as readonly string[]).includes(sourceType)).map(([name]) => name);
      expect(holding).toEqual([fundingSourceGroup(sourceType)]);
    }
  });

  it("is other for a code that is in no list", () => {
    expect(fundingSourceGroup("x-lottery" as FundingSourceType)).toBe("other");
  });
});

describe("what pays for a project", () => {
  // By hand: cash 24,000 + 9,000 + 3,000 = 36,000 euros; in kind 4,500 + 2,400 = 6,900 euros. 6,000 more are only pledged.
  const lines = deepFreeze([
    cash("philanthropic-foundation", 24_000_00),
    cash("public-local", 9_000_00),
    cash("public-local", 3_000_00),
    inKind("public-local", 4_500_00),
    inKind("volunteer-time", 2_400_00),
    cash("philanthropic-foundation", 6_000_00, "pledged"),
  ]);

  it("is added up for one stage, money and parts in kind apart, by kind of source", () => {
    expect(fundingTotals(lines, received)).toEqual({
      ok: true,
      value: {
        stage: "received",
        cash: euros(36_000_00),
        inKind: euros(6_900_00),
        bySource: [
          { source: "public", cash: euros(12_000_00), inKind: euros(4_500_00) },
          { source: "philanthropic", cash: euros(24_000_00), inKind: euros(0) },
          { source: "in-kind", cash: euros(0), inKind: euros(2_400_00) },
        ],
      },
    });
    expect(fundingTotals(lines, { stage: "pledged", currency: "EUR" })).toMatchObject({
      ok: true,
      value: { cash: euros(6_000_00), inKind: euros(0) },
    });
  });

  it("is nothing where no line stands at the stage", () => {
    expect(fundingTotals(lines, { stage: "spent", currency: "EUR" })).toEqual({
      ok: true,
      value: { stage: "spent", cash: euros(0), inKind: euros(0), bySource: [] },
    });
  });

  it("does not depend on the order of the lines", () => {
    expect(fundingTotals([...lines].reverse(), received)).toEqual(fundingTotals(lines, received));
  });

  it.each([
    ["money", cash("public-local", 1)],
    ["a part in kind", inKind("public-local", 1)],
  ])("is not added up where %s is in another currency", (_, line) => {
    const francs = { ...line, amount: { amountMinor: 1, currency: "CHF" } };
    expect(fundingTotals([...lines, francs], received)).toMatchObject({ ok: false, error: { code: "mixed-currencies" } });
    expect(fundingTotals([...lines, { ...francs, stage: "spent" }], received)).toMatchObject({ ok: true });
  });

  it("is not added up beyond what can be counted exactly", () => {
    const most = cash("public-eu", Number.MAX_SAFE_INTEGER);
    expect(fundingTotals([most], received)).toMatchObject({ ok: true, value: { cash: euros(Number.MAX_SAFE_INTEGER) } });
    expect(fundingTotals([most, cash("fees", 1)], received)).toMatchObject({ ok: false, error: { code: "too-large" } });
    // All together can be counted, the public part alone cannot.
    const parts = [most, cash("public-local", 1), cash("fees", -1)];
    expect(fundingTotals(parts, received)).toMatchObject({ ok: false, error: { code: "too-large" } });
  });

  it("gives the leverage of philanthropic over public money: 24,000 over 12,000 is 2", () => {
    expect(fundingLeverage(lines, { of: "philanthropic", over: "public", ...received })).toEqual({
      ok: true,
      value: {
        ratio: 2,
        of: euros(24_000_00),
        over: euros(12_000_00),
        inKind: { of: euros(0), over: euros(4_500_00) },
      },
    });
  });

  it("gives a leverage of 0 where no money came in addition", () => {
    expect(fundingLeverage(lines, { of: "market", over: "public", ...received })).toMatchObject({
      ok: true,
      value: { ratio: 0, of: euros(0), inKind: { of: euros(0) } },
    });
  });

  it("gives no leverage over a source that gave no money, though it gave in kind", () => {
    expect(fundingLeverage(lines, { of: "philanthropic", over: "in-kind", ...received })).toMatchObject({
      ok: false,
      error: { code: "zero-denominator" },
    });
    expect(fundingLeverage([], { of: "philanthropic", over: "public", ...received })).toMatchObject({
      ok: false,
      error: { code: "zero-denominator" },
    });
  });

  it("gives no leverage of mixed currencies", () => {
    expect(fundingLeverage(lines, { of: "philanthropic", over: "public", stage: "received", currency: "CHF" })).toMatchObject({
      ok: false,
      error: { code: "mixed-currencies" },
    });
  });
});

describe("the shares of the policy areas", () => {
  it("are fine where none is given, and where there is no area", () => {
    expect(policyAreaFindings([])).toEqual([]);
    expect(policyAreaFindings([{ area: "labour" }, { area: "social" }])).toEqual([]);
  });

  it("are fine where they add up to 100, in hundredths too: 33.33 + 33.33 + 33.34", () => {
    expect(policyAreaFindings([{ area: "labour", sharePercent: 100 }])).toEqual([]);
    expect(
      policyAreaFindings([
        { area: "labour", sharePercent: 33.33 },
        { area: "social", sharePercent: 33.33 },
        { area: "housing", sharePercent: 33.34 },
      ]),
    ).toEqual([]);
  });

  it.each([
    [99.99, 69.99],
    [100.01, 70.01],
  ])("do not add up to 100 but to %d", (sum, rest) => {
    const findings = policyAreaFindings([
      { area: "labour", sharePercent: 30 },
      { area: "social", sharePercent: rest },
    ]);
    expect(findings).toEqual([{ code: "share-sum", areas: ["labour", "social"], message: `the shares add up to ${sum}, not 100` }]);
  });

  it("are given for all areas or for none", () => {
    const findings = policyAreaFindings([{ area: "labour", sharePercent: 100 }, { area: "social" }, { area: "x-own" }]);
    expect(findings).toMatchObject([{ code: "share-missing", areas: ["social", "x-own"] }]);
  });
});

describe("the figures behind a need", () => {
  const fact = (id: string) => ({ id, territoryId: "t", statement: { en: id }, value: 1, unit: "persons", on: "2017", source: "ISTAT" });
  const facts = [fact("a"), fact("b"), fact("c")];

  it("stand in the order in which it names them, and those that are not there are told", () => {
    expect(contextFactsOf({ contextFactIds: ["c", "x", "a"] }, facts)).toEqual({ contextFacts: [fact("c"), fact("a")], unresolved: ["x"] });
  });

  it("are none where it names none", () => {
    expect(contextFactsOf({}, facts)).toEqual({ contextFacts: [], unresolved: [] });
  });
});
