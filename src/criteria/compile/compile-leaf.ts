import { isOwnCode, plainRow, readValue } from "../facts/index.ts";
import { type EvaluationContext, isWithin, judgeList, limitsOf } from "../judge/index.ts";
import {
  type AnyLeaf,
  boundsInForce,
  type CodeFact,
  codeInForce,
  type CodeOperand,
  codesInForce,
  type Criterion,
  type Facts,
  type ListFact,
  type NumberFact,
  own,
  wheresOf,
} from "../language/index.ts";
import { compileDays } from "./compile-days.ts";
import { FALSE, type Judge, OUTCOME_OF, type Rank, rankOf, TRUE, UNKNOWN } from "./rank.ts";

const UNDECIDED: Judge = () => UNKNOWN;

/** Makes a criterion over the items of a list ready. */
type CompileWhere = (where: Criterion, context: EvaluationContext<Facts>) => Judge;

/** Makes a leaf ready: what does not depend on the row is worked out once. */
export function compileLeaf(leaf: AnyLeaf, context: EvaluationContext<Facts>, compileWhere: CompileWhere): Judge {
  const fact = own(context.facts, leaf.fact);
  if (fact === undefined) return UNDECIDED;
  switch (fact.type) {
    case "boolean":
      return compileBoolean(leaf.fact, leaf.eq as boolean);
    case "number":
      return compileNumber(leaf, fact, context);
    case "code":
      return compileCode(leaf, fact, context);
    case "date":
    case "partial-date":
      return compileDays(leaf, fact.type === "date", context);
    case "list":
      return compileList(leaf, fact, context, compileWhere);
  }
}

function compileBoolean(name: string, expected: boolean): Judge {
  return (row) => {
    const value = row[name];
    return typeof value !== "boolean" ? UNKNOWN : value === expected ? TRUE : FALSE;
  };
}

function compileNumber(leaf: AnyLeaf, fact: NumberFact, context: EvaluationContext<Facts>): Judge {
  const bounds = boundsInForce(leaf, "number", context);
  if (bounds === undefined) return UNDECIDED;
  const name = leaf.fact;
  const limits = limitsOf(bounds);
  const min = fact.min ?? -Number.MAX_VALUE;
  const max = fact.max ?? Number.MAX_VALUE;
  const whole = fact.integer === true;
  return (row) => {
    const value = row[name];
    // NaN and the infinities lie in no range.
    if (typeof value !== "number" || !(value >= min && value <= max) || (whole && !Number.isSafeInteger(value))) return UNKNOWN;
    return isWithin(value, limits) ? TRUE : FALSE;
  };
}

/** A closed list becomes a table of its codes, so that one look-up tells what the code is and whether it is one. */
function compileCode(leaf: AnyLeaf, fact: CodeFact, context: EvaluationContext<Facts>): Judge {
  const wanted = wantedCodes(leaf, context);
  if (wanted === undefined) return UNDECIDED;
  const name = leaf.fact;
  const set = new Set(wanted);
  const { codes, open = false } = fact;
  if (codes === undefined) {
    return (row) => {
      const value = row[name];
      return typeof value !== "string" || value === "" ? UNKNOWN : set.has(value) ? TRUE : FALSE;
    };
  }
  const ranks = new Map<string, Rank>(codes.map((code) => [code, set.has(code) ? TRUE : FALSE]));
  ranks.delete("");
  return (row) => {
    const value = row[name];
    if (typeof value !== "string") return UNKNOWN;
    return ranks.get(value) ?? (open && isOwnCode(value) ? (set.has(value) ? TRUE : FALSE) : UNKNOWN);
  };
}

function wantedCodes(leaf: AnyLeaf, context: EvaluationContext<Facts>): readonly string[] | undefined {
  if (leaf.in !== undefined) return codesInForce(leaf.in, context);
  const code = codeInForce(leaf.eq as CodeOperand, context);
  return code === undefined ? undefined : [code];
}

/** Lists are judged as the interpreter does, with what stands in `where` made ready. */
function compileList(leaf: AnyLeaf, fact: ListFact, context: EvaluationContext<Facts>, compileWhere: CompileWhere): Judge {
  const [where] = wheresOf(leaf);
  const judge = where === undefined ? UNDECIDED : compileWhere(where, { ...context, facts: fact.of, criteria: {} });
  return (row) => {
    const value = readValue(row, leaf.fact, fact);
    if (value === undefined) return UNKNOWN;
    return rankOf(judgeList(value, fact.of, leaf, context, (_, item) => OUTCOME_OF[judge(plainRow(item))]));
  };
}
