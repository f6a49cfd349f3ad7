import type { FactsRow, Outcome } from "../../criteria/index.ts";
import { toDayNumber, type CalendarDate } from "../../time/index.ts";
import type { LogFact, PathwayDefinition, PathwayTrack, PreparedCriterion, TrackFact } from "../definition/index.ts";
import type { PathwayEvent } from "../log/index.ts";
import { attendanceShare, minutesAttended, sessionsAttended, type SessionTally } from "./session-tally.ts";
import type { PathwayStanding, TrackStanding } from "./standing.ts";

/**
 * The facts that a criterion asks: those of the log as it stands, and the declared data of the event.
 *
 * A fact of the log is never taken from the event. What the criterion does not ask is left out.
 */
export function guardRow(
  { asks }: PreparedCriterion,
  { tracks }: PathwayDefinition,
  standing: PathwayStanding,
  event: Pick<PathwayEvent, "type" | "data" | "occurredOn">,
): FactsRow {
  const row: Record<string, unknown> = {};
  for (const asked of asks) {
    if (asked.from === "log") row[asked.name] = READERS[asked.fact](standing, event.occurredOn);
    else if (asked.from === "track") {
      const [track, definition] = [standing.tracks[asked.track], tracks?.[asked.track]];
      if (track !== undefined && definition !== undefined) row[asked.name] = TRACK_READERS[asked.fact](track, event.occurredOn, definition);
    } else if (asked.types.has(event.type)) row[asked.name] = datumOf(event, asked.name);
  }
  return row;
}

function datumOf({ data }: Pick<PathwayEvent, "data">, name: string): unknown {
  return Object.hasOwn(data ?? {}, name) ? data?.[name] : undefined;
}

const READERS: Readonly<Record<LogFact, (standing: PathwayStanding, on: CalendarDate) => unknown>> = {
  state: ({ state }) => state.name,
  daysInState: ({ state }, on) => daysSince(state.since, on),
  sessionsAttended: ({ sessions }) => sessionsAttended(sessions),
  minutesAttended: ({ sessions }) => minutesAttended(sessions),
  attendanceShare: ({ sessions }) => attendanceShare(sessions),
  milestonesReached: ({ milestones }) => milestones.map(({ milestone }) => ({ milestone })),
};

const TRACK_READERS: Readonly<Record<TrackFact, (track: TrackStanding, on: CalendarDate, definition: PathwayTrack) => unknown>> = {
  state: ({ state }) => state,
  daysInState: ({ since }, on) => daysSince(since, on),
  sessionsAttended: ({ sessions }) => sessionsAttended(sessions),
  minutesAttended: ({ sessions }) => minutesAttended(sessions),
  attendanceShare: ({ sessions }) => attendanceShare(sessions),
  dosageReached: ({ sessions }, _, definition) => {
    const outcome = dosageReached(definition, sessions);
    return outcome === "unknown" ? null : outcome === "true";
  },
};

function daysSince(since: CalendarDate | undefined, on: CalendarDate): number | null {
  return since === undefined ? null : toDayNumber(on) - toDayNumber(since);
}

/**
 * Whether the sessions of a track are as many, as long and as well attended as its dosage asks.
 *
 * @returns `true` where the track has no dosage; `unknown` where a session lacks what would decide
 */
export function dosageReached({ dosage = {} }: PathwayTrack, tally: SessionTally): Outcome {
  const measures = [
    [dosage.sessions, sessionsAttended(tally)],
    [dosage.minutes, minutesAttended(tally)],
    [dosage.attendanceShare, tally.held === 0 ? 0 : attendanceShare(tally)],
  ] as const;
  const asked = measures.filter(([least]) => least !== undefined);
  if (asked.some(([least = 0, reached]) => reached !== null && reached < least)) return "false";
  return asked.some(([, reached]) => reached === null) ? "unknown" : "true";
}
