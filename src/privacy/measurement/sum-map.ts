import type { CountSystem } from "../tables/index.ts";

/** A count in a sum: parts are added (1), their total is taken away (−1). */
export interface Member {
  readonly count: number;
  readonly sign: 1 | -1;
}

/** The sums of a system, each of which is 0, to go from a sum to its counts and back. */
export interface SumMap {
  readonly membersOf: (sum: number) => readonly Member[];
  readonly sumsOf: (count: number) => readonly { readonly sum: number; readonly sign: 1 | -1 }[];
}

/** Reads the sums of a system both ways. */
export function sumMap({ counts, sums }: CountSystem): SumMap {
  const members = sums.map(({ total, parts }): readonly Member[] => [
    { count: total, sign: -1 },
    ...parts.map((count): Member => ({ count, sign: 1 })),
  ]);
  const sumsOf: { readonly sum: number; readonly sign: 1 | -1 }[][] = counts.map(() => []);
  for (const [sum, list] of members.entries()) for (const { count, sign } of list) sumsOf[count]?.push({ sum, sign });
  return { membersOf: (sum) => members[sum] ?? [], sumsOf: (count) => sumsOf[count] ?? [] };
}

/**
 * Published counts that are fewest sums away from a hidden one: all that stand in a sum with the first count on the way that has any.
 *
 * @returns none where nothing is published of all that hangs together with it
 */
export function nearestPublished({ membersOf, sumsOf }: SumMap, start: number, isHidden: (count: number) => boolean): readonly number[] {
  const reached = new Set([start]);
  for (const count of reached) {
    const members = sumsOf(count).flatMap(({ sum }) => membersOf(sum).map((member) => member.count));
    const published = members.filter((member) => !isHidden(member));
    if (published.length > 0) return [...new Set(published)];
    for (const member of members) reached.add(member);
  }
  return [];
}
