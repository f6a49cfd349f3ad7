import fc from "fast-check";
import { measureProgress, type FactsRow, type IndicatorDefinition } from "welfare-core";
import { describe, expect, it } from "vitest";
import { cpuMilliseconds } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";
import * as made from "./arbitraries.ts";
import { AS_OF, FACTS, measureOne, type Row } from "./measure-one.ts";

const KEYS = { person: "beneficiaryId", organization: "organizationId", participation: "participationId", service: undefined } as const;

const tableOf = (rows: readonly Row[]) => ({ asOf: AS_OF, facts: FACTS, rows, issues: [] });
const keyOf = (row: Row, column: string) => {
  const key = (row as Readonly<Record<string, unknown>>)[column];
  return typeof key === "string" && key !== "" ? key : undefined;
};
const isEveryone = (indicator: IndicatorDefinition) => indicator.kind === "count" && indicator.success === undefined;
const addsRows = ({ kind, unit }: IndicatorDefinition) => unit === "participation" || ["sum", "rate", "ratio-of-sums"].includes(kind);

/** Who is known, asked one by one: measured alone, there is somebody. */
function knownAlone(indicator: IndicatorDefinition, rows: readonly Row[], column: string): ReadonlySet<string> {
  const keys = new Set(rows.flatMap((row) => keyOf(row, column) ?? []));
  return new Set(
    [...keys].filter(
      (key) =>
        measureOne(
          indicator,
          rows.filter((row) => keyOf(row, column) === key),
        ).n > 0,
    ),
  );
}

const question = fc.record({
  indicator: made.everyIndicator.filter((indicator) => indicator.unit !== "service" && !isEveryone(indicator)),
  baseline: made.table,
  actual: made.table,
  target: fc.oneof(fc.integer({ min: -10, max: 10 }), fc.constantFrom(undefined, Number.NaN)),
});

describe("progress that is measured twice", () => {
  it("rests on those who, asked one by one, are known at both times", () => {
    fc.assert(
      fc.property(question, ({ indicator, baseline, actual, target }) => {
        const found = measureProgress(indicator, deepFreeze({ baseline: tableOf(baseline), actual: tableOf(actual), target }));
        const column = KEYS[indicator.unit] ?? "";
        const [before, after] = [knownAlone(indicator, baseline, column), knownAlone(indicator, actual, column)];
        const both = [...before].filter((key) => after.has(key));
        expect(found.pairing).toEqual({
          paired: true,
          pairs: both.length,
          baselineOnly: before.size - both.length,
          actualOnly: after.size - both.length,
        });
        const ofBoth = (rows: readonly Row[]) => rows.filter((row) => both.includes(keyOf(row, column) ?? ""));
        expect(found.baseline).toEqual(measureOne(indicator, ofBoth(baseline)));
        expect(found.actual).toEqual(measureOne(indicator, ofBoth(actual)));
        if (both.length === 0) expect(found.progress).toMatchObject({ status: "not-computable", reason: "no-pairs" });
        for (const result of [found.baseline, found.actual]) {
          if (!addsRows(indicator))
            expect(result).toMatchObject({ n: both.length, eligible: both.length, notDue: 0, populationUnknown: 0 });
        }
      }),
      runs(1000),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(question, ({ indicator, baseline, actual, target }) => {
        const turned = (rows: readonly Row[]) => tableOf([...rows].reverse());
        const found = measureProgress(indicator, { baseline: tableOf(baseline), actual: tableOf(actual), target });
        expect(measureProgress(indicator, { baseline: turned(baseline), actual: turned(actual), target })).toEqual(found);
      }),
      runs(1000),
    );
  });

  it("has not moved where nothing has changed", () => {
    fc.assert(
      fc.property(question, ({ indicator, baseline, target }) => {
        const table = tableOf(baseline);
        const { progress } = measureProgress(indicator, { baseline: table, actual: table, target });
        if (progress.status === "value") expect(progress.progress).toBe(0);
      }),
      runs(1000),
    );
  });

  it("takes time in proportion to the people, not to their square", () => {
    const working = { id: "i", version: "1", kind: "proportion", label: { en: "-" }, level: "outcome", unit: "person" } as const;
    const indicator: IndicatorDefinition = { ...working, success: { fact: "working", eq: true } };
    const rows = (count: number): readonly FactsRow<typeof FACTS>[] =>
      Array.from({ length: count }, (_, index) => ({ beneficiaryId: `b-${index}`, working: index % 3 === 0 }));
    const cost = (count: number) => {
      const table = tableOf(rows(count));
      return cpuMilliseconds(() => measureProgress(indicator, { baseline: table, actual: table, target: 1 }));
    };
    cost(2000);
    expect(cost(20_000)).toBeLessThan(12 * cost(4000) + 100);
  });
});
