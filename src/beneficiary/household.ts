import type { HouseholdRelation } from "../codelist/index.ts";
import type { CalendarDate, Instant, PartialDate } from "../time/index.ts";

/** Someone who lives with the person. No name and no key: only what a rule may ask. */
export interface HouseholdMember {
  readonly relation?: HouseholdRelation | undefined;
  readonly birthDate?: PartialDate | undefined;
  /** Yearly income in whole cents of a euro, 0 or more. */
  readonly incomeMinor?: number | undefined;
}

/** The household that a person lives in, from one day on. The person herself is not among the members. */
export interface Household {
  /** First day on which it holds. */
  readonly from: CalendarDate;
  /** Day it was learnt. */
  readonly observedOn: CalendarDate;
  /** When it was written down; absent: on `observedOn`. */
  readonly recordedAt?: Instant | undefined;
  /** The others; absent: not known. */
  readonly members?: readonly HouseholdMember[] | undefined;
  /** Whether `members` lists everyone; absent: yes. */
  readonly complete?: boolean | undefined;
  /** The household's ISEE (Italian indicator of the economic situation), in whole cents of a euro, 0 or more. */
  readonly iseeMinor?: number | undefined;
}
