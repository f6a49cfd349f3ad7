import type { LocalizedText } from "../../text/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * Where a deadline stands on a day.
 *
 * - `upcoming`: its day, or the first day of its window, has not come;
 * - `due`: today is its day, or lies in its window;
 * - `overdue`: its day is over and it may still be met;
 * - `met`: something that meets it was recorded;
 * - `missed`: its window is over, or it ended after its day without being met;
 * - `paused`: its clock stands still.
 */
export type DueStatus = "upcoming" | "due" | "overdue" | "met" | "missed" | "paused";

/** A deadline that runs, or ran, for a participation. */
export interface DueAction {
  /** Name of the deadline in the pathway. */
  readonly deadline: string;
  readonly label?: LocalizedText | undefined;
  readonly status: DueStatus;
  /** The day that it counts from. */
  readonly anchoredOn: CalendarDate;
  /** The due day, moved by the days on hold, once it is met by those until then; absent while it is paused, where it was met in a pause, and where it lies outside the years that the library accepts. */
  readonly dueOn?: CalendarDate | undefined;
  /** First and last day of its window, both counted; absent as `dueOn` is, and for a deadline without a window. */
  readonly window?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** The day of the event that met it, which may lie after the due day. */
  readonly metOn?: CalendarDate | undefined;
}
