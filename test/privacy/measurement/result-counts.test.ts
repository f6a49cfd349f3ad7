import { describe, expect, it } from "vitest";
import type { IndicatorDefinition, IndicatorResult, MeasuredIndicator } from "welfare-core";
import { answersYesOrNo, countsOfResult, hasSmallCount, unitsOf } from "../../../src/privacy/measurement/result-counts.ts";

type Open = Exclude<IndicatorResult, { readonly status: "suppressed" }>;

const provenance = {
  indicator: { id: "i", version: "1", hash: "sha256:0" },
  kind: "proportion",
  unit: "person",
  asOf: "2019-12-31",
  claim: "outcome",
  library: "0.0.0",
} as const;
const counts = { n: 9, eligible: 9, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0, provenance } as const;
const value = (more: object = {}): Open => ({ status: "value", value: 5, ...counts, ...more });
const none = (more: object = {}): Open => ({ status: "not-computable", reason: "empty", ...counts, ...more });
const base = { id: "i", version: "1", label: { en: "An indicator" }, level: "outcome", unit: "person" } as const;
const share: IndicatorDefinition = { ...base, kind: "proportion", success: { fact: "working", eq: true } };

/** The counts as plain data. */
function read(result: Open, kind: IndicatorDefinition["kind"], withAnswers: boolean) {
  const found = countsOfResult(result, kind, withAnswers);
  return found === undefined ? undefined : { ...found, went: Object.fromEntries(found.went), beside: Object.fromEntries(found.beside) };
}

const KNOWN = { known: 9, notDue: 0, notApplicable: 0 };

describe("the counts of a result", () => {
  it("are where its units went, and what the known ones answered", () => {
    const result = value({ numerator: 4, denominator: 9, eligible: 12, missing: { declined: 1, lost: 2 }, notDue: 3, notApplicable: 6 });
    expect(read(result, "proportion", true)).toStrictEqual({
      went: { known: 9, "missing.declined": 1, "missing.lost": 2, notDue: 3, notApplicable: 6 },
      answers: { yes: 4, no: 5 },
      beside: { populationUnknown: 0 },
    });
  });

  it("of a count answer yes by its value; of a count without answers the value stands beside", () => {
    expect(read(value(), "count", true)).toStrictEqual({ went: KNOWN, answers: { yes: 5, no: 4 }, beside: { populationUnknown: 0 } });
    expect(read(value(), "count", false)).toStrictEqual({ went: KNOWN, answers: undefined, beside: { populationUnknown: 0, value: 5 } });
  });

  it("of another kind have numerator and denominator beside, and never the value", () => {
    expect(read(value({ numerator: 4, denominator: 8 }), "ratio-of-sums", false)).toStrictEqual({
      went: KNOWN,
      answers: undefined,
      beside: { populationUnknown: 0, numerator: 4, denominator: 8 },
    });
    expect(read(none(), "count", false)?.beside).toStrictEqual({ populationUnknown: 0 });
  });

  it("of nobody are nobody's answers", () => {
    expect(read(none({ n: 0, eligible: 0 }), "proportion", true)?.answers).toStrictEqual({ yes: 0, no: 0 });
  });

  it("have the eligible beside only where they are not the sum of known and missing", () => {
    const missing = { declined: 1, lost: 2 };
    expect(read(value({ eligible: 12, missing }), "mean", false)?.beside).toStrictEqual({ populationUnknown: 0 });
    expect(read(value({ eligible: 11, missing }), "mean", false)?.beside).toStrictEqual({ populationUnknown: 0, eligible: 11 });
  });

  it("have every whole number in another field beside, by its path", () => {
    const more = {
      counted: { "yes-to-no": 2, "both-no": 7 },
      shares: [3, 0.5, -1],
      note: "4",
      nothing: null,
      p: { value: 1, method: "welch-t" },
    };
    expect(read(value(more), "mean-change", false)?.beside).toStrictEqual({
      populationUnknown: 0,
      "counted.yes-to-no": 2,
      "counted.both-no": 7,
      "shares.0": 3,
    });
  });

  it("do not have what is no count: figures, intervals, and what is known by another name", () => {
    const more = {
      before: 1,
      after: 2,
      interval: { lower: 0, upper: 1, level: 1, method: "t" },
      difference: 3,
      estimate: 1,
      statistic: 2,
      pValue: 1,
    };
    expect(read(value(more), "mean-change", false)?.beside).toStrictEqual({ populationUnknown: 0 });
    expect(read(value({ numerator: 4, denominator: 9, held: { numerator: 1 } }), "proportion", true)?.beside).toStrictEqual({
      populationUnknown: 0,
      "held.numerator": 1,
    });
  });

  it.each([
    ["more yes than known", { numerator: 10, denominator: 9 }],
    ["a negative yes", { numerator: -1, denominator: 9 }],
    ["half a person", { numerator: 4, denominator: 9, notDue: 0.5 }],
    ["a negative number of known ones", { n: -9, eligible: 9, numerator: 4, denominator: -9 }],
    ["a missing one that is no number", { numerator: 4, denominator: 9, missing: { lost: Number.NaN } }],
    ["fewer than none that are eligible", { numerator: 4, denominator: 9, eligible: -9 }],
  ])("cannot be read with %s", (_, more) => {
    expect(read(value(more), "proportion", true)).toBeUndefined();
  });
});

describe("an indicator of yes and no", () => {
  const measured = (total: IndicatorResult, part: IndicatorResult, indicator: IndicatorDefinition = share): MeasuredIndicator => ({
    indicator,
    total,
    tables: [{ by: [{ name: "group", categories: ["a"], overlapping: false }], parts: [{ categories: ["a"], result: part }] }],
  });
  const yes = value({ numerator: 4, denominator: 9 });

  it.each([
    ["its shares are of the known ones", yes, yes, true],
    ["one of its results is of nobody", yes, none({ n: 0, eligible: 0 }), true],
    ["one of its results came suppressed", { status: "suppressed", reason: "confidential" }, yes, true],
    ["one of its results could not be computed though some are known", yes, none({ n: 2 }), false],
    ["its total is divided by something else", value({ numerator: 4, denominator: 8 }), yes, false],
    ["a part is divided by something else", yes, value({ numerator: 4, denominator: 8 }), false],
    ["nothing is divided", value(), yes, false],
  ] as const)("is seen where %s: %s", (_, total, part, expected) => {
    expect(answersYesOrNo(measured(total, part))).toBe(expected);
  });

  it("is every count", () => {
    expect(answersYesOrNo(measured(value(), value(), { ...base, kind: "count" }))).toBe(true);
  });
});

describe("small counts", () => {
  const few = (more: object) => hasSmallCount({ went: new Map([["known", 9]]), beside: new Map(), ...more }, 3);

  it.each([
    [
      "where units went",
      {
        went: new Map([
          ["known", 9],
          ["notDue", 2],
        ]),
      },
      true,
    ],
    ["beside", { beside: new Map([["populationUnknown", 1]]) }, true],
    ["yes", { answers: { yes: 2, no: 7 } }, true],
    ["no", { answers: { yes: 7, no: 2 } }, true],
    ["nobody", { answers: { yes: 9, no: 0 } }, false],
    ["three", { answers: { yes: 6, no: 3 } }, false],
    ["nothing", {}, false],
  ])("are looked for in all: %s", (_, more, expected) => {
    expect(few(more)).toBe(expected);
  });

  it("are of the units of the population only together", () => {
    expect(
      unitsOf({
        went: new Map([
          ["known", 9],
          ["missing.lost", 2],
          ["notDue", 3],
        ]),
        beside: new Map([["x", 5]]),
      }),
    ).toBe(14);
  });
});
