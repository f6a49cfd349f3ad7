import type { Range } from "../solve/index.ts";
import {
  type CellPlace,
  type Count,
  countSystem,
  type CountSystem,
  type FrequencyTable,
  placeText,
  type TableProblem,
} from "../tables/index.ts";
import { USUAL_THRESHOLD } from "./attacker.ts";
import { hiddenParts, type HiddenParts } from "./hidden-part.ts";
import { sightOf } from "./sight.ts";
import { requireThreshold } from "./threshold.ts";

/** A count of which two releases tell that a few people came or went. */
export interface ReleaseFinding extends CellPlace {
  /** `complement`: what is left of the base that the cell there is a part of. */
  readonly kind: "cell" | "complement";
  /** What the later count is more than the earlier one, at least and at most; negative where people went. */
  readonly difference: { readonly lower: number; readonly upper: number };
}

/** What can be computed from two releases of the same tables. */
export interface ReleasesAudit {
  /** `unsafe`: there are findings; `unproven`: there are none, and not everything could be tried or compared; `inconsistent`: one of the releases contradicts itself, or the counts of the other. */
  readonly verdict: "safe" | "unsafe" | "unproven" | "inconsistent";
  readonly problems: readonly TableProblem[];
  readonly findings: readonly ReleaseFinding[];
  /** Ids of tables with other dimensions or categories in the other release, or that it does not have: they were not compared. */
  readonly notCompared: readonly string[];
}

/**
 * Finds the counts that changed by a few people between two releases. No rule about small counts protects whoever left in between: 15 women before and 14 after tell of one.
 *
 * Each count is compared, published or not, as far as its interval in each release and the sums tell how much it changed. A finding is a difference that is known to be
 * 1…k−1, or −1…−(k−1). Tables are compared by id and place. Republish unchanged counts, or wait until more people came and went.
 *
 * @param before - all tables of the earlier release
 * @param after - all tables of the later release
 * @param options - `threshold`: whole, 2 or more; default 3
 * @throws RangeError when the threshold is no whole number of 2 or more
 *
 * @example
 * ```ts
 * const total = (count: number) => [{ id: "women", dimensions: [], cells: [{ at: {}, count }] }];
 * auditReleases(total(15), total(14)).findings // => [{ table: "women", at: {}, kind: "cell", difference: { lower: -1, upper: -1 } }]
 * auditReleases(total(15), total(20)).verdict // => "safe"
 * ```
 */
export function auditReleases(
  before: readonly FrequencyTable[],
  after: readonly FrequencyTable[],
  options: { readonly threshold?: number | undefined } = {},
): ReleasesAudit {
  const { threshold = USUAL_THRESHOLD } = options;
  requireThreshold(threshold, 2);
  const shared = before.filter((table) => after.some((other) => shapeText(other) === shapeText(table)));
  const ids = new Set(shared.map(({ id }) => id));
  const notCompared = [...new Set([...before, ...after].map(({ id }) => id).filter((id) => !ids.has(id)))];
  const [earlier, later] = [readRelease(before, threshold), readRelease(after, threshold)];
  const problems = [earlier, later].flatMap((release) => ("problems" in release ? release.problems : []));
  if ("problems" in earlier || "problems" in later) return { verdict: "inconsistent", problems, findings: [], notCompared };
  const structure = countSystem(withoutCounts(shared));
  if ("problems" in structure) return { verdict: "inconsistent", problems: structure.problems, findings: [], notCompared };
  const { system } = structure;
  const ranges = system.counts.map((count) =>
    placeNames(shared, count)
      .map((name) => differenceOf(earlier.rangeAt(name), later.rangeAt(name)))
      .reduce(meetOf),
  );
  const differences = jointDifferences(system, ranges);
  if (differences === undefined) return { verdict: "inconsistent", problems: [{ code: "no-table-fits" }], findings: [], notCompared };
  const findings = system.counts.flatMap(({ place, isComplement }, index): readonly ReleaseFinding[] => {
    const difference = differences.ranges[index];
    if (difference === undefined || !isSmallChange(difference, threshold)) return [];
    return [{ ...place, kind: isComplement ? "complement" : "cell", difference }];
  });
  const isUnproven = differences.isUnproven || notCompared.length > 0;
  return { verdict: findings.length > 0 ? "unsafe" : isUnproven ? "unproven" : "safe", problems: [], findings, notCompared };
}

/** A release, and what its readers know of each count. */
interface Release {
  readonly rangeAt: (placeName: string) => Range;
}

const UNKNOWN: Range = { lower: 0, upper: Number.POSITIVE_INFINITY };

function readRelease(tables: readonly FrequencyTable[], threshold: number): Release | { readonly problems: readonly TableProblem[] } {
  const read = countSystem(tables);
  if ("problems" in read) return read;
  const { system } = read;
  const hidden = hiddenParts(
    system,
    system.counts.map(({ published }) => published),
  );
  const ranges = hidden.contradicted ? undefined : rangesOf(system, hidden, threshold);
  if (ranges === undefined) return { problems: [{ code: "no-table-fits" }] };
  const byPlace = new Map(
    system.counts.flatMap((count, index) => placeNames(tables, count).map((name) => [name, ranges[index] ?? UNKNOWN] as const)),
  );
  return { rangeAt: (name) => byPlace.get(name) ?? UNKNOWN };
}

/** The names of all places at which a count stands, whether or not a cell shows it. */
function placeNames(tables: readonly FrequencyTable[], { place, cells, isComplement }: Count): readonly string[] {
  const shown = cells.map(({ table, cell }) => ({ table: tables[table]?.id ?? "", at: tables[table]?.cells[cell]?.at ?? {} }));
  return [place, ...shown].map(({ table, at }) => `${isComplement ? "rest " : ""}${table} ${placeText(at)}`);
}

/** What a reader who knows that zeros are published gets of each count; `undefined` when nothing fits. */
function rangesOf(system: CountSystem, { partOf }: HiddenParts, threshold: number): readonly Range[] | undefined {
  const knowledge = { system, threshold, primary: system.counts.map(({ primary }) => primary) };
  const ranges: Range[] = [];
  for (const [index, { published }] of system.counts.entries()) {
    const part = partOf.get(index);
    if (published !== undefined || part === undefined) {
      ranges.push(published === undefined ? UNKNOWN : { lower: published, upper: published });
      continue;
    }
    const asked = part.counts.indexOf(index);
    const sight = sightOf(part, "positive", knowledge, asked);
    if (sight === "none") return undefined;
    const lower = sight === "unproven" ? sight : part.solver.extreme(sight.ranges, sight.solution, asked, -1);
    const upper = sight === "unproven" ? sight : part.solver.extreme(sight.ranges, sight.solution, asked, 1);
    ranges.push({ lower: lower === "unproven" ? 0 : lower, upper: upper === "unproven" ? Number.POSITIVE_INFINITY : upper });
  }
  return ranges;
}

function differenceOf(before: Range, after: Range): Range {
  return { lower: after.lower - before.upper, upper: after.upper - before.lower };
}

/** What two differences leave of each other: of one count that stands at several places, each tells. */
function meetOf(a: Range, b: Range): Range {
  return { lower: Math.max(a.lower, b.lower), upper: Math.min(a.upper, b.upper) };
}

/** Narrows differences by the sums: what is added up changes by what its parts change. `undefined` when they contradict each other. */
function jointDifferences(
  system: CountSystem,
  ranges: readonly Range[],
): { readonly ranges: readonly Range[]; readonly isUnproven: boolean } | undefined {
  const known = ranges.map(({ lower, upper }) => (lower === upper ? lower : undefined));
  const { parts, contradicted } = hiddenParts(system, known);
  if (contradicted) return undefined;
  const narrowed = [...ranges];
  let isUnproven = false;
  for (const { counts, solver } of parts) {
    const own = counts.map((count) => ranges[count] ?? UNKNOWN);
    const solution = solver.solve(
      own,
      counts.map(() => 0),
    );
    if (solution === "none") return undefined;
    if (solution === "unproven") {
      isUnproven = true;
      continue;
    }
    for (const [unknown, count] of counts.entries()) {
      const [lower, upper] = [solver.extreme(own, solution, unknown, -1), solver.extreme(own, solution, unknown, 1)];
      if (lower === "unproven" || upper === "unproven") isUnproven = true;
      else narrowed[count] = { lower, upper };
    }
  }
  return { ranges: narrowed, isUnproven };
}

function isSmallChange({ lower, upper }: Range, threshold: number): boolean {
  return (lower >= 1 && upper < threshold) || (upper <= -1 && lower > -threshold);
}

/** Tables of which only the structure is left; a part whose base stands in none of them is a part of nothing. */
function withoutCounts(tables: readonly FrequencyTable[]): readonly FrequencyTable[] {
  const keys = new Set(tables.flatMap(({ cells }) => cells.map(({ key }) => key)));
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map(({ at, key, partOf }) => ({ at, count: null, key, partOf: keys.has(partOf) ? partOf : undefined })),
  }));
}

function shapeText({ id, dimensions }: FrequencyTable): string {
  return JSON.stringify([id, dimensions]);
}
