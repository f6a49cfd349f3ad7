import { describe, expect, it } from "vitest";
import type { MeasuredIndicator } from "welfare-core";
import { isInside, placeText, readMeasurement, resultsOf } from "../../../src/privacy/measurement/read-measurement.ts";
import { measuredOf } from "./measured.ts";

const person = (gender: string, town: string, says: string) => ({ groups: { gender: [gender], town: [town] }, says: [says] });
const people = [person("f", "x", "yes"), person("f", "y", "no"), person("m", "x", "yes"), person("m", "y", "lost")];
const dimensions = { gender: { categories: ["f", "m"] }, town: { categories: ["x", "y"] } };
const measured = (tables: readonly (readonly string[])[], kind: "proportion" | "sum" = "proportion") =>
  measuredOf(people, { question: 0, kind, tables }, dimensions);
const SUPPRESSED = { status: "suppressed", reason: "confidential" } as const;

/** The only indicator of a measurement. */
function only(one: MeasuredIndicator) {
  const { indicators, withoutCounts, results } = readMeasurement([one]);
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error("there is one indicator");
  return { indicator, withoutCounts: [...withoutCounts], results };
}

describe("a measurement that is read", () => {
  it("numbers its results through all indicators: each total, then its parts", () => {
    const read = readMeasurement([measured([["gender"], ["town"]]), measured([]), measured([["town"]], "sum")]);
    expect(read.indicators.map((one) => resultsOf(one).map(({ index }) => index))).toStrictEqual([[0, 1, 2, 3, 4], [5], [6, 7, 8]]);
    expect(read.results).toHaveLength(9);
    expect(read.indicators.map(({ hasAnswers }) => hasAnswers)).toStrictEqual([true, true, false]);
    expect(read.withoutCounts.size).toBe(0);
  });

  it("has places by the names of dimensions, in the order of the names", () => {
    const { indicator } = only(measured([["town", "gender"]]));
    expect(resultsOf(indicator).map(({ place }) => placeText(place))).toStrictEqual([
      "[]",
      '[["gender","f"],["town","x"]]',
      '[["gender","m"],["town","x"]]',
      '[["gender","f"],["town","y"]]',
      '[["gender","m"],["town","y"]]',
    ]);
    expect(resultsOf(only(measured([["gender", "town"]])).indicator).map(({ place }) => placeText(place))).toStrictEqual([
      "[]",
      '[["gender","f"],["town","x"]]',
      '[["gender","f"],["town","y"]]',
      '[["gender","m"],["town","x"]]',
      '[["gender","m"],["town","y"]]',
    ]);
  });

  it("has no counts of what came suppressed, and keeps its place", () => {
    const one = measured([["gender"]]);
    const { indicator, withoutCounts } = only({ ...one, total: SUPPRESSED });
    expect(withoutCounts).toStrictEqual([0]);
    expect(indicator.total).toStrictEqual({ index: 0, place: [], counts: undefined });
    expect(indicator.tables[0]?.parts.every(({ counts }) => counts !== undefined)).toBe(true);
  });

  it("takes each indicator for one of its own where nothing of it is shown", () => {
    const hidden = { ...measured([]), total: SUPPRESSED };
    const { indicators } = readMeasurement([hidden, hidden]);
    expect(new Set(indicators.map(({ basis }) => basis.population)).size).toBe(2);
  });
});

describe("a table that is not as it should be", () => {
  const one = measured([["gender", "town"]]);
  const [table] = one.tables;
  if (table === undefined) throw new Error("there is one table");
  const [gender, town] = table.by;
  if (gender === undefined || town === undefined) throw new Error("there are two dimensions");
  const withParts = (change: (categories: readonly string[], index: number) => readonly string[]) => ({
    parts: table.parts.map((part, index) => ({ ...part, categories: change(part.categories, index) })),
  });
  const parts = (...change: readonly (readonly string[])[]) => withParts((categories, index) => change[index] ?? categories);

  it.each([
    ["as it should be", {}, true],
    ["in another order of its parts", { parts: [...table.parts].reverse() }, true],
    ["without dimensions", { by: [], parts: table.parts.slice(0, 1) }, false],
    [
      "without dimensions, and with a part of nothing",
      { by: [], parts: table.parts.slice(0, 1).map((part) => ({ ...part, categories: [] })) },
      false,
    ],
    [
      "with one category twice, and without parts",
      {
        by: [
          { ...gender, categories: ["f", "f"] },
          { ...town, categories: [] },
        ],
        parts: [],
      },
      false,
    ],
    ["with one dimension twice", { by: [gender, { ...town, name: "gender" }] }, false],
    ["with one category twice", { by: [gender, { ...town, categories: ["x", "x"] }] }, false],
    ["with too few parts", { parts: table.parts.slice(1) }, false],
    ["with too many parts", { parts: [...table.parts, ...table.parts] }, false],
    ["with a part twice", parts(["f", "x"], ["f", "x"]), false],
    ["with a part in no category", parts(["f", "z"]), false],
    ["with its categories the wrong way round", withParts((categories) => [...categories].reverse()), false],
    ["with a part that says too little", parts(["f"]), false],
    ["with a part that says too much", parts(["f", "x", "x"]), false],
  ])("is looked at whole: %s", (_, change, isRead) => {
    const { indicator, withoutCounts, results } = only({ ...one, tables: [{ ...table, ...change }] });
    expect(indicator.tables).toHaveLength(isRead ? 1 : 0);
    expect(withoutCounts).toStrictEqual(isRead ? [] : [...results.keys()].slice(1));
  });
});

describe("a part of a table", () => {
  const at = (...place: readonly (readonly [string, string])[]) => ({ index: 0, place });

  it.each([
    ["the total", at(), true],
    ["its margin", at(["town", "x"]), true],
    ["itself", at(["gender", "f"], ["town", "x"]), true],
    ["another margin", at(["town", "y"]), false],
    ["the same category of another dimension", at(["gender", "x"]), false],
    ["what goes further", at(["age", "old"], ["gender", "f"], ["town", "x"]), false],
  ])("is inside %s: %s", (_, whole, expected) => {
    expect(isInside(at(["gender", "f"], ["town", "x"]), whole)).toBe(expected);
  });
});
