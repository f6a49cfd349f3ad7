import { unreadable } from "../facts/index.ts";
import { type AnyLeaf, type CodeFact, codeInForce, type CodeOperand, codesInForce, type ParameterContext } from "../language/index.ts";

/**
 * Codes of which each that some leaves tell apart has one: of the codes that the same leaves name the first, and one that no leaf names. Where the list is open or absent, that one is made up.
 */
export function codeCells(fact: CodeFact, leaves: readonly AnyLeaf[], context: ParameterContext): readonly string[] {
  const namedBy = new Map<string, number[]>();
  leaves.forEach((leaf, index) => {
    for (const code of new Set(namedCodes(leaf, context))) {
      const indexes = namedBy.get(code);
      if (indexes === undefined) namedBy.set(code, [index]);
      else indexes.push(index);
    }
  });
  const known = [...(fact.codes ?? []), ...namedBy.keys()].filter((code) => unreadable(fact, code) === undefined);
  const firstOf = new Map<string, string>();
  for (const code of [...known, ...unnamedCode(fact, namedBy)]) {
    const leavesThatNameIt = (namedBy.get(code) ?? []).join(" ");
    if (!firstOf.has(leavesThatNameIt)) firstOf.set(leavesThatNameIt, code);
  }
  return [...firstOf.values()];
}

function namedCodes(leaf: AnyLeaf, context: ParameterContext): readonly string[] {
  if (leaf.in !== undefined) return codesInForce(leaf.in, context) ?? [];
  const code = codeInForce(leaf.eq as CodeOperand, context);
  return code === undefined ? [] : [code];
}

/** A code that no leaf names, where the fact may have any: `x-other`, `x-other-2`, … */
function unnamedCode(fact: CodeFact, named: ReadonlyMap<string, unknown>): readonly string[] {
  if (fact.codes !== undefined && fact.open !== true) return [];
  let code = "x-other";
  for (let count = 2; named.has(code); count += 1) code = `x-other-${count}`;
  return [code];
}
