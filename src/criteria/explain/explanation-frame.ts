import { statedReason } from "../asked/index.ts";
import { unreadable } from "../facts/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import {
  type AnyLeaf,
  type Criterion,
  type Facts,
  type FactsRow,
  isLeaf,
  type Outcome,
  own,
  parameterOn,
  parametersOf,
} from "../language/index.ts";
import type { CriterionExplanation, Observed, UsedParameter } from "./explanation.ts";

/** What an explanation says of a node whatever the row: worked out once, and shared by the explanations of all rows. */
export type ExplanationFrame = Omit<CriterionExplanation, "outcome" | "observed" | "parts">;

/** The frame of a node. */
export function frameOf(node: Criterion, path: readonly string[], context: EvaluationContext<Facts>): ExplanationFrame {
  const { id, label, source } = node;
  const leaf = isLeaf(node) ? (node as AnyLeaf) : undefined;
  return {
    path: path.join("."),
    id,
    label,
    source,
    operator: operatorOf(node),
    fact: leaf?.fact,
    expected: leaf === undefined ? undefined : expectation(leaf),
    parameters: leaf === undefined ? undefined : usedParameters(leaf, context),
  };
}

const NO_PARTS: readonly CriterionExplanation[] = [];

/**
 * The explanation of a node for a row.
 *
 * All nodes are made here, with all their fields, and so have one shape: what reads many of them stays fast.
 */
export function framed(
  { path, id, label, source, operator, fact, expected, parameters }: ExplanationFrame,
  outcome: Outcome,
  observed: Observed | undefined,
  parts: readonly CriterionExplanation[] = NO_PARTS,
): CriterionExplanation {
  return { path, id, label, source, operator, outcome, fact, observed, expected, parameters, parts };
}

/** The explanation of a leaf for a row. A leaf that decides has read its fact, so that only where it does not the value has to be looked at again. */
export function framedLeaf(frame: ExplanationFrame, outcome: Outcome, row: FactsRow, facts: Facts): CriterionExplanation {
  const { fact = "" } = frame;
  return framed(frame, outcome, outcome === "unknown" ? observe(fact, row, facts) : { state: "known", value: row[fact] });
}

/** What is found of a fact in a row. */
export function observe(name: string, row: FactsRow, facts: Facts): Observed {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined) return { state: "missing", reason: statedReason(row, name) };
  const fact = own(facts, name);
  const code = fact === undefined ? "undeclared-fact" : unreadable(fact, value);
  return code === undefined ? { state: "known", value } : { state: "unreadable", code };
}

function operatorOf(node: Criterion): CriterionExplanation["operator"] {
  if (node.all !== undefined) return "all";
  if (node.any !== undefined) return "any";
  if (node.not !== undefined) return "not";
  if (node.atLeast !== undefined) return "atLeast";
  return node.ref === undefined ? "fact" : "ref";
}

/** The parameters that a leaf names, each once; `undefined` where it names none. */
function usedParameters(leaf: AnyLeaf, { parameters = {}, asOf }: EvaluationContext<Facts>): readonly UsedParameter[] | undefined {
  const names = parametersOf(leaf);
  if (names.length === 0) return undefined;
  return [...new Set(names)].map((name): UsedParameter => {
    const entry = parameterOn(own(parameters, name) ?? [], asOf);
    if (entry === undefined) return { name };
    const { value, from, source } = entry;
    return { name, value, from, ...(source === undefined ? {} : { source }) };
  });
}

/** What the leaf asks, as the rule writes it. */
function expectation(leaf: AnyLeaf): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(leaf as unknown as Readonly<Record<string, unknown>>).filter(
      ([key, operand]) => operand !== undefined && !NOT_ASKED.includes(key),
    ),
  );
}

const NOT_ASKED = ["fact", "id", "label", "source"];
