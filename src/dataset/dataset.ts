import type { Beneficiary, PeerLink } from "../beneficiary/index.ts";
import type { Ruleset } from "../eligibility/index.ts";
import type { Assessment, Goal, Instrument, Intervention, ServiceSession } from "../intervention/index.ts";
import type { Participation } from "../participation/index.ts";
import type { PathwayDefinition } from "../pathway/index.ts";
import type { ContextFact, Organization, Practice, Project, Replication, Territory } from "../project/index.ts";
import type { Extensions } from "../record/index.ts";

/** Version of the format that this release writes. */
export const DATASET_VERSION = 1;

/** Everything about one or more projects in one document. Lists that are absent are empty. */
export interface Dataset {
  /** Version of the format; {@link DATASET_VERSION}. */
  readonly formatVersion: typeof DATASET_VERSION;
  /** True when the people in it were made up. */
  readonly synthetic?: boolean | undefined;
  readonly organizations?: readonly Organization[] | undefined;
  readonly territories?: readonly Territory[] | undefined;
  readonly contextFacts?: readonly ContextFact[] | undefined;
  readonly projects: readonly Project[];
  readonly practices?: readonly Practice[] | undefined;
  readonly replications?: readonly Replication[] | undefined;
  readonly pathways: readonly PathwayDefinition[];
  readonly rulesets?: readonly Ruleset[] | undefined;
  readonly interventions?: readonly Intervention[] | undefined;
  readonly instruments?: readonly Instrument[] | undefined;
  readonly beneficiaries?: readonly Beneficiary[] | undefined;
  readonly participations?: readonly Participation[] | undefined;
  readonly sessions?: readonly ServiceSession[] | undefined;
  readonly goals?: readonly Goal[] | undefined;
  readonly assessments?: readonly Assessment[] | undefined;
  readonly peerLinks?: readonly PeerLink[] | undefined;
  readonly extensions?: Extensions | undefined;
}
