import type { EligibilityLabels } from "../words/index.ts";

/** English words for decisions. */
export const eligibilityLabelsEn = {
  outcomes: {
    eligible: "The person can enter.",
    ineligible: "The person does not meet the rule: this is a proposal, and the staff decide.",
    undetermined: "It cannot be said yet whether the person can enter.",
  },
  eligibleOnceProven: "The person can enter, once what was declared is proven.",
  byRule: {
    eligible: "By the rule the person could enter.",
    ineligible: "By the rule the person could not enter.",
    undetermined: "By the rule it could not be said yet whether the person can enter.",
  },
  decided: {
    eligible: "The staff decided otherwise: the person can enter.",
    ineligible: "The staff decided otherwise: the person cannot enter.",
    undetermined: "The staff decided otherwise: the question stays open.",
  },
  overrideReason: "The reason is written in the record of the decision.",
  met: { one: "This requirement is met: {items}.", many: "These requirements are met: {items}." },
  notMet: { one: "This requirement is not met: {items}.", many: "These requirements are not met: {items}." },
  open: {
    one: "It is not known yet whether this requirement is met: {items}.",
    many: "It is not known yet whether these requirements are met: {items}.",
  },
  toAsk: {
    "not-asked": {
      one: "Still to be asked: {items}.",
      many: "Still to be asked: {items}.",
    },
    declined: {
      one: "The person did not want to say: {items}.",
      many: "The person did not want to say: {items}.",
    },
    unknown: {
      one: "Not known, and to be asked: {items}.",
      many: "Not known, and to be asked: {items}.",
    },
    lost: {
      one: "This can no longer be learnt: {items}.",
      many: "These can no longer be learnt: {items}.",
    },
    invalid: {
      one: "Recorded in a way that cannot be read, and to be asked again: {items}.",
      many: "Recorded in a way that cannot be read, and to be asked again: {items}.",
    },
    "not-due": {
      one: "The time for this has not come yet: {items}.",
      many: "The time for these has not come yet: {items}.",
    },
    "not-applicable": {
      one: "Recorded as not applicable, and to be checked: {items}.",
      many: "Recorded as not applicable, and to be checked: {items}.",
    },
    "in-part": {
      one: "Known only in part, and to be asked more exactly: {items}.",
      many: "Known only in part, and to be asked more exactly: {items}.",
    },
    "after-day": {
      one: "Dated after the day in question, and to be checked: {items}.",
      many: "Dated after the day in question, and to be checked: {items}.",
    },
    "no-limit": {
      one: "No limit or list is laid down for this day, so this cannot be judged: {items}.",
      many: "No limit or list is laid down for this day, so these cannot be judged: {items}.",
    },
  },
  toProve: { first: "Still to be proven: {fact}, by {items}.", more: "Also accepted for “{fact}”: {items}." },
  expired: "The document given for “{fact}” has expired: it held until {day}.",
  notYetValid: "The document given for “{fact}” was issued after the day of the decision: {day}.",
  limit: "For “{fact}” the limit in force since {day} applied.",
  list: "For “{fact}” the list in force since {day} applied.",
  rulesetNotInForce: "The rule is not in force on the day of the decision: this answer is for information only.",
  unreadable: "Something that was recorded cannot be read and counts as not known.",
  unreadableEvidence: "A document has a date that cannot be read, and proves nothing.",
  unnamedRequirement: "a requirement of the rule",
  unnamedFact: "something that the rule asks",
  unnamedDocument: "a document",
  and: "; ",
  or: " or ",
  date: "{day} {month} {year}",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
} as const satisfies EligibilityLabels["eligibility"];
