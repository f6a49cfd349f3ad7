import {
  type AnyLeaf,
  boundsInForce,
  type Criterion,
  type FactsRow,
  type ListFact,
  own,
  type ParameterContext,
  wheresOf,
} from "../language/index.ts";
import { numberCells } from "./number-cells.ts";

/** Finds an item for which a criterion has an outcome, completing what is already chosen of it; nothing when none is found. */
export type SearchItem = (of: ListFact["of"], where: Criterion, wanted: "true" | "false", chosen: FactsRow) => FactsRow | undefined;

/** So many leaves, items and lengths are looked at: samples are not all there is anyway. */
const MOST_LEAVES = 50;
const MOST_ITEMS = 12;
const MOST_SIZES = 8;

/** Longest list that is made to reach a count or a sum. */
const LONGEST = 30;

/**
 * Lists by which what some leaves ask can come out one way or the other: none, and for each kind of item one, a mixture of two kinds, and as many as reach the bounds of counts and sums. They do
 * not stand for all lists: where none of them does it, another still may.
 */
export function listSamples(
  fact: ListFact,
  leaves: readonly AnyLeaf[],
  context: ParameterContext,
  searchItem: SearchItem,
): readonly (readonly FactsRow[])[] {
  const some = leaves.slice(0, MOST_LEAVES);
  const items = itemsFor(fact, some, context, searchItem);
  const sizes = sizesFor(fact, some, context);
  const uniform = sizes.flatMap((size) => items.map((item) => copies(item, size)));
  const mixed = sizes.flatMap((size) =>
    items.flatMap((item, index) => items.flatMap((other, place) => (index === place ? [] : [[...copies(item, size), other]]))),
  );
  return [[], ...uniform, ...mixed];
}

function copies(item: FactsRow, count: number): readonly FactsRow[] {
  return Array.from({ length: count }, () => item);
}

/** Items for which each `where` holds and does not hold, with each amount that a sum over them may turn on. */
function itemsFor(fact: ListFact, leaves: readonly AnyLeaf[], context: ParameterContext, searchItem: SearchItem): readonly FactsRow[] {
  const items = new Map<string, FactsRow>();
  for (const leaf of leaves) {
    for (const amount of amountsOf(fact, leaf, context)) {
      for (const item of itemsWith(fact, leaf, amount, searchItem)) {
        const whole = completed(fact, item, leaves, searchItem);
        if (items.size < MOST_ITEMS) items.set(JSON.stringify(whole), whole);
      }
    }
  }
  return [...items.values()];
}

/** What an item has of the fact that is summed, one for each amount worth trying; without a sum there is nothing to choose. */
function amountsOf(fact: ListFact, { sum }: AnyLeaf, context: ParameterContext): readonly FactsRow[] {
  if (sum === undefined) return [{}];
  const amount = own(fact.of, sum.of);
  if (amount?.type !== "number") return [];
  const { of: name } = sum;
  return numberCells(amount, [{ fact: name, ...boundsInForce(sum, "number", context) }], context).map((value) => ({ [name]: value }));
}

function itemsWith(fact: ListFact, leaf: AnyLeaf, chosen: FactsRow, searchItem: SearchItem): readonly FactsRow[] {
  const [where] = wheresOf(leaf);
  if (where === undefined) return [chosen];
  return (["true", "false"] as const).map((wanted) => searchItem(fact.of, where, wanted, chosen)).filter((item) => item !== undefined);
}

/** The item with something for what the other leaves ask of it, so that none of them stays open. */
function completed(fact: ListFact, item: FactsRow, leaves: readonly AnyLeaf[], searchItem: SearchItem): FactsRow {
  let whole = item;
  for (const where of leaves.flatMap(wheresOf))
    whole = searchItem(fact.of, where, "false", whole) ?? searchItem(fact.of, where, "true", whole) ?? whole;
  return whole;
}

/** How many items it takes to reach each bound, and to pass it. */
function sizesFor(fact: ListFact, leaves: readonly AnyLeaf[], context: ParameterContext): readonly number[] {
  const sizes = new Set([1]);
  for (const { count, sum, every } of leaves) {
    const bounds = Object.values(boundsInForce(count ?? {}, "number", context) ?? {}) as readonly number[];
    const sums = Object.values(boundsInForce(sum ?? {}, "number", context) ?? {}) as readonly number[];
    const amount = sum === undefined ? undefined : own(fact.of, sum.of);
    const most = amount?.type === "number" ? (amount.max ?? 0) : 0;
    const reached = most > 0 ? sums.map((bound) => Math.ceil(bound / most)) : [];
    for (const size of [...bounds.map(Math.ceil), ...reached, every?.min ?? 1]) {
      for (const near of [size - 1, size, size + 1]) if (near > 0 && near <= LONGEST && sizes.size < MOST_SIZES) sizes.add(near);
    }
  }
  return [...sizes].sort((a, b) => a - b);
}
