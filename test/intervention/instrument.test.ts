import { describe, expect, it } from "vitest";
import { instrumentSchema, missingRuleSchema } from "welfare-core";
import { refusals } from "../refusals.ts";

const custom = (path: string) => [{ path, code: "custom" }];

const scale = {
  id: "scale",
  version: "1",
  name: { en: "Scale" },
  factName: "selfEsteem",
  items: [{ id: "a" }, { id: "b", reversed: true }],
  min: 1,
  max: 4,
  scoring: "sum",
  missingRule: { kind: "none" },
  direction: "higher-is-better",
  source: "made up",
};

describe("an instrument", () => {
  it("has a lowest answer below its highest", () => {
    expect(refusals(instrumentSchema, scale)).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, min: 3 })).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, min: 4 })).toEqual(custom("max"));
    expect(refusals(instrumentSchema, { ...scale, min: 5 })).toEqual(custom("max"));
  });

  it("has whole answers within a million of zero", () => {
    expect(refusals(instrumentSchema, { ...scale, min: -1_000_000, max: 1_000_000 })).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, min: -1_000_001 })).toEqual([{ path: "min", code: "too_small" }]);
    expect(refusals(instrumentSchema, { ...scale, max: 1_000_001 })).toEqual([{ path: "max", code: "too_big" }]);
    expect(refusals(instrumentSchema, { ...scale, max: 4.5 })).toEqual([{ path: "max", code: "invalid_type" }]);
  });

  it("has 1 to 500 items, each with an id of its own", () => {
    const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `q${index}` }));
    expect(refusals(instrumentSchema, { ...scale, items: items(1) })).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, items: items(500) })).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, items: [] })).toEqual(custom("items"));
    expect(refusals(instrumentSchema, { ...scale, items: items(501) })).toEqual(custom("items"));
    expect(refusals(instrumentSchema, { ...scale, items: [{ id: "a" }, { id: "a", reversed: true }] })).toEqual(custom("items"));
  });

  it("cannot do without all its answers", () => {
    const rule = (maxMissing: number) => ({ ...scale, missingRule: { kind: "prorate", maxMissing } });
    expect(refusals(instrumentSchema, rule(1))).toEqual([]);
    expect(refusals(instrumentSchema, rule(2))).toEqual(custom("missingRule.maxMissing"));
    expect(refusals(instrumentSchema, rule(0))).toEqual([{ path: "missingRule.maxMissing", code: "too_small" }]);
  });

  it.each(["selfEsteem", "s", `s${"e".repeat(63)}`])("gives a fact a name such as %s", (factName) => {
    expect(refusals(instrumentSchema, { ...scale, factName })).toEqual([]);
  });

  it.each(["SelfEsteem", "self-esteem", "self_esteem", "1st", "", `s${"e".repeat(64)}`])("gives no fact the name '%s'", (factName) => {
    expect(refusals(instrumentSchema, { ...scale, factName })).toEqual([{ path: "factName", code: "invalid_format" }]);
  });

  it.each(["missing", "constructor", "toString", "hasOwnProperty"])("gives no fact the reserved name %s", (factName) => {
    expect(refusals(instrumentSchema, { ...scale, factName })).toEqual(custom("factName"));
  });

  it("adds up or takes the mean, and says which way is better", () => {
    expect(refusals(instrumentSchema, { ...scale, scoring: "mean", direction: "lower-is-better" })).toEqual([]);
    expect(refusals(instrumentSchema, { ...scale, scoring: "median", direction: "up" })).toEqual([
      { path: "scoring", code: "invalid_value" },
      { path: "direction", code: "invalid_value" },
    ]);
  });
});

describe("a rule for missing answers", () => {
  it("says how many may be missing exactly where some may", () => {
    expect(refusals(missingRuleSchema, { kind: "none" })).toEqual([]);
    expect(refusals(missingRuleSchema, { kind: "prorate", maxMissing: 3 })).toEqual([]);
    expect(refusals(missingRuleSchema, { kind: "prorate" })).toEqual([{ path: "maxMissing", code: "invalid_type" }]);
    expect(refusals(missingRuleSchema, { kind: "none", maxMissing: 3 })).toEqual([{ path: "", code: "unrecognized_keys" }]);
    expect(refusals(missingRuleSchema, { kind: "guess" })).toEqual([{ path: "kind", code: "invalid_union" }]);
  });
});
