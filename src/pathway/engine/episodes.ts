import type { AsKnown, CalendarDate } from "../../time/index.ts";
import { definitionOf, preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { replayPathway } from "./replay-pathway.ts";
import type { Episode } from "./state.ts";

/**
 * The times of taking part of one participation: each begins on entering a state of phase active or onhold, and ends on the day of leaving both. A hold does not end it; coming back is a new one.
 *
 * @param pathway - checked before; the version that the log pins
 * @param options - `asOf`: later events are not seen; `knownAt`: what was recorded later is not seen
 * @returns in order of time; only the last one may be without an end
 * @throws RangeError when a day or moment is none, or the log pins another pathway or version
 */
export function episodes(
  pathway: PathwayDefinition | PreparedPathway,
  log: PathwayLog,
  options: AsKnown & { readonly asOf: CalendarDate },
): readonly Episode[] {
  return replayPathway(pathway, log, options).episodes;
}

/** Whose log it is, and in which project: what counting participations needs of them. */
export interface CountedParticipation {
  readonly beneficiaryId: string;
  readonly projectId: string;
  readonly log: PathwayLog;
}

/**
 * The number of participations by the rule of the European Social Fund Plus: distinct pairs of a person and a project in which she has entered. Who leaves and comes back is counted once.
 *
 * @param participations - of any projects
 * @param pathways - those that the logs pin
 * @param options - `asOf`: who entered later is not counted; `knownAt`: what was recorded later is not seen
 * @returns 0 when nobody has entered
 * @throws RangeError when a day or moment is none, or the pathway of a log is not given
 *
 * @see Regulation (EU) 2021/1057, Annex I
 *
 * @example
 * ```ts
 * participationCount([], [empowermentPathway], { asOf: "2018-12-31" }) // => 0
 * ```
 */
export function participationCount(
  participations: readonly CountedParticipation[],
  pathways: readonly (PathwayDefinition | PreparedPathway)[],
  options: AsKnown & { readonly asOf: CalendarDate },
): number {
  const prepared = new Map(pathways.map((pathway) => [pinOf(definitionOf(pathway)), preparePathway(pathway)]));
  const entered = participations.filter(({ log }) => {
    const pathway = prepared.get(pinOf(log.pathway));
    if (pathway === undefined) throw new RangeError(`the pathway ${log.pathway.id} ${log.pathway.version} is not among those given`);
    return episodes(pathway, log, options).length > 0;
  });
  return new Set(entered.map(({ beneficiaryId, projectId }) => JSON.stringify([beneficiaryId, projectId]))).size;
}

function pinOf({ id, version }: PathwayLog["pathway"]): string {
  return `${id}@${version}`;
}
