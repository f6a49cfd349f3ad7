import { isNode, type Node, own } from "../language/index.ts";
import { finishOrder } from "./names.ts";

/** Deepest nesting of nodes in one rule, those reached through `ref` counted. */
export const MAX_DEPTH = 32;

/** Most nodes of one criterion. */
export const MAX_NODES = 10_000;

type Criteria = Readonly<Record<string, unknown>>;

/** How deep a criterion is and how many nodes it has; infinite where it refers to itself. */
interface Size {
  readonly depth: number;
  readonly nodes: number;
}

/** A criterion by itself: its size, and how often and how deep it refers to each name. */
interface Outline extends Size {
  readonly refs: ReadonlyMap<string, { readonly count: number; readonly depth: number }>;
}

const ENDLESS: Size = { depth: Number.POSITIVE_INFINITY, nodes: Number.POSITIVE_INFINITY };

/** What stands where the parts of a node stand, whatever else is wrong with it. */
function partsOf(node: Node): readonly unknown[] {
  const lists = [node["all"], node["any"], isNode(node["atLeast"]) ? node["atLeast"]["of"] : undefined];
  return [...lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [])), node["not"]];
}

/** What stands where a node has criteria over the items of lists: they are criteria too, and may name none. */
function wheresOf(node: Node): readonly unknown[] {
  return ["count", "sum", "some", "every"].map((operator) => {
    const operand = node[operator];
    return isNode(operand) ? operand["where"] : undefined;
  });
}

/** The outline of a criterion; of one that is too large by itself no more than that. */
export function outlineOf(criterion: unknown): Outline {
  const refs = new Map<string, { readonly count: number; readonly depth: number }>();
  let deepest = 0;
  let nodes = 0;
  const left: { readonly node: unknown; readonly depth: number; readonly inWhere: boolean }[] = [
    { node: criterion, depth: 1, inWhere: false },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, depth, inWhere } = next;
    if (!isNode(node)) continue;
    nodes += 1;
    deepest = Math.max(deepest, depth);
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return { ...ENDLESS, refs: new Map() };
    const name = node["ref"];
    if (typeof name === "string" && !inWhere) {
      const before = refs.get(name) ?? { count: 0, depth: 0 };
      refs.set(name, { count: before.count + 1, depth: Math.max(before.depth, depth) });
    }
    for (const part of partsOf(node)) left.push({ node: part, depth: depth + 1, inWhere });
    for (const where of wheresOf(node)) left.push({ node: where, depth: depth + 1, inWhere: true });
  }
  return { depth: deepest, nodes, refs };
}

/**
 * Whether a criterion is larger than accepted. A circle of references is infinitely deep.
 *
 * @param sizes - of named criteria measured before; those that are new are added
 */
export function isTooLarge(criterion: unknown, criteria: Criteria, sizes: Map<string, Size>): boolean {
  const outlines = new Map<string, Outline>();
  const outlined = (name: string): Outline => {
    const outline = outlines.get(name) ?? outlineOf(own(criteria, name));
    outlines.set(name, outline);
    return outline;
  };
  const outline = outlineOf(criterion);
  const unmeasured = (names: Iterable<string>) => [...names].filter((name) => !sizes.has(name));
  for (const name of finishOrder(unmeasured(outline.refs.keys()), (one) => unmeasured(outlined(one).refs.keys()))) {
    sizes.set(name, sizeOf(outlined(name), sizes));
  }
  const { depth, nodes } = sizeOf(outline, sizes);
  return depth > MAX_DEPTH || nodes > MAX_NODES;
}

/** The size with all that is referred to; what is not measured yet refers back. */
function sizeOf(outline: Outline, sizes: ReadonlyMap<string, Size>): Size {
  let { depth, nodes } = outline;
  for (const [name, reference] of outline.refs) {
    const named = sizes.get(name) ?? ENDLESS;
    depth = Math.max(depth, reference.depth + named.depth);
    nodes += reference.count * named.nodes;
  }
  return { depth, nodes };
}

/** Whether data holds more values than given, containers included. It stops there, so that neither size nor a circle holds it up. */
export function hasMoreValues(data: object, most: number): boolean {
  const left: object[] = [data];
  let room = most - 1;
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    const children: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value);
    room -= children.length;
    if (room < 0) return true;
    for (const child of children) if (typeof child === "object" && child !== null) left.push(child);
  }
  return false;
}
