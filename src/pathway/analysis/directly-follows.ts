import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { movesOf, replaysOf, type AnalysisOptions } from "./replays.ts";

/** Two event types of which one came right after the other. */
export interface DirectFollower {
  /** Absent: nothing came before. */
  readonly from?: string | undefined;
  /** Absent: nothing came after, until the day looked at. */
  readonly to?: string | undefined;
  /** How often, in all logs. */
  readonly count: number;
}

/**
 * How often one event came right after another: the directly-follows graph of process mining. Events of tracks, and those that move nothing, are left out.
 *
 * @param pathway - checked before; the version that each log pins
 * @param logs - one for each participation
 * @returns each pair once, in the order of the definition's events; beginnings first, ends last
 * @throws RangeError when a day or moment is none, or a log pins another pathway or version
 */
export function directlyFollows(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  options: AnalysisOptions,
): readonly DirectFollower[] {
  const prepared = preparePathway(pathway);
  const counts = new Map<string, number>();
  for (const replay of replaysOf(prepared, logs, options)) {
    const types = movesOf(prepared, replay).map(({ event }) => event.type);
    if (types.length === 0) continue;
    ["", ...types].forEach((from, index) => {
      const pair = `${from} ${types[index] ?? ""}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  const types = Object.keys(prepared.definition.events);
  return ["", ...types].flatMap((from) =>
    [...types, ""].flatMap((to): readonly DirectFollower[] => {
      const count = counts.get(`${from} ${to}`);
      if (count === undefined) return [];
      return [{ ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }), count }];
    }),
  );
}
