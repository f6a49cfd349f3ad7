import type { BeneficiaryId, PeerLinkId, ProjectId, WorkerId } from "../record/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/** One end of a link: a person of the project, or someone of its staff. */
export type PeerNode =
  { readonly kind: "beneficiary"; readonly beneficiaryId: BeneficiaryId } | { readonly kind: "worker"; readonly workerId: WorkerId };

/** Two people who stay in touch and help each other. A link has no direction. */
export interface PeerLink {
  readonly id: PeerLinkId;
  /** The two ends, in any order. */
  readonly between: readonly [PeerNode, PeerNode];
  /** The project in which they met. */
  readonly projectId?: ProjectId | undefined;
  /** First day. */
  readonly from: CalendarDate;
  /** Last day; absent: still. */
  readonly to?: CalendarDate | undefined;
  /** When it was written down; absent: on `from`. */
  readonly recordedAt?: Instant | undefined;
}
