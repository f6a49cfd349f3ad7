import { describe, expect, it } from "vitest";
import { contentHash, measureIndicators, type Counterfactual, type IndicatorDefinition } from "welfare-core";
import { AS_OF, change, count, FACTS, measureOne, working } from "./measure-one.ts";

const nineOfFifteen = Array.from({ length: 15 }, (_, index) => ({ working: index < 9 }));
// Wilson's interval for 9 of 15.
const LOWER = 0.357468301206246;
const UPPER = 0.8017550385865843;

const compared = (counterfactual: Counterfactual): IndicatorDefinition => ({ ...working, level: "impact", counterfactual });
const net = (indicator: IndicatorDefinition, rows: readonly object[] = nineOfFifteen) => {
  const result = measureOne(indicator, rows as Parameters<typeof measureOne>[1]);
  return result.status === "value" ? result.net : result.status;
};

describe("what would have happened anyway is taken away", () => {
  it("as a benchmark, from the value and from both ends", () => {
    expect(net(compared({ kind: "benchmark", value: 0.25, source: "register" }))).toEqual({
      value: expect.closeTo(0.35, 12) as number,
      lower: expect.closeTo(LOWER - 0.25, 9) as number,
      upper: expect.closeTo(UPPER - 0.25, 9) as number,
    });
  });

  it("as an assumption, whose whole range widens the interval, and leaves no single value", () => {
    expect(net(compared({ kind: "assumption", low: 0.1, high: 0.3, source: "workers' guess" }))).toEqual({
      lower: expect.closeTo(LOWER - 0.3, 9) as number,
      upper: expect.closeTo(UPPER - 0.1, 9) as number,
    });
  });

  it("from a value without an interval alone", () => {
    const indicator = { ...count, success: working.success } as const;
    expect(net({ ...indicator, counterfactual: { kind: "benchmark", value: 4, source: "-" } })).toEqual({ value: 5 });
    expect(net({ ...indicator, counterfactual: { kind: "assumption", low: 2, high: 4, source: "-" } })).toEqual({ lower: 5, upper: 7 });
  });

  it("by the difference itself where a group is compared with the others", () => {
    const rows = [
      ...Array.from({ length: 15 }, (_, index) => ({ exited: true, working: index < 9 })),
      ...Array.from({ length: 12 }, () => ({ exited: false, working: false })),
    ];
    const indicator = {
      ...working,
      kind: "difference-of-proportions",
      group: { fact: "exited", eq: true },
      counterfactual: { kind: "comparison-group", source: "-" },
    } as const;
    const result = measureOne(indicator, rows);
    expect(result).toMatchObject({ value: 0.6, net: { value: 0.6 } });
    expect(result.status === "value" && [result.net?.lower, result.net?.upper]).toEqual(
      result.status === "value" && [result.interval?.lower, result.interval?.upper],
    );
  });

  it("from nothing where there is no value, and not at all where nothing is said of it", () => {
    expect(net(compared({ kind: "benchmark", value: 0.25, source: "-" }), [])).toBe("not-computable");
    expect(net(working)).toBeUndefined();
  });
});

describe("a result says", () => {
  it("that it is an outcome, unless it is an impact compared with something", () => {
    const claim = (indicator: IndicatorDefinition) => measureOne(indicator, nineOfFifteen).provenance.claim;
    const counterfactual = { kind: "benchmark", value: 0.25, source: "-" } as const;
    expect(claim(working)).toBe("outcome");
    expect(claim(compared(counterfactual))).toBe("impact");
    expect(claim({ ...working, counterfactual })).toBe("outcome");
    expect(claim({ ...working, level: "impact" })).toBe("outcome");
  });

  it("the fingerprint of its definition", () => {
    expect(measureOne(working, []).provenance.indicator).toEqual({ id: "i", version: "1", hash: contentHash(working) });
    expect(measureOne({ ...working, reentry: "last" }, []).provenance.indicator.hash).not.toBe(contentHash(working));
  });

  it("a parameter without a value, where none is in force or given", () => {
    const many = { fact: "minutes", gte: { param: "ceiling" } } as const;
    const indicator = { ...count, success: many } as IndicatorDefinition;
    const used = (options: object) =>
      measureIndicators([indicator], { asOf: AS_OF, facts: FACTS, rows: [], issues: [] }, options)[0]?.total;
    for (const options of [{}, { parameters: {} }, { parameters: { ceiling: [] } }, { parameters: { other: [{ from: AS_OF, value: 1 }] } }])
      expect(used(options)).toMatchObject({ provenance: { parameters: [{ name: "ceiling" }] } });
    const named = { ...indicator, success: { fact: "minutes", gte: { param: "toString" } } } as IndicatorDefinition;
    const [measured] = measureIndicators([named], { asOf: AS_OF, facts: FACTS, rows: [], issues: [] }, { parameters: {} });
    expect(measured?.total).toMatchObject({ provenance: { parameters: [{ name: "toString" }] } });
  });

  it("which parameters its criteria refer to, with what is in force on the day of the table", () => {
    const parameters = {
      ceiling: [
        { from: "2018-01-01", value: 30 },
        { from: "2019-01-01", value: 60, source: "example" },
        { from: "2020-01-01", value: 90 },
      ],
      idle: [{ from: "2020-01-01", value: 1 }],
      other: [{ from: "2018-01-01", value: 1 }],
    } as const;
    const many = { fact: "minutes", gte: { param: "ceiling" } } as const;
    const rows = [{ minutes: 60 }, { minutes: 59 }, { minutes: 70 }];
    const measure = (indicator: IndicatorDefinition) =>
      measureIndicators([indicator], { asOf: AS_OF, facts: FACTS, rows, issues: [] }, { parameters, criteria: { many: many as never } })[0]
        ?.total;
    const ceiling = { name: "ceiling", value: 60, from: "2019-01-01", source: "example" };
    expect(measure({ ...count, success: many as never })).toMatchObject({ value: 2, provenance: { parameters: [ceiling] } });
    expect(measure({ ...count, population: { all: [{ ref: "many" }, many] } as never })).toMatchObject({
      value: 2,
      provenance: { parameters: [ceiling] },
    });
    expect(measure({ ...count, success: { fact: "minutes", gte: { param: "idle" } } as never })).toMatchObject({
      missing: { invalid: 3 },
      provenance: { parameters: [{ name: "idle" }] },
    });
    expect(measure({ ...change, kind: "change-share", before: many as never, after: many as never })).toMatchObject({
      n: 3,
      provenance: { parameters: [ceiling] },
    });
    expect(measure({ ...change, kind: "difference-of-means", group: many as never, of: "minutes" })).toMatchObject({
      provenance: { parameters: [ceiling] },
    });
    expect(measure(count)?.status === "value" && Object.keys((measure(count) as { readonly provenance: object }).provenance)).not.toContain(
      "parameters",
    );
  });
});
