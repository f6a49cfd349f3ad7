import { nearestKnown } from "../../record/index.ts";
import { isOwnCode } from "../facts/index.ts";
import { type AnyLeaf, isLeaf, isReference, own } from "../language/index.ts";
import type { LintRun } from "./lint-run.ts";
import { type Path, placesIn, type Whole } from "./whole.ts";

/** Finds own codes, which only open lists accept, that look like one of the codes of their list, in leaves and in the parameters that they name. */
export function lintCodes(wholes: readonly Whole[], run: LintRun): void {
  for (const whole of wholes) {
    const seen = new Set<string>();
    for (const { node, path } of placesIn(whole)) {
      const leaf = node as AnyLeaf;
      const fact = isLeaf(node) ? own(whole.facts, leaf.fact) : undefined;
      if (fact?.type !== "code" || fact.codes === undefined) continue;
      for (const { code, path: place } of codesOf(leaf, path, run, seen)) {
        if (isOwnCode(code)) lintCode(code, place.join("."), fact.codes, run);
      }
    }
  }
}

function lintCode(code: string, path: string, codes: readonly string[], run: LintRun): void {
  if (!run.mayGoOn(codes.length)) return;
  const nearest = codes.includes(code) ? undefined : nearestKnown(code.slice("x-".length), codes);
  if (nearest === undefined) return;
  run.report({
    code: "code-not-in-list",
    severity: "note",
    path,
    nearest,
    message: `an own code that looks like "${nearest}" of the list`,
  });
}

/** The codes that a leaf names and where they stand: in the leaf, or in the table of its parameter, which is looked at once for each fact of a whole. */
function codesOf(
  leaf: AnyLeaf,
  path: Path,
  { rule }: LintRun,
  seen: Set<string>,
): readonly { readonly code: string; readonly path: Path }[] {
  return (["eq", "in"] as const).flatMap((operator) => {
    const operand: unknown = leaf[operator];
    if (!isReference(operand)) return codesAt(operand, [...path, operator]);
    const key = `${leaf.fact} ${operand.param}`;
    const entries = seen.has(key) ? [] : (own(rule.parameters ?? {}, operand.param) ?? []);
    seen.add(key);
    return entries.flatMap(({ value }, index) => codesAt(value, ["parameters", operand.param, String(index), "value"]));
  });
}

function codesAt(value: unknown, path: Path): readonly { readonly code: string; readonly path: Path }[] {
  if (typeof value === "string") return [{ code: value, path }];
  if (!Array.isArray(value)) return [];
  return (value as readonly string[]).map((code, index) => ({ code, path: [...path, String(index)] }));
}
