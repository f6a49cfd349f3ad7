import { requireCalendarDate } from "../time/index.ts";
import { evaluateCriterion, type EvaluationContext } from "./judge/index.ts";
import { type Criterion, type Facts, type FactsRow, isLeaf, partsOf } from "./language/index.ts";

/** Holds of everyone. */
const EVERYONE: Criterion = { all: [] };

/** Holds of nobody. */
const NOBODY: Criterion = { any: [] };

/**
 * What remains of a criterion once some facts are known: what is decided falls away, what is open stays as it was written.
 *
 * Judged later on a row in which more is known, the rest says what the whole would say, as long as what was known stays the same and the day and the parameters are the same.
 *
 * @param criterion - checked before by {@link checkCriterion}
 * @param row - what is known so far
 * @param context - as for {@link evaluateCriterion}
 * @returns `{ all: [] }` when it is true, `{ any: [] }` when it is false, else the smaller criterion; a `ref` that stays open is replaced by the rest of what it names
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number" }, enrolled: { type: "boolean" } } as const;
 * const rule = { all: [{ fact: "income", lte: 9000 }, { not: { fact: "enrolled", eq: true } }] } as const;
 * simplifyCriterion(rule, { income: 8000 }, { facts, asOf: "2018-03-01" }) // => { not: { fact: "enrolled", eq: true } }
 * simplifyCriterion(rule, { income: 10000 }, { facts, asOf: "2018-03-01" }) // => { any: [] }
 * ```
 */
export function simplifyCriterion<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): Criterion {
  requireCalendarDate(context.asOf, "asOf");
  return simplify(criterion as Criterion, row, context);
}

function simplify(node: Criterion, row: FactsRow, context: EvaluationContext<Facts>): Criterion {
  const outcome = evaluateCriterion(node, row, context);
  if (outcome === "true") return EVERYONE;
  if (outcome === "false") return NOBODY;
  if (isLeaf(node)) return node;
  const parts = partsOf(node, context.criteria).map((part) => simplify(part, row, context));
  const [only] = parts;
  if (node.ref !== undefined) return only ?? node;
  if (node.not !== undefined) return only === undefined ? node : { ...node, not: only };
  if (node.all !== undefined) return joined(node, "all", parts.filter(isOpen));
  if (node.any !== undefined) return joined(node, "any", parts.filter(isOpen));
  return simplifyAtLeast(node, parts);
}

/** One part alone says the same without its frame, unless the frame says something of itself. */
function joined(node: Criterion, operator: "all" | "any", parts: readonly Criterion[]): Criterion {
  const { id, label, source } = node;
  const isNamed = id !== undefined || label !== undefined || source !== undefined;
  const [only] = parts;
  return only !== undefined && parts.length === 1 && !isNamed ? only : ({ ...comments(node), [operator]: parts } as unknown as Criterion);
}

function simplifyAtLeast(node: Criterion, parts: readonly Criterion[]): Criterion {
  const open = parts.filter(isOpen);
  const count = (node.atLeast?.count ?? 0) - parts.filter((part) => part === EVERYONE).length;
  if (count === open.length) return joined(node, "all", open);
  if (count === 1) return joined(node, "any", open);
  return { ...comments(node), atLeast: { count, of: open } };
}

function comments({ id, label, source }: Criterion) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
  };
}

function isOpen(part: Criterion): boolean {
  return part !== EVERYONE && part !== NOBODY;
}
