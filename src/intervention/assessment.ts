import type { AssessmentId, Extensions, InstrumentId, MissingReason, ParticipationId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** The moments that every project has: entry, exit, 28 days and six months after the exit. */
export const ASSESSMENT_MOMENTS = ["entry", "exit", "28-days", "6-months"] as const;

/** The moment that an assessment is meant for: one that every project has, or one of the project's own, by its name. */
export type AssessmentMoment = (typeof ASSESSMENT_MOMENTS)[number] | (string & { readonly __kind?: "ownMoment" });

/** One filling-in of an instrument. It holds for its day and is never carried to another. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly participationId: ParticipationId;
  readonly instrumentId: InstrumentId;
  readonly moment: AssessmentMoment;
  readonly on: CalendarDate;
  /** Answers by item; an item left out or null was not answered. */
  readonly answers: Readonly<Record<string, number | null>>;
  /** Why nothing was answered, where nothing was. */
  readonly missing?: MissingReason | undefined;
  /** When it was written down; absent: on `on`. */
  readonly recordedAt?: Instant | undefined;
  readonly extensions?: Extensions | undefined;
}
