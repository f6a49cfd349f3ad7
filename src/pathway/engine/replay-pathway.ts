import { requireCalendarDate, requireKnownAt, type AsKnown, type CalendarDate, type KnownAt } from "../../time/index.ts";
import { isTakingPart, preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { standingEvents, type LogEntry, type PathwayEvent, type PathwayLog, type Refusal } from "../log/index.ts";
import { initialStanding, type PathwayStanding, type ReachedMilestone, type TrackStanding } from "./standing.ts";
import type { Episode, ParticipationState } from "./state.ts";
import { transition } from "./transition.ts";

/** One accepted event and the state after it. */
export interface HistoryStep {
  readonly event: PathwayEvent;
  /** State of the pathway before it. */
  readonly from: string;
  readonly state: ParticipationState;
  /** Of an event of a track: from which of its states to which. */
  readonly track?: { readonly name: string; readonly from: string; readonly to: string } | undefined;
  /** Milestones that it reached; absent: none. */
  readonly milestones?: readonly string[] | undefined;
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
  /** By track, each one of the pathway. */
  readonly tracks: Readonly<Record<string, TrackStanding>>;
  readonly milestones: readonly ReachedMilestone[];
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
  pathway: PathwayDefinition | PreparedPathway,
  log: PathwayLog,
  options: AsKnown & { readonly asOf: CalendarDate },
): PathwayReplay {
  const { asOf, knownAt } = options;
  requireCalendarDate(asOf, "asOf");
  requireKnownAt(knownAt);
  const prepared = preparePathway(pathway);
  requirePinned(prepared.definition, log);
  const { standing, history, refused, episodes } = foldEvents(prepared, log.events, { until: asOf, knownAt });
  const { state, tracks, milestones } = standing;
  const replay = { pathway: log.pathway, asOf, state, history, refused, tracks, milestones, episodes };
  return knownAt === undefined ? replay : { ...replay, knownAt };
}

/** What a log comes to: the standing after it, how it came about, and what was not accepted. */
export interface FoldedLog extends Pick<PathwayReplay, "history" | "refused" | "episodes"> {
  readonly standing: PathwayStanding;
}

/** The fold under {@link replayPathway}: corrections first, then the cut, then one transition after another. */
export function foldEvents(
  prepared: PreparedPathway,
  entries: readonly LogEntry[],
  options: { readonly until?: CalendarDate | undefined; readonly knownAt?: KnownAt | undefined } = {},
): FoldedLog {
  const { events, refused: idle } = standingEvents(prepared.definition, entries, options.knownAt);
  const refused: Refusal[] = [...idle];
  const history: HistoryStep[] = [];
  const episodes: Episode[] = [];
  let standing = initialStanding(prepared);
  for (const event of events) {
    if (options.until !== undefined && event.occurredOn > options.until) break;
    const next = transition(prepared, standing, event);
    if (!next.ok) {
      refused.push(next.error);
      continue;
    }
    history.push(stepOf(event, standing, next.value));
    // Most events stay in their state, and then there is nothing to note.
    if (next.value.state !== standing.state) {
      noteEpisode(episodes, isTakingPart(standing.state.phase), isTakingPart(next.value.state.phase), event.occurredOn);
    }
    standing = next.value;
  }
  return { standing, history, refused, episodes };
}

/**
 * Stops a caller's bug: a log that follows another pathway or version.
 *
 * @throws RangeError when it does
 */
export function requirePinned(pathway: PathwayDefinition, log: PathwayLog): void {
  if (log.pathway.id === pathway.id && log.pathway.version === pathway.version) return;
  throw new RangeError(`the log follows ${log.pathway.id} ${log.pathway.version}, not ${pathway.id} ${pathway.version}`);
}

function stepOf(event: PathwayEvent, before: PathwayStanding, after: PathwayStanding): HistoryStep {
  const step = { event, from: before.state.name, state: after.state };
  const name = event.track ?? undefined;
  if (name === undefined && after.milestones === before.milestones) return step;
  const milestones = after.milestones.slice(before.milestones.length).map(({ milestone }) => milestone);
  return {
    ...step,
    ...(name === undefined ? {} : { track: { name, from: before.tracks[name]?.state ?? "", to: after.tracks[name]?.state ?? "" } }),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
}

function noteEpisode(episodes: Episode[], before: boolean, after: boolean, on: CalendarDate): void {
  if (!before && after) episodes.push({ start: on });
  const open = before && !after ? episodes.pop() : undefined;
  if (open !== undefined) episodes.push({ start: open.start, end: on });
}
