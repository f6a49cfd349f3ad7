import {
  auditTable,
  costPerOutcome,
  networkMeasures,
  networkReciprocity,
  progressToTarget,
  scoreAssessment,
  socialReturn,
  suppressTables,
  type FrequencyTable,
} from "welfare-core";
import { describe, expect, it } from "vitest";
import golden from "../golden/impact-figures.json" with { type: "json" };
import { count, measureOne, people } from "./measure-one.ts";

type Figure = number | string | boolean | null | readonly Figure[] | { readonly [name: string]: Figure };
type Figures = Readonly<Record<string, Figure | undefined>>;

/** What R says of one call of one method; null where there is no such figure. */
interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: never;
  readonly expected: Readonly<Record<string, Figure>>;
  readonly tol: number;
}

interface Ties {
  readonly n: number;
  readonly ties: readonly (readonly [number, number])[];
}

const networkOf = ({ n, ties }: Ties) => ({
  people: Array.from({ length: n }, (_, index) => String(index + 1)),
  ties: ties.map(([a, b]) => [String(a), String(b)] as const),
});

const sourced = (value: number) => ({ value, source: "R" });

interface Return {
  readonly outcomes: readonly Readonly<
    Record<"quantity" | "proxy" | "deadweight" | "displacement" | "attribution" | "dropOff" | "years", number>
  >[];
  readonly inputs: readonly number[];
  readonly discountRate: number;
  readonly firstPeriodDiscounted: boolean;
}

interface Answers {
  readonly answers: readonly (number | null)[];
  readonly min: number;
  readonly max: number;
  /** Items counted from 1. */
  readonly reversed: readonly number[];
  readonly maxMissing: number;
}

/** The functions under the names and with the figures of R. */
const methods: Readonly<Record<string, (input: never) => Figures>> = {
  networkIndicators: (input: Ties) => {
    const found = networkMeasures(networkOf(input));
    return found.status === "value"
      ? { ...found, uncountedTies: undefined, betweenness: found.betweenness?.map(({ betweenness }) => betweenness) }
      : {};
  },
  reciprocity: (input: Ties) => {
    const found = networkReciprocity(networkOf(input));
    return found.status === "value" ? { reciprocity: found.reciprocity, density: found.density } : {};
  },
  sroi: ({ outcomes, inputs, discountRate, firstPeriodDiscounted }: Return) => {
    const found = socialReturn({
      currency: "EUR",
      inputs: inputs.map((amount, index) => ({ id: String(index), amountMinor: sourced(amount) })),
      outcomes: outcomes.map(({ quantity, proxy, deadweight, displacement, attribution, dropOff, years }, index) => ({
        id: String(index),
        quantity: sourced(quantity),
        proxyMinor: sourced(proxy),
        deadweight: sourced(deadweight),
        displacement: sourced(displacement),
        attribution: sourced(attribution),
        dropOff: sourced(dropOff),
        years: sourced(years),
      })),
      discountRate: sourced(discountRate),
      firstPeriodDiscounted,
    });
    if (found.status !== "value") return {};
    return {
      presentValueByOutcome: found.byOutcome.map(({ presentValueMinor }) => presentValueMinor),
      byYear: found.byYear.map(({ valueMinor }) => valueMinor),
      presentValue: found.presentValueMinor,
      netPresentValue: found.netPresentValueMinor,
      ratio: found.ratio,
      netRatio: found.netRatio,
      paybackYear: found.paybackYear,
    };
  },
  costPerOutcome: ({ cost, outcomes, n, level }: Readonly<Record<"cost" | "outcomes" | "n" | "level", number>>) => {
    const found = costPerOutcome({ cost: { amountMinor: cost, currency: "EUR" }, outcome: { numerator: outcomes, denominator: n }, level });
    if (found.status !== "value") return {};
    const { perPersonMinor, perOutcomeMinor, interval, unbounded } = found;
    const upper = interval.upperMinor ?? (unbounded === "no-outcome" ? "Infinity" : undefined);
    return { perPerson: perPersonMinor, perOutcome: perOutcomeMinor, lower: interval.lowerMinor, upper };
  },
  progress: (input: Parameters<typeof progressToTarget>[0]) => {
    const found = progressToTarget(input);
    if (found.status === "value") return { progress: found.progress, reached: found.reached };
    return found.status === "suppressed" ? {} : { reached: found.reached };
  },
  scaleScore: ({ answers, min, max, reversed, maxMissing }: Answers) => {
    const items = answers.map((_, index) => ({ id: `item${index + 1}`, reversed: reversed.includes(index + 1) }));
    const instrument = {
      id: "scale",
      version: "1",
      name: { en: "A scale" },
      factName: "scale",
      items,
      min,
      max,
      scoring: "sum",
      missingRule: { kind: "prorate", maxMissing },
      direction: "higher-is-better",
      source: "R",
    } as const;
    const given = Object.fromEntries(items.map(({ id }, index) => [id, answers[index] ?? null]));
    const filledIn = { id: "a", participationId: "p", instrumentId: "scale", moment: "entry", on: "2018-03-01", answers: given } as const;
    const found = scoreAssessment(instrument, filledIn);
    return found.ok ? { ...found.value } : {};
  },
  // The threshold rule hides no zeros: who hides them too hands them in hidden.
  primarySuppression: ({ counts, threshold }: { readonly counts: readonly number[]; readonly threshold: number }) => {
    const categories = counts.map((_, index) => String(index));
    const cells = counts.map((count, index) => ({ at: { a: String(index) }, count: count === 0 ? null : count }));
    const found = suppressTables([{ id: "t", dimensions: [{ id: "a", categories }], cells }], { threshold });
    return { suppressed: found.ok ? (found.value.tables[0]?.cells ?? []).map(({ count }) => count === null) : [] };
  },
  uniquePersons: ({ parts }: { readonly parts: readonly (readonly string[])[] }) => {
    const persons = (ids: readonly string[]) =>
      measureOne(
        { ...count, ...people },
        ids.map((beneficiaryId) => ({ beneficiaryId })),
      ).n;
    return {
      services: parts.filter((ids) => persons(ids) > 0).length,
      sumOfPartCounts: parts.reduce((sum, ids) => sum + persons(ids), 0),
      uniquePersons: persons(parts.flat()),
    };
  },
  suppressionAudit: ({
    table,
    suppressed,
  }: {
    readonly table: readonly (readonly number[])[];
    readonly suppressed: readonly [number, number][];
  }) => {
    const cells = auditTable(published(table, suppressed)).cells.map(({ at, intervals }) => ({
      cell: [Number(at["row"]), Number(at["column"])],
      lowest: intervals["non-negative"]?.lower,
      highest: intervals["non-negative"]?.upper,
    }));
    const intervals = suppressed.map(([row, column]) => cells.find(({ cell }) => cell[0] === row && cell[1] === column) ?? {});
    return {
      intervals: intervals as unknown as Figure,
      exactlyDisclosed: cells.filter(({ lowest, highest }) => lowest === highest).length,
    };
  },
};

/** A two-way table with all its totals, some of its cells hidden. */
function published(table: readonly (readonly number[])[], suppressed: readonly (readonly [number, number])[]): FrequencyTable {
  const names = (length: number) => Array.from({ length }, (_, index) => String(index + 1));
  const [rows, columns] = [names(table.length), names(table[0]?.length ?? 0)];
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const count = (row: number, column: number) => table[row]?.[column] ?? 0;
  const isHidden = (row: number, column: number) => suppressed.some(([a, b]) => a === row + 1 && b === column + 1);
  return {
    id: "t",
    dimensions: [
      { id: "row", categories: rows },
      { id: "column", categories: columns },
    ],
    cells: [
      ...rows.flatMap((row, i) =>
        columns.map((column, j) => ({
          at: { row, column },
          count: isHidden(i, j) ? null : count(i, j),
          ...(isHidden(i, j) ? { primary: false } : {}),
        })),
      ),
      ...rows.map((row, i) => ({ at: { row }, count: sumOf(columns.map((_, j) => count(i, j))) })),
      ...columns.map((column, j) => ({ at: { column }, count: sumOf(rows.map((_, i) => count(i, j))) })),
      { at: {}, count: sumOf(table.flat()) },
    ],
  };
}

/** Holds what was found against what R says, number by number, down into lists and parts. */
function agree(found: Figure | undefined, expected: Figure, tol: number, name: string): void {
  if (expected === null) expect(found ?? null, name).toBeNull();
  else if (typeof expected === "number") {
    expect(typeof found, name).toBe("number");
    expect(Math.abs(Number(found) - expected), name).toBeLessThanOrEqual(tol * Math.abs(expected) + 1e-12);
  } else if (typeof expected !== "object") expect(found, name).toBe(expected);
  else if (Array.isArray(expected)) {
    expect((found as readonly Figure[]).length, name).toBe(expected.length);
    for (const [index, one] of (expected as readonly Figure[]).entries())
      agree((found as readonly Figure[])[index], one, tol, `${name} ${String(index)}`);
  } else for (const [key, one] of Object.entries(expected)) agree((found as Figures)[key], one, tol, `${name} ${key}`);
}

const cases = golden.cases as unknown as readonly Case[];

describe.each([...new Set(cases.map(({ method }) => method))])("%s agrees with R", (method) => {
  it.each(cases.filter((one) => one.method === method))("$id", ({ input, expected, tol }) => {
    const call = methods[method];
    if (call === undefined) throw new Error(`no method ${method}`);
    const found = call(input);
    for (const [name, value] of Object.entries(expected)) agree(found[name], value, tol, name);
  });
});

it("the cases are there", () => {
  expect(cases).toHaveLength(18);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});
