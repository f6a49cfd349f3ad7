export { COMPARISONS } from "./check-comparison.ts";
export { checkCriterion } from "./check-criterion.ts";
export { checkFacts } from "./check-facts.ts";
export { checkParameters } from "./check-parameters.ts";
export { checkRule, checkRuleOf, type Rule } from "./check-rule.ts";
export { type CheckContext, type CriterionProblem } from "./criterion-problem.ts";
export { finishOrder } from "./names.ts";
