import { assessEligibility, type EligibilityOutcome, type FactsRow, type Outcome, type Ruleset } from "welfare-core";
import { replaced } from "./rules.ts";

const ANSWERS = ["true", "false", "unknown"] as const;

/** The outcome of a rule. */
export function outcomeOf(rules: Ruleset, row: FactsRow, asOf = "2018-03-01"): EligibilityOutcome {
  return assessEligibility(rules, row, { asOf }).outcome;
}

/** Whether the outcome stays when the leaves of some places are held and all others say anything: all that they may say is tried. */
export function isFixedBy(held: readonly string[], places: readonly string[], rules: Ruleset, row: FactsRow): boolean {
  const now = outcomeOf(rules, row);
  const free = places.filter((place) => !held.includes(place));
  return worlds(free).every(
    (world) =>
      outcomeOf(
        replaced(rules, (path) => world.get(path)),
        row,
      ) === now,
  );
}

/** All answers that some leaves may give. */
function worlds(free: readonly string[]): readonly ReadonlyMap<string, Outcome>[] {
  return free.reduce<readonly ReadonlyMap<string, Outcome>[]>(
    (known, place) => known.flatMap((world) => ANSWERS.map((answer) => new Map(world).set(place, answer))),
    [new Map()],
  );
}

/** All selections of some places, the smaller first. */
export function selections(places: readonly string[]): readonly (readonly string[])[] {
  const all = places.reduce<readonly (readonly string[])[]>((known, place) => known.flatMap((set) => [set, [...set, place]]), [[]]);
  return [...all].sort((a, b) => a.length - b.length);
}
