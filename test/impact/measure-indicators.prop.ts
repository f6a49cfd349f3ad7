import fc from "fast-check";
import { evaluateCriterion, measureIndicators, type Facts, type IndicatorDefinition, type Period } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import * as made from "./arbitraries.ts";
import { AS_OF, FACTS, measureOne, type OpenResult, type Row } from "./measure-one.ts";
import { runs } from "../runs.ts";

const facts: Facts = FACTS;
const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
const isDay = (value: unknown) => typeof value === "string" && ["2018-01-31", "2018-03-01", "2018-12-31", "2019-01-01"].includes(value);

/** The rows that lie in a period, as the generators write their days. */
function inPeriod(rows: readonly Row[], countedOn: string | undefined, period: Period | undefined): readonly Row[] {
  if (period === undefined || countedOn === undefined) return rows;
  return rows.filter((row) => {
    const day = (row as Readonly<Record<string, unknown>>)[countedOn];
    return isDay(day) && (day as string) >= period.start && (day as string) <= (period.end ?? "9999");
  });
}

const outcome = (criterion: IndicatorDefinition["population"], row: Row) =>
  criterion === undefined ? "true" : evaluateCriterion(criterion, row, { facts, asOf: AS_OF });

/** Who is in the population, and of whom it is not known: rows, or people by key. Worked with sets of keys. */
function population(indicator: IndicatorDefinition, rows: readonly Row[]) {
  const column = { person: "beneficiaryId", organization: "organizationId", service: undefined, participation: undefined }[indicator.unit];
  const judged = rows.map((row, index) => {
    const key = column === undefined || indicator.kind === "sum" ? `row ${index}` : (row as Readonly<Record<string, unknown>>)[column];
    return { key: typeof key === "string" && key !== "" ? key : undefined, is: outcome(indicator.population, row) };
  });
  const inside = new Set(judged.flatMap(({ key, is }) => (is === "true" && key !== undefined ? [key] : [])));
  const unsure = new Set(judged.flatMap(({ key, is }) => (is === "unknown" && key !== undefined && !inside.has(key) ? [key] : [])));
  return { inside: inside.size, unsure: unsure.size + judged.filter(({ key, is }) => key === undefined && is !== "false").length };
}

const accounted = ({ n, missing, notDue, notApplicable }: OpenResult) => n + sumOf(Object.values(missing)) + notDue + notApplicable;
const optionalPeriod = fc.option(made.period, { nil: undefined });
const options = (period: Period | undefined) => (period === undefined ? {} : { period });

describe("every unit of the population", () => {
  it("is exactly one of known, missing, not due and not applicable; beside it stand those of whom nobody knows whether they are in it", () => {
    fc.assert(
      fc.property(made.indicator, made.table, optionalPeriod, (indicator, rows, period) => {
        const result = measureOne(indicator, rows, options(period));
        if (result.status === "not-computable" && result.reason === "no-counting-date") return;
        const expected = population(indicator, inPeriod(rows, indicator.countedOn, period));
        expect(accounted(result)).toBe(expected.inside);
        expect(result.populationUnknown).toBe(expected.unsure);
        expect(result.eligible).toBe(result.n + sumOf(Object.values(result.missing)));
        expect(Object.keys(result.missing)).not.toContain("not-due");
        expect(Object.keys(result.missing)).not.toContain("not-applicable");
      }),
      runs(500),
    );
  });

  it("counts in one part only: counts of rows add up over any split of the table", () => {
    const rowWise = made.indicator.map((indicator) => ({ ...indicator, unit: "service" as const }));
    fc.assert(
      fc.property(rowWise, made.table, made.table, (indicator, some, others) => {
        const [a, b, whole] = [some, others, [...some, ...others]].map((rows) => measureOne(indicator, rows));
        for (const count of ["n", "eligible", "notDue", "notApplicable", "populationUnknown"] as const) {
          expect(whole?.[count]).toBe((a?.[count] ?? 0) + (b?.[count] ?? 0));
        }
      }),
    );
  });
});

describe("a person of several rows", () => {
  it("is a success if one row is, else missing if one row is, else no", () => {
    const byPerson = made.proportionIndicator.map((indicator) => ({ ...indicator, unit: "person" as const, reentry: "any" as const }));
    fc.assert(
      fc.property(byPerson, made.table, (indicator, rows) => {
        const people = new Map<string, Set<string>>();
        for (const row of rows) {
          const key: unknown = row.beneficiaryId;
          if (typeof key !== "string" || key === "" || outcome(indicator.population, row) !== "true") continue;
          people.set(key, (people.get(key) ?? new Set()).add(outcome(indicator.success, row)));
        }
        const answers = [...people.values()].map((own) => ["true", "unknown", "false"].find((answer) => own.has(answer)));
        const result = measureOne(indicator, rows);
        expect(result.n).toBe(answers.filter((answer) => answer !== "unknown").length);
        expect(accounted(result) - result.n).toBe(answers.filter((answer) => answer === "unknown").length);
        if (result.status === "value") expect(result.numerator).toBe(answers.filter((answer) => answer === "true").length);
      }),
      runs(300),
    );
  });

  it("counts no more if a row of hers is there twice", () => {
    const byPerson = fc
      .oneof(made.countIndicator, made.proportionIndicator, made.meanIndicator, made.changeIndicator)
      .map((indicator) => ({ ...indicator, unit: "person" as const }) as IndicatorDefinition);
    const known = made.row.filter((row) => typeof row.beneficiaryId === "string" && (row.beneficiaryId as string) !== "");
    fc.assert(
      fc.property(byPerson, fc.array(known, { maxLength: 10 }), fc.nat(3), (indicator, rows, step) => {
        const again = rows.filter((_, index) => index % (step + 1) === 0).map((row) => ({ ...row }));
        expect(measureOne(indicator, [...again, ...rows])).toEqual(measureOne(indicator, rows));
      }),
      runs(300),
    );
  });
});

describe("a result", () => {
  it("does not depend on the order of the rows", () => {
    const shuffled = made.table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(made.indicator, shuffled, optionalPeriod, (indicator, [rows, others], period) => {
        expect(JSON.stringify(measureOne(indicator, others, options(period)))).toBe(
          JSON.stringify(measureOne(indicator, rows, options(period))),
        );
      }),
      runs(500),
    );
  });

  it("keeps its figure when a row is added of which everything but the population is missing", () => {
    const everybody = made.indicator.map((indicator): IndicatorDefinition => ({
      ...indicator,
      population: undefined,
      countedOn: undefined,
      unit: "participation",
    }));
    const silent = fc.constantFrom("lost", "not-due", "declined", "not-applicable").map((reason) => ({
      missing: Object.fromEntries(Object.keys(FACTS).map((name) => [name, reason])),
    }));
    fc.assert(
      fc.property(everybody, made.table, silent, (indicator, rows, row) => {
        // Without a success nothing of a unit can be missing, and a criterion without parts has its answer.
        fc.pre(!("success" in indicator) ? indicator.kind !== "count" : outcome(indicator.success, row as never) === "unknown");
        const [before, after] = [measureOne(indicator, rows), measureOne(indicator, [...rows, row])];
        expect(accounted(after)).toBe(accounted(before) + 1);
        expect(after.n).toBe(before.n);
        if (before.n === 0) return;
        const { eligible, missing, notDue, notApplicable, ...figure } = before;
        expect(after).toMatchObject(figure);
        expect([eligible, missing, notDue, notApplicable]).not.toEqual([after.eligible, after.missing, after.notDue, after.notApplicable]);
      }),
      runs(300),
    );
  });

  it("is plain JSON, with a value inside its interval and a share between 0 and 1", () => {
    fc.assert(
      fc.property(made.indicator, made.table, (indicator, rows) => {
        const result = measureOne(indicator, rows);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (result.status !== "value") return;
        const { interval, value, numerator, denominator, n } = result;
        if (interval !== undefined) {
          const slack = 1e-12 * Math.max(1, Math.abs(value));
          expect(interval.lower).toBeLessThanOrEqual(value + slack);
          expect(interval.upper).toBeGreaterThanOrEqual(value - slack);
        }
        if (indicator.kind === "count") expect(value).toBeLessThanOrEqual(n);
        if (indicator.kind === "count" || indicator.kind === "sum") expect(interval).toBeUndefined();
        if (indicator.kind === "mean-change") expect(interval === undefined).toBe(n < 2);
        if (indicator.kind !== "proportion") return;
        expect(denominator).toBe(n);
        expect(value).toBe((numerator ?? Number.NaN) / n);
        expect(interval?.lower === 0).toBe(numerator === 0);
        expect(interval?.upper === 1).toBe(numerator === n);
      }),
      runs(300),
    );
  });

  it("leaves what it was made from as it was", () => {
    fc.assert(
      fc.property(made.indicator, made.table, optionalPeriod, (indicator, rows, period) => {
        const table = deepFreeze({ asOf: AS_OF, facts: structuredClone(FACTS), rows: structuredClone(rows), issues: [] });
        const asked = deepFreeze([structuredClone(indicator)]);
        const found = measureIndicators(asked, table, deepFreeze({ period: structuredClone(period) }));
        expect(found).toEqual([{ indicator, total: measureOne(indicator, rows, options(period)), tables: [] }]);
      }),
    );
  });

  it("comes for each indicator, in their order, whatever the others are", () => {
    fc.assert(
      fc.property(fc.array(made.indicator, { maxLength: 4 }), made.table, (indicators, rows) => {
        const found = measureIndicators(indicators, { asOf: AS_OF, facts: FACTS, rows, issues: [] });
        expect(found).toEqual(indicators.map((indicator) => ({ indicator, total: measureOne(indicator, rows), tables: [] })));
      }),
    );
  });
});
