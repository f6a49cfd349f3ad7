import type { PartnerRole } from "../codelist/index.ts";
import type { OrganizationId } from "../record/index.ts";
import { periodContains, requireCalendarDate, type CalendarDate } from "../time/index.ts";
import { organizationSector, type Sector } from "./organization-sector.ts";
import type { Organization } from "./organization.ts";
import type { Partner } from "./partner.ts";
import type { Project } from "./project.ts";

/**
 * The partners of a project on a day, in the order of the project. One without a period is a partner throughout the project's own.
 *
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const project = { period: { start: "2018-01-01" }, partners: [{ organizationId: "coop", roles: ["promoter"] }] } as const;
 * partnersOn(project, "2018-05-01").map(({ organizationId }) => organizationId) // => ["coop"]
 * partnersOn(project, "2017-12-31") // => []
 * ```
 */
export function partnersOn(project: Pick<Project, "partners" | "period">, day: CalendarDate): readonly Partner[] {
  requireCalendarDate(day, "day");
  return project.partners.filter(({ period }) => periodContains(period ?? project.period, day));
}

/**
 * The partners that ever held a role in a project, in its order.
 *
 * @returns none when nobody held it
 */
export function partnersWithRole(project: Pick<Project, "partners">, role: PartnerRole): readonly Partner[] {
  return project.partners.filter(({ roles }) => roles.includes(role));
}

/** The partners of a project by sector, and what follows from it. */
export interface Partnership {
  readonly public: readonly OrganizationId[];
  readonly private: readonly OrganizationId[];
  readonly mixed: readonly OrganizationId[];
  /** Partners that are in no list of organizations. */
  readonly unknown: readonly OrganizationId[];
  /** Whether public and private bodies work together. Absent: it depends on the unknown ones. */
  readonly isPublicPrivate?: boolean | undefined;
}

/**
 * Whether public and private bodies carry a project together: derived from its partners, never stored. A mixed body alone makes it so.
 *
 * @param project - its partners; with `day`, those of that day only
 * @param organizations - where the partners' types are looked up
 * @returns the partners by sector, each once, in the order of the project
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const partners = [{ organizationId: "coop", roles: ["promoter"] }, { organizationId: "province", roles: ["supporter"] }] as const;
 * const organizations = [{ id: "coop", name: "Cooperative", type: "23" }, { id: "province", name: "Province", type: "11" }] as const;
 * partnershipOf({ period: { start: "2018-01-01" }, partners }, organizations).isPublicPrivate // => true
 * ```
 */
export function partnershipOf(
  project: Pick<Project, "partners" | "period">,
  organizations: readonly Organization[],
  day?: CalendarDate,
): Partnership {
  const sectors = new Map<OrganizationId, Sector>(organizations.map((organization) => [organization.id, organizationSector(organization)]));
  const partners = day === undefined ? project.partners : partnersOn(project, day);
  const ids = [...new Set(partners.map(({ organizationId }) => organizationId))];
  const of = (sector: Sector | undefined) => ids.filter((id) => sectors.get(id) === sector);
  const lists = { public: of("public"), private: of("private"), mixed: of("mixed"), unknown: of(undefined) };
  const isPublicPrivate = lists.mixed.length > 0 || (lists.public.length > 0 && lists.private.length > 0);
  return { ...lists, isPublicPrivate: isPublicPrivate || lists.unknown.length === 0 ? isPublicPrivate : undefined };
}
