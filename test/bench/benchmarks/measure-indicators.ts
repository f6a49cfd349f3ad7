import { measureIndicators, type FactTable, type IndicatorResult, type Measurement } from "../../../dist/index.js";
import { BY, INDICATORS, participations } from "../data/participations.ts";
import { agree } from "../harness/agree.ts";
import type { Benchmark } from "../harness/benchmark.ts";
import { measuredByHand, type HandMade, type Tally } from "../peers/measured-by-hand.ts";

const ROWS = 1_000_000;

/** Ten indicators by three dimensions over a million participations; and a million of them against half a million. */
export function benchmarks(): readonly Benchmark[] {
  const whole = participations(ROWS);
  const half = { ...whole, rows: whole.rows.slice(0, ROWS / 2) };
  const measure = (table: FactTable) => measureIndicators(INDICATORS, table, { by: BY });
  const byHand = (table: FactTable) => measuredByHand(table.rows as Parameters<typeof measuredByHand>[0]);
  agree([half], (table) => JSON.stringify(measured(measure(table))), {
    measuredByHand: (table) => JSON.stringify(madeByHand(byHand(table))),
  });

  const ours = (name: string, table: FactTable) => ({
    name,
    pass: () => measure(table).reduce((sum, { total }) => sum + countOf(total), 0),
  });
  return [
    {
      what: "10 indicators by 3 dimensions",
      ours: ours("measureIndicators, 1,000,000 rows", whole),
      peer: { name: "one loop written by hand, without intervals", pass: () => byHand(whole).reduce((sum, { total }) => sum + total.n, 0) },
      budget: { atMost: 3 },
    },
    {
      what: "10 indicators by 3 dimensions",
      ours: ours("measureIndicators, 1,000,000 rows", whole),
      peer: ours("itself, 500,000 rows", half),
      budget: { atMost: 2.2 },
    },
  ];
}

function countOf(result: IndicatorResult): number {
  return result.status === "suppressed" ? 0 : result.n;
}

/** The counts of a measurement and its values, part by part; a part of nobody is left out, as a loop does not know of it. */
function measured(measurement: Measurement): unknown {
  return measurement.map(({ total, tables }) => [
    counts(total),
    tables.map(({ parts }) =>
      Object.fromEntries(
        parts
          .map(({ categories, result }) => [categories[0] ?? "", counts(result)] as const)
          .filter(([, [n, , , unknown, reasons]]) => n + unknown + Object.keys(reasons).length > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  ]);
}

type Counts = readonly [n: number, yes: number, sum: number, populationUnknown: number, reasons: object];

function counts(result: IndicatorResult): Counts {
  if (result.status === "suppressed") throw new Error("nothing is suppressed");
  const { n, missing, notDue, notApplicable, populationUnknown, provenance } = result;
  const value = result.status === "value" ? result.value : 0;
  const isSuccess = provenance.kind === "count" || provenance.kind === "proportion";
  const yes = result.status !== "value" ? 0 : (result.numerator ?? (isSuccess ? value : 0));
  const sum = isSuccess ? 0 : provenance.kind === "mean-change" ? Math.round(value * n) : value;
  const reasons = { ...missing, ...(notDue > 0 && { "not-due": notDue }), ...(notApplicable > 0 && { "not-applicable": notApplicable }) };
  return [n, yes, sum, populationUnknown, sorted(reasons)];
}

function madeByHand(made: HandMade): unknown {
  const one = ({ n, yes, sum, populationUnknown, missing }: Tally): Counts => [n, yes, sum, populationUnknown, sorted(missing)];
  return made.map(({ total, by }) => [
    one(total),
    by.map((parts) =>
      Object.fromEntries(
        Object.entries(parts)
          .map(([part, own]) => [part, one(own)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  ]);
}

function sorted(counted: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(counted).sort(([a], [b]) => (a < b ? -1 : 1)));
}
