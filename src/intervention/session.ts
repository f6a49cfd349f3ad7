import type { AttendanceStatus } from "../codelist/index.ts";
import type { Extensions, InterventionId, ParticipationId, SessionId, WorkerId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** Whether someone was at a session. */
export interface Attendance {
  readonly participationId: ParticipationId;
  readonly status: AttendanceStatus;
  /** Whole minutes attended, 1 or more for someone present; absent: the session's length if present, else none. */
  readonly minutes?: number | undefined;
}

/** One meeting. Held with fifteen people it is one session and fifteen services. */
export interface ServiceSession {
  readonly id: SessionId;
  readonly interventionId: InterventionId;
  readonly heldOn: CalendarDate;
  /** Whole minutes; absent: not known. */
  readonly durationMinutes?: number | undefined;
  /** One for each person expected. */
  readonly attendance: readonly Attendance[];
  readonly workerIds?: readonly WorkerId[] | undefined;
  /** When it was written down; absent: on `heldOn`. */
  readonly recordedAt?: Instant | undefined;
  readonly extensions?: Extensions | undefined;
}
