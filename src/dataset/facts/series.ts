import type { MissingReason } from "../../record/index.ts";
import { isRecordedBy, toDayNumber, type AsKnown, type CalendarDate, type Instant } from "../../time/index.ts";
import type { Window } from "./moment.ts";

/** What is known of one field from one day on. */
export interface Observation {
  /** Day number of the first day. */
  readonly from: number;
  /** Day number of the last day that it attests: the later of `from` and the day it was learnt, cut by the next observation. */
  readonly attestedTo: number;
  /** The answer; absent where there was none. */
  readonly value?: unknown;
  /** Why there was no answer. */
  readonly missing?: MissingReason | undefined;
}

/** The observations of one field, the earliest first; no two begin on one day. */
export type Series = readonly Observation[];

/** A dated record before it is put in order. */
export interface DatedRecord {
  readonly from: CalendarDate;
  readonly observedOn: CalendarDate;
  readonly recordedAt?: Instant | undefined;
}

/** What a table of facts may see: what holds by `asOf` and, where given, was recorded by `knownAt`. */
export interface Sight extends AsKnown {
  /** The day that is looked at. */
  readonly asOf: CalendarDate;
}

/**
 * Puts records of one field in order. Of those that begin on one day only the one learnt last stands, then the later in the list. Each attests every day from `from` to the later of `from` and the day it was
 * learnt, up to the day before the next one begins. Records that begin after `asOf` or were recorded later than `knownAt` are left out.
 *
 * @param answer - the answer or the reason of a record; `undefined` when it says nothing of the field
 */
export function seriesOf<R extends DatedRecord>(
  records: readonly R[],
  answer: (record: R) => Pick<Observation, "value" | "missing"> | undefined,
  sight: Sight,
): Series {
  const seen = records.flatMap((record, index) => {
    const said =
      record.from <= sight.asOf && isRecordedBy(record.recordedAt, record.observedOn, sight.knownAt) ? answer(record) : undefined;
    return said === undefined ? [] : [{ record, said, index }];
  });
  seen.sort(
    (a, b) => compareDays(a.record.from, b.record.from) || compareDays(a.record.observedOn, b.record.observedOn) || a.index - b.index,
  );
  const standing = seen.filter(({ record }, index) => seen[index + 1]?.record.from !== record.from);
  return standing.map(({ record, said }, index) => {
    const from = toDayNumber(record.from);
    const next = standing[index + 1];
    const until = next === undefined ? Number.POSITIVE_INFINITY : toDayNumber(next.record.from) - 1;
    return { ...said, from, attestedTo: Math.min(Math.max(from, toDayNumber(record.observedOn)), until) };
  });
}

function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Position of the observation in force on a day, or −1. */
export function inForce(series: Series, day: number): number {
  return lastIndexWhere(series, (observation) => observation.from <= day);
}

/** Position of the observation that begins last among those that attest a day of the window, or −1. */
export function lastInWindow(series: Series, window: Window): number {
  return lastIndexWhere(series, (observation) => attests(observation, window));
}

/**
 * Position of the observation attested nearest to a day among those that attest a day of the window, or −1. An answer is preferred to a missing one; of two equally near the later is taken.
 */
export function nearestInWindow(series: Series, window: Window, day: number): number {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  series.forEach((observation, index) => {
    if (!attests(observation, window)) return;
    const distance = Math.max(observation.from - day, day - observation.attestedTo, 0);
    const rank = distance + (observation.missing === undefined ? 0 : 1_000_000);
    if (rank <= bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  return best;
}

function lastIndexWhere(series: Series, holds: (observation: Observation) => boolean): number {
  for (let index = series.length - 1; index >= 0; index -= 1) {
    const observation = series[index];
    if (observation !== undefined && holds(observation)) return index;
  }
  return -1;
}

function attests({ from, attestedTo }: Observation, window: Window): boolean {
  return from <= window.last && attestedTo >= window.first;
}

/** Day number since which the observation's answer has held without a break. */
export function unbrokenFrom(series: Series, index: number): number | undefined {
  const value = series[index]?.value;
  if (value === undefined) return undefined;
  let first = index;
  while (first > 0 && series[first - 1]?.value === value) first -= 1;
  return series[first]?.from;
}
