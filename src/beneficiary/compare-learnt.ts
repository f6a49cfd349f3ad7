import type { CalendarDate } from "../time/index.ts";

/** A record that holds from one day on and was learnt on another. */
interface Learnt {
  readonly from: CalendarDate;
  readonly observedOn: CalendarDate;
}

/**
 * Compares two records of a series: by the day from which they hold, then by the day on which they were learnt.
 *
 * @returns negative when `a` comes first, 0 when their place in the list decides, positive otherwise
 */
export function compareLearnt(a: Learnt, b: Learnt): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.observedOn !== b.observedOn) return a.observedOn < b.observedOn ? -1 : 1;
  return 0;
}
