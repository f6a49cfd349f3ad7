import * as z from "zod";
import { codeSchema, GOAL_SETTER, GOAL_STATUS, NEED_CATEGORY } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import type { Goal, GoalProgress } from "./goal.ts";

/** Checks unknown data for a {@link GoalProgress}. */
export const goalProgressSchema = /*@__PURE__*/ (() =>
  strictRecord({
    on: classed(calendarDateSchema, "pseudonymous"),
    status: classed(codeSchema(GOAL_STATUS), "pseudonymous"),
    attainment: classed(z.literal([-2, -1, 0, 1, 2]), "pseudonymous").optional(),
    judgedBy: classed(codeSchema(GOAL_SETTER), "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  }) satisfies z.ZodType<GoalProgress>)();

/**
 * Checks unknown data for a {@link Goal}: it is neither due nor judged before it is set; at most 1,000 judgements.
 *
 * `text` is safety-critical: free words may hold a plan to leave a violent home. `area` is special: violence and illness are among the areas of need.
 */
export const goalSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    participationId: classed(keySchema, "pseudonymous"),
    setBy: classed(codeSchema(GOAL_SETTER), "pseudonymous"),
    setOn: classed(calendarDateSchema, "pseudonymous"),
    area: classed(codeSchema(NEED_CATEGORY), "special").optional(),
    text: classed(localizedTextSchema, "safety-critical"),
    dueOn: classed(calendarDateSchema, "pseudonymous").optional(),
    progress: classed(listSchema(goalProgressSchema, 1000), "pseudonymous").optional(),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  })
    .refine(({ setOn, dueOn }) => dueOn === undefined || setOn <= dueOn, { error: "due before it was set", path: ["dueOn"] })
    .refine(({ setOn, progress }) => progress === undefined || progress.every(({ on }) => setOn <= on), {
      error: "judged before it was set",
      path: ["progress"],
    }) satisfies z.ZodType<Goal>)();
