import type { TerritoryId } from "../record/index.ts";
import { isInRange, requireCalendarDate, type CalendarDate } from "../time/index.ts";
import type { Territory } from "./territory.ts";

/**
 * The name that a territory bore on a day.
 *
 * @returns the name, the first listed where several hold, or `undefined` when none did
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const names = [{ name: "San Giorgio di Mantova", to: "2018-12-31" }, { name: "San Giorgio Bigarello", from: "2019-01-01" }];
 * territoryNameOn({ names }, "2018-12-31") // => "San Giorgio di Mantova"
 * territoryNameOn({ names }, "2019-01-01") // => "San Giorgio Bigarello"
 * ```
 */
export function territoryNameOn(territory: Pick<Territory, "names">, day: CalendarDate): string | undefined {
  requireCalendarDate(day, "day");
  return territory.names.find((name) => isInRange(name, day))?.name;
}

/**
 * The territories of which a larger one was made on a day, each once, in its order. Only direct members: a region has its provinces, not their municipalities.
 *
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const members = [{ territoryId: "020057" }, { territoryId: "020004", to: "2018-12-31" }];
 * membersOn({ members }, "2018-12-31") // => ["020057", "020004"]
 * membersOn({ members }, "2019-01-01") // => ["020057"]
 * ```
 */
export function membersOn(territory: Pick<Territory, "members">, day: CalendarDate): readonly TerritoryId[] {
  requireCalendarDate(day, "day");
  return [...new Set((territory.members ?? []).filter((member) => isInRange(member, day)).map(({ territoryId }) => territoryId))];
}

/**
 * Whether a territory lay in another on a day, directly or through others; every territory lies in itself.
 *
 * @param territories - all that are known; a circle of memberships does no harm
 * @param inner - key of the smaller one
 * @param outer - key of the larger one
 * @returns false too when `outer` is not among the territories: then nothing is known to lie in it
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const district = { id: "district", level: "social-district", names: [{ name: "District" }], members: [{ territoryId: "020030" }] } as const;
 * isWithinOn([district], "020030", "district", "2018-05-01") // => true
 * ```
 */
export function isWithinOn(territories: readonly Territory[], inner: TerritoryId, outer: TerritoryId, day: CalendarDate): boolean {
  requireCalendarDate(day, "day");
  const byId = new Map(territories.map((territory) => [territory.id, territory]));
  const seen = new Set<TerritoryId>([outer]);
  for (const id of seen) {
    if (id === inner) return true;
    const territory = byId.get(id);
    if (territory !== undefined) for (const member of membersOn(territory, day)) seen.add(member);
  }
  return false;
}
