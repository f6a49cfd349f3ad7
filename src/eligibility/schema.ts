import type * as z from "zod";
import { checkCriterion, criterionSchema, factsSchema } from "../criteria/index.ts";
import { keySchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import type { Ruleset } from "./ruleset.ts";

/** Checks unknown data for a {@link Ruleset}: every problem of its criterion at once, each with its path. */
export const rulesetSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public").optional(),
    facts: classed(factsSchema, "public"),
    criterion: classed(criterionSchema, "public"),
  }).superRefine(({ criterion, facts }, context) => {
    for (const { path, code, message } of checkCriterion(criterion, { facts })) {
      context.addIssue({
        code: "custom",
        params: { code },
        path: ["criterion", ...path.split(".").filter((part) => part !== "")],
        message,
      });
    }
  }))() satisfies z.ZodType<Ruleset>;
