import * as z from "zod";
import { codeSchema, PRACTICE_CRITERION, PRACTICE_STATUS, REPLICATION_TYPE } from "../codelist/index.ts";
import { keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { partialDateSchema } from "../time/index.ts";
import type { Practice, PracticeAssessment, Replication } from "./practice.ts";

/** Checks unknown data for a {@link PracticeAssessment}. */
export const practiceAssessmentSchema = /*@__PURE__*/ (() =>
  strictRecord({
    criterion: classed(codeSchema(PRACTICE_CRITERION), "public"),
    met: classed(z.boolean(), "public").optional(),
    rationale: classed(localizedTextSchema, "public").optional(),
  }) satisfies z.ZodType<PracticeAssessment>)();

/** Checks unknown data for a {@link Practice}: each criterion is judged once. */
export const practiceSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public"),
    projectId: classed(keySchema, "public"),
    status: classed(codeSchema(PRACTICE_STATUS), "public"),
    coreElements: classed(listSchema(localizedTextSchema, 100), "public").optional(),
    assessments: classed(
      listSchema(practiceAssessmentSchema, 100).refine(
        (list) => new Set(list.map(({ criterion }) => criterion)).size === list.length,
        "a criterion is judged twice",
      ),
      "public",
    ).optional(),
  }) satisfies z.ZodType<Practice>)();

/** Checks unknown data for a {@link Replication}. */
export const replicationSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    practiceId: classed(keySchema, "public"),
    type: classed(codeSchema(REPLICATION_TYPE), "public"),
    projectId: classed(keySchema, "public").optional(),
    replicationOfId: classed(keySchema, "public").optional(),
    organizationId: classed(keySchema, "public").optional(),
    territoryId: classed(keySchema, "public").optional(),
    from: classed(partialDateSchema, "public"),
    places: classed(z.int().min(0).max(1_000_000), "public").optional(),
    adaptations: classed(localizedTextSchema, "public").optional(),
  }) satisfies z.ZodType<Replication>)();
