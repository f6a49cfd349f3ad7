import type { Criterion } from "./criterion.ts";

/** How many parts of a node have to be true for it to be true: all of `all`, one of `any`, the count of `atLeast`, the one of `not` and `ref`. */
export function neededParts(node: Criterion, parts: number): number {
  return node.any !== undefined ? 1 : (node.atLeast?.count ?? parts);
}
