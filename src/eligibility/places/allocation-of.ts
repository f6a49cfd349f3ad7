import type { PlaceAllocation } from "./allocation.ts";
import type { Filling } from "./fill-places.ts";
import type { PlaceRules, TieBreak } from "./place-rules.ts";
import type { RankedContender } from "./rank-contenders.ts";

/** What became of someone who is eligible or may turn out to be. */
export function allocationOf(
  { contender, rank, bestRank, worstRank, decidingKey }: RankedContender,
  { reasons }: Filling,
  { priority }: PlaceRules,
  tieBreak: readonly TieBreak[],
): PlaceAllocation {
  const { standings } = contender;
  const { id, referredOn } = contender.candidate;
  const [least = 0] = standings.worst;
  const [most = 0] = standings.best;
  return {
    id,
    ...statusOf(reasons.get(id) ?? "facts-missing"),
    ...(rank === undefined ? {} : { rank }),
    bestRank,
    worstRank,
    ...(decidingKey < 0 ? {} : { tie: tieBreak[decidingKey]?.by ?? "id" }),
    ...(priority?.points === undefined ? {} : { points: { least, most } }),
    priority: standings.outcomes,
    openFacts: standings.openFacts,
    referralMissing: referredOn === undefined && tieBreak.some(({ by }) => by === "referredOn"),
  };
}

/** What became of someone who is not eligible: nothing, unless she has a place already. */
export function allocationOfOther(id: string, { reasons }: Filling): PlaceAllocation {
  return { id, ...statusOf(reasons.get(id) ?? "rule-not-met"), priority: [], openFacts: [], referralMissing: false };
}

const STATUS_OF: Readonly<Record<PlaceAllocation["reason"], PlaceAllocation["status"]>> = {
  "place-kept": "placed",
  "reserved-place": "placed",
  "place-free": "placed",
  "maximum-reached": "waiting",
  "maximum-at-risk": "waiting",
  "quota-fact-missing": "waiting",
  "places-reserved": "waiting",
  "places-full": "waiting",
  "facts-missing": "undetermined",
  "rule-not-met": "not-eligible",
};

function statusOf(reason: PlaceAllocation["reason"]): Pick<PlaceAllocation, "status" | "reason"> {
  return { status: STATUS_OF[reason], reason };
}
