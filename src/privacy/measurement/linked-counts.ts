import { hiddenParts, isSmall, sightOf } from "../attack/index.ts";
import type { KnownCounts } from "../hide/index.ts";
import { numberAt } from "../solve/index.ts";
import { countSystem } from "../tables/index.ts";
import { countTables } from "./count-tables.ts";
import type { ReadIndicator } from "./read-measurement.ts";

/** Every count of indicators once, with its value; of what came suppressed or is shown nowhere, a value that fits. */
export interface LinkedCounts extends KnownCounts {
  /** By count: the numbers of the results that show it, or would. */
  readonly owners: readonly (readonly number[])[];
  /** The numbers of the results that are the total of an indicator. */
  readonly totals: ReadonlySet<number>;
}

/**
 * Puts the counts of indicators together.
 *
 * @returns `contradiction` when no counts fit what the results show, `unproven` when none were found
 */
export function linkedCounts(indicators: readonly ReadIndicator[], threshold: number): LinkedCounts | "contradiction" | "unproven" {
  const { tables, shown } = countTables(indicators);
  const read = countSystem(tables);
  if ("problems" in read) return "contradiction";
  const { system } = read;
  const published = system.counts.map((count) => count.published);
  const { parts, contradicted } = hiddenParts(system, published, Number.POSITIVE_INFINITY);
  if (contradicted) return "contradiction";
  const values = published.map((value) => value ?? 0);
  const shownAs = system.counts.map(({ cells }) => cells.flatMap(({ table, cell }) => shown[table]?.[cell] ?? []));
  const primary = shownAs.map((cells, count) => isSmall(published[count] ?? 0, threshold) && cells.some(({ isSum }) => !isSum));
  for (const part of parts) {
    const sight = sightOf(part, "positive", { system, threshold, primary }, 0);
    if (typeof sight === "string") return sight === "none" ? "contradiction" : sight;
    for (const [unknown, count] of part.counts.entries()) values[count] = numberAt(sight.solution, unknown);
  }
  return {
    system,
    threshold,
    values,
    primary,
    owners: shownAs.map((cells) => [...new Set(cells.map(({ owner }) => owner))]),
    totals: new Set(indicators.map(({ total }) => total.index)),
  };
}
