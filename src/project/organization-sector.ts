import { isInGroup, ORGANIZATION_TYPE } from "../codelist/index.ts";
import type { Organization } from "./organization.ts";

/** Whether a body is public, private, or itself a public–private partnership. */
export type Sector = "public" | "private" | "mixed";

/**
 * The sector of an organization, read from its type. A consortium of municipalities is public, a foundation private; only a body that is a partnership of both is mixed.
 *
 * @example
 * ```ts
 * organizationSector({ id: "province", name: "Provincia di Mantova", type: "11" }) // => "public"
 * organizationSector({ id: "gtf", name: "Global Thinking Foundation", type: "60" }) // => "private"
 * ```
 */
export function organizationSector(organization: Organization): Sector {
  if (isInGroup(ORGANIZATION_TYPE, "public", organization.type)) return "public";
  return organization.type === PARTNERSHIP ? "mixed" : "private";
}

/** A public–private partnership that is a body of its own. */
const PARTNERSHIP = "30";
