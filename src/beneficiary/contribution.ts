import type { ContributionType } from "../codelist/index.ts";
import type { ContributionId, ProjectId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** Something that a person gives back to others, always of her own will: it is never a condition of entering or staying. */
export interface Contribution {
  readonly id: ContributionId;
  readonly type: ContributionType;
  readonly on: CalendarDate;
  /** The project that it belongs to; absent: none. */
  readonly projectId?: ProjectId | undefined;
  /** Whole minutes, 1 or more; absent: not known. */
  readonly minutes?: number | undefined;
  /** When it was written down; absent: on `on`. */
  readonly recordedAt?: Instant | undefined;
}
