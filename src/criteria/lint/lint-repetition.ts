import { compileCriterion } from "../compile/index.ts";
import { type AnyLeaf, type FactsRow, isLeaf, own } from "../language/index.ts";
import { referenceOf } from "../search/asked-leaves.ts";
import { representativeValues } from "../search/index.ts";
import type { LintRun } from "./lint-run.ts";
import { isWhere, partPlaces, type Place, placesIn, type Whole } from "./whole.ts";

/** A fact where it is asked, and whether that is under a denial. */
interface Asking {
  readonly fact: string;
  readonly path: string;
  readonly isDenied: boolean;
}

/**
 * Finds what can keep a criterion unknown though it is decided, namely facts asked in several places and sums; and facts asked both plainly and under a denial. What has a name is looked at where the rule
 * reaches it.
 */
export function lintRepetition(wholes: readonly Whole[], run: LintRun): void {
  for (const whole of wholes) {
    for (const { node, path } of placesIn(whole)) {
      if ((node as AnyLeaf).sum !== undefined) reportSum([...path, "sum"].join("."), run);
    }
    const isRule = whole === wholes[0];
    if (isRule || isWhere(whole)) lintAskings(whole, isRule, run);
  }
}

function reportSum(path: string, { report }: LintRun): void {
  const message =
    "a sum is judged on all whole numbers of an interval: where not all can be reached, it may stay unknown though it is decided";
  report({ code: "sum-with-gaps", severity: "note", path, message });
}

function lintAskings(whole: Whole, isRule: boolean, run: LintRun): void {
  const first = new Map<string, Asking>();
  const isTold = new Set<string>();
  const tellOnce = (asking: Asking, code: "fact-asked-twice" | "fact-in-both-polarities", related: string) => {
    const key = `${code} ${asking.fact}`;
    if (isTold.has(key)) return;
    isTold.add(key);
    if (code === "fact-in-both-polarities")
      run.report({
        code,
        severity: "note",
        path: asking.path,
        related: [related],
        message: `"${asking.fact}" is asked both plainly and under a denial`,
      });
    else reportAgain(asking, related, isRule ? rowKeptOpen(asking.fact, whole, run) : undefined, run);
  };
  for (const asking of askingsIn({ node: whole.criterion, path: whole.path }, whole, false)) {
    const before = first.get(asking.fact);
    if (before === undefined) first.set(asking.fact, asking);
    else {
      tellOnce(asking, "fact-asked-twice", before.path);
      if (before.isDenied !== asking.isDenied) tellOnce(asking, "fact-in-both-polarities", before.path);
    }
  }
}

function reportAgain({ fact, path }: Asking, related: string, row: FactsRow | undefined, { asOf, report }: LintRun): void {
  const shown = row === undefined ? {} : { asOf, row, outcome: "unknown" as const };
  const message = `"${fact}" is asked again: while it is missing, the outcome may stay unknown though it is decided`;
  report({ code: "fact-asked-twice", severity: "note", path, related: [related], ...shown, message });
}

/** Each fact where it is asked, days of reference too; what a name stands for is asked where the name stands. */
function askingsIn(place: Place, whole: Whole, isDenied: boolean): readonly Asking[] {
  const { node } = place;
  const path = place.path.join(".");
  if (isLeaf(node)) {
    const leaf = node as AnyLeaf;
    return [...new Set([leaf.fact, referenceOf(leaf) ?? leaf.fact])].map((fact) => ({ fact, path, isDenied }));
  }
  const named = node.ref === undefined ? undefined : own(whole.criteria, node.ref);
  if (named !== undefined) return askingsIn({ ...place, node: named }, whole, isDenied).map((asking) => ({ ...asking, path }));
  return partPlaces(node, place.path).flatMap((part) => askingsIn(part, whole, isDenied !== (node.not !== undefined)));
}

/** A row without the fact for which the whole stays unknown, though it says the same whatever the fact is. */
function rowKeptOpen(fact: string, whole: Whole, run: LintRun): FactsRow | undefined {
  const context = { facts: whole.facts, criteria: whole.criteria, asOf: run.asOf, parameters: run.parameters };
  const judge = compileCriterion(whole.criterion, context);
  for (const wanted of ["true", "false"] as const) {
    const found = run.settle(whole.criterion, whole, wanted);
    if (typeof found === "string") continue;
    const rest: FactsRow = Object.fromEntries(Object.entries(found).filter(([name]) => name !== fact));
    const { values, exhaustive } = representativeValues(fact, [whole.criterion], context, rest);
    const isDecided = exhaustive && values.every((value) => judge({ ...rest, [fact]: value }) === wanted);
    if (isDecided && judge(rest) === "unknown") return rest;
  }
  return undefined;
}
