export { evaluateCriterion, type EvaluationContext } from "./evaluate-criterion.ts";
export { highest, isWithin, type Limits, limitsOf, lowest } from "./interval.ts";
export { judgeDays, windowBounds } from "./judge-days.ts";
export { itemsOf, judgeList } from "./judge-list.ts";
