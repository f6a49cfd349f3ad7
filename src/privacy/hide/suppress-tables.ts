import { err, ok, type Result } from "../../result/index.ts";
import { hiddenParts, isSmall, requireThreshold, sightOf, USUAL_THRESHOLD } from "../attack/index.ts";
import { numberAt } from "../solve/index.ts";
import {
  cellName,
  type CellPlace,
  type Count,
  countSystem,
  type CountSystem,
  type FrequencyTable,
  type TableCell,
  type TableProblem,
} from "../tables/index.ts";
import { hideCounts } from "./hide-counts.ts";
import type { KnownCounts } from "./protection.ts";

/** Why a cell is hidden. Not to be published: it tells which hidden cells are small. */
export interface SuppressedCell extends CellPlace {
  /**
   * - `primary`: the count is small, 1…k−1;
   * - `small-total`: it is small, and the sum of other counts;
   * - `secondary`: it is not small, or was not known; without it a small count could be computed;
   * - `before`: it came hidden.
   */
  readonly reason: "primary" | "small-total" | "secondary" | "before";
}

/** Tables that can be published, and beside them what cannot. */
export interface Suppression {
  /** The tables with their hidden cells at null, alike whatever the reason. */
  readonly tables: readonly FrequencyTable[];
  /** Each hidden cell with its reason, table by table. For the files, not for publication. */
  readonly reasons: readonly SuppressedCell[];
}

/** Why tables could not be suppressed. */
export interface InconsistentTables {
  readonly code: "inconsistent";
  readonly problems: readonly TableProblem[];
  readonly message: string;
}

/** How tables are suppressed. */
export interface SuppressOptions {
  /** The threshold k: counts of 1…k−1 are small. Whole, 3 or more; default 3. */
  readonly threshold?: number | undefined;
}

/**
 * Hides what must be hidden in tables that are published together, so that nobody computes a small count: not from margins, not from linked tables, not as one of the three readers
 * of `auditTable`.
 *
 * Every count of 1…k−1 is hidden, totals too. Then as few others as possible, then those with the smallest sum: exactly up to 20 cells (three by four with margins), by shortest ways
 * and publishing again what was needless beyond. Zeros are published unless nothing else helps. What cannot be proven safe is hidden further, margins first; in the end everything
 * that hangs together. What is left of a base (`partOf`) is looked after like a cell. Cells that come hidden stay so.
 *
 * @param tables - all that are published together, with their counts; not modified
 * @returns the tables and the reasons, or `inconsistent` with the problems
 * @throws RangeError when the threshold is no whole number of 3 or more: with 2 a small count can only be 1, and hiding does not help
 *
 * @see A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4
 *
 * @example
 * ```ts
 * const table = {
 *   id: "work",
 *   dimensions: [{ id: "work", categories: ["found", "studies", "searches"] }],
 *   cells: [
 *     { at: { work: "found" }, count: 1 },
 *     { at: { work: "studies" }, count: 4 },
 *     { at: { work: "searches" }, count: 10 },
 *     { at: {}, count: 15 },
 *   ],
 * };
 * const suppressed = suppressTables([table]);
 * suppressed.ok && suppressed.value.tables[0]?.cells.map(({ count }) => count) // => [null, null, 10, 15]
 * suppressed.ok && suppressed.value.reasons.map(({ reason }) => reason) // => ["primary", "secondary"]
 * ```
 */
export function suppressTables(tables: readonly FrequencyTable[], options: SuppressOptions = {}): Result<Suppression, InconsistentTables> {
  const { threshold = USUAL_THRESHOLD } = options;
  requireThreshold(threshold, 3);
  const read = countSystem(tables);
  if ("problems" in read) return inconsistent(read.problems);
  const known = knownCounts(read.system, threshold);
  if (known === undefined) return inconsistent([{ code: "no-table-fits" }]);
  const hidden = hideCounts(known, mustBeHidden(known));
  const hiddenAt = new Map(
    read.system.counts.flatMap((count, index) => (hidden.has(index) ? count.cells.map((cell) => [cellName(cell), count] as const) : [])),
  );
  return ok({
    tables: tables.map((one, table) => ({
      ...one,
      cells: one.cells.map((shown, cell) => publishedCell(shown, hiddenAt.has(cellName({ table, cell })))),
    })),
    reasons: tables.flatMap(({ id, cells }, table) =>
      cells.flatMap(({ at, count }, cell): readonly SuppressedCell[] => {
        const reason = reasonOf(count, hiddenAt.get(cellName({ table, cell })), threshold);
        return reason === undefined ? [] : [{ table: id, at, reason }];
      }),
    ),
  });
}

/** Why a cell is hidden; `undefined` when it is not. */
function reasonOf(count: number | null, hidden: Count | undefined, threshold: number): SuppressedCell["reason"] | undefined {
  if (count === null) return "before";
  if (hidden === undefined) return undefined;
  if (!isSmall(count, threshold)) return "secondary";
  return hidden.isTotal ? "small-total" : "primary";
}

/** A cell as it is published: it does not tell why it is hidden. */
function publishedCell({ at, count, key, partOf }: TableCell, isHidden: boolean): TableCell {
  return { at, count: isHidden ? null : count, ...(key === undefined ? {} : { key }), ...(partOf === undefined ? {} : { partOf }) };
}

/** Every count with its value; of what came hidden or is shown nowhere, a value that fits. `undefined` when none does. */
function knownCounts(system: CountSystem, threshold: number): KnownCounts | undefined {
  const published = system.counts.map((count) => count.published);
  const { parts, contradicted } = hiddenParts(system, published);
  if (contradicted) return undefined;
  const values = published.map((value) => value ?? 0);
  const primary = system.counts.map(({ published: value, primary: told, isTotal }) =>
    value === undefined ? told : !isTotal && isSmall(value, threshold),
  );
  for (const part of parts) {
    const sight = sightOf(part, "positive", { system, threshold, primary }, 0);
    if (sight === "none") return undefined;
    if (sight === "unproven") continue;
    for (const [unknown, count] of part.counts.entries()) {
      const value = numberAt(sight.solution, unknown);
      values[count] = value;
      const isHiddenNowhere = system.counts[count]?.cells.length === 0;
      if (isHiddenNowhere)
        primary[count] = isSmall(value, threshold) && part.solver.another(sight.ranges, sight.solution, unknown) === "none";
    }
  }
  return { system, threshold, primary, values };
}

function mustBeHidden({ system, threshold }: KnownCounts): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [count, { published }] of system.counts.entries()) {
    if (published === undefined || isSmall(published, threshold)) hidden.add(count);
  }
  return hidden;
}

function inconsistent(problems: readonly TableProblem[]): Result<never, InconsistentTables> {
  return err({ code: "inconsistent", problems, message: "no counts fill these tables: see their problems" });
}
