import { type Equation, flowSolver, networkOf, searchSolver, type Solver } from "../solve/index.ts";
import type { CountSystem, Sum } from "../tables/index.ts";

/** Most counts for which equations that are no network are solved, unless told otherwise. */
const MOST_FREE_COUNTS = 200;

/** Hidden counts that hang together: what one may be depends on what the others are. */
export interface HiddenPart {
  /** Counts, by index in the system; an unknown of the equations is an index in this list. */
  readonly counts: readonly number[];
  /** Whether any published count stands in a sum with them. */
  readonly touchesPublished: boolean;
  readonly solver: Solver;
}

/** What readers can compute with: the hidden counts, part by part, or the news that the published ones contradict each other. */
export interface HiddenParts {
  readonly parts: readonly HiddenPart[];
  /** The part of each hidden count. */
  readonly partOf: ReadonlyMap<number, HiddenPart>;
  readonly contradicted: boolean;
}

/**
 * Takes the hidden counts of a system apart.
 *
 * @param known - the value of each count that is published; `undefined` for the hidden
 * @param mostFree - most counts of a part that is no network, beyond which everything about it is unproven
 */
export function hiddenParts(system: CountSystem, known: readonly (number | undefined)[], mostFree = MOST_FREE_COUNTS): HiddenParts {
  const unknownsOf = (sum: Sum) => [sum.total, ...sum.parts].filter((count) => known[count] === undefined);
  const sumsAt = new Map<number, Sum[]>();
  let contradicted = false;
  for (const sum of system.sums) {
    const unknowns = unknownsOf(sum);
    if (unknowns.length === 0 && equationOf(sum, known, new Map()).sum !== 0) contradicted = true;
    for (const count of unknowns) {
      const list = sumsAt.get(count);
      if (list === undefined) sumsAt.set(count, [sum]);
      else list.push(sum);
    }
  }
  const partOf = new Map<number, HiddenPart>();
  const parts: HiddenPart[] = [];
  for (const first of system.counts.keys()) {
    if (known[first] !== undefined || partOf.has(first)) continue;
    const counts = new Set([first]);
    for (const count of counts) for (const sum of sumsAt.get(count) ?? []) for (const other of unknownsOf(sum)) counts.add(other);
    const sums = [...new Set([...counts].flatMap((count) => sumsAt.get(count) ?? []))];
    const part = hiddenPart([...counts], sums, known, mostFree);
    parts.push(part);
    for (const count of counts) partOf.set(count, part);
  }
  return { parts, partOf, contradicted };
}

function hiddenPart(counts: readonly number[], sums: readonly Sum[], known: readonly (number | undefined)[], mostFree: number): HiddenPart {
  const unknownOf = new Map(counts.map((count, unknown) => [count, unknown]));
  const size = counts.length;
  const network = networkOf(
    withoutRepeated(sums, unknownOf).map((sum) => equationOf(sum, known, unknownOf)),
    size,
  );
  return {
    counts,
    touchesPublished: sums.some(({ total, parts }) => [total, ...parts].some((count) => known[count] !== undefined)),
    solver:
      network === undefined
        ? searchSolver(
            sums.map((sum) => equationOf(sum, known, unknownOf)),
            size,
            mostFree,
          )
        : flowSolver(network),
  };
}

/** A sum as an equation: parts less total, with what is known on the other side. */
function equationOf({ total, parts }: Sum, known: readonly (number | undefined)[], unknownOf: ReadonlyMap<number, number>): Equation {
  let sum = 0;
  const terms: Equation["terms"][number][] = [];
  for (const [place, count] of [total, ...parts].entries()) {
    const sign = place === 0 ? -1 : 1;
    const unknown = unknownOf.get(count);
    if (unknown === undefined) sum -= sign * (known[count] ?? 0);
    else terms.push({ unknown, sign });
  }
  return { terms, sum };
}

/**
 * Leaves out sums that follow from others and would keep the equations from being a network: a total that a table adds up in two ways needs only one of them. So
 * tables that share one margin are still solved exactly.
 */
function withoutRepeated(sums: readonly Sum[], unknownOf: ReadonlyMap<number, number>): readonly Sum[] {
  const times = new Map<number, number>();
  const countsOf = ({ total, parts }: Sum) => [total, ...parts].filter((count) => unknownOf.has(count));
  for (const sum of sums) for (const count of countsOf(sum)) times.set(count, (times.get(count) ?? 0) + 1);
  const kept = new Set(sums);
  for (const sum of sums) {
    const isCrowded = countsOf(sum).some((count) => (times.get(count) ?? 0) > 2);
    const follows = [...kept].some(
      (other) => other !== sum && other.total === sum.total && other.tables.some((table) => sum.tables.includes(table)),
    );
    if (!isCrowded || !follows) continue;
    kept.delete(sum);
    for (const count of countsOf(sum)) times.set(count, (times.get(count) ?? 0) - 1);
  }
  return [...kept];
}
