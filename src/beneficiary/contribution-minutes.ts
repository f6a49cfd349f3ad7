import type { ProjectId } from "../record/index.ts";
import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { Contribution } from "./contribution.ts";

/** Which contributions to count. */
export interface ContributionFilter extends AsKnown {
  /** Only those that belong to this project; absent: all, those of no project too. */
  readonly projectId?: ProjectId | undefined;
  /** First day that counts; absent: from the beginning. */
  readonly from?: CalendarDate | undefined;
  /** Last day that counts; absent: to the end. */
  readonly to?: CalendarDate | undefined;
}

/** How much time was given back. */
export interface ContributionMinutes {
  /** Whole minutes in all; absent when those of one contribution are not known. 0 means that nothing was given back. */
  readonly minutes?: number | undefined;
  /** Whole minutes of the contributions whose minutes are known: the total is not less. */
  readonly atLeastMinutes: number;
  /** Number of contributions whose minutes are known. */
  readonly known: number;
  /** Number of contributions whose minutes are not known. */
  readonly unknown: number;
}

/**
 * How much time a person gave back to others. A contribution whose minutes nobody wrote down is counted apart, never as zero.
 *
 * @param contributions - of one person, in any order
 * @param filter - project and days, both ends counted; `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `on`
 * @throws RangeError when `from` or `to` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const contributions: Contribution[] = [
 *   { id: "c1", type: "skill-sharing", on: "2018-10-01", minutes: 90 },
 *   { id: "c2", type: "mutual-help", on: "2018-11-05" },
 * ];
 * contributionMinutes(contributions, { to: "2018-10-31" }) // => { minutes: 90, atLeastMinutes: 90, known: 1, unknown: 0 }
 * contributionMinutes(contributions) // => { atLeastMinutes: 90, known: 1, unknown: 1 }
 * ```
 */
export function contributionMinutes(contributions: readonly Contribution[], filter: ContributionFilter = {}): ContributionMinutes {
  const { projectId, from, to, knownAt } = filter;
  if (from !== undefined) requireCalendarDate(from, "from");
  if (to !== undefined) requireCalendarDate(to, "to");
  requireKnownAt(knownAt);
  let atLeastMinutes = 0;
  let known = 0;
  let unknown = 0;
  for (const contribution of contributions) {
    if (projectId !== undefined && contribution.projectId !== projectId) continue;
    if ((from !== undefined && contribution.on < from) || (to !== undefined && contribution.on > to)) continue;
    if (!isRecordedBy(contribution.recordedAt, contribution.on, knownAt)) continue;
    if (contribution.minutes === undefined) unknown += 1;
    else known += 1;
    atLeastMinutes += contribution.minutes ?? 0;
  }
  const counts = { atLeastMinutes, known, unknown };
  return unknown === 0 ? { minutes: atLeastMinutes, ...counts } : counts;
}
