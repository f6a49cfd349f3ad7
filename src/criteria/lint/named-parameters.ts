import type { Rule } from "../check/index.ts";
import { type AnyLeaf, isLeaf, parametersOf } from "../language/index.ts";
import { placesIn, type Whole } from "./whole.ts";

/** The names of the parameters that some criterion of a rule names. */
export function namedParameters(wholes: readonly Whole[]): ReadonlySet<string> {
  return new Set(wholes.flatMap(placesIn).flatMap(({ node }) => (isLeaf(node) ? parametersOf(node as AnyLeaf) : [])));
}

/** The entries of the parameters that some criterion names, each lot in the order of its days, with their places in the table. */
export function namedEntries({ parameters = {} }: Rule, wholes: readonly Whole[]) {
  const named = namedParameters(wholes);
  return Object.entries(parameters)
    .filter(([name]) => named.has(name))
    .map(([name, entries]) => ({
      name,
      entries: entries.map((entry, index) => ({ ...entry, index })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    }));
}
