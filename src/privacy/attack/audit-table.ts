import {
  type CellIndex,
  cellName,
  type CellPlace,
  type Count,
  countSystem,
  type FrequencyTable,
  type TableProblem,
} from "../tables/index.ts";
import { type Attacker, ATTACKERS, USUAL_THRESHOLD } from "./attacker.ts";
import { hiddenParts, type HiddenParts } from "./hidden-part.ts";
import { type Knowledge, sightOf } from "./sight.ts";
import { requireThreshold } from "./threshold.ts";

/** Every whole number that a hidden count may be lies between two ends, both of which it may be. */
export interface FeasibilityInterval {
  readonly lower: number;
  /** Absent: it has no end. */
  readonly upper?: number | undefined;
}

/** What each reader can compute of one hidden count. */
export interface AuditedCell extends CellPlace {
  /** `complement`: what is left of the base that the cell there is a part of; no cell shows it. */
  readonly kind: "cell" | "complement";
  /** By reader; absent where it is unproven. */
  readonly intervals: Readonly<Partial<Record<Attacker, FeasibilityInterval>>>;
  /** The readers for whom the interval is one value. */
  readonly recovered: readonly Attacker[];
  /** `unsafe`: a reader computes a small count, 1…k−1; `unproven`: nobody is known to, and not everything could be tried; else `safe`. */
  readonly verdict: "safe" | "unsafe" | "unproven";
}

/** What can be computed from tables that are published together. */
export interface TableAudit {
  /** The worst of the cells; `unsafe` also where a small count is published; `inconsistent` where no counts fill the tables. */
  readonly verdict: "safe" | "unsafe" | "unproven" | "inconsistent";
  /** Why the tables are inconsistent. */
  readonly problems: readonly TableProblem[];
  /** Each hidden cell, table by table, then the complements. */
  readonly cells: readonly AuditedCell[];
  /** Cells that publish a small count, 1…k−1. */
  readonly published: readonly CellPlace[];
}

/** How tables are audited. */
export interface AuditOptions {
  /** The threshold k; whole, 2 or more. Default 3. */
  readonly threshold?: number | undefined;
  /** Default: all three. */
  readonly attackers?: readonly Attacker[] | undefined;
}

/**
 * Computes what readers can compute: the exact interval of each hidden cell, for each of three readers.
 *
 * One- and two-way tables, also linked through one margin, are solved exactly as flows. Others are solved exactly up to 200 hidden cells that hang together, as long as the search
 * lasts; beyond that a cell is `unproven`, which is no yes. Where a table does not tell which hidden cells are small (`primary`), the worst is taken: of each hidden cell that is no total, the reader who knows the threshold is taken to know
 * that it is small. A total that is hidden is taken to be 1 or more.
 *
 * @param tables - one table, or all that are published together; made here or elsewhere
 * @returns the audit; with `problems` and no cells when no counts fill the tables
 * @throws RangeError when the threshold is no whole number of 2 or more
 *
 * @see L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control (2001)
 *
 * @example
 * ```ts
 * const table = {
 *   id: "work",
 *   dimensions: [{ id: "work", categories: ["found", "studies", "searches"] }],
 *   cells: [
 *     { at: { work: "found" }, count: null },
 *     { at: { work: "studies" }, count: null },
 *     { at: { work: "searches" }, count: 10 },
 *     { at: {}, count: 15 },
 *   ],
 * };
 * const { verdict, cells } = auditTable(table);
 * verdict // => "safe"
 * cells[0]?.intervals // => { "non-negative": { lower: 0, upper: 5 }, positive: { lower: 1, upper: 4 }, threshold: { lower: 1, upper: 2 } }
 * ```
 */
export function auditTable(tables: FrequencyTable | readonly FrequencyTable[], options: AuditOptions = {}): TableAudit {
  const { threshold = USUAL_THRESHOLD, attackers = ATTACKERS } = options;
  requireThreshold(threshold, 2);
  const list = isList(tables) ? tables : [tables];
  const read = countSystem(list);
  if ("problems" in read) return inconsistent(read.problems);
  const { system } = read;
  const hidden = hiddenParts(
    system,
    system.counts.map(({ published }) => published),
  );
  const knowledge: Knowledge = { system, threshold, primary: system.counts.map(({ primary }) => primary) };
  if (hidden.contradicted || !fitsSomehow(hidden, knowledge)) return inconsistent([{ code: "no-table-fits" }]);
  const isHidden = ({ table, cell }: CellIndex) => list[table]?.cells[cell]?.count === null;
  const found = system.counts.map((count, index) =>
    count.isComplement || count.cells.some(isHidden) ? auditCount(count, index, hidden, knowledge, attackers) : undefined,
  );
  const byCell = new Map(system.counts.flatMap(({ cells: own }, index) => own.map((at) => [cellName(at), found[index]] as const)));
  const cells = [
    ...list.flatMap((table, tableIndex) =>
      table.cells.flatMap(({ at, count }, cell): readonly AuditedCell[] => {
        const audited = byCell.get(cellName({ table: tableIndex, cell }));
        return count !== null || audited === undefined ? [] : [{ ...audited, table: table.id, at }];
      }),
    ),
    ...found.flatMap((audited) => (audited?.kind === "complement" ? [audited] : [])),
  ];
  const published = list.flatMap(({ id, cells: own }) =>
    own.flatMap(({ at, count }) => (count !== null && count > 0 && count < threshold ? [{ table: id, at }] : [])),
  );
  return { verdict: published.length > 0 ? "unsafe" : worstOf(cells), problems: [], cells, published };
}

function inconsistent(problems: readonly TableProblem[]): TableAudit {
  return { verdict: "inconsistent", problems, cells: [], published: [] };
}

function fitsSomehow({ parts }: HiddenParts, knowledge: Knowledge): boolean {
  return parts.every((part) => sightOf(part, "non-negative", knowledge, 0) !== "none");
}

function auditCount(count: Count, index: number, hidden: HiddenParts, knowledge: Knowledge, attackers: readonly Attacker[]): AuditedCell {
  const findings = attackers.map((attacker) => ({ attacker, ...findingOf(count, index, hidden, knowledge, attacker) }));
  const recovered = findings.filter(({ value }) => typeof value === "number");
  const isSmall = recovered.some(({ value }) => Number(value) > 0 && Number(value) < knowledge.threshold);
  const isUnproven = findings.some(({ value }) => value === "unproven");
  return {
    ...count.place,
    kind: count.isComplement ? "complement" : "cell",
    intervals: Object.fromEntries(findings.flatMap(({ attacker, interval }) => (interval === undefined ? [] : [[attacker, interval]]))),
    recovered: recovered.map(({ attacker }) => attacker),
    verdict: isSmall ? "unsafe" : isUnproven ? "unproven" : "safe",
  };
}

/** What one reader finds of a count: the only value that it can have, `several`, or `unproven`; and between which ends, as far as they could be found. */
interface Finding {
  readonly value: number | "several" | "unproven";
  readonly interval?: FeasibilityInterval | undefined;
}

function findingOf({ published }: Count, index: number, { partOf }: HiddenParts, knowledge: Knowledge, attacker: Attacker): Finding {
  if (published !== undefined) return { value: published, interval: { lower: published, upper: published } };
  const part = partOf.get(index);
  const unproven: Finding = { value: part?.touchesPublished === false ? "several" : "unproven" };
  if (part === undefined) return unproven;
  const asked = part.counts.indexOf(index);
  const sight = sightOf(part, attacker, knowledge, asked);
  if (typeof sight === "string") return unproven;
  const another = part.solver.another(sight.ranges, sight.solution, asked);
  if (another === "unproven") return unproven;
  const lower = part.solver.extreme(sight.ranges, sight.solution, asked, -1);
  const upper = part.solver.extreme(sight.ranges, sight.solution, asked, 1);
  const value = another === "none" ? (sight.solution[asked] ?? 0) : "several";
  if (lower === "unproven" || upper === "unproven") return { value };
  return { value, interval: upper === Number.POSITIVE_INFINITY ? { lower } : { lower, upper } };
}

function worstOf(cells: readonly AuditedCell[]): "safe" | "unsafe" | "unproven" {
  if (cells.some(({ verdict }) => verdict === "unsafe")) return "unsafe";
  return cells.some(({ verdict }) => verdict === "unproven") ? "unproven" : "safe";
}

function isList(tables: FrequencyTable | readonly FrequencyTable[]): tables is readonly FrequencyTable[] {
  return Array.isArray(tables);
}
