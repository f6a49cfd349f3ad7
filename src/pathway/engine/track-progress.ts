import type { Outcome } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { definitionOf, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { dosageReached } from "./guard-row.ts";
import type { PathwayReplay } from "./replay-pathway.ts";
import { attendanceShare, minutesAttended, sessionsAttended } from "./session-tally.ts";

/** How far someone has come on one track. */
export interface TrackProgress {
  readonly track: string;
  readonly required: boolean;
  readonly state: string;
  readonly since?: CalendarDate | undefined;
  /** Sessions recorded. */
  readonly sessionsHeld: number;
  /** `null` where a session lacks what would tell; the share also where there is no session. */
  readonly sessionsAttended: number | null;
  readonly minutesAttended: number | null;
  /** 0 to 1. */
  readonly attendanceShare: number | null;
  /** Whether the dosage is reached; `true` where the track has none, `unknown` where a session lacks what would decide. */
  readonly dosageReached: Outcome;
}

/**
 * How far someone has come on each track of a pathway.
 *
 * @param pathway - the one that was replayed
 * @param replay - of {@link replayPathway}
 * @returns in the order of the definition; empty for a pathway without tracks
 */
export function trackProgress(pathway: PathwayDefinition | PreparedPathway, replay: PathwayReplay): readonly TrackProgress[] {
  return Object.entries(definitionOf(pathway).tracks ?? {}).flatMap(([name, track]) => {
    const standing = replay.tracks[name];
    if (standing === undefined) return [];
    const { state, since, sessions } = standing;
    return {
      track: name,
      required: track.required ?? false,
      state,
      ...(since === undefined ? {} : { since }),
      sessionsHeld: sessions.held,
      sessionsAttended: sessionsAttended(sessions),
      minutesAttended: minutesAttended(sessions),
      attendanceShare: attendanceShare(sessions),
      dosageReached: dosageReached(track, sessions),
    };
  });
}
