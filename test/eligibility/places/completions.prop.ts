import fc from "fast-check";
import { expect, it } from "vitest";
import {
  allocatePlaces,
  evaluateCriterion,
  type Criterion,
  type FactsRow,
  type PlaceCandidate,
  type PlacePriority,
  type PlaceRules,
} from "welfare-core";
import { runs } from "../../runs.ts";
import { candidatesOf, CHILDREN, factsWith, priority, tieBreak } from "./arbitraries.ts";

const context = { facts: factsWith({ type: "code" }), asOf: "2018-03-01" };

/** Whoever has no work may enter. */
const RULE: Criterion = { fact: "works", eq: false };
const OUTCOMES = { true: "eligible", unknown: "undetermined", false: "ineligible" } as const;

const decided = (candidate: PlaceCandidate): PlaceCandidate => ({
  ...candidate,
  outcome: OUTCOMES[evaluateCriterion(RULE, candidate.row ?? {}, context)],
});

/** Everything that a row may still turn out to be. */
function completionsOf({ children, works }: FactsRow): readonly FactsRow[] {
  const counts: readonly unknown[] = children === null || children === undefined ? CHILDREN : [children];
  const answers: readonly unknown[] = works === null || works === undefined ? [true, false] : [works];
  return counts.flatMap((count) => answers.map((answer) => ({ children: count, works: answer })));
}

function allCompletions(candidates: readonly PlaceCandidate[]): readonly (readonly PlaceCandidate[])[] {
  const [first, ...rest] = candidates;
  if (first === undefined) return [[]];
  const others = allCompletions(rest);
  return completionsOf(first.row ?? {}).flatMap((row) => others.map((list) => [decided({ ...first, row }), ...list]));
}

/** The least and the greatest rank that each has in all worlds in which she is eligible. */
function ranksTried(candidates: readonly PlaceCandidate[], rules: PlaceRules): ReadonlyMap<string, readonly [number, number]> {
  const tried = new Map<string, readonly [number, number]>();
  for (const world of allCompletions(candidates)) {
    for (const { id, rank } of allocatePlaces(world, rules).allocations) {
      if (rank === undefined) continue;
      const [least, most] = tried.get(id) ?? [rank, rank];
      tried.set(id, [Math.min(least, rank), Math.max(most, rank)]);
    }
  }
  return tried;
}

const few = candidatesOf(fc.constant("undetermined"), 3).map((list) => list.map(decided));
const rulesWith = (order: PlacePriority | undefined): PlaceRules => ({ places: 1, priority: order, context });

it("however the missing facts turn out, the rank lies between the best and the worst", () => {
  fc.assert(
    fc.property(few, priority, tieBreak, (candidates, order, ties) => {
      const rules = { ...rulesWith(order), tieBreak: ties };
      const tried = ranksTried(candidates, rules);
      for (const { id, bestRank, worstRank } of allocatePlaces(candidates, rules).allocations) {
        const [least, most] = tried.get(id) ?? [];
        expect([id, least === undefined]).toEqual([id, bestRank === undefined]);
        if (least === undefined || most === undefined) continue;
        expect(least).toBeGreaterThanOrEqual(bestRank ?? Infinity);
        expect(most).toBeLessThanOrEqual(worstRank ?? 0);
      }
    }),
    runs(1000),
  );
});

it("best and worst are ranks that she can have, where each fact is asked once", () => {
  const once = fc.constantFrom<PlacePriority>(
    { criteria: [{ fact: "children", gte: 1 }] },
    { points: [{ criterion: { fact: "children", gte: 2 }, points: 3 }] },
    { points: [{ criterion: { not: { fact: "children", eq: 0 } }, points: -1 }] },
  );
  fc.assert(
    fc.property(few, once, (candidates, order) => {
      const rules = rulesWith(order);
      const found = allocatePlaces(candidates, rules).allocations.flatMap(({ id, bestRank, worstRank }) =>
        bestRank === undefined ? [] : [[id, [bestRank, worstRank]]],
      );
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ranksTried(candidates, rules)));
    }),
    runs(1000),
  );
});
