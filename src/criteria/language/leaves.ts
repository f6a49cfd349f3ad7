import type { Criterion } from "./criterion.ts";
import type { AnyLeaf } from "./leaf.ts";
import { isReference } from "./operand.ts";
import { own } from "./plain-object.ts";

/** The criteria directly under a node: its parts, or the one that it refers to. None for a leaf. */
export function partsOf(node: Criterion, criteria: Readonly<Record<string, Criterion>> = {}): readonly Criterion[] {
  if (node.not !== undefined) return [node.not];
  if (node.ref !== undefined) {
    const named = own(criteria, node.ref);
    return named === undefined ? [] : [named];
  }
  return node.all ?? node.any ?? node.atLeast?.of ?? [];
}

/** Whether a node asks a fact itself. */
export function isLeaf(node: Criterion): boolean {
  return node.fact !== undefined;
}

/** Calls for each leaf that a criterion reaches, through `ref` too; what stands inside `where` belongs to its leaf. */
export function visitLeaves(
  criterion: Criterion,
  criteria: Readonly<Record<string, Criterion>> | undefined,
  visit: (leaf: AnyLeaf) => void,
): void {
  if (isLeaf(criterion)) return visit(criterion as AnyLeaf);
  for (const part of partsOf(criterion, criteria)) visitLeaves(part, criteria, visit);
}

const COMPARISONS = ["eq", "lt", "lte", "gt", "gte", "in"] as const;

/** The operands of a comparison, as the rule writes them. */
export function operandsOf(comparison: object): readonly unknown[] {
  return COMPARISONS.map((key) => (comparison as Readonly<Record<string, unknown>>)[key]).filter((operand) => operand !== undefined);
}

/** The parameters that a leaf compares with itself, without those inside `where`. */
export function comparedParametersOf(leaf: Omit<AnyLeaf, "fact">): readonly string[] {
  const operands = [leaf, leaf.age, leaf.count, leaf.sum].flatMap((part) => (part === undefined ? [] : operandsOf(part)));
  return operands.filter(isReference).map(({ param }) => param);
}

/** The parameters that a leaf names, those inside `where` included. */
export function parametersOf(leaf: AnyLeaf): readonly string[] {
  const names = [...comparedParametersOf(leaf)];
  for (const where of wheresOf(leaf)) visitLeaves(where, {}, (inner) => names.push(...parametersOf(inner)));
  return names;
}

/** The criteria over the items of its list that a leaf has: one or none. */
export function wheresOf(leaf: AnyLeaf): readonly Criterion[] {
  return [leaf.count?.where, leaf.sum?.where, leaf.some?.where, leaf.every?.where].filter((where) => where !== undefined);
}
