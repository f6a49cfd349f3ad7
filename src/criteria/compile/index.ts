export { compileCriterion, type CompiledCriterion, compileJudge } from "./compile-criterion.ts";
export { costOf } from "./cost.ts";
export { OUTCOME_OF } from "./rank.ts";
