export { type CriterionFinding, type CriterionFindingCode } from "./criterion-finding.ts";
export { lintCriterion, type LintedCriterion, type LintOptions } from "./lint-criterion.ts";
