import type { Duration } from "../time/index.ts";

/** A day of a participation at which a project looks at people, beside entry, exit, 28 days and six months. */
export interface ProjectMoment {
  /** Capital at the start, letters and digits only: `Midterm` gives the facts `labourStatusAtMidterm`, … */
  readonly name: string;
  readonly anchor: "entry" | "exit";
  /** From the anchor to the day itself; clamped to the month's end. */
  readonly offset: Duration;
  /** How long before the day an observation still counts; absent: not at all. */
  readonly before?: Duration | undefined;
  /** How long after the day an observation still counts; absent: not at all. */
  readonly after?: Duration | undefined;
}
