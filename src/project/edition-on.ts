import { periodContains, requireCalendarDate, type CalendarDate } from "../time/index.ts";
import type { Edition, Project } from "./project.ts";

/**
 * The edition of a project that runs on a day; where several do, the one that began last, the earlier in the list on a tie.
 *
 * @returns the edition, or `undefined` when none runs
 * @throws RangeError when `day` is no day
 *
 * @example
 * ```ts
 * const editions = [{ id: "e1", name: { en: "First" }, period: { start: "2018-01-15", end: "2018-12-31" }, places: 15 }];
 * editionOn({ editions }, "2018-12-31")?.places // => 15
 * editionOn({ editions }, "2019-01-01") // => undefined
 * ```
 */
export function editionOn(project: Pick<Project, "editions">, day: CalendarDate): Edition | undefined {
  requireCalendarDate(day, "day");
  return project.editions
    .filter(({ period }) => periodContains(period, day))
    .reduce<Edition | undefined>((last, next) => (last === undefined || next.period.start > last.period.start ? next : last), undefined);
}
