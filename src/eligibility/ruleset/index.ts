export { checkRulesets, type RulesetProblem } from "./check-rulesets.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type AcceptedDocument, type Evidence, type EvidenceRequirement, type EvidenceStanding, type EvidenceState } from "./evidence.ts";
export { groupedBy } from "./grouped-by.ts";
export { type DatedRuleset, inForceOn, rulesetOn } from "./ruleset-on.ts";
export { type Ruleset } from "./ruleset.ts";
export { documentSchema, rulesetSchema } from "./schema.ts";
