import { type Facts, type FactsRow, reachedRow, unreadable } from "../../criteria/index.ts";
import { contentHash, findJsonProblem, type MissingReason } from "../../record/index.ts";
import { err, ok, type Result } from "../../result/index.ts";
import { type Instant, isInstant } from "../../time/index.ts";
import { assessEligibility, type AssessOptions, type EligibilityOutcome, type PreparedRuleset, prepareRuleset } from "../assess/index.ts";
import { isReadable } from "../evidence/index.ts";
import type { Evidence, Ruleset } from "../ruleset/index.ts";
import {
  type DecidedBy,
  DECISION_RECORD_VERSION,
  type DecisionRecord,
  type DecisionRefusal,
  RECORD_BOUNDS,
  type RecordedValue,
} from "./decision-record.ts";
import { unreadablePart } from "./unreadable-part.ts";

/** How a decision was taken, beside what the rule says. */
export interface DecisionRecordOptions extends AssessOptions {
  /** Who decided; needed for an `ineligible`, and for whatever the rule does not say. */
  readonly decidedBy?: DecidedBy | undefined;
  /** What a person decided instead of what the rule says, and why. The same outcome as that of the rule overrides nothing. */
  readonly override?: { readonly outcome: EligibilityOutcome; readonly reason: string } | undefined;
  readonly recordedAt?: Instant | undefined;
}

/**
 * Makes the record of a decision: what was decided by whom, and all that the rule needs to come to the same again.
 *
 * Of the person it holds the facts that the rule reaches, of lists only what the rule asks of their items, and nothing else. `ineligible` is a proposal: nobody is turned away by a rule alone, so that a
 * no, and whatever differs from the rule, needs someone who stands for it.
 *
 * @param ruleset - checked before; its fingerprint is part of the record
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}, with who decided, and what if not what the rule says
 * @returns the record, which `decisionRecordSchema` reads again; or the first refusal in the order of {@link DecisionRefusal}
 * @throws RangeError when `asOf` is no day or `recordedAt` no moment, and when the mode or the outcome of `override` is none of those that there are
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 }, town: { type: "code" } },
 *   criterion: { fact: "isee", lte: 9000 },
 * });
 * const row = { isee: 12000, town: "Mantova" };
 * const refused = decisionRecord(rules, row, { asOf: "2018-03-01" });
 * refused.ok ? "" : refused.error.code // => "decided-by-missing"
 * const recorded = decisionRecord(rules, row, { asOf: "2018-03-01", decidedBy: { role: "case-worker", key: "w-01" } });
 * recorded.ok ? [recorded.value.outcome, recorded.value.facts] : [] // => ["ineligible", { isee: 12000 }]
 * ```
 */
export function decisionRecord<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: DecisionRecordOptions,
): Result<DecisionRecord, DecisionRefusal> {
  const { asOf, evidence = [], decidedBy, override, recordedAt } = options;
  if (recordedAt !== undefined && !isInstant(recordedAt)) throw new RangeError("recordedAt must be a moment in UTC");
  if (override !== undefined && !OUTCOMES.includes(override.outcome)) {
    throw new RangeError("override.outcome must be eligible, ineligible or undetermined");
  }
  const prepared = prepareRuleset(ruleset, options);
  const { outcome: proposed, mode, parameters } = assessEligibility(ruleset, row, options);
  const outcome = override?.outcome ?? proposed;
  const isOverridden = outcome !== proposed;
  if (prepared.issues.length > 0) return refuse("ruleset-not-in-force");
  if ((isOverridden || outcome === "ineligible") && !isSomeone(decidedBy)) return refuse("decided-by-missing");
  if (isOverridden && isBlank(override?.reason)) return refuse("override-reason-missing");
  const { facts, missing } = recordedFacts(prepared, row);
  const kept = recordedEvidence(prepared, evidence);
  const record: DecisionRecord = {
    kind: "eligibility-decision",
    formatVersion: DECISION_RECORD_VERSION,
    ruleset: { ...prepared.ruleset, hash: contentHash(ruleset) },
    asOf,
    mode,
    facts,
    missing,
    evidence: kept,
    parameters,
    proposed,
    outcome,
    ...(isOverridden ? { override: { reason: override?.reason ?? "" } } : {}),
    ...(decidedBy === undefined ? {} : { decidedBy: { role: decidedBy.role, key: decidedBy.key } }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
  const unreadable = unreadablePart(record);
  if (unreadable !== undefined) return err({ code: "unreadable-part", ...unreadable });
  return findJsonProblem([facts, kept], RECORD_BOUNDS) === undefined ? ok(record) : refuse("too-large");
}

const SENTENCES: Readonly<Record<Exclude<DecisionRefusal["code"], "unreadable-part">, string>> = {
  "ruleset-not-in-force": "the ruleset is not in force on the day of the decision",
  "decided-by-missing": "a no, and an outcome other than that of the rule, needs a person who decided: role and key",
  "override-reason-missing": "whoever decides otherwise than the rule says why",
  "too-large": "the facts or documents are larger than a record holds",
};

function refuse(code: keyof typeof SENTENCES) {
  return err({ code, message: SENTENCES[code] });
}

function isSomeone(decidedBy: DecidedBy | undefined): boolean {
  return decidedBy !== undefined && !isBlank(decidedBy.role) && !isBlank(decidedBy.key);
}

function isBlank(text: string | undefined): boolean {
  return String(text ?? "").trim() === "";
}

const OUTCOMES: readonly unknown[] = ["eligible", "ineligible", "undetermined"] satisfies readonly EligibilityOutcome[];

/** The facts that the rule reaches; a value that cannot be read is not kept, because nobody knows what it holds. */
function recordedFacts({ context, reached }: PreparedRuleset, row: FactsRow): Pick<DecisionRecord, "facts" | "missing"> {
  const { missing = {}, ...values } = reachedRow(row, context.facts, reached);
  const facts: Record<string, RecordedValue> = {};
  const reasons: Record<string, MissingReason> = { ...(missing as Readonly<Record<string, MissingReason>>) };
  for (const [name, value] of Object.entries(values)) {
    const fact = context.facts[name];
    if (fact === undefined || unreadable(fact, value) !== undefined) reasons[name] = "invalid";
    else facts[name] = value as RecordedValue;
  }
  return { facts, missing: reasons };
}

/** The documents that the rule accepts, without whatever else they carry. */
function recordedEvidence({ requirements }: PreparedRuleset, evidence: readonly Evidence[]): readonly Evidence[] {
  const isAccepted = ({ fact, document }: Evidence) =>
    Object.hasOwn(requirements, fact) && requirements[fact]?.anyOf.some((accepted) => accepted.document === document);
  return evidence
    .filter((one) => isReadable(one) && isAccepted(one))
    .map(({ fact, document, issuedOn, validUntil, verifiedBy }) => ({
      fact,
      document,
      issuedOn,
      ...(isGiven(validUntil) ? { validUntil } : {}),
      ...(isGiven(verifiedBy) ? { verifiedBy } : {}),
    }));
}

/** In JSON, null is what is absent. */
function isGiven(part: string | undefined): boolean {
  return (part ?? undefined) !== undefined;
}
