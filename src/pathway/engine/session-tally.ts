import type { PathwayEvent } from "../log/index.ts";

/** The sessions of a participation, or of one of its tracks, counted. */
export interface SessionTally {
  /** Sessions recorded. */
  readonly held: number;
  readonly attended: number;
  /** Minutes of those attended, as far as they are known. */
  readonly minutes: number;
  /** Sessions of which it is not known whether she was there. */
  readonly withoutAttendance: number;
  /** Attended sessions of which it is not known how long they were. */
  readonly withoutMinutes: number;
}

/** No session yet. */
export const NO_SESSIONS: SessionTally = { held: 0, attended: 0, minutes: 0, withoutAttendance: 0, withoutMinutes: 0 };

/** A tally with one more session. */
export function withSession(tally: SessionTally, { data }: PathwayEvent): SessionTally {
  const attended = data?.["attended"];
  const minutes = data?.["minutes"];
  const isAttended = attended === true;
  const isTimed = typeof minutes === "number" && minutes >= 0 && Number.isFinite(minutes);
  return {
    held: tally.held + 1,
    attended: tally.attended + (isAttended ? 1 : 0),
    minutes: tally.minutes + (isAttended && isTimed ? minutes : 0),
    withoutAttendance: tally.withoutAttendance + (typeof attended === "boolean" ? 0 : 1),
    withoutMinutes: tally.withoutMinutes + (isAttended && !isTimed ? 1 : 0),
  };
}

/** Sessions attended; `null` where one lacks its attendance. */
export function sessionsAttended({ attended, withoutAttendance }: SessionTally): number | null {
  return withoutAttendance > 0 ? null : attended;
}

/** Minutes attended; `null` where one session lacks its attendance, or an attended one its minutes. */
export function minutesAttended({ minutes, withoutAttendance, withoutMinutes }: SessionTally): number | null {
  return withoutAttendance > 0 || withoutMinutes > 0 ? null : minutes;
}

/** Attended by all sessions; `null` where there is none, or one lacks its attendance. */
export function attendanceShare({ held, attended, withoutAttendance }: SessionTally): number | null {
  return held === 0 || withoutAttendance > 0 ? null : attended / held;
}
