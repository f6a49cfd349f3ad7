import * as z from "zod";
import { checkRuleOf, criterionSchema, factsSchema, nameSchema, parametersSchema } from "../../criteria/index.ts";
import { keySchema, namedSchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { localizedTextSchema } from "../../text/index.ts";
import { durationSchema, periodSchema } from "../../time/index.ts";
import type { AcceptedDocument, EvidenceRequirement } from "./evidence.ts";
import type { Ruleset } from "./ruleset.ts";

/** Most named criteria, and most facts to be proven, of one rule. */
const MAX_NAMES = 1000;

/** Checks unknown data for the code of a kind of document. */
export const documentSchema: z.ZodType<string, string> = /*@__PURE__*/ (() =>
  z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a name in kebab-case, such as tax-return"))();

const requirementSchema = /*@__PURE__*/ (() => {
  const accepted = strictRecord({
    document: classed(documentSchema, "public"),
    validFor: classed(durationSchema, "public").optional(),
    label: classed(localizedTextSchema, "public").optional(),
  }) satisfies z.ZodType<AcceptedDocument>;
  return strictRecord({ anyOf: classed(z.array(accepted).min(1).max(50), "public") }) satisfies z.ZodType<EvidenceRequirement>;
})();

/** Checks unknown data for a {@link Ruleset}: every problem of its parameters and criteria at once, each with its path. */
export const rulesetSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public").optional(),
    effective: classed(periodSchema, "public").optional(),
    facts: classed(factsSchema, "public"),
    evidence: classed(namedSchema(nameSchema, requirementSchema, MAX_NAMES), "public").optional(),
    parameters: classed(parametersSchema, "public").optional(),
    criteria: classed(namedSchema(nameSchema, criterionSchema, MAX_NAMES), "public").optional(),
    criterion: classed(criterionSchema, "public"),
  }).superRefine((ruleset, context) => {
    const report = (path: readonly string[], code: string, message: string) => {
      context.addIssue({ code: "custom", params: { code }, path: [...path], message });
    };
    for (const { path, code, message } of checkRuleOf(ruleset)) report(path.split("."), code, message);
    for (const fact of Object.keys(ruleset.evidence ?? {})) {
      if (!Object.hasOwn(ruleset.facts, fact)) report(["evidence", fact], "unknown-fact", "no fact of this name is declared");
    }
  }))() satisfies z.ZodType<Ruleset>;
