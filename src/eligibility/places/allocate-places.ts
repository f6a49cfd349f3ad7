import { type CodeFact, type Facts, readValue } from "../../criteria/index.ts";
import { allocationOf, allocationOfOther } from "./allocation-of.ts";
import type { PlaceAllocation, PlacesResult } from "./allocation.ts";
import type { PlaceCandidate } from "./candidate.ts";
import { fillPlaces, type Seeker } from "./fill-places.ts";
import type { PlaceRules, TieBreak } from "./place-rules.ts";
import type { KnownCode } from "./quota-tally.ts";
import { rankContenders } from "./rank-contenders.ts";
import { requirePlaceRules } from "./require-place-rules.ts";
import { standingsUnder } from "./standing.ts";
import { tieKeysOf } from "./tie-break.ts";

const BY_REFERRAL: readonly TieBreak[] = [{ by: "referredOn" }];

/**
 * Gives a limited number of places to those who may enter, and tells everyone why. The order of the input makes no difference.
 *
 * 1. The eligible are ranked by the priority, ties by the tie-break, then by id. What is not known gives no advantage: each stands as if it turned out worse for her.
 * 2. Who has a place already keeps it.
 * 3. Places of a minimum go to those who have its code, in rank order.
 * 4. Free places go to the others, in rank order, unless a maximum could be passed.
 *
 * The undetermined get no place and no rank: their facts are asked first. It is said between which ranks they would stand, and so it is of the eligible of whom something is
 * open. If a priority asks one fact twice, these ranks may lie further apart than any answer could bring them; they are never too near.
 *
 * @param candidates - each id once
 * @param rules - how places are given
 * @returns an allocation for each candidate, and how many places are left
 * @throws RangeError when a number is not whole or below 0, an id appears twice, an outcome or a day is none, a seed is no text or empty, a priority or quotas come without a context, a priority has not either
 * criteria or points or asks a fact that is not declared, quotas have another field or another word for unfilled places, the quota fact is not declared as a code or a code is not in its list, the minima are more than all places, a maximum is below its minimum, or someone already placed is no
 * candidate or one too many
 *
 * @example
 * ```ts
 * const candidates = [
 *   { id: "a", outcome: "eligible", row: { children: 0 }, referredOn: "2018-02-01" },
 *   { id: "b", outcome: "eligible", row: { children: 2 }, referredOn: "2018-02-02" },
 *   { id: "c", outcome: "undetermined", row: {} },
 * ] as const;
 * const { allocations } = allocatePlaces(candidates, {
 *   places: 1,
 *   priority: { criteria: [{ fact: "children", gte: 1 }] },
 *   context: { facts: { children: { type: "number" } }, asOf: "2018-02-28" },
 * });
 * allocations.map(({ id, status }) => [id, status]) // => [["b", "placed"], ["a", "waiting"], ["c", "undetermined"]]
 * allocations.map(({ bestRank, worstRank }) => [bestRank, worstRank]) // => [[1, 1], [2, 3], [2, 3]]
 * ```
 */
export function allocatePlaces<const F extends Facts = Facts>(
  candidates: readonly PlaceCandidate<NoInfer<F>>[],
  rules: PlaceRules<F>,
): PlacesResult {
  return allocate(candidates as unknown as readonly PlaceCandidate[], rules as unknown as PlaceRules);
}

function allocate(candidates: readonly PlaceCandidate[], rules: PlaceRules): PlacesResult {
  requirePlaceRules(candidates, rules);
  const { places, quotas, context, tieBreak = BY_REFERRAL } = rules;
  const judge = standingsUnder(rules);
  const ranked = rankContenders(
    candidates
      .filter(({ outcome }) => outcome !== "ineligible")
      .map((candidate) => ({ candidate, standings: judge(candidate.row ?? {}), tieKeys: tieKeysOf(candidate, tieBreak) })),
  );
  const others = candidates.filter(({ outcome }) => outcome === "ineligible").sort((a, b) => (a.id < b.id ? -1 : 1));

  const fact = quotas === undefined ? undefined : (context.facts[quotas.fact] as CodeFact);
  const seekerOf = ({ id, row }: PlaceCandidate): Seeker => ({
    id,
    code: quotas === undefined || fact === undefined ? undefined : (readValue(row ?? {}, quotas.fact, fact) as KnownCode),
  });
  const kept = new Set(rules.alreadyPlaced);
  const filling = fillPlaces(
    ranked.flatMap(({ contender: { candidate }, rank }) => (rank === undefined || kept.has(candidate.id) ? [] : [seekerOf(candidate)])),
    candidates.filter(({ id }) => kept.has(id)).map(seekerOf),
    { places, quotas, fact },
  );

  const allocations = [
    ...ranked.map((one) => allocationOf(one, filling, rules, tieBreak)),
    ...others.map(({ id }) => allocationOfOther(id, filling)),
  ];
  const withStatus = (status: PlaceAllocation["status"]) => allocations.filter((each) => each.status === status).map(({ id }) => id);
  return {
    places,
    tieBreak,
    ...(context === undefined ? {} : { asOf: context.asOf }),
    allocations,
    placed: withStatus("placed"),
    waiting: withStatus("waiting"),
    undetermined: withStatus("undetermined"),
    notEligible: withStatus("not-eligible"),
    freePlaces: filling.freePlaces,
    ...(filling.quotas === undefined ? {} : { quotas: filling.quotas }),
  };
}
