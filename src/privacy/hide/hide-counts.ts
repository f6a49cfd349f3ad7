import { numberAt } from "../solve/index.ts";
import { cheapestMove } from "./cheapest-move.ts";
import { fewestHidden } from "./fewest-hidden.ts";
import { hidingCosts } from "./hiding-costs.ts";
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
  const beside = besideIt(known, hidden, exposure);
  if (exposure.isUnproven) return beside.slice(0, Math.ceil(beside.length / 4));
  const move = cheapestMove(known, hidden, exposure.count, false) ?? cheapestMove(known, hidden, exposure.count, true) ?? [];
  const more = move.filter((count) => !hidden.has(count));
  if (more.length > 0) return more;
  const enough = beside.find((count) => findExposure(known, new Set([...hidden, count]), exposure.count) === undefined);
  return enough === undefined ? beside.slice(0, 1) : [enough];
}

/** What is published beside an exposed part: the cheapest first, but zeros last, and margins before all others where nothing is proven. */
function besideIt(known: KnownCounts, hidden: ReadonlySet<number>, { part, isUnproven }: Exposure): readonly number[] {
  const { system, values } = known;
  const costs = hidingCosts(known);
  const rank = (count: number) => (values[count] === 0 ? 2 : isUnproven && system.counts[count]?.isTotal === true ? 0 : 1);
  return [...publishedBeside(system, part, hidden)].sort((a, b) => rank(a) - rank(b) || numberAt(costs, a) - numberAt(costs, b));
}

/** Publishes again what need not be hidden, zeros first, then the dearest: steps that came later may have made earlier ones needless. */
function publishAgain(known: KnownCounts, first: ReadonlySet<number>, all: ReadonlySet<number>): ReadonlySet<number> {
  const costs = hidingCosts(known);
  const worth = (count: number) => (known.values[count] === 0 ? Number.MAX_VALUE : numberAt(costs, count));
  const hidden = new Set(all);
  for (const count of [...all].filter((one) => !first.has(one)).sort((a, b) => worth(b) - worth(a))) {
    hidden.delete(count);
    if (findExposure(known, hidden) !== undefined) hidden.add(count);
  }
  return hidden;
}
