import type { Criterion, Facts, Rule } from "welfare-core";

/** A place of a rule: the node that stands there, and the facts that it sees. */
export interface Seen {
  readonly node: Criterion;
  readonly facts: Facts;
  /** The list whose items it is asked of, if any. */
  readonly list: string | undefined;
}

type Table = Readonly<Record<string, unknown>>;

/** What stands at a path of a rule. */
export function placeAt(rule: Rule, path: string): Seen {
  let here: unknown = rule;
  let leaf: Table = {};
  let facts = rule.facts;
  let list: string | undefined;
  for (const step of path.split(".")) {
    if (typeof (here as Table)["fact"] === "string") leaf = here as Table;
    here = (here as Table)[step];
    if (step !== "where") continue;
    list = leaf["fact"] as string;
    facts = (facts[list] as { readonly of: Facts }).of;
  }
  return { node: here as Criterion, facts, list };
}

/** The path of the criterion that a place belongs to: the rule's own, a named one, or one over items. */
export function wholePath(path: string): string {
  const steps = path.split(".");
  const where = steps.lastIndexOf("where");
  return steps.slice(0, where >= 0 ? where + 1 : steps[0] === "criteria" ? 2 : 1).join(".");
}

/** A rule with some of its nodes replaced by one that is always true or always false. */
export function withConstants(
  rule: Rule,
  constants: readonly { readonly path: string; readonly constant: "true" | "false" | undefined }[],
): Rule {
  const copy = structuredClone(rule);
  for (const { path, constant } of constants) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce<Record<string, unknown>>(
      (here, step) => here[step] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    parent[last] = constant === "true" ? { all: [] } : { any: [] };
  }
  return copy;
}
