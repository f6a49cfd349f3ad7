import { ATTENDANCE_STATUS, isInGroup } from "../codelist/index.ts";
import type { ParticipationId } from "../record/index.ts";
import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { ServiceSession } from "./session.ts";

/** Which sessions to count. */
export interface AttendanceFilter extends AsKnown {
  /** Last day that counts; absent: to the end. */
  readonly to?: CalendarDate | undefined;
}

/** How often and how long someone came. Each session is in exactly one of `held`, `unrecorded` and `notListed`. */
export interface AttendanceSummary {
  /** Sessions at which her presence or absence is recorded. */
  readonly held: number;
  /** Sessions that list her, without saying whether she came. */
  readonly unrecorded: number;
  /** Sessions that do not list her: not hers, or not recorded. */
  readonly notListed: number;
  /** Of `held`, those at which she was present. */
  readonly attended: number;
  /** Of `attended`, those whose minutes are not known. */
  readonly attendedWithoutMinutes: number;
  /** Whole minutes of the sessions attended; absent when those of one are not known. */
  readonly minutes?: number | undefined;
  /** Whole minutes of the sessions attended whose minutes are known: the total is not less. */
  readonly atLeastMinutes: number;
}

/**
 * Counts the sessions at which someone was, and those of which it is not known.
 *
 * Someone present without minutes of her own was there for the session's length. Nothing unknown is counted as zero: where each session given was hers, `attended`
 * and `minutes` are known only if `unrecorded` and `notListed` are 0; where the sessions of a whole project are given, `held` are hers.
 *
 * @param sessions - in any order; each counts, so leave out those that do not
 * @param participationId - whose attendance is read
 * @param filter - last day; `knownAt` leaves out what was recorded later; a session without `recordedAt` counts as recorded on its `heldOn`
 * @throws RangeError when `to` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const session = { id: "s1", interventionId: "i1", heldOn: "2018-03-05", durationMinutes: 90 };
 * attendanceOf([{ ...session, attendance: [{ participationId: "p1", status: "present" }] }], "p1").minutes // => 90
 * attendanceOf([{ ...session, attendance: [{ participationId: "p1", status: "excused" }] }], "p1").minutes // => 0
 * attendanceOf([{ ...session, attendance: [] }], "p1").notListed // => 1
 * ```
 */
export function attendanceOf(
  sessions: readonly ServiceSession[],
  participationId: ParticipationId,
  filter: AttendanceFilter = {},
): AttendanceSummary {
  const { to, knownAt } = filter;
  if (to !== undefined) requireCalendarDate(to, "to");
  requireKnownAt(knownAt);
  const counts = { held: 0, unrecorded: 0, notListed: 0, attended: 0, attendedWithoutMinutes: 0, atLeastMinutes: 0 };
  for (const session of sessions) {
    if ((to !== undefined && session.heldOn > to) || !isRecordedBy(session.recordedAt, session.heldOn, knownAt)) continue;
    const hers = session.attendance.find((attendance) => attendance.participationId === participationId);
    if (hers === undefined) counts.notListed += 1;
    else if (isInGroup(ATTENDANCE_STATUS, "not-attended", hers.status)) counts.held += 1;
    else if (isInGroup(ATTENDANCE_STATUS, "attended", hers.status)) {
      const minutes = hers.minutes ?? session.durationMinutes;
      counts.held += 1;
      counts.attended += 1;
      counts.attendedWithoutMinutes += minutes === undefined ? 1 : 0;
      counts.atLeastMinutes += minutes ?? 0;
    } else counts.unrecorded += 1;
  }
  return counts.attendedWithoutMinutes === 0 ? { ...counts, minutes: counts.atLeastMinutes } : counts;
}
