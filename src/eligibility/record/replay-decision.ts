import type { Facts, FactsRow } from "../../criteria/index.ts";
import { canonicalJson, contentHash } from "../../record/index.ts";
import { err, ok, type Result } from "../../result/index.ts";
import { assessEligibility, type EligibilityDecision } from "../assess/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import type { DecisionRecord, ReplayRefusal } from "./decision-record.ts";

/**
 * Decides again from a record alone: the same requirements with the same outcomes, the same missing facts and the same proofs as on the day.
 *
 * What could not be read then is not in the record: where the first decision found a value that it could not read, this one finds it missing as `invalid`, and has no issue about it.
 *
 * @param record - read through `decisionRecordSchema`
 * @param ruleset - the very one on which the record rests: same id, version and fingerprint
 * @returns what the rule says; what was decided instead is in the record. Or a {@link ReplayRefusal}
 * @throws RangeError when the record's day is none
 *
 * @example
 * ```ts
 * const rules = defineRuleset({ id: "means", version: "1", facts: { isee: { type: "number" } }, criterion: { fact: "isee", lte: 9000 } });
 * const record = decisionRecord(rules, { isee: 8000 }, { asOf: "2018-03-01" });
 * const again = record.ok ? replayDecision(record.value, rules) : record;
 * again.ok ? again.value.outcome : again.error.code // => "eligible"
 * const other = record.ok ? replayDecision(record.value, { ...rules, criterion: { fact: "isee", lte: 9500 } }) : record;
 * other.ok ? "" : other.error.code // => "ruleset-differs"
 * ```
 */
export function replayDecision<F extends Facts>(record: DecisionRecord, ruleset: Ruleset<F>): Result<EligibilityDecision, ReplayRefusal> {
  const { id, version, hash } = record.ruleset;
  if (id !== ruleset.id || version !== ruleset.version || hash !== contentHash(ruleset)) {
    return err({ code: "ruleset-differs", message: "the record rests on another ruleset, or on another wording of this one" });
  }
  const row = { ...record.facts, missing: record.missing } as FactsRow;
  const { asOf, mode, evidence } = record;
  const decision = assessEligibility(ruleset as unknown as Ruleset, row, { asOf, mode, evidence });
  if (decision.outcome !== record.proposed) {
    return err({ code: "outcome-differs", message: "the rule comes to another outcome on what the record holds: it was changed" });
  }
  if ((record.outcome !== record.proposed) !== (record.override !== undefined)) {
    return err({ code: "outcome-differs", message: "the record says of another outcome not why, or why of the same: it was changed" });
  }
  if (canonicalJson(record.parameters) !== canonicalJson(decision.parameters)) {
    return err({ code: "parameters-differ", message: "the record names other values of parameters than were in force: it was changed" });
  }
  return ok(decision);
}
