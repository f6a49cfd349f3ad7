import type { Facts, FactsRow } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { EligibilityOutcome } from "../assess/index.ts";

/** Someone who asks for a place. */
export interface PlaceCandidate<F = Facts> {
  /** Unique among the candidates. */
  readonly id: string;
  readonly outcome: EligibilityOutcome;
  /** The facts that priority and quotas ask, as of the day of their context. Absent: none of them is known. */
  readonly row?: FactsRow<F> | undefined;
  /** Day of her referral, for ties. */
  readonly referredOn?: CalendarDate | undefined;
}
