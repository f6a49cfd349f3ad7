import { isLeaf, neededParts, type Outcome } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";
import { ALWAYS, type Gate, gateOf, NEVER } from "./gate.ts";
import { type Placed, placedParts, rootOf } from "./placed.ts";

/** What a node is to be: at least true, at least unknown, at most unknown, at most false. */
export type Goal = "true" | "not-false" | "not-true" | "false";

const OPPOSITE: Readonly<Record<Goal, Goal>> = { true: "false", "not-false": "not-true", "not-true": "not-false", false: "true" };

/** Whether an outcome is what it is to be. */
export function meets(outcome: Outcome, goal: Goal): boolean {
  return goal === "not-false" ? outcome !== "false" : goal === "not-true" ? outcome !== "true" : outcome === goal;
}

/**
 * What has to hold for a rule to meet a goal.
 *
 * `all`, `any` and `atLeast` are one thing here: so many of the parts have to meet it. Under `not` the parts have to meet the opposite.
 *
 * @param gateOfLeaf - what has to hold for a leaf to meet a goal
 */
export function gateToward(goal: Goal, question: Question, gateOfLeaf: (path: string, goal: Goal) => Gate): Gate {
  const known = new Map<string, Gate>();
  const visit = (placed: Placed, wanted: Goal): Gate => {
    const { node, path } = placed;
    if (isLeaf(node)) return gateOfLeaf(path, wanted);
    const key = `${wanted} ${path}`;
    const gate = known.get(key) ?? visitParts(placed, wanted);
    known.set(key, gate);
    return gate;
  };
  const visitParts = (placed: Placed, wanted: Goal): Gate => {
    const { node } = placed;
    const parts = placedParts(placed, question);
    const toward = node.not === undefined ? wanted : OPPOSITE[wanted];
    // A name that leads nowhere is unknown.
    if (node.ref !== undefined && parts.length === 0) return meets("unknown", wanted) ? ALWAYS : NEVER;
    return gateOf(
      neededFor(wanted, placed, parts.length),
      parts.map((part) => visit(part, toward)),
    );
  };
  return visit(rootOf(question), goal);
}

/** How many of its parts have to meet the goal of a node. */
function neededFor(goal: Goal, { node }: Placed, parts: number): number {
  const needed = neededParts(node, parts);
  return goal === "true" || goal === "not-false" ? needed : parts - needed + 1;
}
