import { readValue } from "../facts/index.ts";
import {
  boundsInForce,
  type Comparison,
  type Criterion,
  type FactsRow,
  type Operand,
  type Outcome,
  type ParameterContext,
  type ScalarFact,
  type SumComparison,
} from "../language/index.ts";
import { judgeInterval } from "./interval.ts";

/** What a leaf asks of a list. */
interface ListLeaf {
  readonly count?: (Comparison<Operand> & { readonly where?: Criterion | undefined }) | undefined;
  readonly sum?: SumComparison | undefined;
  readonly some?: { readonly where: Criterion } | undefined;
  readonly every?: { readonly where: Criterion; readonly min?: number | undefined } | undefined;
}

type ItemFacts = Readonly<Record<string, ScalarFact>>;
type JudgeItem = (where: Criterion, item: FactsRow) => Outcome;

/** The items that are known of a list, and whether there may be more. An item of which nothing is known is an empty row. */
interface Items {
  readonly items: readonly FactsRow[];
  readonly open: boolean;
}

const NOTHING_KNOWN: FactsRow = {};

/** The items of a value that was found readable as a list. */
export function itemsOf(value: unknown): Items {
  const list = value as readonly unknown[] | { readonly items: readonly unknown[]; readonly complete: boolean };
  const isPlain = Array.isArray(list);
  const items: readonly unknown[] = isPlain ? list : (list as { readonly items: readonly unknown[] }).items;
  return {
    items: Array.from(items, (item) => (isRow(item) ? item : NOTHING_KNOWN)),
    open: !isPlain && !(list as { readonly complete: boolean }).complete,
  };
}

function isRow(item: unknown): item is FactsRow {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

/**
 * Judges a list by its items; those not yet seen of an open list may be anything.
 *
 * @param judgeItem - judges a `where` for one item
 */
export function judgeList(value: unknown, of: ItemFacts, leaf: ListLeaf, context: ParameterContext, judgeItem: JudgeItem): Outcome {
  const list = itemsOf(value);
  const outcomes = (where: Criterion | undefined) => list.items.map((item) => (where === undefined ? "true" : judgeItem(where, item)));
  if (leaf.some !== undefined) return judgeSome(outcomes(leaf.some.where), list.open);
  if (leaf.every !== undefined) return judgeEvery(outcomes(leaf.every.where), list.open, leaf.every.min ?? 1);
  if (leaf.sum !== undefined) return judgeSum(list, outcomes(leaf.sum.where), of, leaf.sum, context);
  return leaf.count === undefined ? "unknown" : judgeCount(outcomes(leaf.count.where), list.open, leaf.count, context);
}

function judgeSome(outcomes: readonly Outcome[], open: boolean): Outcome {
  if (outcomes.includes("true")) return "true";
  return open || outcomes.includes("unknown") ? "unknown" : "false";
}

function judgeEvery(outcomes: readonly Outcome[], open: boolean, min: number): Outcome {
  if (outcomes.includes("false") || (!open && outcomes.length < min)) return "false";
  return open || outcomes.includes("unknown") ? "unknown" : "true";
}

/** Unknown items make an interval, an open list has no upper end. */
function judgeCount(outcomes: readonly Outcome[], open: boolean, comparison: Comparison<Operand>, context: ParameterContext): Outcome {
  const bounds = boundsInForce(comparison, "number", context);
  if (bounds === undefined) return "unknown";
  const sure = outcomes.filter((outcome) => outcome === "true").length;
  const possible = outcomes.filter((outcome) => outcome !== "false").length;
  return judgeInterval(sure, open ? Number.POSITIVE_INFINITY : possible, bounds);
}

/** The interval of the sum, judged whole: a missing amount spans its declared range, an item that may not belong may also add nothing. */
function judgeSum(list: Items, outcomes: readonly Outcome[], of: ItemFacts, sum: SumComparison, context: ParameterContext): Outcome {
  const bounds = boundsInForce(sum, "number", context);
  const fact = Object.hasOwn(of, sum.of) ? of[sum.of] : undefined;
  if (bounds === undefined || fact?.type !== "number") return "unknown";
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fact;
  let least = list.open && min < 0 ? Number.NEGATIVE_INFINITY : 0;
  let greatest = list.open && max > 0 ? Number.POSITIVE_INFINITY : 0;
  list.items.forEach((item, index) => {
    const outcome = outcomes[index];
    if (outcome === "false") return;
    const amount = readValue(item, sum.of, fact) as number | undefined;
    const mayAddNothing = outcome === "unknown";
    least += mayAddNothing ? Math.min(0, amount ?? min) : (amount ?? min);
    greatest += mayAddNothing ? Math.max(0, amount ?? max) : (amount ?? max);
  });
  return judgeInterval(least, greatest, bounds);
}
