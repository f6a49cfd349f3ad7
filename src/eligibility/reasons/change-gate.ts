import { isIdle, observe } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";
import { ALWAYS, type Gate, gateOf, itemGate, NEVER } from "./gate.ts";
import { gateToward, meets } from "./goal.ts";
import { factsAskedBy, type PlacedLeaf } from "./placed.ts";

/**
 * What at least has to change for a rule to be met: one of the facts of each leaf that has to turn, and all that it lacks. That is necessary and may not be enough, because one fact may have to turn
 * two leaves that exclude each other.
 *
 * @param leaves - of the rule
 * @param facts - that may change; the items of the gate are their positions
 */
export function changeGate(question: Question, leaves: readonly PlacedLeaf[], facts: readonly string[]): Gate {
  const { row, context } = question;
  const items = new Map(facts.map((fact, position) => [fact, itemGate(position)]));
  const changeOf = (fact: string): Gate => items.get(fact) ?? NEVER;
  const turning = ({ leaf }: PlacedLeaf): Gate => {
    if (isIdle(leaf, context)) return NEVER;
    const asked = factsAskedBy(leaf);
    const lacking = asked.filter((fact) => observe(fact, row, context.facts).state !== "known");
    return lacking.length > 0 ? gateOf(lacking.length, lacking.map(changeOf)) : gateOf(1, asked.map(changeOf));
  };
  const byPath = new Map(leaves.map((placed) => [placed.path, placed]));
  return gateToward("true", question, (path, goal) => {
    const placed = byPath.get(path);
    return placed === undefined || meets(placed.outcome, goal) ? ALWAYS : turning(placed);
  });
}
