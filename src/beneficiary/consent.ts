import type { ConsentPurpose, ConsentStatus, LawfulBasis } from "../codelist/index.ts";
import type { ProjectId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/**
 * Why a person's data may be processed for a purpose, from one day on. Of several for one purpose and project the one that begins last holds.
 *
 * `status` stands where the basis is consent (`6.1.a`, `9.2.a`), and only there.
 */
export interface Consent {
  readonly purpose: ConsentPurpose;
  /** The project that it is for; absent: all. */
  readonly projectId?: ProjectId | undefined;
  /** Article 6. */
  readonly basis: LawfulBasis;
  /** Article 9, where special categories are processed too. */
  readonly specialBasis?: LawfulBasis | undefined;
  readonly status?: ConsentStatus | undefined;
  /** First day. */
  readonly from: CalendarDate;
  /** Last day; absent: until the next one for this purpose. */
  readonly to?: CalendarDate | undefined;
  /** When it was written down; absent: on `from`. */
  readonly recordedAt?: Instant | undefined;
}
