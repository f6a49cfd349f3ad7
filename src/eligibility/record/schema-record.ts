import * as z from "zod";
import { nameSchema, type UsedParameter } from "../../criteria/index.ts";
import { keySchema, listSchema, MISSING_REASONS, namedSchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { longTextSchema } from "../../text/index.ts";
import { calendarDateSchema, instantSchema } from "../../time/index.ts";
import { documentSchema, type Evidence } from "../ruleset/index.ts";
import {
  type DecidedBy,
  DECISION_RECORD_VERSION,
  type DecisionRecord,
  RECORD_BOUNDS,
  type RecordedValue,
  ROLE_LENGTH,
} from "./decision-record.ts";

/** Most facts, and most parameters, of one record. */
const MAX_NAMES = 1000;

/** Checks unknown data for {@link Evidence}. */
export const evidenceSchema = /*@__PURE__*/ (() =>
  strictRecord({
    fact: classed(nameSchema, "public"),
    document: classed(documentSchema, "special"),
    issuedOn: classed(calendarDateSchema, "pseudonymous"),
    validUntil: classed(calendarDateSchema, "pseudonymous").optional(),
    verifiedBy: classed(keySchema, "pseudonymous").optional(),
  }))() satisfies z.ZodType<Evidence>;

/** What the facts of a person say may be anything, health and origin among it. */
const recordedValueSchema: z.ZodType<RecordedValue> = /*@__PURE__*/ (() => {
  const scalar = z.union([z.boolean(), z.number(), z.string().max(RECORD_BOUNDS.textLength)]);
  const items = listSchema(namedSchema(nameSchema, scalar, MAX_NAMES));
  const open = strictRecord({ items: classed(items, "special"), complete: classed(z.literal(false), "special") });
  return z.union([scalar, items, open]);
})();

const usedParameterSchema = /*@__PURE__*/ (() =>
  strictRecord({
    name: classed(nameSchema, "public"),
    value: classed(z.union([z.number(), z.string().max(200), listSchema(z.string().max(200), 20_000)]), "public").optional(),
    from: classed(calendarDateSchema, "public").optional(),
    source: classed(z.string().min(1).max(1000), "public").optional(),
  }) satisfies z.ZodType<UsedParameter>)();

const decidedBySchema = /*@__PURE__*/ (() =>
  strictRecord({
    role: classed(z.string().regex(/\S/).max(ROLE_LENGTH), "internal"),
    key: classed(keySchema, "pseudonymous"),
  }) satisfies z.ZodType<DecidedBy>)();

/** Checks unknown data for a {@link DecisionRecord}: an outcome other than the proposed one has a reason, and it and a no have someone who decided. */
export const decisionRecordSchema = /*@__PURE__*/ (() => {
  const outcome = z.enum(["eligible", "ineligible", "undetermined"]);
  return strictRecord({
    kind: classed(z.literal("eligibility-decision"), "public"),
    formatVersion: classed(z.literal(DECISION_RECORD_VERSION), "public"),
    ruleset: classed(
      strictRecord({
        id: classed(keySchema, "public"),
        version: classed(keySchema, "public"),
        hash: classed(z.string().regex(/^sha256:[0-9a-f]{64}$/), "public"),
      }),
      "public",
    ),
    asOf: classed(calendarDateSchema, "pseudonymous"),
    mode: classed(z.enum(["declared", "verified"]), "internal"),
    facts: classed(namedSchema(nameSchema, recordedValueSchema, MAX_NAMES), "special"),
    missing: classed(namedSchema(nameSchema, z.enum(MISSING_REASONS), MAX_NAMES), "pseudonymous"),
    evidence: classed(listSchema(evidenceSchema), "special"),
    parameters: classed(listSchema(usedParameterSchema, MAX_NAMES), "public"),
    proposed: classed(outcome, "pseudonymous"),
    outcome: classed(outcome, "pseudonymous"),
    override: classed(strictRecord({ reason: classed(longTextSchema, "special") }), "special").optional(),
    decidedBy: classed(decidedBySchema, "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "internal").optional(),
  }).superRefine(({ proposed, outcome: decided, override, decidedBy }, context) => {
    const isOverridden = decided !== proposed;
    const report = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: [field], message });
    };
    if (isOverridden !== (override !== undefined))
      report("override", "a reason belongs to an outcome other than the proposed one, and only to it");
    if ((isOverridden || decided === "ineligible") && decidedBy === undefined) {
      report("decidedBy", "a no, and an outcome other than the proposed one, need someone who decided");
    }
  });
})() satisfies z.ZodType<DecisionRecord>;
