import { requireCalendarDate } from "../../time/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import type { Criterion, Facts, FactsRow } from "../language/index.ts";
import { type Answer, assignFacts, NONE, type Search, UNPROVEN } from "./assign-facts.ts";
import { type Goal, goalOf, groupsOf, type Wanted, waysTo, type Wish, wishesIn } from "./goal.ts";
import type { SearchItem } from "./list-samples.ts";
import { stepBudget, type StepBudget } from "./step-budget.ts";

/** A criterion and all that it is judged with, but the row. */
export interface RowQuestion extends EvaluationContext<Facts> {
  readonly criterion: Criterion;
}

/** Which rows are looked for, and how long. */
export interface SearchOptions {
  /** The outcome that the row shall have. */
  readonly wanted: Wanted;
  /** What is given, missing and unreadable values included; it stays as it is. Default: nothing. */
  readonly fixed?: FactsRow | undefined;
  /** The facts that may be given a value; others stay missing. Default: all that are not in `fixed`. */
  readonly facts?: readonly string[] | undefined;
  /** A row to stay near to: its values are tried first, then those nearest to them. */
  readonly near?: FactsRow | undefined;
  /** Most steps, one being about the judging of one node. */
  readonly budget: number;
}

/** What came of a search, and how many steps it took. */
export type SearchResult = Answer & {
  /** Steps taken. The last piece of work may go beyond the budget. */
  readonly steps: number;
};

/** Steps that it takes to make one wish ready. */
const STEPS_TO_MAKE_READY = 10;

/** Steps that the search for one item of a list may take. */
const ITEM_STEPS = 2000;

/**
 * Looks for a row that gives a criterion an outcome.
 *
 * Rows are tried in a fixed order. Only what decides is given a value. Lists come last, days of reference before what is counted from them, then what is asked most, then what is asked first. Of a fact the
 * value of `near` comes first, then the nearest; without it numbers near 0 and days near the as-of day, codes and yes before no as declared. No birth lies after its reference day.
 *
 * @param question - a criterion checked before, with facts, parameters, named criteria and the day
 * @returns `found`: the given values and those chosen, which the plain interpreter gives the wanted outcome; `none`: no row has it in which the given values are these and everything can be
 * read (and, if the facts are limited, all others are missing); `unproven`: no row was found, but the budget is spent or a list was asked, of which not all values can be tried, or dates that are linked in a way that cannot
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const question = {
 *   facts: { age: { type: "number", integer: true }, enrolled: { type: "boolean" } },
 *   criterion: { all: [{ fact: "age", gte: 18, lt: 30 }, { not: { fact: "enrolled", eq: true } }] },
 *   asOf: "2018-03-01",
 * } as const;
 * const result = searchRow(question, { wanted: "true", budget: 1000 });
 * result.status === "found" && result.row // => { age: 18, enrolled: false }
 * searchRow(question, { wanted: "true", fixed: { enrolled: true }, budget: 1000 }).status // => "none"
 * ```
 */
export function searchRow(question: RowQuestion, options: SearchOptions): SearchResult {
  requireCalendarDate(question.asOf, "asOf");
  const { wanted, fixed = {}, facts, near = {} } = options;
  const budget = stepBudget(options.budget);
  const allowed = facts === undefined ? undefined : new Set(facts);
  const mayVary = (fact: string) => !Object.hasOwn(fixed, fact) && (allowed === undefined || allowed.has(fact));
  const search: Search = { context: question, mayVary, near, budget, searchItem: itemSearch(question, budget) };
  const answer = reach([{ criterion: question.criterion, wanted }], fixed, search);
  return { ...answer, steps: budget.taken() };
}

/** Items are rows of their own facts; nothing else of the rule is seen inside `where`. What was searched for before is remembered. */
export function itemSearch({ asOf, parameters }: EvaluationContext<Facts>, budget: StepBudget): SearchItem {
  const known = new Map<string, FactsRow | undefined>();
  return (of, where, wanted, chosen) => {
    const key = JSON.stringify([where, wanted, chosen]);
    if (!known.has(key) && !budget.isSpent()) {
      const result = searchRow({ criterion: where, facts: of, asOf, parameters }, { wanted, fixed: chosen, budget: ITEM_STEPS });
      budget.spend(result.steps);
      known.set(key, result.status === "found" ? result.row : undefined);
    }
    return known.get(key);
  };
}

/** A row that makes all wishes come true. Wishes that share no fact are looked after one by one. */
function reach(wishes: readonly Wish[], start: FactsRow, search: Search): Answer {
  const goals = wishes.flatMap((wish) => wishesIn(wish, search.context.criteria)).map((wish) => goalOf(wish, search.context));
  search.budget.spend(goals.reduce((sum, { cost }) => sum + cost, goals.length * STEPS_TO_MAKE_READY));
  const found: FactsRow[] = [start];
  let proven = true;
  for (const group of groupsOf(goals, search.mayVary)) {
    const answer = reachTogether(group, start, search);
    if (answer.status === "none") return NONE;
    if (answer.status === "found") found.push(answer.row);
    else proven = false;
  }
  return proven ? { status: "found", row: Object.assign({}, ...found) as FactsRow } : UNPROVEN;
}

/** Where one of several ways is enough, and nothing else hangs on their facts, they are tried one after the other. */
function reachTogether(goals: readonly Goal[], row: FactsRow, search: Search): Answer {
  const [only] = goals;
  const ways = goals.length === 1 && only !== undefined ? waysTo(only) : undefined;
  if (ways === undefined) return assignFacts(goals, row, search);
  let proven = true;
  for (const way of ways) {
    if (search.budget.isSpent()) return UNPROVEN;
    const answer = reach([way], row, search);
    if (answer.status === "found") return answer;
    if (answer.status === "unproven") proven = false;
  }
  return proven ? NONE : UNPROVEN;
}
