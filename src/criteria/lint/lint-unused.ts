import { finishOrder, type Rule } from "../check/index.ts";
import { type AnyLeaf, isLeaf, own } from "../language/index.ts";
import { referenceOf } from "../search/asked-leaves.ts";
import type { FindingLog } from "./lint-run.ts";
import { namedParameters } from "./named-parameters.ts";
import { isWhere, placesIn, type Whole } from "./whole.ts";

/** Finds declared facts that nothing asks, parameters that nothing names, and named criteria that the rule does not reach. */
export function lintUnused(
  { facts, parameters = {}, criteria = {}, criterion }: Rule,
  wholes: readonly Whole[],
  report: FindingLog["report"],
): void {
  const asked = new Set(wholes.filter((whole) => !isWhere(whole)).flatMap(factsIn));
  for (const name of Object.keys(facts)) {
    if (!asked.has(name)) report({ code: "unused-fact", severity: "note", path: `facts.${name}`, message: "nothing asks this fact" });
  }
  const named = namedParameters(wholes);
  for (const name of Object.keys(parameters)) {
    if (!named.has(name))
      report({ code: "unused-parameter", severity: "warning", path: `parameters.${name}`, message: "nothing names this parameter" });
  }
  const refsIn = (one: Whole["criterion"] | undefined) =>
    one === undefined ? [] : placesIn({ criterion: one, path: [] }).flatMap(({ node }) => node.ref ?? []);
  const reached = new Set(finishOrder(refsIn(criterion), (name) => refsIn(own(criteria, name))));
  for (const name of Object.keys(criteria)) {
    if (!reached.has(name))
      report({
        code: "unused-criterion",
        severity: "warning",
        path: `criteria.${name}`,
        message: "the rule does not reach this criterion",
      });
  }
}

function factsIn(whole: Whole): readonly string[] {
  return placesIn(whole).flatMap(({ node }) => {
    const leaf = node as AnyLeaf;
    return isLeaf(node) ? [leaf.fact, referenceOf(leaf) ?? leaf.fact] : [];
  });
}
