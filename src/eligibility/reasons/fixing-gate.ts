import type { Outcome } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";
import { ALWAYS, type Gate, gateOf, itemGate, NEVER } from "./gate.ts";
import { gateToward, type Goal, meets } from "./goal.ts";
import type { PlacedLeaf } from "./placed.ts";

/** How many leaves may be looked at over all the answers that are tried for those that stand both plain and denied. */
const MOST_TRIED = 20_000;

/** What has to be held for an outcome to stay as it is, whatever the leaves that are not held say. */
export interface FixingGate {
  /** Over the positions of the leaves. */
  readonly gate: Gate;
  /** Whether it asks no more than has to be. */
  readonly isExact: boolean;
}

/**
 * What has to be held for a rule to keep its outcome.
 *
 * A true or false outcome stands on leaves of its own kind. An unknown one has to be kept from both sides: from false by leaves that are not false, and from true by leaves that are not true.
 *
 * A leaf that is reached both plain and denied, through a named criterion, is a case of its own: whatever it says, it says the same at both places. So each answer that it may give is tried,
 * as long as these are not too many; beyond that it counts as if it could say one thing here and another there, which asks for more than has to be held.
 */
export function fixingGate(outcome: Outcome, leaves: readonly PlacedLeaf[], question: Question): FixingGate {
  const byPath = new Map(leaves.map(({ path, outcome: said }, position) => [path, { said, item: itemGate(position) }]));
  const heldFor = (path: string, goal: Goal): Gate => {
    const leaf = byPath.get(path);
    return leaf !== undefined && meets(leaf.said, goal) ? leaf.item : NEVER;
  };
  if (outcome !== "unknown") return { gate: gateToward(outcome, question, heldFor), isExact: true };
  const twofold = leavesOfTwoSides(question);
  const isExact = 2 ** twofold.length * leaves.length <= MOST_TRIED;
  const worlds = answersOf(isExact ? twofold : []);
  const kept = worlds.flatMap((answers) => {
    const heldOrSaid = (path: string, goal: Goal): Gate => {
      const answer = answers.get(path);
      return answer !== undefined && meets(answer, goal) ? ALWAYS : heldFor(path, goal);
    };
    return [gateToward("not-false", question, heldOrSaid), gateToward("not-true", question, heldOrSaid)];
  });
  return { gate: gateOf(kept.length, kept), isExact };
}

/** The leaves that are reached both plain and denied. */
function leavesOfTwoSides(question: Question): readonly string[] {
  const sides = new Map<string, Set<Goal>>();
  gateToward("not-false", question, (path, goal) => {
    sides.set(path, (sides.get(path) ?? new Set()).add(goal));
    return NEVER;
  });
  return [...sides].filter(([, goals]) => goals.size === 2).map(([path]) => path);
}

/** Each way in which leaves may be true or false. That they may be unknown adds nothing: an outcome that no final answer brings about, no open one does. */
function answersOf(paths: readonly string[]): readonly ReadonlyMap<string, Outcome>[] {
  return paths.reduce<readonly ReadonlyMap<string, Outcome>[]>(
    (worlds, path) => worlds.flatMap((world) => (["true", "false"] as const).map((answer) => new Map(world).set(path, answer))),
    [new Map()],
  );
}
