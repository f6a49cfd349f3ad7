import type { SumOfTerms, Term } from "./sum-map.ts";

/** Sums without some of their counts. */
export interface CondensedSums {
  readonly sums: readonly SumOfTerms[];
  /** What was taken out, as terms of what stayed. */
  readonly formulas: ReadonlyMap<number, SumOfTerms>;
}

/**
 * Takes counts out of sums: where one follows from others that stay, those are put in its place. What follows from no single sum stays.
 *
 * @param isFree - whether a count may go
 */
export function condenseSums(sums: readonly SumOfTerms[], isFree: (count: number) => boolean): CondensedSums {
  const condensed = sums.map(() => new Map<number, number>());
  const standing = new Map<number, Set<number>>();
  const add = (sum: number, { count, factor }: Term, times: number) => {
    const terms = condensed[sum];
    const all = (terms?.get(count) ?? 0) + factor * times;
    if (all === 0) terms?.delete(count);
    else terms?.set(count, all);
    standing.set(count, (standing.get(count) ?? new Set()).add(sum));
  };
  for (const [sum, terms] of sums.entries()) for (const term of terms) add(sum, term, 1);
  const formulas = new Map<number, SumOfTerms>();
  const waiting = [...condensed.keys()];
  for (const sum of waiting) {
    const terms = termsOf(condensed[sum]);
    const [free, ...others] = terms.filter(({ count }) => isFree(count));
    if (free === undefined || others.length > 0 || Math.abs(free.factor) !== 1) continue;
    const formula = terms.filter((term) => term !== free).map(({ count, factor }) => ({ count, factor: -factor * free.factor }));
    formulas.set(free.count, formula);
    for (const other of standing.get(free.count) ?? []) {
      const times = condensed[other]?.get(free.count);
      if (times === undefined) continue;
      condensed[other]?.delete(free.count);
      for (const term of formula) add(other, term, times);
      waiting.push(other);
    }
  }
  return { sums: withoutRepeated(condensed.map(termsOf)), formulas };
}

function termsOf(terms: ReadonlyMap<number, number> | undefined): SumOfTerms {
  return [...(terms ?? [])].map(([count, factor]) => ({ count, factor }));
}

/** Each sum once that says something. */
function withoutRepeated(sums: readonly SumOfTerms[]): readonly SumOfTerms[] {
  const named = new Map<string, SumOfTerms>();
  for (const terms of sums) {
    const sorted = [...terms].sort((a, b) => a.count - b.count);
    const turn = sorted[0]?.factor ?? 0;
    if (turn !== 0) named.set(JSON.stringify(sorted.map(({ count, factor }) => [count, factor / turn])), terms);
  }
  return [...named.values()];
}
