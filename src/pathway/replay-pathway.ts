import { requireCalendarDate, requireKnownAt, type AsKnown, type CalendarDate, type KnownAt } from "../time/index.ts";
import type { PathwayDefinition } from "./definition.ts";
import type { LogEntry, PathwayEvent, PathwayLog } from "./event.ts";
import type { Refusal } from "./refusal.ts";
import { standingEvents } from "./standing-events.ts";
import type { Episode, ParticipationState } from "./state.ts";
import { initialState, transition } from "./transition.ts";

/** One accepted event and the state after it. */
export interface HistoryStep {
  readonly event: PathwayEvent;
  readonly from: string;
  readonly state: ParticipationState;
}

/** A participation as of a day: where it stands, how it came there, and what was not accepted. */
export interface PathwayReplay {
  readonly pathway: PathwayLog["pathway"];
  readonly asOf: CalendarDate;
  readonly knownAt?: KnownAt | undefined;
  readonly state: ParticipationState;
  /** All accepted events, in the order in which they happened. */
  readonly history: readonly HistoryStep[];
  readonly refused: readonly Refusal[];
  readonly episodes: readonly Episode[];
}

/**
 * What was true of a participation on a day, and with `knownAt`, what was known of it then.
 *
 * State is always derived: a late event takes its place, a voided one never happened, a replaced one stands corrected. Events that the pathway does not accept are findings in `refused` and move nothing.
 *
 * @param pathway - checked before; the version that the log pins
 * @param log - entries in any order
 * @param options - `asOf`: later events are not seen; `knownAt`: what was recorded later is not seen, a calendar date means its end in UTC
 * @returns the state, its history and what was refused; before the first event the initial state without `since`
 * @throws RangeError when a day or moment is none, or the log pins another pathway or version
 *
 * @see `docs/pathways.md`
 */
export function replayPathway(
  pathway: PathwayDefinition,
  log: PathwayLog,
  options: AsKnown & { readonly asOf: CalendarDate },
): PathwayReplay {
  const { asOf, knownAt } = options;
  requireCalendarDate(asOf, "asOf");
  requireKnownAt(knownAt);
  if (log.pathway.id !== pathway.id || log.pathway.version !== pathway.version) {
    throw new RangeError(`the log follows ${log.pathway.id} ${log.pathway.version}, not ${pathway.id} ${pathway.version}`);
  }
  const replay = foldEvents(pathway, log.events, { until: asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  return { pathway: log.pathway, asOf, ...(knownAt === undefined ? {} : { knownAt }), ...replay };
}

/** The fold under {@link replayPathway}: corrections first, then the cut, then one transition after another. */
export function foldEvents(
  pathway: PathwayDefinition,
  entries: readonly LogEntry[],
  options: { readonly until?: CalendarDate; readonly knownAt?: KnownAt } = {},
): Pick<PathwayReplay, "state" | "history" | "refused" | "episodes"> {
  const standing = standingEvents(pathway, entries, options.knownAt);
  const refused: Refusal[] = [...standing.refused];
  const history: HistoryStep[] = [];
  const episodes: Episode[] = [];
  let state = initialState(pathway);
  for (const event of standing.events) {
    if (options.until !== undefined && event.occurredOn > options.until) break;
    const next = transition(pathway, state, event);
    if (!next.ok) {
      refused.push(next.error);
      continue;
    }
    history.push({ event, from: state.name, state: next.value });
    noteEpisode(episodes, isTakingPart(state), isTakingPart(next.value), event.occurredOn);
    state = next.value;
  }
  return { state, history, refused, episodes };
}

function isTakingPart({ phase }: ParticipationState): boolean {
  return phase === "active" || phase === "onhold";
}

function noteEpisode(episodes: Episode[], before: boolean, after: boolean, on: CalendarDate): void {
  if (!before && after) episodes.push({ start: on });
  const open = episodes.at(-1);
  if (before && !after && open !== undefined) episodes.splice(-1, 1, { start: open.start, end: on });
}
