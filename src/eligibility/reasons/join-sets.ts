import type { PartsGate } from "./gate.ts";
import { type ItemSet, smallestSets, unionOf } from "./item-set.ts";

/** Most sets that are named, and kept for a part of a rule. */
export const MOST_SETS = 16;

/** Sets of items each of which is enough and of which nothing can be left out; at least one of them. */
export interface MinimalSets {
  /** The smaller first. */
  readonly sets: readonly ItemSet[];
  /** Whether there are no others. */
  readonly complete: boolean;
  /** No set has fewer items than that, whether it is named or not. */
  readonly fewest: number;
}

/** How many items may still be put into sets before only the best set of each part is kept. */
export interface Steps {
  readonly left: () => number;
  readonly spend: (items: number) => void;
}

/** Steps of which none is spent. */
export function stepsUpTo(most: number): Steps {
  let left = most;
  return { left: () => left, spend: (items) => void (left -= items) };
}

type Found = Pick<MinimalSets, "sets" | "complete">;

/** The sets of a gate from those of its parts. */
export function joinSets(gate: PartsGate, parts: readonly MinimalSets[], steps: Steps): MinimalSets {
  const { need } = gate;
  const { sets, complete } = costOf(gate, parts) > steps.left() ? bestOf(need, parts) : setsOf(gate, parts, steps);
  const fewest = parts.map((part) => part.fewest).sort((a, b) => a - b);
  // Parts that share an item may have it for the price of one: then the largest of the cheapest is all that is sure.
  const least = gate.isDisjoint ? fewest.slice(0, need).reduce((sum, count) => sum + count, 0) : (fewest[need - 1] ?? 0);
  return { sets, complete, fewest: complete ? (sets[0]?.length ?? 0) : least };
}

/** One set: the best of so many parts that have the smallest. */
function bestOf(need: number, parts: readonly MinimalSets[]): Found {
  const bySize = parts.map(({ sets }) => sets[0] ?? []).sort((a, b) => a.length - b.length);
  return { sets: [unionOf(bySize.slice(0, need))], complete: need === parts.length && parts.every(isOnly) };
}

function isOnly({ sets, complete }: MinimalSets): boolean {
  return complete && sets.length === 1;
}

function setsOf(gate: PartsGate, parts: readonly MinimalSets[], steps: Steps): Found {
  if (gate.need === 1)
    return smallest(
      parts.flatMap(({ sets }) => sets),
      parts,
      steps,
    );
  if (gate.need < parts.length) return setsOfSome(gate, parts, steps);
  const only = unionOf(parts.filter(isOnly).flatMap(({ sets }) => sets));
  return parts
    .filter((part) => !isOnly(part))
    .reduce<Found>((found, part) => both(found, part, gate, steps), { sets: [only], complete: true });
}

/** The sets that have `need` of the parts, found part by part: for each number of parts the smallest sets that have so many. */
function setsOfSome(gate: PartsGate, parts: readonly MinimalSets[], steps: Steps): Found {
  const { need } = gate;
  const having: Found[] = Array.from({ length: need + 1 }, (_, count) => ({ sets: count === 0 ? [[]] : [], complete: true }));
  parts.forEach((part, index) => {
    const left = parts.length - index - 1;
    // Downwards, so that a part is not counted twice; what can no longer reach `need` is not looked at.
    for (let count = Math.min(need, index + 1); count >= Math.max(1, need - left); count -= 1) {
      const without = having[count] ?? NONE;
      const withPart = both(having[count - 1] ?? NONE, part, gate, steps);
      having[count] = smallest([...without.sets, ...withPart.sets], [without, withPart], steps);
    }
  });
  return having[need] ?? NONE;
}

const NONE: Found = { sets: [], complete: true };

/** Each set of one with each of the other. */
function both(one: Found, other: Found, { isDisjoint }: PartsGate, steps: Steps): Found {
  const pairs = one.sets.flatMap((a, i) =>
    other.sets.flatMap((b, j) => {
      // Without common items the sizes add up, and so many pairs that come before are enough.
      const isTooLate = isDisjoint && (i + 1) * (j + 1) > MOST_SETS;
      return isTooLate ? [] : [unionOf([a, b])];
    }),
  );
  const isCut = isDisjoint && one.sets.length * other.sets.length > MOST_SETS;
  const found = smallest(pairs, [one, other], steps);
  return { sets: found.sets, complete: found.complete && !isCut };
}

/** The first sets in order, as many as there is room for. */
function smallest(sets: readonly ItemSet[], from: readonly Found[], steps: Steps): Found {
  const found = smallestSets(sets, MOST_SETS);
  steps.spend(sets.reduce((sum, set) => sum + set.length, 0));
  return { sets: found.sets, complete: found.complete && from.every(({ complete }) => complete) };
}

/** How many items the join puts into sets, roughly and rather too many: the pairs that are formed, times the size of what they make. */
function costOf({ need, isDisjoint }: PartsGate, parts: readonly MinimalSets[]): number {
  const size = need * Math.max(...parts.map(({ sets }) => sets[0]?.length ?? 0));
  const rounds =
    need < parts.length ? Math.min(need, parts.length - need + 1) * parts.length : parts.filter((part) => !isOnly(part)).length;
  const pairs = MOST_SETS * Math.max(...parts.map(({ sets }) => sets.length));
  return need === 1 ? size : rounds * size * (isDisjoint ? Math.min(pairs, PAIRS_WITHIN_MOST) : pairs);
}

/** How many pairs of positions have a product of at most {@link MOST_SETS}. */
const PAIRS_WITHIN_MOST = 50;
