import type { PlaceCandidate } from "./candidate.ts";
import { compareStandings, type Standing, type Standings } from "./standing.ts";
import { compareKeys, firstDifference } from "./tie-break.ts";

/** A candidate who is eligible or may turn out to be, with where she stands. */
export interface Contender {
  readonly candidate: PlaceCandidate;
  readonly standings: Standings;
  readonly tieKeys: readonly string[];
}

/** A contender with her place in the order. */
export interface RankedContender {
  readonly contender: Contender;
  /** From 1, among the eligible; `undefined` for the undetermined. */
  readonly rank: number | undefined;
  readonly bestRank: number;
  readonly worstRank: number;
  /** The key that told her apart from all other eligible ones of equal standing; −1 when there are none. */
  readonly decidingKey: number;
}

/** A contender on the way from the first to the last. */
interface Runner {
  readonly contender: Contender;
  bestRank: number;
}

/** One end of a contender's standing. */
interface Mark {
  readonly runner: Runner;
  readonly isBest: boolean;
  readonly standing: Standing;
}

/**
 * Gives the eligible their ranks, and every contender the best and the worst that hers could be.
 *
 * Ahead of her best are only the eligible whose worst is higher; ahead of her worst is everyone whose best is higher. Both ends of all are sorted together, and one walk
 * counts who has gone by.
 *
 * @returns the eligible by rank, then the undetermined by id
 */
export function rankContenders(contenders: readonly Contender[]): readonly RankedContender[] {
  const ranked: RankedContender[] = [];
  const unranked: RankedContender[] = [];
  let possible = 0;
  for (const { runner, isBest } of marksOf(contenders)) {
    if (isBest) {
      runner.bestRank = ranked.length + 1;
      possible += 1;
      continue;
    }
    const { contender, bestRank } = runner;
    // Her own best has gone by, so that `possible` counts her.
    const ranks = { contender, bestRank, worstRank: possible, decidingKey: -1 };
    if (contender.candidate.outcome === "eligible") ranked.push({ ...ranks, rank: ranked.length + 1 });
    else unranked.push({ ...ranks, rank: undefined });
  }
  return [...withDecidingKeys(ranked), ...unranked.sort((a, b) => (a.contender.candidate.id < b.contender.candidate.id ? -1 : 1))];
}

/** Both ends of all, the highest first. Sorting is stable: of equal standing the ties decide, and of one contender her best stays first. */
function marksOf(contenders: readonly Contender[]): readonly Mark[] {
  return [...contenders]
    .sort((a, b) => compareKeys(a.tieKeys, b.tieKeys))
    .flatMap((contender): readonly Mark[] => {
      const runner = { contender, bestRank: 0 };
      return [
        { runner, isBest: true, standing: contender.standings.best },
        { runner, isBest: false, standing: contender.standings.worst },
      ];
    })
    .sort((a, b) => compareStandings(a.standing, b.standing));
}

/** Whoever is nearest in the order shares the most keys. */
function withDecidingKeys(ranked: readonly RankedContender[]): readonly RankedContender[] {
  const between = (a: RankedContender | undefined, b: RankedContender | undefined) =>
    a === undefined || b === undefined || compareStandings(a.contender.standings.worst, b.contender.standings.worst) !== 0
      ? -1
      : firstDifference(a.contender.tieKeys, b.contender.tieKeys);
  return ranked.map((one, index) => ({
    ...one,
    decidingKey: Math.max(between(ranked[index - 1], one), between(one, ranked[index + 1])),
  }));
}
