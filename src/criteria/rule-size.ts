import { isNode, own } from "./criterion-problem.ts";

/** Deepest nesting of nodes in one rule, those reached through `ref` counted. */
export const MAX_DEPTH = 32;

/** Most nodes of one criterion. */
export const MAX_NODES = 10_000;

type Criteria = Readonly<Record<string, unknown>>;

/** The parts of a node that are criteria themselves, whatever else is wrong with it. */
function partsOf(node: Readonly<Record<string, unknown>>): readonly unknown[] {
  const lists = [node["all"], node["any"], isNode(node["atLeast"]) ? node["atLeast"]["of"] : undefined];
  return [...lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [])), node["not"]].filter(isNode);
}

/** The criteria over the items of lists in a node: they are criteria too, and may name none. */
function wheresOf(node: Readonly<Record<string, unknown>>): readonly unknown[] {
  const wheres = ["count", "sum", "some", "every"].map((operator) => {
    const operand = node[operator];
    return isNode(operand) ? operand["where"] : undefined;
  });
  return wheres.filter(isNode);
}

/** The names that a criterion refers to, each once. */
export function refsOf(criterion: unknown): readonly string[] {
  const names = new Set<string>();
  const left: unknown[] = [criterion];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isNode(node)) continue;
    if (typeof node["ref"] === "string") names.add(node["ref"]);
    left.push(...partsOf(node));
  }
  return [...names];
}

/** Whether a criterion is larger than accepted. A circle of references is infinitely deep. */
export function isTooLarge(criterion: unknown, criteria: Criteria): boolean {
  let nodes = 0;
  const left: { readonly node: unknown; readonly depth: number; readonly names: Criteria }[] = [
    { node: criterion, depth: 1, names: criteria },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, depth, names } = next;
    if (!isNode(node)) continue;
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true;
    const named = typeof node["ref"] === "string" ? own(names, node["ref"]) : undefined;
    for (const part of [...partsOf(node), named]) left.push({ node: part, depth: depth + 1, names });
    for (const where of wheresOf(node)) left.push({ node: where, depth: depth + 1, names: {} });
  }
  return false;
}
