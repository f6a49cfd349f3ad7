export { type CompiledExplanation, compileExplanation } from "./compile-explanation.ts";
export { explainCriterion } from "./explain-criterion.ts";
export { observe } from "./explanation-frame.ts";
export { type CriterionExplanation, type Observed, type UsedParameter } from "./explanation.ts";
