import * as z from "zod";
import { checkRule, criterionSchema, factsSchema, parametersSchema } from "../criteria/index.ts";
import { keySchema, namedSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import type { Ruleset } from "./ruleset.ts";

/** Names of criteria. */
const NAME = /^[a-z][A-Za-z0-9]{0,63}$/;

/** Most named criteria of one rule. */
const MAX_CRITERIA = 1000;

/** Checks unknown data for a {@link Ruleset}: every problem of its parameters and criteria at once, each with its path. */
export const rulesetSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public").optional(),
    facts: classed(factsSchema, "public"),
    parameters: classed(parametersSchema, "public").optional(),
    criteria: classed(namedSchema(z.string().regex(NAME), criterionSchema, MAX_CRITERIA), "public").optional(),
    criterion: classed(criterionSchema, "public"),
  }).superRefine((ruleset, context) => {
    for (const { path, code, message } of checkRule(ruleset)) {
      context.addIssue({ code: "custom", params: { code }, path: path.split("."), message });
    }
  }))() satisfies z.ZodType<Ruleset>;
