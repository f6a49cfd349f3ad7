import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { movesOf, replaysOf, type AnalysisOptions } from "./replays.ts";

/** How often an event led from one state to another. */
export interface ArrowCount {
  /** Absent: the pathway itself. */
  readonly track?: string | undefined;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly count: number;
}

/**
 * How often each arrow of a diagram was taken, for {@link toMermaid} and {@link toDot}. Who comes back over an arrow is counted again.
 *
 * Small counts identify people: they are not for publication.
 *
 * @param pathway - checked before; the version that each log pins
 * @param logs - one for each participation
 * @returns the arrows that were taken, in the order in which they were met
 * @throws RangeError when a day or moment is none, or a log pins another pathway or version
 */
export function arrowCounts(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  options: AnalysisOptions,
): readonly ArrowCount[] {
  const prepared = preparePathway(pathway);
  const counts = new Map<string, ArrowCount>();
  const note = (arrow: Omit<ArrowCount, "count">) => {
    const key = JSON.stringify([arrow.track, arrow.from, arrow.type, arrow.to]);
    counts.set(key, { ...arrow, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const replay of replaysOf(prepared, logs, options)) {
    for (const { event, from, state } of movesOf(prepared, replay)) note({ from, type: event.type, to: state.name });
    for (const { event, track } of replay.history) {
      if (track === undefined || prepared.parts.everywhere.has(event.type)) continue;
      note({ track: track.name, from: track.from, type: event.type, to: track.to });
    }
  }
  return [...counts.values()];
}
