import { measureProgress, readFacts, type Facts, type FactTable, type IndicatorDefinition } from "welfare-core";
import { describe, expect, it } from "vitest";

const facts = { beneficiaryId: { type: "code" }, participationId: { type: "code" }, score: { type: "number" } } as const;
type Line = readonly [key: string, score: string];

const tableOf = (asOf: string, key: keyof typeof facts, lines: readonly Line[]): FactTable =>
  readFacts<Facts>(
    facts,
    lines.map(([unit, score]) => ({ [key]: unit, score })),
    { asOf },
  );
const base = { id: "i", version: "1", label: { en: "-" }, level: "outcome", unit: "person" } as const;
const mean = { ...base, kind: "mean", of: "score" } as const satisfies IndicatorDefinition;
const sum = { ...base, kind: "sum", of: "score" } as const satisfies IndicatorDefinition;

describe("the rows of whom is known at both times", () => {
  const baseline = tableOf("2018-03-05", "beneficiaryId", [
    ["anna", "10"],
    ["bea", "20"],
    ["carla", "30"],
  ]);
  const actual = tableOf("2019-05-15", "beneficiaryId", [
    ["dora", "2"],
    ["anna", "14"],
    ["bea", "24"],
  ]);

  it("are all that either figure rests on, with nothing of the others left", () => {
    const found = measureProgress(mean, { baseline, actual, target: 23 });
    const counts = { n: 2, eligible: 2, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0 };
    expect(found.baseline).toMatchObject({ ...counts, value: 15 });
    expect(found.actual).toMatchObject({ ...counts, value: 19 });
    expect(found.pairing).toStrictEqual({ paired: true, pairs: 2, baselineOnly: 1, actualOnly: 1 });
  });

  it.each([
    ["people", "person", "beneficiaryId"],
    ["participations", "participation", "participationId"],
  ] as const)("are none of those without a key, also where rows are added: %s", (_, unit, key) => {
    const before = tableOf("2018-03-05", key, [
      ["anna", "30"],
      ["", "500"],
    ]);
    const after = tableOf("2019-05-15", key, [
      ["anna", "60"],
      ["", "700"],
    ]);
    const found = measureProgress({ ...sum, unit }, { baseline: before, actual: after, target: 90 });
    expect(found.pairing).toStrictEqual({ paired: true, pairs: 1, baselineOnly: 0, actualOnly: 0 });
    expect(found.progress).toStrictEqual({ status: "value", progress: 0.5, reached: false, baseline: 30, target: 90, actual: 60 });
  });

  it("are not sought for services, whatever the columns are called", () => {
    const named = { ...facts, undefined: { type: "code" } } as const;
    const services = (asOf: string, score: string) => readFacts(named, [{ undefined: "anna", score }], { asOf });
    const question = { baseline: services("2018-03-05", "1"), actual: services("2019-05-15", "2"), target: 3 };
    expect(measureProgress({ ...mean, unit: "service" }, question).pairing).toStrictEqual({ paired: false, reason: "no-key" });
  });
});
