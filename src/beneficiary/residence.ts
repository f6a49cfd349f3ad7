import type { TerritoryId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** Where a person is resident, and when. */
export interface Residence {
  /** The municipality. */
  readonly territoryId: TerritoryId;
  /** First day. */
  readonly from: CalendarDate;
  /** Last day; absent: still, or until the next residence begins. */
  readonly to?: CalendarDate | undefined;
  /** When it was written down; absent: on `from`. */
  readonly recordedAt?: Instant | undefined;
}
