import type { Rule } from "../check/index.ts";
import { type AnyLeaf, type Criterion, type Facts, isLeaf, own, partsOf } from "../language/index.ts";

/** Where something stands in a rule. */
export type Path = readonly string[];

/** A criterion that is looked at by itself: that of the rule, one that has a name, or one over the items of a list. */
export interface Whole {
  readonly path: Path;
  readonly criterion: Criterion;
  readonly facts: Facts;
  readonly criteria: Readonly<Record<string, Criterion>>;
}

/** A node and where it stands. */
export interface Place {
  readonly node: Criterion;
  readonly path: Path;
}

/** The criteria of a rule that are looked at by themselves, each with the facts that it sees. */
export function wholesOf({ facts, criteria = {}, criterion }: Rule): readonly Whole[] {
  const named = Object.entries(criteria).map(([name, one]): Whole => ({ path: ["criteria", name], criterion: one, facts, criteria }));
  return [{ path: ["criterion"], criterion, facts, criteria }, ...named].flatMap((whole) => [whole, ...wheresIn(whole)]);
}

/** The criteria over items inside a whole. Lists do not nest, so that there are none inside them. */
function wheresIn(whole: Whole): readonly Whole[] {
  return placesIn(whole).flatMap(({ node, path }) => {
    const leaf = node as AnyLeaf;
    const fact = isLeaf(node) ? own(whole.facts, leaf.fact) : undefined;
    if (fact?.type !== "list") return [];
    return (["count", "sum", "some", "every"] as const).flatMap((operator) => {
      const where = leaf[operator]?.where;
      return where === undefined ? [] : [{ path: [...path, operator, "where"], criterion: where, facts: fact.of, criteria: {} }];
    });
  });
}

/** All nodes of a whole, each before its parts. What is named stands by itself, and so does what is asked of items. */
export function placesIn({ criterion, path }: Pick<Whole, "criterion" | "path">): readonly Place[] {
  const places: Place[] = [{ node: criterion, path }];
  for (const { node, path: above } of places) places.push(...partPlaces(node, above));
  return places;
}

/** The parts that stand in a node itself, not what it names. */
export function partPlaces(node: Criterion, path: Path): readonly Place[] {
  return partsOf(node).map((part, index) => ({ node: part, path: partPath(node, path, index) }));
}

function partPath(node: Criterion, path: Path, index: number): Path {
  if (node.not !== undefined) return [...path, "not"];
  if (node.atLeast !== undefined) return [...path, "atLeast", "of", String(index)];
  return [...path, node.all === undefined ? "any" : "all", String(index)];
}

/** Whether a whole stands inside a `where`. */
export function isWhere({ path }: Whole): boolean {
  return path.at(-1) === "where" && path.length > 2;
}
