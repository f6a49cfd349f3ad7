import type { ProjectStatus } from "../codelist/index.ts";
import type { EditionId, Extensions, PathwayId, ProjectId, RulesetId, TerritoryId } from "../record/index.ts";
import type { SdgExclusion, SdgLink } from "../sdg/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { Period } from "../time/index.ts";
import type { FundingLine } from "./funding.ts";
import type { ProjectMoment } from "./moment.ts";
import type { Need } from "./need.ts";
import type { Partner } from "./partner.ts";
import type { PolicyAreaShare } from "./policy-area.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** One run of a project: its days and its places. */
export interface Edition {
  readonly id: EditionId;
  readonly name: LocalizedText;
  readonly period: Period;
  /** How many people can take part at the same time; whole, 0 or more. Absent: not limited. */
  readonly places?: number | undefined;
}

/** A definition that is pinned by id and version, so that what was decided under it can be decided again. */
export interface PinnedPathway {
  readonly id: PathwayId;
  readonly version: string;
}

/** A ruleset that is pinned by id and version. */
export interface PinnedRuleset {
  readonly id: RulesetId;
  readonly version: string;
}

/** A welfare project: who makes it, for whom, where, with what money, under which rules. */
export interface Project {
  readonly id: ProjectId;
  readonly name: LocalizedText;
  readonly status: ProjectStatus;
  readonly period: Period;
  readonly description?: LocalizedText | undefined;
  /** Whom it is for, in words; the rule that decides is the ruleset. */
  readonly targetGroup?: LocalizedText | undefined;
  /** Where it works; at least one. */
  readonly territoryIds: readonly TerritoryId[];
  /** At least one. */
  readonly partners: readonly Partner[];
  readonly stakeholders?: readonly Stakeholder[] | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly policyAreas?: readonly PolicyAreaShare[] | undefined;
  readonly funding?: readonly FundingLine[] | undefined;
  /** At least one; a project without editions has one that is itself. */
  readonly editions: readonly Edition[];
  /** The pathway that its participations follow. */
  readonly pathway: PinnedPathway;
  /** The rules by which people enter. */
  readonly ruleset?: PinnedRuleset | undefined;
  /** Days at which people are looked at, beside the usual ones. */
  readonly moments?: readonly ProjectMoment[] | undefined;
  readonly sdgLinks?: readonly SdgLink[] | undefined;
  readonly sdgExclusions?: readonly SdgExclusion[] | undefined;
  /** True when the project was made up, or real facts were filled with made-up people. */
  readonly synthetic?: boolean | undefined;
  readonly extensions?: Extensions | undefined;
}
