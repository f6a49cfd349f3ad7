import type { PartnerRole } from "../codelist/index.ts";
import type { OrganizationId } from "../record/index.ts";
import type { Period } from "../time/index.ts";

/** An organization's part in a project. Whether the partnership is public–private is derived from its partners, never stored. */
export interface Partner {
  readonly organizationId: OrganizationId;
  /** At least one; a partner may hold several. */
  readonly roles: readonly PartnerRole[];
  /** Days on which it is a partner; absent: throughout the project. */
  readonly period?: Period | undefined;
}
