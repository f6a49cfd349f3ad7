export { type AskingReason, type EligibilityLabels, type ListSentence } from "./eligibility-labels.ts";
export { explainDecision } from "./explain-decision.ts";
export { filled, inSentences } from "./sentences.ts";
