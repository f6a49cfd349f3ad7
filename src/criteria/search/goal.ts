import { compileCriterion, type CompiledCriterion, costOf } from "../compile/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import { type AnyLeaf, type Criterion, type Facts, own } from "../language/index.ts";
import { leavesByFact } from "./asked-leaves.ts";

/** How a criterion shall come out. */
export type Wanted = "true" | "false";

/** A criterion and how it shall come out. */
export interface Wish {
  readonly criterion: Criterion;
  readonly wanted: Wanted;
}

/** A wish made ready. */
export interface Goal extends Wish {
  /** How many steps it takes to judge a row. */
  readonly cost: number;
  readonly judge: CompiledCriterion;
  readonly leaves: ReadonlyMap<string, readonly AnyLeaf[]>;
}

type Criteria = Readonly<Record<string, Criterion>>;

/** The wishes that a wish comes down to, all of which have to come true: each part of an `all` that shall be true, of an `any` that shall be false. */
export function wishesIn({ criterion, wanted }: Wish, criteria: Criteria = {}): readonly Wish[] {
  if (criterion.not !== undefined) return wishesIn({ criterion: criterion.not, wanted: opposite(wanted) }, criteria);
  const named = criterion.ref === undefined ? undefined : own(criteria, criterion.ref);
  if (named !== undefined) return wishesIn({ criterion: named, wanted }, criteria);
  const parts = wanted === "true" ? criterion.all : criterion.any;
  return parts === undefined ? [{ criterion, wanted }] : parts.flatMap((part) => wishesIn({ criterion: part, wanted }, criteria));
}

/** The wishes one of which is enough: each part of an `any` that shall be true, of an `all` that shall be false. Nothing where the wish is of another kind. */
export function waysTo({ criterion, wanted }: Wish): readonly Wish[] | undefined {
  const parts = wanted === "true" ? criterion.any : criterion.all;
  return parts?.map((part) => ({ criterion: part, wanted }));
}

function opposite(wanted: Wanted): Wanted {
  return wanted === "true" ? "false" : "true";
}

/** Makes a wish ready. */
export function goalOf({ criterion, wanted }: Wish, context: EvaluationContext<Facts>): Goal {
  return {
    criterion,
    wanted,
    cost: costOf(criterion, context),
    judge: compileCriterion(criterion, context),
    leaves: leavesByFact(criterion, context.criteria),
  };
}

/** The goals in groups that share no fact that may vary. */
export function groupsOf(goals: readonly Goal[], mayVary: (fact: string) => boolean): readonly (readonly Goal[])[] {
  const goalsAsking = new Map<string, Goal[]>();
  for (const goal of goals) {
    for (const fact of goal.leaves.keys()) {
      if (!mayVary(fact)) continue;
      const asking = goalsAsking.get(fact);
      if (asking === undefined) goalsAsking.set(fact, [goal]);
      else asking.push(goal);
    }
  }
  const left = new Set(goals);
  return goals.flatMap((start) => {
    if (!left.delete(start)) return [];
    const group = [start];
    for (const { leaves } of group) {
      for (const fact of leaves.keys()) {
        group.push(...(goalsAsking.get(fact) ?? []).filter((other) => left.delete(other)));
        goalsAsking.delete(fact);
      }
    }
    return [group];
  });
}
