import fc from "fast-check";
import { checkIndicators, type IndicatorDefinition } from "welfare-core";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.ts";
import * as made from "./arbitraries.ts";
import { FACTS, measureOne } from "./measure-one.ts";

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("an indicator of any kind, over rows of any kind", () => {
  it("is a value of numbers or not computable, never NaN and never thrown", () => {
    fc.assert(
      fc.property(made.everyIndicator, made.table, (indicator, rows) => {
        const result = measureOne(indicator, rows);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const missing = Object.values(result.missing).reduce((sum, count) => sum + count, 0);
        expect(result.eligible).toBe(result.n + missing);
        if (result.status !== "value") return;
        const { counted, interval, p, value, n } = result;
        if (counted !== undefined) expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(n);
        if (interval !== undefined) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
        if (p !== undefined) expect(p.value >= 0 && p.value <= 1).toBe(true);
        if (["proportion", "reliable-change"].includes(indicator.kind)) expect(value >= 0 && value <= 1).toBe(true);
      }),
      runs(1500),
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = made.table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(made.everyIndicator, shuffled, (indicator, [rows, others]) => {
        expect(JSON.stringify(measureOne(indicator, others))).toBe(JSON.stringify(measureOne(indicator, rows)));
      }),
      runs(1000),
    );
  });

  it("has nothing to find where its facts are declared as it takes them, unless a criterion asks for one that is not", () => {
    fc.assert(
      fc.property(made.everyIndicator, (indicator) => {
        const foreign = JSON.stringify(indicator).includes("nobodyDeclared");
        expect(
          checkIndicators([indicator], FACTS).every(({ code, path }) => foreign && code === "unknown-fact" && path.endsWith(".fact")),
        ).toBe(true);
      }),
      runs(300),
    );
  });
});

describe("one person, and all the same", () => {
  const kinds = fc.sample(made.everyIndicator, { numRuns: 400, seed: 1 });
  const byKind = new Map(kinds.map((indicator) => [indicator.kind, indicator]));

  it("are measured or refused in each of the kinds", () => {
    expect(byKind.size).toBe(14);
    const row = {
      beneficiaryId: "anna",
      organizationId: "coop",
      entryDate: "2018-01-31",
      exitDate: "2018-03-01",
      exited: true,
      working: true,
      studying: false,
      minutes: 0,
      balance: 0,
      before: 0,
      after: 0,
    };
    for (const indicator of byKind.values()) {
      const plain = { ...indicator, population: undefined, unit: "participation" } as IndicatorDefinition;
      for (const rows of [[row], [row, row], Array.from({ length: 9 }, () => row)])
        expect(numbersIn(measureOne(plain, rows)).every(Number.isFinite)).toBe(true);
    }
  });
});
