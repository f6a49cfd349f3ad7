import type { EligibilityLabels } from "../explain-decision.ts";

/** Italian words for decisions. */
export const eligibilityLabelsIt = {
  outcomes: {
    eligible: "Può entrare.",
    ineligible: "Non rispetta la regola: la decisione spetta a una persona.",
    undetermined: "Non si può ancora dire se può entrare.",
  },
  met: "Rispettato: {requirement}.",
  notMet: "Non rispettato: {requirement}.",
  open: "Aperto: {requirement}; da chiedere: {questions}.",
  unnamedRequirement: "un requisito della regola",
  unnamedQuestion: "un dato della regola",
  unreadable: "Un dato registrato non è leggibile e vale come non noto.",
  reasons: {
    "not-asked": "non ancora chiesto",
    declined: "non ha voluto dirlo",
    unknown: "non noto",
    lost: "non si può più sapere",
    invalid: "registrato in modo illeggibile",
    "not-due": "non ancora dovuto",
    "not-applicable": "non pertinente",
  },
} as const satisfies EligibilityLabels["eligibility"];
