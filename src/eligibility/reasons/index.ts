export { type ChangesNeeded, changesNeeded, type ChangesNeededOptions, type FactChange } from "./changes-needed.ts";
export { decisiveCriteria, type DecisiveCriteria } from "./decisive-criteria.ts";
export { type DecisiveLeaf } from "./decisive-leaf.ts";
export { type FactToAsk, missingFacts, type MissingFactsOptions, type QuestionEffort, type SettledCriterion } from "./missing-facts.ts";
export { type NextChange, nextChangeOn } from "./next-change-on.ts";
export { unmetSets, type UnmetSets } from "./unmet-sets.ts";
