import { numberAt } from "../solve/index.ts";
import { cheapestMove } from "./cheapest-move.ts";
import { fewestHidden } from "./fewest-hidden.ts";
import { type Exposure, findExposure, type KnownCounts } from "./protection.ts";
import { publishedBeside } from "./published-beside.ts";

/** Most cells for which the least to hide is searched for: a table of three by four with its margins. */
const MOST_CELLS_EXACT = 20;

/**
 * Hides as few counts as it can until no reader computes a small one.
 *
 * @param first - what must be hidden
 * @returns all hidden counts; in the worst case everything that hangs together
 */
export function hideCounts(known: KnownCounts, first: ReadonlySet<number>): ReadonlySet<number> {
  const { system } = known;
  const cells = system.counts.reduce((sum, count) => sum + count.cells.length, 0);
  const least = cells > MOST_CELLS_EXACT ? undefined : (fewestHidden(known, first, false) ?? fewestHidden(known, first, true));
  return least ?? publishAgain(known, first, hideStepByStep(known, first));
}

function hideStepByStep(known: KnownCounts, first: ReadonlySet<number>): ReadonlySet<number> {
  const hidden = new Set(first);
  for (let exposure = findExposure(known, hidden); exposure !== undefined; exposure = findExposure(known, hidden)) {
    for (const count of whatToHide(known, hidden, exposure)) hidden.add(count);
  }
  return hidden;
}

/** At least one count more to hide because of an exposure. */
function whatToHide(known: KnownCounts, hidden: ReadonlySet<number>, exposure: Exposure): readonly number[] {
  for (const zeros of [false, true]) {
    const move = exposure.isUnproven ? undefined : cheapestMove(known, hidden, exposure.count, zeros);
    const more = (move ?? []).filter((count) => !hidden.has(count));
    if (more.length > 0) return more;
  }
  const { counts } = known.system;
  const rank = (count: number) => [
    known.values[count] === 0,
    !counts[count]?.isTotal,
    counts[count]?.cells.length ?? 0,
    numberAt(known.values, count),
  ];
  const beside = [...publishedBeside(known.system, exposure.part, hidden)].sort((a, b) => compareRanks(rank(a), rank(b)));
  if (exposure.isUnproven) return beside.slice(0, Math.ceil(beside.length / 4));
  const enough = beside.find((count) => findExposure(known, new Set([...hidden, count]), exposure.count) === undefined);
  return enough === undefined ? beside.slice(0, 1) : [enough];
}

function compareRanks(a: readonly (number | boolean)[], b: readonly (number | boolean)[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : Number(a[place]) - Number(b[place]);
}

/** Publishes again what need not be hidden, zeros first, then the largest: steps that came later may have made earlier ones needless. */
function publishAgain(known: KnownCounts, first: ReadonlySet<number>, all: ReadonlySet<number>): ReadonlySet<number> {
  const more = [...all].filter((count) => !first.has(count));
  const rank = (count: number) => [
    known.values[count] !== 0,
    -(known.system.counts[count]?.cells.length ?? 0),
    -numberAt(known.values, count),
    count,
  ];
  more.sort((a, b) => compareRanks(rank(a), rank(b)));
  let hidden = all;
  for (const count of more) {
    const fewer = new Set(hidden);
    fewer.delete(count);
    if (findExposure(known, fewer) === undefined) hidden = fewer;
  }
  return hidden;
}
