import type { CommunityRole } from "../codelist/index.ts";
import type { OrganizationId, StakeholderId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";

/** A group or body that the project is for, that drives it, or both: a community is target and engine at once. */
export interface Stakeholder {
  readonly id: StakeholderId;
  readonly name: LocalizedText;
  readonly role: CommunityRole;
  /** The organization that speaks for the group, if one does. */
  readonly organizationId?: OrganizationId | undefined;
  /** What the group brings or expects. */
  readonly description?: LocalizedText | undefined;
}
