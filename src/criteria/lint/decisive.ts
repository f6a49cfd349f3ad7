import type { Criterion } from "../language/index.ts";
import { partPlaces, type Place } from "./whole.ts";

/** What always stands in the place of a part that makes no difference. */
export type Constant = "true" | "false";

/** A node above a part, and which of its parts leads there. */
export interface Above extends Place {
  readonly index: number;
}

/**
 * What has to hold so that a part decides: every other part of an `all` above it is true, of an `any` false, and of an `atLeast` exactly one too few are true.
 *
 * @param removed - parts left out before, by their paths, with what stands in their place
 */
export function decisiveWhen(above: readonly Above[], removed: ReadonlyMap<string, Constant>): readonly Criterion[] {
  return above.flatMap(({ node, path, index }) => {
    const others = partPlaces(node, path)
      .filter((_, place) => place !== index)
      .map((part) => without(part, removed));
    if (node.all !== undefined) return others;
    if (node.any !== undefined) return others.map(denied);
    return node.atLeast === undefined ? [] : exactly(node.atLeast.count - 1, others);
  });
}

/** That so many of some criteria are true and no more. */
function exactly(count: number, of: readonly Criterion[]): readonly Criterion[] {
  return [
    ...(count > 0 ? [{ atLeast: { count, of } }] : []),
    ...(count < of.length ? [denied({ atLeast: { count: count + 1, of } })] : []),
  ];
}

/** The criterion, denied. */
export function denied(not: Criterion): Criterion {
  return { not };
}

/** A node with the parts that were left out replaced by what always stands in their place. */
function without({ node, path }: Place, removed: ReadonlyMap<string, Constant>): Criterion {
  if (removed.size === 0) return node;
  const constant = removed.get(path.join("."));
  if (constant !== undefined) return constant === "true" ? { all: [] } : { any: [] };
  const parts = partPlaces(node, path).map((part) => without(part, removed));
  return parts.length === 0 ? node : withParts(node, parts);
}

function withParts(node: Criterion, parts: readonly Criterion[]): Criterion {
  const [only = node] = parts;
  if (node.all !== undefined) return { all: parts };
  if (node.any !== undefined) return { any: parts };
  return node.atLeast === undefined ? denied(only) : { atLeast: { count: node.atLeast.count, of: parts } };
}
