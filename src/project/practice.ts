import type { PracticeCriterion, PracticeStatus, ReplicationType } from "../codelist/index.ts";
import type { OrganizationId, PracticeId, ProjectId, ReplicationId, TerritoryId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { PartialDate } from "../time/index.ts";

/** How a practice stands against one criterion. */
export interface PracticeAssessment {
  readonly criterion: PracticeCriterion;
  /** Absent: not judged yet. */
  readonly met?: boolean | undefined;
  readonly rationale?: LocalizedText | undefined;
}

/** A way of working that a project has shown and others may take up. */
export interface Practice {
  readonly id: PracticeId;
  readonly name: LocalizedText;
  /** The project that it comes from. */
  readonly projectId: ProjectId;
  readonly status: PracticeStatus;
  /** What must not be left out when it is taken up elsewhere. */
  readonly coreElements?: readonly LocalizedText[] | undefined;
  readonly assessments?: readonly PracticeAssessment[] | undefined;
}

/** A practice taken up again: in a new edition, by another body, in another place. */
export interface Replication {
  readonly id: ReplicationId;
  readonly practiceId: PracticeId;
  readonly type: ReplicationType;
  /** The project that takes it up, where it is in the dataset. */
  readonly projectId?: ProjectId | undefined;
  /** The replication that it was taken from; absent: from the practice itself. */
  readonly replicationOfId?: ReplicationId | undefined;
  readonly organizationId?: OrganizationId | undefined;
  readonly territoryId?: TerritoryId | undefined;
  readonly from: PartialDate;
  /** Whole, 0 or more. */
  readonly places?: number | undefined;
  /** What was changed. */
  readonly adaptations?: LocalizedText | undefined;
}
