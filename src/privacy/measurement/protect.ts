import { numberAt } from "../solve/index.ts";
import type { LinkedCounts } from "./linked-counts.ts";
import { moveOfLeastPrice } from "./move-of-least-price.ts";
import { withProof } from "./proofs.ts";
import { publishAgain } from "./publish-again.ts";
import { type Secrets, secretsOf } from "./secrets.ts";

/**
 * Suppresses as few results as it can until no reader computes a small count.
 *
 * @param first - results that are suppressed already
 * @returns all suppressed results, in the worst case everything that hangs together; `unproven` when the search took too long
 */
export function protect(counts: LinkedCounts, first: ReadonlySet<number>): ReadonlySet<number> | "unproven" {
  const secrets = secretsOf(counts);
  const needed = new Set([...first, ...secrets.counts.flatMap((count) => secrets.shownBy(count, first))]);
  const hidden = new Set(needed);
  let proofs = secrets.proofs;
  for (const count of secrets.counts) {
    while (!proofs.has(count)) {
      const beside = secrets.beside(count, hidden);
      const move = moveOfLeastPrice(secrets, count, hidden, beside.length === 0 ? 0 : secrets.priceOfAll);
      if (move !== undefined) proofs = withProof(proofs, move);
      else if (beside.length === 0) break;
      else if (secrets.isOver()) return "unproven";
      const more = move === undefined ? [cheapestOf(beside, secrets, counts, hidden)] : [...move.keys()];
      for (const other of more) for (const result of secrets.shownBy(other, hidden)) hidden.add(result);
    }
  }
  return publishAgain(secrets, counts, needed, { hidden, proofs });
}

/** The count that fewest results show, of these the smallest: something has to go where no move was found. */
export function cheapestOf(counts: readonly number[], { shownBy }: Secrets, { values }: LinkedCounts, hidden: ReadonlySet<number>): number {
  const rankOf = (count: number) => [shownBy(count, hidden).length, numberAt(values, count)] as const;
  return counts.reduce((best, count) => {
    const [[price, value], [bestPrice, bestValue]] = [rankOf(count), rankOf(best)];
    return price < bestPrice || (price === bestPrice && value < bestValue) ? count : best;
  });
}
