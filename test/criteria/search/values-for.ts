import type { Criterion, Facts, FactsRow, Parameters } from "welfare-core";
import { representativeValues } from "../../../src/criteria/index.ts";

export const AS_OF = "2018-03-01";

/** What the leaves are asked with. */
export interface Surroundings {
  readonly facts?: Facts;
  readonly row?: FactsRow;
  readonly near?: FactsRow;
  readonly parameters?: Parameters;
}

/** The representatives of a fact named `it`, for leaves that ask it unless they say otherwise. */
export function valuesFor(fact: Facts[string], leaves: readonly object[], more: Surroundings = {}) {
  const criteria = leaves.map((leaf) => ({ fact: "it", ...leaf }) as Criterion);
  const { row, near, parameters = {}, facts = {} } = more;
  return representativeValues("it", criteria, { facts: { it: fact, ...facts }, asOf: AS_OF, parameters }, row, near);
}

/** The leaves, the last of them so often that nobody compares what the values answer: all that were thought of are seen. */
export function uncompared(leaves: readonly object[]): readonly object[] {
  return [...leaves, ...Array.from({ length: 10_001 }, () => leaves.at(-1) ?? {})];
}
