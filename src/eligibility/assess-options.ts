import type { CalendarDate } from "../time/index.ts";

/** With what a row is judged under a ruleset. */
export interface AssessOptions {
  /** The day of the decision. */
  readonly asOf: CalendarDate;
}
