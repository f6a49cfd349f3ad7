import { measureProgress, readFacts, type FactTable, type IndicatorDefinition, type MeasuredProgress } from "welfare-core";
import { describe, expect, it } from "vitest";

const facts = {
  beneficiaryId: { type: "code" },
  participationId: { type: "code" },
  organizationId: { type: "code" },
  entered: { type: "boolean" },
  working: { type: "boolean" },
  score: { type: "number" },
  minutes: { type: "number" },
  entryDate: { type: "date" },
} as const;
/** Facts of nobody in particular. */
const keyless = { working: facts.working } as const;
type Line = Readonly<Partial<Record<keyof typeof facts, string>>>;

const tableOf = (asOf: string, lines: readonly Line[]) => readFacts(facts, lines, { asOf, missing: { "": "unknown", "?": "lost" } });
const at = (
  asOf: string,
  column: keyof typeof facts,
  values: Readonly<Record<string, string>>,
  key: keyof typeof facts = "beneficiaryId",
) =>
  tableOf(
    asOf,
    Object.entries(values).map(([unit, value]) => ({ [key]: unit, [column]: value })),
  );
const before = "2018-03-05";
const after = "2019-05-15";

const base = { id: "i", version: "1", label: { en: "-" }, level: "outcome", unit: "person" } as const;
const working = { ...base, kind: "proportion", success: { fact: "working", eq: true } } as const satisfies IndicatorDefinition;
const score = { ...base, kind: "mean", of: "score", direction: "higher-is-better" } as const satisfies IndicatorDefinition;
const minutes = { ...base, kind: "sum", of: "minutes" } as const satisfies IndicatorDefinition;
const people = { ...base, kind: "count" } as const satisfies IndicatorDefinition;
const peopleInWork = { ...people, success: { fact: "working", eq: true } } as const satisfies IndicatorDefinition;

/** What was found in short: the three figures, or why there is no progress. */
function told({ progress, pairing }: MeasuredProgress): unknown {
  const pairs = pairing.paired ? [pairing.pairs, pairing.baselineOnly, pairing.actualOnly] : pairing.reason;
  if (progress.status === "value") return [progress.baseline, progress.actual, progress.progress, pairs];
  return [progress.status === "suppressed" ? progress.status : progress.reason, pairs];
}

describe("progress that is measured twice", () => {
  const baseline = at(before, "score", { anna: "10", bea: "20", carla: "30" });
  const actual = at(after, "score", { anna: "14", bea: "24", dora: "2" });

  it("rests on the same people: who left and who came move nothing", () => {
    // Anna and Bea: (10 + 20) / 2 = 15 and (14 + 24) / 2 = 19; of the way from 15 to 23 half is done.
    const found = measureProgress(score, { baseline, actual, target: 23 });
    expect(told(found)).toEqual([15, 19, 0.5, [2, 1, 1]]);
    expect(found.baseline).toMatchObject({ status: "value", n: 2, provenance: { asOf: before } });
    expect(found.actual).toMatchObject({ status: "value", n: 2, provenance: { asOf: after } });
    expect(found.target).toBe(23);
  });

  it("rests on everyone of each table where it is asked so", () => {
    // (10 + 20 + 30) / 3 = 20, (14 + 24 + 2) / 3 = 40/3: they seem to have lost, and nobody has.
    const found = measureProgress(score, { baseline, actual, target: 30, paired: false });
    expect(found.pairing).toEqual({ paired: false, reason: "asked" });
    expect(found.progress).toMatchObject({ status: "value", baseline: 20, actual: 40 / 3, reached: false });
    expect(found.progress.status === "value" && found.progress.progress).toBeCloseTo(-2 / 3, 12);
  });

  it("leaves out who is known at one time only, whatever the reason", () => {
    const found = measureProgress(working, {
      baseline: at(before, "working", { anna: "false", bea: "false", carla: "?", dora: "true" }),
      actual: at(after, "working", { anna: "true", bea: "?", carla: "true", dora: "true" }),
      target: 1,
    });
    // Anna from no to yes, Dora from yes to yes: from 1 of 2 to 2 of 2.
    expect(told(found)).toEqual([0.5, 1, 1, [2, 1, 1]]);
    expect(found.actual).toMatchObject({ numerator: 2, denominator: 2, missing: {} });
  });

  it("leaves out who is not in the population at both times", () => {
    const entered = { ...working, population: { fact: "entered", eq: true } } as const;
    const lines = (answer: string, ofBea: string) => [
      { beneficiaryId: "anna", entered: "true", working: answer },
      { beneficiaryId: "bea", entered: ofBea, working: answer },
    ];
    const found = measureProgress(entered, {
      baseline: tableOf(before, lines("false", "false")),
      actual: tableOf(after, lines("true", "true")),
      target: 1,
    });
    expect(told(found)).toEqual([0, 1, 1, [1, 0, 1]]);
  });

  it("leaves out rows of which nobody knows whose they are", () => {
    const lines = (answer: string) => [{ beneficiaryId: "anna", score: answer }, { score: "1000" }];
    const found = measureProgress(score, { baseline: tableOf(before, lines("1")), actual: tableOf(after, lines("2")), target: 3 });
    expect(told(found)).toEqual([1, 2, 0.5, [1, 0, 0]]);
    expect(found.baseline).toMatchObject({ populationUnknown: 0 });
  });

  it("is the same for a target that falls", () => {
    const falling = { ...score, direction: "lower-is-better" } as const;
    const found = measureProgress(falling, {
      baseline: at(before, "score", { anna: "40" }),
      actual: at(after, "score", { anna: "25" }),
      target: 20,
    });
    expect(told(found)).toEqual([40, 25, 0.75, [1, 0, 0]]);
  });

  it("counts a person with several rows once, by the rule of the indicator", () => {
    const rows = [
      { beneficiaryId: "anna", score: "1", entryDate: "2017-01-01" },
      { beneficiaryId: "anna", score: "5", entryDate: "2018-01-01" },
    ];
    const actualRows = [...rows, { beneficiaryId: "anna", score: "7", entryDate: "2019-01-01" }];
    const found = measureProgress(score, { baseline: tableOf(before, rows), actual: tableOf(after, actualRows), target: 9 });
    expect(told(found)).toEqual([5, 7, 0.5, [1, 0, 0]]);
    const lost = [...rows, { beneficiaryId: "anna", score: "?", entryDate: "2019-01-01" }];
    // Her last row decides, and it is not known.
    expect(told(measureProgress(score, { baseline: tableOf(before, rows), actual: tableOf(after, lost), target: 9 }))).toEqual([
      "no-pairs",
      [0, 1, 0],
    ]);
  });

  it("adds all rows of who is known, where rows are added", () => {
    const baselineRows = [
      { beneficiaryId: "anna", minutes: "30" },
      { beneficiaryId: "anna", minutes: "?" },
      { beneficiaryId: "bea", minutes: "?" },
    ];
    const actualRows = [
      { beneficiaryId: "anna", minutes: "60" },
      { beneficiaryId: "anna", minutes: "15" },
      { beneficiaryId: "bea", minutes: "500" },
    ];
    const found = measureProgress(minutes, { baseline: tableOf(before, baselineRows), actual: tableOf(after, actualRows), target: 120 });
    // 30, then 60 + 15: (75 − 30) / (120 − 30) = 0.5. Of Anna's rows at the baseline one is missing, and told.
    expect(told(found)).toEqual([30, 75, 0.5, [1, 0, 1]]);
    expect(found.baseline).toMatchObject({ n: 1, missing: { lost: 1 } });
  });
});

describe("units that are found again", () => {
  it("participations by their own key", () => {
    const found = measureProgress(
      { ...working, unit: "participation" },
      {
        baseline: at(before, "working", { p1: "false", p2: "false" }, "participationId"),
        actual: at(after, "working", { p1: "true", p3: "false" }, "participationId"),
        target: 1,
      },
    );
    expect(told(found)).toEqual([0, 1, 1, [1, 1, 1]]);
  });

  it("organizations by theirs", () => {
    const found = measureProgress(
      { ...score, unit: "organization" },
      {
        baseline: at(before, "score", { o1: "1", o2: "9" }, "organizationId"),
        actual: at(after, "score", { o1: "2" }, "organizationId"),
        target: 3,
      },
    );
    expect(told(found)).toEqual([1, 2, 0.5, [1, 1, 0]]);
  });

  it("services never: each is given once", () => {
    const found = measureProgress(
      { ...working, unit: "service" },
      { baseline: at(before, "working", { anna: "false" }), actual: at(after, "working", { bea: "true" }), target: 1 },
    );
    expect(told(found)).toEqual([0, 1, 1, "no-key"]);
  });

  it.each(["baseline", "actual"] as const)("not where the %s does not declare the key", (which) => {
    const keyed = {
      baseline: at(before, "working", { p1: "false" }, "participationId"),
      actual: at(after, "working", { p1: "true" }, "participationId"),
    };
    const bare: FactTable<typeof keyless> = { ...keyed[which], facts: keyless, rows: [{ working: which === "actual" }] };
    const found = measureProgress({ ...working, unit: "participation" }, { target: 1, ...keyed, [which]: bare });
    expect(told(found)).toEqual([0, 1, 1, "no-key"]);
  });

  it("people cannot be counted without their key, and then there is no figure", () => {
    const bare: FactTable<typeof keyless> = { asOf: before, facts: keyless, rows: [{ working: true }], issues: [] };
    const found = measureProgress(working, { baseline: bare, actual: bare, target: 1 });
    expect(told(found)).toEqual(["baseline-missing", "no-key"]);
    expect(found.baseline).toMatchObject({ status: "not-computable", reason: "no-key" });
  });
});

describe("counts", () => {
  const baseline = at(before, "working", { anna: "false", bea: "true" });
  const actual = at(after, "working", { anna: "true", bea: "true", carla: "true", dora: "false" });

  it("of everyone are not paired: the same people are always as many", () => {
    // Two came in the end to four, of six that were meant: half of the way.
    expect(told(measureProgress(people, { baseline, actual, target: 6 }))).toEqual([2, 4, 0.5, "counts-everyone"]);
    expect(told(measureProgress(people, { baseline, actual, target: 6, paired: false }))).toEqual([2, 4, 0.5, "asked"]);
  });

  it("of those with success are paired", () => {
    expect(told(measureProgress(peopleInWork, { baseline, actual, target: 2 }))).toEqual([1, 2, 1, [2, 0, 2]]);
  });
});

describe("no progress", () => {
  const one = at(before, "score", { anna: "1" });

  it("of nobody: a count of nobody at both times is no progress of 0", () => {
    const question = { baseline: at(before, "working", { anna: "false" }), actual: at(after, "working", { bea: "true" }), target: 4 };
    expect(told(measureProgress(peopleInWork, question))).toEqual(["no-pairs", [0, 1, 1]]);
    expect(measureProgress(peopleInWork, question).progress).toMatchObject({ message: "nobody is known in both tables" });
    const empty = tableOf(before, []);
    expect(told(measureProgress(score, { baseline: empty, actual: empty, target: 4 }))).toEqual(["no-pairs", [0, 0, 0]]);
  });

  it("without a target, and towards one on the worse side", () => {
    expect(told(measureProgress(score, { baseline: one, actual: one }))).toEqual(["target-missing", [1, 0, 0]]);
    expect(told(measureProgress(score, { baseline: one, actual: one, target: 0 }))).toEqual(["target-against-direction", [1, 0, 0]]);
  });

  it("towards a target that must not be told", () => {
    const target = { status: "suppressed", reason: "confidential" } as const;
    expect(told(measureProgress(score, { baseline: one, actual: one, target }))).toEqual(["suppressed", [1, 0, 0]]);
  });

  it("towards the result of another indicator", () => {
    const other = measureProgress({ ...score, id: "other" }, { baseline: one, actual: one, target: 2 }).baseline;
    expect(told(measureProgress(score, { baseline: at(before, "score", { anna: "0" }), actual: one, target: other }))).toEqual([
      "different-indicators",
      [1, 0, 0],
    ]);
  });

  it("from a later day to an earlier one: the tables were taken for each other", () => {
    expect(() => measureProgress(score, { baseline: at(after, "score", {}), actual: one, target: 2 })).toThrow(
      new RangeError("the baseline is of a later day than what is compared with it"),
    );
    expect(told(measureProgress(score, { baseline: one, actual: one, target: 2 }))).toEqual([1, 1, 0, [1, 0, 0]]);
  });
});

it("criteria and dated values are those of the caller, when it is judged who is known and when it is measured", () => {
  const high = { ...base, kind: "proportion", success: { ref: "high" } } as const satisfies IndicatorDefinition;
  const found = measureProgress(high, {
    baseline: at(before, "score", { anna: "5", bea: "12" }),
    actual: at(after, "score", { anna: "10", bea: "12" }),
    target: 1,
    criteria: { high: { fact: "score", gte: { param: "limit" } } },
    parameters: { limit: [{ from: "2018-01-01", value: 10, source: "made up" }] },
  });
  expect(told(found)).toEqual([0.5, 1, 1, [2, 0, 0]]);
});
