import type { CalendarDate } from "../../time/index.ts";
import { definitionOf, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { NO_SESSIONS, type SessionTally } from "./session-tally.ts";
import type { ParticipationState } from "./state.ts";

/** Where someone stands on one track. */
export interface TrackStanding {
  /** State of the track. */
  readonly state: string;
  /** Day since which it lasts; absent before the first event of the track. */
  readonly since?: CalendarDate | undefined;
  /** The sessions that name the track. */
  readonly sessions: SessionTally;
}

/** A milestone and the day on which it was reached. */
export interface ReachedMilestone {
  readonly milestone: string;
  readonly on: CalendarDate;
}

/** All that one event may depend on: the state, the tracks, what was counted and reached. Plain data, derived from a log and never stored. */
export interface PathwayStanding {
  readonly state: ParticipationState;
  /** By track, each one of the pathway. */
  readonly tracks: Readonly<Record<string, TrackStanding>>;
  /** All sessions of the participation, whatever their track. */
  readonly sessions: SessionTally;
  /** In the order in which they were reached; those of one event in the order of the definition. */
  readonly milestones: readonly ReachedMilestone[];
}

/**
 * Where a participation stands before its first event.
 *
 * @param pathway - checked before
 *
 * @example
 * ```ts
 * initialStanding(empowermentPathway).state // => { name: "referred", phase: "planned" }
 * ```
 */
export function initialStanding(pathway: PathwayDefinition | PreparedPathway): PathwayStanding {
  const { initial, states, tracks = {} } = definitionOf(pathway);
  const phase = states[initial]?.phase ?? "planned";
  return {
    // Nobody has left before anything happened.
    state: { name: initial, phase: phase === "finished" ? "planned" : phase },
    tracks: standingOnTracks(tracks),
    sessions: NO_SESSIONS,
    milestones: [],
  };
}

function standingOnTracks(tracks: NonNullable<PathwayDefinition["tracks"]>): Readonly<Record<string, TrackStanding>> {
  const standing: Record<string, TrackStanding> = {};
  for (const [name, { initial }] of Object.entries(tracks)) standing[name] = { state: initial, sessions: NO_SESSIONS };
  return standing;
}
