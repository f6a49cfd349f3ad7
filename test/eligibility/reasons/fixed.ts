import { assessEligibility, type EligibilityOutcome, type FactsRow, type Outcome, type Ruleset } from "welfare-core";
import { replaced, saidAt } from "./rules.ts";

const ANSWERS = ["true", "false", "unknown"] as const;

/** The outcome of a rule. */
export function outcomeOf(rules: Ruleset, row: FactsRow, asOf = "2018-03-01"): EligibilityOutcome {
  return assessEligibility(rules, row, { asOf }).outcome;
}

/** What can be asked of a rule whose leaves are yes and no facts: whether the outcome stays when the leaves of some places are held. */
export type Fixing = (held: readonly string[]) => boolean;

/** Tells whether the outcome stays when the leaves of some places are held and all others say anything: all that they may say is tried, each world once. */
export function fixing(rules: Ruleset, row: FactsRow): Fixing {
  const said = saidAt(rules, row);
  const places = [...said.keys()];
  const now = outcomeOf(rules, row);
  const known = new Map<string, boolean>();
  const staysIn = (world: readonly Outcome[]): boolean => {
    const key = world.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const other = replaced(rules, (path) => world[places.indexOf(path)]);
    const stays = outcomeOf(other, row) === now;
    known.set(key, stays);
    return stays;
  };
  return (held) => {
    const free = new Set(places.filter((place) => !held.includes(place)));
    for (const world of worlds([...said].map(([place, outcome]) => (free.has(place) ? ANSWERS : [outcome]))))
      if (!staysIn(world)) return false;
    return true;
  };
}

/** All ways to take one answer for each place. */
function* worlds([first, ...rest]: readonly (readonly Outcome[])[]): Generator<readonly Outcome[]> {
  if (first === undefined) yield [];
  else for (const answer of first) for (const world of worlds(rest)) yield [answer, ...world];
}

/** All selections of some places, the smaller first. */
export function selections(places: readonly string[]): readonly (readonly string[])[] {
  const all = places.reduce<readonly (readonly string[])[]>((known, place) => known.flatMap((set) => [set, [...set, place]]), [[]]);
  return [...all].sort((a, b) => a.length - b.length);
}
