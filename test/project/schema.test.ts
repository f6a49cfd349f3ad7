import { describe, expect, it } from "vitest";
import {
  contextFactSchema,
  datedNameSchema,
  editionSchema,
  fundingLineSchema,
  needSchema,
  organizationSchema,
  partnerSchema,
  pinnedPathwaySchema,
  pinnedRulesetSchema,
  stakeholderSchema,
  territoryCodeSchema,
  territoryMemberSchema,
  territorySchema,
} from "welfare-core";
import type * as z from "zod";
import { refusals } from "../refusals.ts";

const custom = (path: string) => [{ path, code: "custom" }];
const list = <T>(count: number, item: T) => Array.from({ length: count }, () => item);

/** Fields without which a record is none. */
function needs(schema: z.ZodType, record: Readonly<Record<string, unknown>>): void {
  expect(refusals(schema, record)).toEqual([]);
  for (const field of Object.keys(record)) {
    const { [field]: left, ...rest } = record;
    expect(left).toBeDefined();
    expect(refusals(schema, rest).map(({ path }) => path)).toEqual([field]);
  }
}

/** The sentence about a field that the record does not have. */
function unknownField(schema: z.ZodType, record: object, field: string): string | undefined {
  const issues = schema.safeParse({ ...record, [field]: 1 }).error?.issues ?? [];
  expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([{ path: [], code: "unrecognized_keys" }]);
  return issues[0]?.message;
}

describe("an organization", () => {
  const province = { id: "province", name: "Provincia di Mantova", type: "11" };

  it("has a key, a name and a type", () => {
    needs(organizationSchema, province);
  });

  it("has a type of IATI, and a legal form of the list or of the user", () => {
    expect(refusals(organizationSchema, { ...province, type: "12" })).toEqual([{ path: "type", code: "invalid_value" }]);
    expect(refusals(organizationSchema, { ...province, legalForm: "x-comunita-montana" })).toEqual([]);
    expect(refusals(organizationSchema, { ...province, legalForm: "comunita" })).toEqual([{ path: "legalForm", code: "invalid_union" }]);
  });

  it("does not say whether it is public: that follows from its type", () => {
    expect(unknownField(organizationSchema, province, "sector")).toBe('unknown field. Own fields belong in "extensions".');
    expect(unknownField(organizationSchema, province, "legalFrom")).toContain('did you mean "legalForm"?');
  });

  it("has a name of 200 characters at most, and not a blank one", () => {
    expect(refusals(organizationSchema, { ...province, name: "x".repeat(200) })).toEqual([]);
    expect(refusals(organizationSchema, { ...province, name: "x".repeat(201) })).toEqual([{ path: "name", code: "too_big" }]);
    expect(refusals(organizationSchema, { ...province, name: "" })).toEqual([{ path: "name", code: "too_small" }]);
    expect(refusals(organizationSchema, { ...province, name: " " })).toEqual([{ path: "name", code: "invalid_format" }]);
  });
});

describe("a partner", () => {
  const partner = { organizationId: "province", roles: ["supporter"] };

  it("has at least one role, and each once", () => {
    needs(partnerSchema, partner);
    expect(refusals(partnerSchema, { ...partner, roles: [] })).toEqual(custom("roles"));
    expect(refusals(partnerSchema, { ...partner, roles: ["funder", "referrer"] })).toEqual([]);
    expect(refusals(partnerSchema, { ...partner, roles: ["funder", "funder"] })).toEqual(custom("roles"));
    expect(refusals(partnerSchema, { ...partner, roles: ["x-own", "boss"] })).toEqual([{ path: "roles.1", code: "invalid_union" }]);
  });

  it("has 20 roles at most", () => {
    const roles = (count: number) => Array.from({ length: count }, (_, index) => `x-${index}`);
    expect(refusals(partnerSchema, { ...partner, roles: roles(20) })).toEqual([]);
    expect(refusals(partnerSchema, { ...partner, roles: roles(21) })).toEqual(custom("roles"));
  });

  it("is one for some days, or throughout", () => {
    expect(refusals(partnerSchema, { ...partner, period: { start: "2018-01-01", end: "2018-01-01" } })).toEqual([]);
    expect(refusals(partnerSchema, { ...partner, period: { start: "2018-01-02", end: "2018-01-01" } })).toEqual(custom("period.end"));
  });
});

describe("a stakeholder", () => {
  const women = { id: "women", name: { en: "Women without work" }, role: "target-and-engine" };

  it("is target, engine, or both at once", () => {
    needs(stakeholderSchema, women);
    expect(refusals(stakeholderSchema, { ...women, role: "target" })).toEqual([]);
    expect(refusals(stakeholderSchema, { ...women, role: "engine" })).toEqual([]);
    expect(refusals(stakeholderSchema, { ...women, role: "x-audience" })).toEqual([{ path: "role", code: "invalid_value" }]);
  });

  it("has a name in at least one language", () => {
    expect(refusals(stakeholderSchema, { ...women, name: {} })).toMatchObject([{ path: "name" }]);
    expect(refusals(stakeholderSchema, { ...women, name: "Women" })).toMatchObject([{ path: "name" }]);
  });
});

describe("a funding line", () => {
  const amount = { amountMinor: 2_400_000, currency: "EUR" };
  const cash = { id: "f-1", kind: "cash", organizationId: "gtf", sourceType: "philanthropic-foundation", stage: "received", amount };
  const inKind = { ...cash, kind: "in-kind", sourceType: "volunteer-time", valuation: "120 hours at 20 euros" };

  it("is money or in kind", () => {
    expect(refusals(fundingLineSchema, cash)).toEqual([]);
    expect(refusals(fundingLineSchema, inKind)).toEqual([]);
    expect(refusals(fundingLineSchema, { ...cash, kind: "loan" })).toEqual([{ path: "kind", code: "invalid_union" }]);
  });

  it("that is in kind says how its value was worked out; money does not", () => {
    expect(refusals(fundingLineSchema, { ...inKind, valuation: undefined })).toEqual([{ path: "valuation", code: "invalid_type" }]);
    expect(refusals(fundingLineSchema, { ...cash, valuation: "counted" })).toEqual([{ path: "", code: "unrecognized_keys" }]);
  });

  it("that is money does not come from a source in kind; premises may come from a municipality", () => {
    expect(refusals(fundingLineSchema, { ...cash, sourceType: "volunteer-time" })).toEqual(custom("sourceType"));
    expect(refusals(fundingLineSchema, { ...cash, sourceType: "in-kind" })).toEqual(custom("sourceType"));
    expect(refusals(fundingLineSchema, { ...inKind, sourceType: "public-local" })).toEqual([]);
  });

  it("has an amount of whole minor units that is not negative", () => {
    const of = (amountMinor: number) => refusals(fundingLineSchema, { ...cash, amount: { ...amount, amountMinor } });
    expect(of(0)).toEqual([]);
    expect(of(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(of(-1)).toEqual(custom("amount.amountMinor"));
    expect(of(0.5)).toEqual([{ path: "amount.amountMinor", code: "invalid_type" }]);
    expect(of(2 ** 53)).toMatchObject([{ path: "amount.amountMinor" }]);
  });

  it("stands at one of four stages", () => {
    for (const stage of ["pledged", "committed", "received", "spent"]) expect(refusals(fundingLineSchema, { ...cash, stage })).toEqual([]);
    expect(refusals(fundingLineSchema, { ...cash, stage: "hoped" })).toEqual([{ path: "stage", code: "invalid_value" }]);
  });
});

describe("days that a name or a membership lasts", () => {
  it.each([
    ["a name", datedNameSchema, { name: "San Giorgio di Mantova" }],
    ["a membership", territoryMemberSchema, { territoryId: "020004" }],
    ["a territory", territorySchema, { id: "020004", level: "municipality", names: [{ name: "Bigarello" }] }],
  ])("of %s are open at either end, and do not end before they begin", (_, schema: z.ZodType, record: object) => {
    needs(schema, { ...record });
    expect(refusals(schema, { ...record, from: "2019-01-01" })).toEqual([]);
    expect(refusals(schema, { ...record, to: "2018-12-31" })).toEqual([]);
    expect(refusals(schema, { ...record, from: "2018-12-31", to: "2018-12-31" })).toEqual([]);
    expect(refusals(schema, { ...record, from: "2019-01-01", to: "2018-12-31" })).toEqual(custom("to"));
    expect(refusals(schema, { ...record, from: "2019-02-29" })).toEqual(custom("from"));
  });
});

describe("a code of a territory", () => {
  it.each([
    ["istat", "03"],
    ["istat", "020"],
    ["istat", "020030"],
    ["nuts", "ITC4B"],
    ["lau", "020030"],
    ["x-ambito", "MN.1-a"],
  ])("of %s may be %s", (scheme, code) => {
    expect(refusals(territoryCodeSchema, { scheme, code })).toEqual([]);
  });

  it.each(["0", "0200", "02003", "0200300", "02003a", "ITC4B"])("of ISTAT has 2, 3 or 6 digits, unlike %s", (code) => {
    expect(refusals(territoryCodeSchema, { scheme: "istat", code })).toEqual(custom("code"));
  });

  it.each(["gemeinde", "x-", "x-A", "x-a_b", "x-a-", "X-a", " x-a"])(
    "is given by a known body, or by the user as x-…, not by %s",
    (scheme) => {
      expect(refusals(territoryCodeSchema, { scheme, code: "1" })).toEqual([{ path: "scheme", code: "invalid_union" }]);
    },
  );

  it("has 32 letters, digits, dots and hyphens at most", () => {
    expect(refusals(territoryCodeSchema, { scheme: "x-own", code: "a".repeat(32) })).toEqual([]);
    for (const code of ["a".repeat(33), "", "a b", "à"]) {
      expect(refusals(territoryCodeSchema, { scheme: "x-own", code })).toEqual([{ path: "code", code: "invalid_format" }]);
    }
  });
});

describe("a territory", () => {
  const mantova = { id: "020030", level: "municipality", names: [{ name: "Mantova" }] };

  it("has at least one name", () => {
    expect(refusals(territorySchema, { ...mantova, names: [] })).toEqual(custom("names"));
  });

  it("stands on a level of the list, or on one of the user's own", () => {
    expect(refusals(territorySchema, { ...mantova, level: "x-parish" })).toEqual([]);
    expect(refusals(territorySchema, { ...mantova, level: "parish" })).toEqual([{ path: "level", code: "invalid_union" }]);
  });

  it("has 100 names, 20 codes and 20,000 members at most", () => {
    const of = (field: string, count: number, item: object) => refusals(territorySchema, { ...mantova, [field]: list(count, item) });
    expect(of("names", 100, { name: "Mantova" })).toEqual([]);
    expect(of("names", 101, { name: "Mantova" })).toEqual(custom("names"));
    expect(of("codes", 20, { scheme: "nuts", code: "ITC4B" })).toEqual([]);
    expect(of("codes", 21, { scheme: "nuts", code: "ITC4B" })).toEqual(custom("codes"));
    expect(of("members", 20_000, { territoryId: "020030" })).toEqual([]);
    expect(of("members", 20_001, { territoryId: "020030" })).toEqual(custom("members"));
  });
});

describe("a context fact", () => {
  const fact = {
    id: "cf-1",
    territoryId: "020030",
    statement: { en: "Women without work" },
    value: -1.5,
    unit: "percent",
    on: "2017",
    source: "ISTAT",
  };

  it("has a figure with its unit, its place, its time and its source", () => {
    needs(contextFactSchema, fact);
  });

  it("speaks of a year, a month or a day", () => {
    for (const on of ["2017", "2017-12", "2017-12-31"]) expect(refusals(contextFactSchema, { ...fact, on })).toEqual([]);
    expect(refusals(contextFactSchema, { ...fact, on: "2017-13" })).toEqual(custom("on"));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "12"])("has a number that can be written, not %s", (value) => {
    expect(refusals(contextFactSchema, { ...fact, value })).toEqual([{ path: "value", code: "invalid_type" }]);
  });
});

describe("a need", () => {
  const need = { id: "n-1", category: "employment-status", description: { en: "Work" }, territoryIds: ["020030"] };

  it("is felt in at least one territory", () => {
    needs(needSchema, need);
    expect(refusals(needSchema, { ...need, territoryIds: [] })).toEqual(custom("territoryIds"));
    expect(refusals(needSchema, { ...need, territoryIds: list(1000, "t") })).toEqual([]);
    expect(refusals(needSchema, { ...need, territoryIds: list(1001, "t") })).toEqual(custom("territoryIds"));
    expect(refusals(needSchema, { ...need, contextFactIds: ["not a key"] })).toEqual([
      { path: "contextFactIds.0", code: "invalid_format" },
    ]);
  });
});

describe("an edition", () => {
  const edition = { id: "e-2018", name: { en: "2018" }, period: { start: "2018-01-15", end: "2018-12-31" } };

  it("has whole places, from none to a million, if they are limited", () => {
    needs(editionSchema, edition);
    for (const places of [0, 15, 1_000_000]) expect(refusals(editionSchema, { ...edition, places })).toEqual([]);
    expect(refusals(editionSchema, { ...edition, places: -1 })).toEqual([{ path: "places", code: "too_small" }]);
    expect(refusals(editionSchema, { ...edition, places: 1_000_001 })).toEqual([{ path: "places", code: "too_big" }]);
    expect(refusals(editionSchema, { ...edition, places: 1.5 })).toEqual([{ path: "places", code: "invalid_type" }]);
  });
});

describe("what is pinned", () => {
  it.each([
    ["a pathway", pinnedPathwaySchema],
    ["a ruleset", pinnedRulesetSchema],
  ])("%s, is pinned by id and version", (_, schema) => {
    needs(schema, { id: "empowerment", version: "1" });
    expect(unknownField(schema, { id: "empowerment", version: "1" }, "versoin")).toContain('did you mean "version"?');
  });
});
