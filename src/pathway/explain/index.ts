export { explainRefusal } from "./explain-refusal.ts";
export { type PathwayLabels } from "./pathway-labels.ts";
