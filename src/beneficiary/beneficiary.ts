import type { Answer, Gender } from "../codelist/index.ts";
import type { BeneficiaryId, Extensions } from "../record/index.ts";
import type { PartialDate } from "../time/index.ts";
import type { Consent } from "./consent.ts";
import type { Contribution } from "./contribution.ts";
import type { Household } from "./household.ts";
import type { Residence } from "./residence.ts";
import type { Situation } from "./situation.ts";

/** A person known by a key. Who she is stands apart, in an `Identity` that no decision reads. */
export interface Beneficiary {
  readonly id: BeneficiaryId;
  /** True when the person was made up, for an example or a test. */
  readonly synthetic?: boolean | undefined;
  /** As much of it as is known or needed: a year is often enough. */
  readonly birthDate?: PartialDate | undefined;
  readonly gender?: Gender | undefined;
  readonly disability?: Answer | undefined;
  readonly thirdCountryNational?: Answer | undefined;
  readonly foreignBackground?: Answer | undefined;
  readonly minority?: Answer | undefined;
  /** In any order. */
  readonly situations?: readonly Situation[] | undefined;
  /** In any order. */
  readonly residences?: readonly Residence[] | undefined;
  /** In any order. */
  readonly households?: readonly Household[] | undefined;
  readonly consents?: readonly Consent[] | undefined;
  readonly contributions?: readonly Contribution[] | undefined;
  readonly extensions?: Extensions | undefined;
}
