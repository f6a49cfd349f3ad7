import {
  compileCriterion,
  type CompiledCriterion,
  type Criterion,
  evaluateCriterion,
  type FactsRow,
  isLeaf,
  joinOutcomes,
  type Outcome,
  readValue,
  representativeValues,
} from "../../criteria/index.ts";
import { daysOf } from "../../time/index.ts";
import type { Question } from "../assess/index.ts";
import { openLeaves } from "./open-leaves.ts";
import { type Placed, type PlacedLeaf, placedParts } from "./placed.ts";

/** The outcomes that a node can still have. */
export type OutcomesLeft = (placed: Placed) => ReadonlySet<Outcome>;

/** The questions about one list are tried in every combination, up to so many of them. */
const MOST_LEAVES = 10;

const ANY: ReadonlySet<Outcome> = new Set<Outcome>(["true", "unknown", "false"]);

/**
 * The outcomes that the nodes of a rule can still have once one missing fact is known and nothing else.
 *
 * A scalar is tried with a value for each combination of answers that its leaves can give, a date known in part with those only that lie in it. Of a list each open question may come out true or
 * false, whatever the others do: nothing else can happen, but not all of that must be possible.
 *
 * @param judgeOf - makes a node of the rule ready; each once, for all facts
 */
export function outcomesLeft(fact: string, question: Question, judgeOf: (placed: Placed) => CompiledCriterion): OutcomesLeft {
  const { row, context } = question;
  if (context.facts[fact]?.type !== "list") {
    const rows = valuesOf(fact, question).map((value): FactsRow => ({ ...row, [fact]: value }));
    return (placed) => new Set(rows.map(judgeOf(placed)));
  }
  const open = openLeaves(question).filter(({ leaf }) => leaf.fact === fact);
  if (open.length > MOST_LEAVES) return () => ANY;
  const combinations = combinationsOf(open);
  return (placed) => new Set(combinations.map((said) => outcomeWith(said, placed, question)));
}

function valuesOf(fact: string, { criterion, row, context }: Question): readonly unknown[] {
  const others: FactsRow = Object.fromEntries(Object.entries(row).filter(([name]) => name !== fact));
  const valuesFor = (criteria: readonly Criterion[]) => representativeValues(fact, criteria, context, others).values;
  const declared = context.facts[fact];
  const value = declared === undefined ? undefined : readValue(row, fact, declared);
  // A text that can be read and leaves a rule open is a date: it is known in part, or the birth that it tells is wrong.
  if (typeof value !== "string") return valuesFor([criterion]);
  const { first, last } = daysOf(value);
  // Asked whether they lie in what is known, days that do are told apart from those that do not.
  const known = valuesFor([criterion, { fact, gte: first, lte: last }]).filter((day) => String(day) >= first && String(day) <= last);
  // A birth of which every day lies after its reference day is wrong, and asked anew.
  return known.length === 0 ? valuesFor([criterion]) : known;
}

/** Makes nodes of a rule ready, each once. */
export function judgesOf({ context }: Question): (placed: Placed) => CompiledCriterion {
  const ready = new Map<string, CompiledCriterion>();
  return ({ path, node }) => {
    const judge = ready.get(path) ?? compileCriterion(node, context);
    ready.set(path, judge);
    return judge;
  };
}

/** Each way in which some leaves may come out true or false. */
function combinationsOf(leaves: readonly PlacedLeaf[]): readonly ReadonlyMap<string, Outcome>[] {
  return leaves.reduce<readonly ReadonlyMap<string, Outcome>[]>(
    (known, { path }) => known.flatMap((said) => (["true", "false"] as const).map((outcome) => new Map(said).set(path, outcome))),
    [new Map()],
  );
}

function outcomeWith(said: ReadonlyMap<string, Outcome>, placed: Placed, question: Question): Outcome {
  const { node, path } = placed;
  if (isLeaf(node)) return said.get(path) ?? evaluateCriterion(node, question.row, question.context);
  const parts = placedParts(placed, question);
  return joinOutcomes(
    node,
    parts.map((part) => outcomeWith(said, part, question)),
  );
}
