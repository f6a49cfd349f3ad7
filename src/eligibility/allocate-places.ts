import type { CalendarDate } from "../time/index.ts";
import type { EligibilityOutcome } from "./decision.ts";

/** Someone who asks for a place. */
export interface Candidate {
  /** Unique among the candidates. */
  readonly id: string;
  readonly outcome: EligibilityOutcome;
  /** Points by which places are given; the more, the earlier. Absent: 0. */
  readonly points?: number | undefined;
  /** The earlier goes first among those with equal points; absent: after all that have one. */
  readonly referredOn?: CalendarDate | undefined;
}

/** What became of a candidate, and why. */
export interface Allocation {
  readonly id: string;
  readonly status: "placed" | "waiting" | "undetermined" | "not-eligible";
  /** Place in the order, from 1; absent for those who are not in it. */
  readonly rank?: number | undefined;
  readonly reason: "place-free" | "places-full" | "facts-missing" | "rule-not-met";
}

/**
 * Gives a limited number of places to those who may enter.
 *
 * Only the eligible are ranked: by points, then by date of referral, then by id, so that the result does not depend on the order of the input. The undetermined keep no
 * place and are named as such: their missing facts come first, the allocation after.
 *
 * @param candidates - each id once
 * @param options - `places`: whole, 0 or more
 * @returns one allocation for each candidate: the ranked in their order, then the undetermined, then the others, by id
 * @throws RangeError when `places` is no whole number ≥ 0, points are not finite, or an id appears twice
 *
 * @example
 * ```ts
 * const candidates = [
 *   { id: "b", outcome: "eligible", referredOn: "2018-02-02" },
 *   { id: "a", outcome: "eligible", referredOn: "2018-02-01" },
 * ] as const;
 * allocatePlaces(candidates, { places: 1 }).map(({ id, status }) => [id, status]) // => [["a", "placed"], ["b", "waiting"]]
 * ```
 */
export function allocatePlaces(candidates: readonly Candidate[], options: { readonly places: number }): readonly Allocation[] {
  const { places } = options;
  if (!Number.isSafeInteger(places) || places < 0) throw new RangeError("places must be a whole number, 0 or more");
  if (!candidates.every(({ points }) => Number.isFinite(points ?? 0))) throw new RangeError("points must be finite, or they have no order");
  if (new Set(candidates.map(({ id }) => id)).size !== candidates.length) throw new RangeError("each candidate may appear once");
  const inOrder = [...candidates].sort(compareCandidates);
  const withOutcome = (outcome: EligibilityOutcome) => inOrder.filter((candidate) => candidate.outcome === outcome);
  return [
    ...withOutcome("eligible").map(({ id }, index): Allocation =>
      index < places
        ? { id, status: "placed", rank: index + 1, reason: "place-free" }
        : { id, status: "waiting", rank: index + 1, reason: "places-full" },
    ),
    ...byId(withOutcome("undetermined")).map(({ id }): Allocation => ({ id, status: "undetermined", reason: "facts-missing" })),
    ...byId(withOutcome("ineligible")).map(({ id }): Allocation => ({ id, status: "not-eligible", reason: "rule-not-met" })),
  ];
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const points = (b.points ?? 0) - (a.points ?? 0);
  if (points !== 0) return points;
  return compareTexts(a.referredOn ?? "9999", b.referredOn ?? "9999") || compareTexts(a.id, b.id);
}

function byId(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => compareTexts(a.id, b.id));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
