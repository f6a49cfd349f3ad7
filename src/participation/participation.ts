import type { ReferralSource } from "../codelist/index.ts";
import type { PathwayLog } from "../pathway/index.ts";
import type { BeneficiaryId, EditionId, Extensions, OrganizationId, ParticipationId, ProjectId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** How a person came to a project. */
export interface Referral {
  readonly on: CalendarDate;
  readonly source: ReferralSource;
  /** The service that referred her. */
  readonly organizationId?: OrganizationId | undefined;
  /** When it was written down; absent: on `on`. */
  readonly recordedAt?: Instant | undefined;
}

/**
 * One beneficiary in one project: how she came, and everything that happened since. Where she stands is derived from the log and never stored. Coming back to the same project is a new episode of
 * the same participation.
 */
export interface Participation {
  readonly id: ParticipationId;
  readonly beneficiaryId: BeneficiaryId;
  readonly projectId: ProjectId;
  readonly editionId?: EditionId | undefined;
  readonly referral?: Referral | undefined;
  readonly log: PathwayLog;
  readonly extensions?: Extensions | undefined;
}
