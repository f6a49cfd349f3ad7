import type { CountSystem } from "../tables/index.ts";

/** A count in a sum, as often as its factor says. */
export interface Term {
  readonly count: number;
  readonly factor: number;
}

/** Counts of which, each as often as its factor says, nothing is left: parts are added (1), their total is taken away (−1). */
export type SumOfTerms = readonly Term[];

/** Sums, to go from a sum to its counts and back. */
export interface SumMap {
  readonly termsOf: (sum: number) => SumOfTerms;
  readonly sumsOf: (count: number) => readonly { readonly sum: number; readonly factor: number }[];
}

/** The sums of a system as terms. */
export function sumsOfTerms({ sums }: CountSystem): readonly SumOfTerms[] {
  return sums.map(({ total, parts }) => [{ count: total, factor: -1 }, ...parts.map((count): Term => ({ count, factor: 1 }))]);
}

/** Reads sums both ways. */
export function sumMap(sums: readonly SumOfTerms[]): SumMap {
  const sumsOf = new Map<number, { readonly sum: number; readonly factor: number }[]>();
  for (const [sum, terms] of sums.entries()) {
    for (const { count, factor } of terms) {
      const places = sumsOf.get(count) ?? [];
      places.push({ sum, factor });
      sumsOf.set(count, places);
    }
  }
  return { termsOf: (sum) => sums[sum] ?? [], sumsOf: (count) => sumsOf.get(count) ?? [] };
}

/**
 * Published counts that are fewest sums away from a hidden one: all that stand in a sum with the first count on the way that has any.
 *
 * @returns none where nothing is published of all that hangs together with it
 */
export function nearestPublished({ termsOf, sumsOf }: SumMap, start: number, isHidden: (count: number) => boolean): readonly number[] {
  const reached = new Set([start]);
  for (const count of reached) {
    const members = sumsOf(count).flatMap(({ sum }) => termsOf(sum).map((term) => term.count));
    const published = members.filter((member) => !isHidden(member));
    if (published.length > 0) return [...new Set(published)];
    for (const member of members) reached.add(member);
  }
  return [];
}
