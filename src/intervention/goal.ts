import type { GoalSetter, GoalStatus, NeedCategory } from "../codelist/index.ts";
import type { Extensions, GoalId, ParticipationId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** How far a goal had come on a day. */
export interface GoalProgress {
  readonly on: CalendarDate;
  readonly status: GoalStatus;
  /** Goal attainment scaling: −2 much less than expected, 0 as expected, +2 much more. */
  readonly attainment?: -2 | -1 | 0 | 1 | 2 | undefined;
  /** Who judged. */
  readonly judgedBy?: GoalSetter | undefined;
  /** When it was written down; absent: on `on`. */
  readonly recordedAt?: Instant | undefined;
}

/** Something a person wants to reach in her pathway. */
export interface Goal {
  readonly id: GoalId;
  readonly participationId: ParticipationId;
  readonly setBy: GoalSetter;
  readonly setOn: CalendarDate;
  readonly area?: NeedCategory | undefined;
  /** In words that could stand in a report: no names. */
  readonly text: LocalizedText;
  /** Day by which it should be reached. */
  readonly dueOn?: CalendarDate | undefined;
  /** In any order. */
  readonly progress?: readonly GoalProgress[] | undefined;
  readonly extensions?: Extensions | undefined;
}
