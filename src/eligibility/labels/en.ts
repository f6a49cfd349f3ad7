import type { EligibilityLabels } from "../explain-decision.ts";

/** English words for decisions. */
export const eligibilityLabelsEn = {
  outcomes: {
    eligible: "She can enter.",
    ineligible: "She does not meet the rule: a person has to decide.",
    undetermined: "It cannot be said yet whether she can enter.",
  },
  met: "Met: {requirement}.",
  notMet: "Not met: {requirement}.",
  open: "Open: {requirement}; to be asked: {questions}.",
  unnamedRequirement: "a requirement of the rule",
  unnamedQuestion: "a fact of the rule",
  unreadable: "Something that was recorded cannot be read and counts as not known.",
  reasons: {
    "not-asked": "nobody asked yet",
    declined: "she did not want to say",
    unknown: "not known",
    lost: "can no longer be learnt",
    invalid: "recorded in a way that cannot be read",
    "not-due": "not due yet",
    "not-applicable": "does not apply",
  },
} as const satisfies EligibilityLabels["eligibility"];
