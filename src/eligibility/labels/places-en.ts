import type { PlaceLabels } from "../places/explain-allocation.ts";

/** English words for places. */
export const placeLabelsEn = {
  reasons: {
    "place-kept": "She keeps her place.",
    "reserved-place": "She has a place, one of those that are reserved for her group.",
    "place-free": "She has a place.",
    "maximum-reached": "She waits: no more places may be given to her group.",
    "maximum-at-risk": "She waits: her group may have all its places already, as an answer of someone else is missing.",
    "quota-fact-missing": "She waits: an answer is missing that could give her a place.",
    "places-reserved": "She waits: the places that are left are reserved for others.",
    "places-full": "She waits: all places are taken.",
    "facts-missing": "It cannot be said yet whether she can enter; she has no place so far.",
    "rule-not-met": "She does not meet the rule: a person has to decide.",
  },
  rank: "She is number {rank} in the order.",
  between: "Once all answers are known, she could be anywhere from number {best} to number {worst}.",
  wouldBe: "If she can enter, she is number {best} in the order.",
  wouldBeBetween: "If she can enter, she could be anywhere from number {best} to number {worst}.",
  ties: {
    referredOn: "Among equals the day of referral decided.",
    draw: "Among equals the draw decided.",
    id: "Among equals only her key decided, which means nothing.",
  },
  referralMissing: "Her day of referral is missing, so she comes last among equals.",
  open: "To be asked: {questions}.",
  unnamedQuestion: "a fact of the rule",
} as const satisfies PlaceLabels["places"];
