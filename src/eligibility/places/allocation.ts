import type { Outcome } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { OpenFact } from "./open-facts.ts";
import type { TieBreak } from "./place-rules.ts";
import type { TieDecision } from "./tie-break.ts";

/**
 * Why someone has a place.
 *
 * - `place-kept`: she had it already;
 * - `reserved-place`: a minimum for her code had a place left when her turn came;
 * - `place-free`: a free place was left when her turn came.
 */
export type PlacedReason = "place-kept" | "reserved-place" | "place-free";

/**
 * Why someone who is eligible waits. What the quotas say comes first: by `places-full` and `places-reserved` nothing but a place was missing when her turn came.
 *
 * - `maximum-reached`: as many as may be have her code already; if her code is not known: as many as may be have each code that hers could be;
 * - `maximum-at-risk`: one more could be too many, should someone placed whose code is not known have hers;
 * - `quota-fact-missing`: her code is not known, and with some code she would have a place, or could take the next; ask for it;
 * - `places-reserved`: the places left are kept free for a minimum;
 * - `places-full`: no place is left.
 */
export type WaitingReason = "maximum-reached" | "maximum-at-risk" | "quota-fact-missing" | "places-reserved" | "places-full";

/** What became of a candidate, and why. */
export interface PlaceAllocation {
  readonly id: string;
  readonly status: "placed" | "waiting" | "undetermined" | "not-eligible";
  /** `facts-missing`: it is not known yet whether she is eligible. `rule-not-met`: she is not. */
  readonly reason: PlacedReason | WaitingReason | "facts-missing" | "rule-not-met";
  /** Place in the order of the eligible, from 1, by what is sure; absent for all others. */
  readonly rank?: number | undefined;
  /** Her rank if all that is open turned out best for her; of an undetermined one: were she eligible. Absent for whoever is not eligible. */
  readonly bestRank?: number | undefined;
  /** Her rank if all that is open turned out worst for her, the outcome of the undetermined included. */
  readonly worstRank?: number | undefined;
  /** What told her apart from all other eligible ones of equal standing; absent when there are none. */
  readonly tie?: TieDecision | undefined;
  /** Her points at least and at most; equal when nothing is open. Absent unless points are given. */
  readonly points?: { readonly least: number; readonly most: number } | undefined;
  /** The outcome of each criterion of the priority, in its order. Empty without a priority. */
  readonly priority: readonly Outcome[];
  /** What to ask for priority and quotas, in the order of the rules. What her eligibility lacks stands in her decision. */
  readonly openFacts: readonly OpenFact[];
  /** Whether ties are decided by the day of referral and hers is missing, so that she went last. */
  readonly referralMissing: boolean;
}

/** How many places one code has. */
export interface QuotaCount {
  readonly code: string;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** How many are placed who surely have the code. More than the maximum only where they had their places already. */
  readonly placed: number;
  /** How many are missing to the minimum: nobody could take their places. */
  readonly unfilled: number;
}

/** How the quotas came out. */
export interface QuotaReport {
  readonly fact: string;
  /** One for each code that a quota names, in code-unit order. */
  readonly codes: readonly QuotaCount[];
  /** How many are placed whose code is not known. */
  readonly placedUnknown: number;
  /** How many free places are kept for minima; 0 when they are released. */
  readonly keptFree: number;
}

/** Who has a place, who waits and why, and what it rests on. Plain JSON. */
export interface PlacesResult {
  readonly places: number;
  /** The rules by which ties were decided, the default written out. */
  readonly tieBreak: readonly TieBreak[];
  /** The day on which facts were looked at; absent when none were. */
  readonly asOf?: CalendarDate | undefined;
  /** One for each candidate: the eligible by rank, then the undetermined, then the others, by id. */
  readonly allocations: readonly PlaceAllocation[];
  /** The ids with each status, in the order of the allocations. */
  readonly placed: readonly string[];
  readonly waiting: readonly string[];
  readonly undetermined: readonly string[];
  readonly notEligible: readonly string[];
  /** Places that nobody has, those that are kept free for a minimum included. */
  readonly freePlaces: number;
  /** Absent without quotas. */
  readonly quotas?: QuotaReport | undefined;
}
