import type { PlaceLabels } from "../places/explain-allocation.ts";

/** English words for places. */
export const placeLabelsEn = {
  reasons: {
    "place-kept": "The person keeps the place.",
    "reserved-place": "The person has a place, one of those that are reserved for a group.",
    "place-free": "The person has a place.",
    "maximum-reached": "The person waits: no more places may be given to the same group.",
    "maximum-at-risk": "The person waits: the group may have all its places already, as an answer of someone else is missing.",
    "quota-fact-missing": "The person waits: an answer is missing that could bring a place, now or when one comes free.",
    "places-reserved": "The person waits: the places that are left are reserved for others.",
    "places-full": "The person waits: all places are taken.",
    "facts-missing": "It cannot be said yet whether the person can enter; there is no place so far.",
    "rule-not-met": "The person does not meet the rule: this is a proposal, and the staff decide.",
  },
  rank: "The place in the order is number {rank}.",
  between: "Once all answers are known, it could be anything from number {best} to number {worst}.",
  wouldBe: "If the person can enter, the place in the order is number {best}.",
  wouldBeBetween: "If the person can enter, the place in the order is between number {best} and number {worst}.",
  ties: {
    referredOn: "Among equals the day of referral decided.",
    draw: "Among equals the draw decided.",
    id: "Among equals only the key decided, which means nothing.",
  },
  referralMissing: "The day of referral is missing: among equals the person comes last.",
  open: "To be asked: {questions}.",
  unnamedQuestion: "a fact of the rule",
} as const satisfies PlaceLabels["places"];
