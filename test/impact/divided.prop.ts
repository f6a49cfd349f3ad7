import fc from "fast-check";
import { measureIndicators, type Dimension, type FactsRow, type IndicatorResult, type TableDimensions } from "welfare-core";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.ts";
import * as made from "./arbitraries.ts";
import { AGES, dimensions, DIVIDED_FACTS, dividedRows } from "./divided-rows.ts";
import { AS_OF, type OpenResult } from "./measure-one.ts";
import { plainParts, plainUnits, type PlainUnit } from "./plain-measure.ts";

const facts = DIVIDED_FACTS;
const rows = dividedRows;

const open = (result: IndicatorResult): OpenResult => {
  if (result.status === "suppressed") throw new Error("the engine never suppresses");
  return result;
};

describe("the engine", () => {
  it("gives what the plain reading gives, in total and in every part", () => {
    fc.assert(
      fc.property(made.indicator, rows, dimensions, (indicator, table, by) => {
        const [measured] = measureIndicators([indicator], { asOf: AS_OF, facts, rows: table, issues: [] }, { by });
        const units = plainUnits(indicator, table, facts, AS_OF);
        expectSame(open(measured?.total as IndicatorResult), units);
        expect(measured?.tables).toHaveLength(by.length);
        by.forEach((entry, place) => {
          const cross = (Array.isArray(entry) ? entry : [entry]) as readonly Dimension[];
          const isIn = ({ row }: PlainUnit, categories: readonly string[]) =>
            cross.every((dimension, index) => plainParts(dimension, row, facts, AS_OF).includes(categories[index] ?? ""));
          const parts = measured?.tables[place]?.parts ?? [];
          for (const { categories, result } of parts)
            expectSame(
              open(result),
              units.filter((unit) => isIn(unit, categories)),
            );
          // Nobody is in a part that is not there.
          for (const unit of units) expect(parts.some(({ categories }) => isIn(unit, categories))).toBe(true);
        });
      }),
      runs(400),
    );
  });
});

function expectSame(result: OpenResult, units: readonly PlainUnit[]): void {
  const missing = new Map<string, number>();
  for (const { says } of units) if (typeof says === "string") missing.set(says, (missing.get(says) ?? 0) + 1);
  const known = units.filter(({ says }) => typeof says !== "string");
  const take = (name: string) => {
    const count = missing.get(name) ?? 0;
    missing.delete(name);
    return count;
  };
  expect(result.populationUnknown).toBe(take("population-unknown"));
  expect(result.notDue).toBe(take("not-due"));
  expect(result.notApplicable).toBe(take("not-applicable"));
  expect(result.missing).toEqual(Object.fromEntries(missing));
  expect(result.n).toBe(known.length);
  if (result.status !== "value") return;
  const numbers = known.flatMap(({ says }) => (typeof says === "object" ? [says] : []));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const changes = numbers.map(([before = 0, after]) => (after === undefined ? before : after - before));
  const successes = known.filter(({ says }) => says === true).length;
  const { kind } = result.provenance;
  const slack = 1e-9 * sum(changes.map(Math.abs));
  if (kind === "count") expect(result.value).toBe(successes);
  else if (kind === "proportion") expect([result.numerator, result.denominator]).toEqual([successes, known.length]);
  else expect(Math.abs(result.value - (kind === "sum" ? sum(changes) : sum(changes) / known.length))).toBeLessThanOrEqual(slack);
}

describe("parts that do not overlap", () => {
  it("add up to the total, the unknown among them", () => {
    const separate = fc.subarray<TableDimensions>(["sex", "district", "working", AGES, ["sex", AGES]], { minLength: 1 });
    fc.assert(
      fc.property(made.indicator, rows, separate, (indicator, table, by) => {
        const [measured] = measureIndicators([indicator], { asOf: AS_OF, facts, rows: table, issues: [] }, { by });
        const total = open(measured?.total as IndicatorResult);
        for (const { parts, by: divided } of measured?.tables ?? []) {
          expect(divided.every(({ overlapping }) => !overlapping)).toBe(true);
          for (const count of ["n", "eligible", "notDue", "notApplicable", "populationUnknown"] as const)
            expect(parts.reduce((sum, { result }) => sum + open(result)[count], 0)).toBe(total[count]);
        }
      }),
      runs(300),
    );
  });
});

describe("a proportion", () => {
  it("is never raised by a person without the outcome", () => {
    const byPerson = made.proportionIndicator.map((indicator) => ({ ...indicator, unit: "person" as const, population: undefined }));
    fc.assert(
      fc.property(byPerson, rows, fc.constantFrom(true, false), (indicator, table, working) => {
        const someone: FactsRow = {
          beneficiaryId: "somebody-else",
          working,
          exited: working,
          studying: !working,
          minutes: 0,
          birthDate: "1978-04-12",
          entryDate: "2018-01-31",
        };
        const [without, withHer] = [table, [...table, someone]].map((given) =>
          open(measureIndicators([indicator], { asOf: AS_OF, facts, rows: given, issues: [] })[0]?.total as IndicatorResult),
        );
        if (without?.status !== "value" || withHer?.status !== "value" || withHer.numerator !== without.numerator) return;
        expect(withHer.value).toBeLessThanOrEqual(without.value);
      }),
      runs(300),
    );
  });
});
