import { fromDayNumber, toDayNumber } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import { evaluateCriterion, type EvaluationContext, itemsOf, judgeList } from "../judge/index.ts";
import {
  type AnyLeaf,
  type Criterion,
  type Facts,
  type FactsRow,
  isLeaf,
  neededParts,
  negate,
  type Outcome,
  own,
  partsOf,
  wheresOf,
} from "../language/index.ts";
import { changeDays } from "./change-days.ts";
import { joinSpells, type Said, type Spells } from "./spells.ts";

/**
 * What a criterion says of the same row on the as-of day and on all days after it, until the last day of the calendar.
 *
 * A leaf is asked only on the days on which it may change, and a node is joined only when one of its parts does, so that a large rule with many days costs no more than its changes.
 *
 * @param criterion - checked before by {@link checkCriterion}
 * @param context - as for {@link evaluateCriterion}; its day is the first
 */
export function outcomeSpells(criterion: Criterion, row: FactsRow, context: EvaluationContext<Facts>): Spells {
  const start = toDayNumber(context.asOf);
  const named = new Map<string, Spells>();
  const visit = (node: Criterion): Spells => {
    if (isLeaf(node)) return leafSpells(node as AnyLeaf, row, context);
    if (node.ref === undefined) return joinParts(node);
    const spells = named.get(node.ref) ?? joinParts(node);
    named.set(node.ref, spells);
    return spells;
  };
  const joinParts = (node: Criterion): Spells =>
    joinSpells(partsOf(node, context.criteria).map(visit), start, [], (_, said) => join(node, said));
  return visit(criterion);
}

function join(node: Criterion, { outcomes, counts }: Said): Outcome {
  // A name that leads nowhere is unknown.
  if (node.ref !== undefined && outcomes.length === 0) return "unknown";
  const need = neededParts(node, outcomes.length);
  const outcome = counts.true >= need ? "true" : counts.true + counts.unknown < need ? "false" : "unknown";
  return node.not === undefined ? outcome : negate(outcome);
}

function leafSpells(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): Spells {
  const start = toDayNumber(context.asOf);
  const on = (day: number) => ({ ...context, asOf: fromDayNumber(day) });
  const days = changeDays(leaf, row, context);
  const whole = () => joinSpells([], start, days, (day) => evaluateCriterion(leaf as Criterion, row, on(day)));
  const fact = own(context.facts, leaf.fact);
  if (fact?.type !== "list") return whole();
  const list = readValue(row, leaf.fact, fact);
  const [where] = wheresOf(leaf);
  if (list === undefined || where === undefined) return whole();
  // Each item by itself, so that of a long list only those are judged again that change on a day.
  const { items } = itemsOf(list);
  const positions = new Map(items.map((item, position) => [item, position]));
  const spells = items.map((item) => outcomeSpells(where, item, { ...context, facts: fact.of, criteria: {} }));
  return joinSpells(spells, start, days, (day, { outcomes }) =>
    judgeList(list, fact.of, leaf, on(day), (_, item) => outcomes[positions.get(item) ?? -1] ?? "unknown"),
  );
}
