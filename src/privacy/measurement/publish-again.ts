import { numberAt } from "../solve/index.ts";
import type { LinkedCounts } from "./linked-counts.ts";
import { type Proofs, withProof } from "./proofs.ts";
import type { Secrets } from "./secrets.ts";

/** Steps of a try. */
const STEPS = 256;

/** Suppressed results with the proofs that they are enough. */
export interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly proofs: Proofs;
}

/**
 * Publishes again what need not be suppressed, that with the largest count first: later steps may have made earlier ones needless.
 *
 * @param needed - results that stay suppressed
 */
export function publishAgain(
  secrets: Secrets,
  { owners, values }: LinkedCounts,
  needed: ReadonlySet<number>,
  start: Protection,
): ReadonlySet<number> {
  const countsOf = new Map<number, number[]>([...start.hidden].filter((result) => !needed.has(result)).map((result) => [result, []]));
  for (const [count, results] of owners.entries()) for (const result of results) countsOf.get(result)?.push(count);
  const largest = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, numberAt(values, count)), 0);
  const more = [...countsOf].sort(([, a], [, b]) => largest(b) - largest(a));
  return more.reduce((protection, [result, counts]) => without(secrets, protection, result, counts) ?? protection, start).hidden;
}

/** The same with one result published; `undefined` when nothing proves that it can be. */
function without(secrets: Secrets, { hidden, proofs }: Protection, result: number, counts: readonly number[]): Protection | undefined {
  const fewer = new Set(hidden);
  fewer.delete(result);
  // What nothing proves although all beside it is suppressed is not proven by less.
  if (secrets.counts.some((count) => !proofs.has(count) && secrets.beside(count, fewer).length > 0)) return undefined;
  let kept: Proofs = new Map([...proofs].filter(([, move]) => !counts.some((count) => move.has(count))));
  for (const count of secrets.counts) {
    if (kept.has(count)) continue;
    const move = secrets.move(count, fewer, { most: 0, steps: STEPS });
    if (move !== undefined) kept = withProof(kept, move);
    else if (secrets.beside(count, fewer).length > 0) return undefined;
  }
  return { hidden: fewer, proofs: kept };
}
