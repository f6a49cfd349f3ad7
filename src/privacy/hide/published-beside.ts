import type { HiddenPart } from "../attack/index.ts";
import type { CountSystem } from "../tables/index.ts";

/** The published counts that stand in a sum with a hidden part, in the order of the tables: as long as all of them stay published, nothing about the part changes. */
export function publishedBeside(system: CountSystem, part: HiddenPart, hidden: ReadonlySet<number>): readonly number[] {
  const inside = new Set(part.counts);
  const beside = new Set<number>();
  for (const { total, parts } of system.sums) {
    const counts = [total, ...parts];
    if (!counts.some((count) => inside.has(count))) continue;
    for (const count of counts) if (!hidden.has(count)) beside.add(count);
  }
  return [...beside].sort((a, b) => a - b);
}
