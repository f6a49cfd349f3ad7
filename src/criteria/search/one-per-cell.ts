import { compileCriterion } from "../compile/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import type { AnyLeaf, Criterion, Facts, FactsRow } from "../language/index.ts";

/** Beyond so many judgements, values that say the same are not sought out. */
const MOST_JUDGEMENTS = 20_000;

/** The first of the values to which all leaves give the same answers; all values where there are too many to compare. */
export function onePerCell(
  values: readonly unknown[],
  name: string,
  leaves: readonly AnyLeaf[],
  context: EvaluationContext<Facts>,
  row: FactsRow,
): readonly unknown[] {
  if (values.length * leaves.length > MOST_JUDGEMENTS) return values;
  const judges = leaves.map((leaf) => compileCriterion(leaf as Criterion, context));
  const seen = new Set<string>();
  return values.filter((value) => {
    const withValue: FactsRow = { ...row, [name]: value };
    const answers = judges.map((judge) => judge(withValue)).join(" ");
    return !seen.has(answers) && seen.add(answers);
  });
}
