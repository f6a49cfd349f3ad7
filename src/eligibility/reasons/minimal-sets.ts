import type { Gate, OpenGate } from "./gate.ts";
import { smallestSets } from "./item-set.ts";
import { joinSets, type MinimalSets, MOST_SETS, stepsUpTo } from "./join-sets.ts";
import { withoutSpare } from "./without-spare.ts";

/** How many items are put into sets before only the best set of each part of a rule is kept. */
const STEPS = 1_000_000;

/**
 * The minimal sets of items that make a gate hold, the smaller first, then in the order of the items, at most {@link MOST_SETS}.
 *
 * They are joined from the parts upwards. Where no item stands under two parts, the sets are the first of all in that order. Where one does, and sets had to be left out on the way, each set is
 * still enough and minimal, but a smaller one may be among those left out: `fewest` tells what is sure.
 */
export function minimalSets(gate: Gate): MinimalSets {
  if (gate.kind === "always") return { sets: [[]], complete: true, fewest: 0 };
  if (gate.kind === "never") return { sets: [], complete: true, fewest: 0 };
  const steps = stepsUpTo(STEPS);
  const known = new Map<OpenGate, MinimalSets>();
  const visit = (open: OpenGate): MinimalSets => {
    const found =
      known.get(open) ??
      (open.kind === "item" ? { sets: [[open.item]], complete: true, fewest: 1 } : joinSets(open, open.parts.map(visit), steps));
    known.set(open, found);
    return found;
  };
  const found = visit(gate);
  if (found.complete) return found;
  const { sets } = smallestSets(
    found.sets.map((set) => withoutSpare(gate, set)),
    MOST_SETS,
  );
  return { ...found, sets };
}
