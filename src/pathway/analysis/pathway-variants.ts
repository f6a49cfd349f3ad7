import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { movesOf, replaysOf, type AnalysisOptions } from "./replays.ts";

/** A way through a pathway, and how many took it. */
export interface PathwayVariant {
  /** Event types in order; empty for those of whom nothing has moved. */
  readonly events: readonly string[];
  readonly count: number;
  /** Of all logs, 0 to 1. */
  readonly share: number;
}

/**
 * The ways that people took through a pathway, the most frequent first. Events of tracks, and those that move nothing, are left out.
 *
 * Rare variants identify people: they are not for publication.
 *
 * @param pathway - checked before; the version that each log pins
 * @param logs - one for each participation
 * @returns each variant once, ties in the order of their events; empty for no log
 * @throws RangeError when a day or moment is none, or a log pins another pathway or version
 */
export function pathwayVariants(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  options: AnalysisOptions,
): readonly PathwayVariant[] {
  const prepared = preparePathway(pathway);
  const counts = new Map<string, number>();
  for (const replay of replaysOf(prepared, logs, options)) {
    const variant = movesOf(prepared, replay)
      .map(({ event }) => event.type)
      .join(" ");
    counts.set(variant, (counts.get(variant) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([variant, count]) => ({ events: variant === "" ? [] : variant.split(" "), count, share: count / logs.length }));
}
