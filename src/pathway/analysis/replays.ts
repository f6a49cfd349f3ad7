import type { AsKnown, CalendarDate } from "../../time/index.ts";
import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { replayPathway, type HistoryStep, type PathwayReplay } from "../engine/index.ts";
import type { PathwayLog } from "../log/index.ts";

/** The day on which many logs are looked at, and what was known. */
export interface AnalysisOptions extends AsKnown {
  /** Later events are not seen; what is still going on is cut here. */
  readonly asOf: CalendarDate;
}

/** The replays of many logs of one pathway, which is made ready once. */
export function replaysOf(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  { asOf, knownAt }: AnalysisOptions,
): readonly PathwayReplay[] {
  const prepared = preparePathway(pathway);
  return logs.map((log) => replayPathway(prepared, log, { asOf, knownAt }));
}

/** The steps that took an edge of the pathway: events of tracks, and those that move nothing, are left out. */
export function movesOf(pathway: PathwayDefinition | PreparedPathway, { history }: PathwayReplay): readonly HistoryStep[] {
  const { everywhere } = preparePathway(pathway).parts;
  return history.filter(({ event }) => (event.track ?? undefined) === undefined && !everywhere.has(event.type));
}
