import { type Criterion, evaluateCriterion, type FactsRow, type FactTable } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { noFigure, type NoFigure, rowsByPerson } from "../derived/index.ts";
import { rowChooser } from "./row-chooser.ts";
import { categoriesOf, stateOf, UNKNOWN } from "./state-of.ts";

/** Which change is looked at. */
export interface TransitionQuestion {
  /** The code fact before. */
  readonly before: string;
  /** The code fact after. */
  readonly after: string;
  /** What is counted: each person once (default), or each participation. */
  readonly unit?: "person" | "participation" | undefined;
  /** Which row of a person counts when she has several, by the day of entry: the `last` (default) or the `first`. */
  readonly reentry?: "first" | "last" | undefined;
  /** Who is looked at; absent: every row. */
  readonly population?: Criterion | undefined;
  /** Levels from the lowest to the highest, each with its codes: a move from one to a later one is upward. Absent: no way is up. */
  readonly order?: readonly (readonly string[])[] | undefined;
}

/** Where those who began in one state are afterwards. */
export interface TransitionRow {
  /** A code, or `unknown`. */
  readonly before: string;
  readonly count: number;
  /** Of them, those whose state afterwards is known. */
  readonly known: number;
  /** One for each category, in their order. `share` is of the known; absent for `unknown`, and where nothing is known. */
  readonly cells: readonly { readonly after: string; readonly count: number; readonly share?: number | undefined }[];
}

/** From which state to which, counted. */
export interface TransitionTable {
  readonly status: "value";
  readonly asOf: CalendarDate;
  readonly before: string;
  readonly after: string;
  readonly unit: "person" | "participation";
  /** Codes that the two facts declare, those that occur where a list is open, and `unknown`. */
  readonly categories: readonly string[];
  /** One for each category; with their cells they hold everyone who is counted exactly once. */
  readonly rows: readonly TransitionRow[];
  /** Everyone who is counted. */
  readonly count: number;
  /** Those whose states are both known: the ones below add up to it. */
  readonly n: number;
  readonly stayed: number;
  readonly moved: number;
  /** Of those who moved, where an order was given. The others moved within a level, or to or from a code without one. */
  readonly upward?: number | undefined;
  readonly downward?: number | undefined;
  /** Rows of which nobody knows whether they belong to the population, or whose they are; they are in no other number. */
  readonly populationUnknown: number;
}

/** Why there is no table: `no-key` says that it does not declare `beneficiaryId`, `no-code-fact` that one of the two facts is no declared code. */
export type NoTransitionReason = "empty" | "no-key" | "no-code-fact";

/**
 * From which state people came to which. It says where they are, not why: without a comparison, what the project did is not in it.
 *
 * A state that is missing, not due or unreadable is `unknown`, a category like the others, but in no share.
 *
 * @param table - of `participationFacts` or `readFacts`
 * @returns the table; `not-computable` with `empty` (nobody is looked at), `no-key` or `no-code-fact`
 *
 * @example
 * ```ts
 * const status = { type: "code", codes: ["unemployed", "employee"] } as const;
 * const table = readFacts({ before: status, after: status }, [
 *   { before: "unemployed", after: "employee" },
 *   { before: "unemployed", after: "unemployed" },
 *   { before: "unemployed", after: "" },
 * ], { asOf: "2019-05-15" });
 * const moves = transitionTable(table, { before: "before", after: "after", unit: "participation", order: [["unemployed"], ["employee"]] });
 * moves.status === "value" && [moves.rows[0]?.cells.map(({ count }) => count), moves.n, moves.upward] // => [[1, 1, 1], 2, 1]
 * ```
 */
export function transitionTable<F>(table: FactTable<F>, question: TransitionQuestion): TransitionTable | NoFigure<NoTransitionReason> {
  const { before, after, unit = "person", reentry = "last", population } = question;
  const asked = table as unknown as FactTable;
  const isCode = (name: string) => Object.hasOwn(asked.facts, name) && asked.facts[name]?.type === "code";
  if (!isCode(before) || !isCode(after))
    return noFigure("no-code-fact", "before and after are the names of code facts that the table declares");
  const judged = asked.rows.map((row) => ({ row, outcome: population === undefined ? "true" : evaluateCriterion(population, row, asked) }));
  const inside = judged.flatMap(({ row, outcome }) => (outcome === "true" ? [row] : []));
  const grouped = unit === "person" ? rowsByPerson(asked, inside) : { people: inside.map((row) => [row]), unknown: 0 };
  if (grouped === undefined) return noFigure("no-key", "the table does not declare beneficiaryId: people cannot be told apart");
  const move = (row: FactsRow): Move => ({ before: stateOf(row, before, asked.facts), after: stateOf(row, after, asked.facts) });
  const chosenRow = rowChooser(asked, reentry, (row) => JSON.stringify(move(row)));
  const moves = grouped.people.map((rows) => move(chosenRow(rows)));
  if (moves.length === 0) return noFigure("empty", "nobody is looked at");
  const occurring = moves.flatMap(({ before: from, after: to }) => [from, to]);
  const categories = categoriesOf([before, after], asked.facts, occurring);
  const known = moves.filter(({ before: from, after: to }) => from !== UNKNOWN && to !== UNKNOWN);
  const stayed = known.filter(({ before: from, after: to }) => from === to).length;
  return {
    status: "value",
    asOf: table.asOf,
    before,
    after,
    unit,
    categories,
    rows: rowsOf(categories, moves),
    count: moves.length,
    n: known.length,
    stayed,
    moved: known.length - stayed,
    ...(question.order === undefined ? {} : waysOf(known, question.order)),
    populationUnknown: judged.filter(({ outcome }) => outcome === "unknown").length + grouped.unknown,
  };
}

/** A state before and one after. */
interface Move {
  readonly before: string;
  readonly after: string;
}

function rowsOf(categories: readonly string[], moves: readonly Move[]): readonly TransitionRow[] {
  const counts = new Map(categories.map((before) => [before, new Map(categories.map((after) => [after, 0]))]));
  for (const { before, after } of moves) counts.get(before)?.set(after, (counts.get(before)?.get(after) ?? 0) + 1);
  return [...counts].map(([before, row]) => {
    const count = [...row.values()].reduce((sum, cell) => sum + cell, 0);
    const known = count - (row.get(UNKNOWN) ?? 0);
    const shareOf = (after: string, cell: number) => (after === UNKNOWN || known === 0 ? {} : { share: cell / known });
    return { before, count, known, cells: [...row].map(([after, cell]) => ({ after, count: cell, ...shareOf(after, cell) })) };
  });
}

function waysOf(known: readonly Move[], order: readonly (readonly string[])[]): Pick<TransitionTable, "upward" | "downward"> {
  const levels = new Map(order.flatMap((codes, level) => codes.map((code) => [code, level] as const)));
  const steps = known.map(({ before, after }) => {
    const [from, to] = [levels.get(before), levels.get(after)];
    return from === undefined || to === undefined ? 0 : to - from;
  });
  return { upward: steps.filter((step) => step > 0).length, downward: steps.filter((step) => step < 0).length };
}
