import fc from "fast-check";
import type { Criterion, FactsRow, Outcome, Ruleset } from "welfare-core";
import type { Plain } from "../../criteria/oracle.ts";

/* Rules of which only the shape matters: each leaf asks its own yes or no, which may be missing. */

const FLAGS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;

/** A fact that no row of these rules has. */
const NOWHERE = "nowhere";

/** A rule and what is known. */
export interface Case {
  readonly rules: Ruleset;
  readonly row: FactsRow;
}

const leaf = fc.constantFrom(...FLAGS).map((fact): Plain => ({ fact, eq: true }));

function shape(names: readonly string[], maxDepth: number): fc.Arbitrary<Plain> {
  const named = names.length === 0 ? [] : [{ weight: 2, arbitrary: fc.constantFrom(...names).map((ref): Plain => ({ ref })) }];
  return fc.letrec<{ node: Plain }>((tie) => {
    const parts = fc.array(tie("node"), { maxLength: 4 });
    return {
      node: fc.oneof(
        { maxDepth, depthSize: "small", withCrossShrink: true },
        { weight: 3, arbitrary: fc.oneof({ weight: 2, arbitrary: leaf }, ...named) },
        { weight: 2, arbitrary: parts.map((all): Plain => ({ all })) },
        { weight: 2, arbitrary: parts.map((any): Plain => ({ any })) },
        { weight: 1, arbitrary: tie("node").map((not): Plain => ({ not })) },
        {
          weight: 2,
          arbitrary: fc
            .array(tie("node"), { minLength: 1, maxLength: 4 })
            .chain((of) => fc.integer({ min: 1, max: of.length }).map((count): Plain => ({ atLeast: { count, of } }))),
        },
      ),
    };
  }).node;
}

/** Small rules with up to two named criteria, the second of which may refer to the first; mostly some leaves known and some not. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    first: shape([], 1),
    second: shape(["first"], 2),
    criterion: shape(["first", "second"], 3),
    row: fc.record(Object.fromEntries(FLAGS.map((name) => [name, fc.constantFrom(true, false, null)]))),
  })
  .map(({ first, second, criterion, row }) => ({ rules: rulesOf({ first, second }, criterion), row: row as FactsRow }));

function rulesOf(criteria: Readonly<Record<string, Plain>>, criterion: Plain): Ruleset {
  return {
    id: "shapes",
    version: "1",
    facts: Object.fromEntries([...FLAGS, NOWHERE].map((name) => [name, { type: "boolean" as const }])),
    criteria: criteria as Readonly<Record<string, Criterion>>,
    criterion: criterion as Criterion,
  };
}

const CONSTANTS: Readonly<Record<Outcome, Plain>> = { true: { all: [] }, false: { any: [] }, unknown: { fact: NOWHERE, eq: true } };

/** A ruleset with each leaf replaced by what a function says of its place; `undefined` leaves it. */
export function replaced(rules: Ruleset, answer: (path: string, leaf: Plain) => Outcome | undefined): Ruleset {
  const change = (node: Plain, path: string): Plain => {
    const at = (step: string) => (path === "" ? step : `${path}.${step}`);
    const each = (parts: readonly Plain[], step: string) => parts.map((part, index) => change(part, at(`${step}.${index}`)));
    if (node.all) return { ...node, all: each(node.all, "all") };
    if (node.any) return { ...node, any: each(node.any, "any") };
    if (node.not) return { ...node, not: change(node.not, at("not")) };
    if (node.atLeast) return { ...node, atLeast: { ...node.atLeast, of: each(node.atLeast.of, "atLeast.of") } };
    const said = node.ref === undefined ? answer(path, node) : undefined;
    return said === undefined ? node : CONSTANTS[said];
  };
  const named = Object.entries((rules.criteria ?? {}) as Readonly<Record<string, Plain>>);
  return {
    ...rules,
    facts: { ...rules.facts, [NOWHERE]: { type: "boolean" } },
    criteria: Object.fromEntries(named.map(([name, one]) => [name, change(one, `criteria.${name}`)])) as Readonly<
      Record<string, Criterion>
    >,
    criterion: change(rules.criterion as Plain, "") as Criterion,
  };
}

/** The places of the leaves that a rule reaches, in its order, each once. */
export function placesOf(rules: Ruleset): readonly string[] {
  return [...leavesOf(rules).keys()];
}

/** What the leaf of each place says of a row, in the order of the rule. */
export function saidAt(rules: Ruleset, row: FactsRow): ReadonlyMap<string, Outcome> {
  return new Map(
    [...leavesOf(rules)].map(([place, fact]) => [place, row[fact] === null ? "unknown" : row[fact] === true ? "true" : "false"]),
  );
}

/** The fact that the leaf of each place asks. */
function leavesOf(rules: Ruleset): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const criteria = (rules.criteria ?? {}) as Readonly<Record<string, Plain>>;
  const visit = (node: Plain, path: string): void => {
    const at = (step: string) => (path === "" ? step : `${path}.${step}`);
    node.all?.forEach((part, index) => visit(part, at(`all.${index}`)));
    node.any?.forEach((part, index) => visit(part, at(`any.${index}`)));
    node.atLeast?.of.forEach((part, index) => visit(part, at(`atLeast.of.${index}`)));
    if (node.not) visit(node.not, at("not"));
    if (node.ref !== undefined) visit(criteria[node.ref] as Plain, `criteria.${node.ref}`);
    if (node.fact !== undefined) leaves.set(path, node.fact);
  };
  visit(rules.criterion as Plain, "");
  return leaves;
}

/** A leaf that asks whether a fact is a yes. */
export function flag(fact: string): Criterion {
  return { fact, eq: true } as Criterion;
}

/** A rule over yes and no facts, which are those that it asks. */
export function ruleOf(criterion: Criterion, criteria: Readonly<Record<string, Criterion>> = {}): Ruleset {
  const names = [...JSON.stringify([criterion, criteria]).matchAll(/"fact":"(\w+)"/g)].map((match) => match[1] ?? "");
  return {
    id: "r",
    version: "1",
    facts: Object.fromEntries(names.map((name) => [name, { type: "boolean" as const }])),
    criteria,
    criterion,
  };
}
