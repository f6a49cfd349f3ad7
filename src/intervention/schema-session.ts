import * as z from "zod";
import { ATTENDANCE_STATUS, codeSchema, isInGroup } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import type { Attendance, ServiceSession } from "./session.ts";

/** A session is held on one day. */
const MINUTES_PER_DAY = 1440;

/** Checks unknown data for an {@link Attendance}: someone present stays from 1 minute to a day, someone who was not there none. */
export const attendanceSchema = /*@__PURE__*/ (() =>
  strictRecord({
    participationId: classed(keySchema, "pseudonymous"),
    status: classed(codeSchema(ATTENDANCE_STATUS), "pseudonymous"),
    minutes: classed(z.int().min(0).max(MINUTES_PER_DAY), "pseudonymous").optional(),
  })
    .refine(({ status, minutes }) => minutes === undefined || minutes === 0 || isInGroup(ATTENDANCE_STATUS, "attended", status), {
      error: "minutes of someone who is not recorded as present",
      path: ["minutes"],
    })
    .refine(({ status, minutes }) => minutes !== 0 || !isInGroup(ATTENDANCE_STATUS, "attended", status), {
      error: "someone present stays at least a minute, or has no minutes",
      path: ["minutes"],
    }) satisfies z.ZodType<Attendance>)();

/**
 * Checks unknown data for a {@link ServiceSession}: at most 1,000 people, each once; at most 100 of the staff.
 *
 * `interventionId` is special: beside the keys of those who came it tells what help they get, which may be psychological or anti-violence support.
 */
export const serviceSessionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    interventionId: classed(keySchema, "special"),
    heldOn: classed(calendarDateSchema, "pseudonymous"),
    durationMinutes: classed(z.int().min(1).max(MINUTES_PER_DAY), "pseudonymous").optional(),
    attendance: classed(
      listSchema(attendanceSchema, 1000).refine(
        (list) => new Set(list.map(({ participationId }) => participationId)).size === list.length,
        "a participation is listed twice",
      ),
      "pseudonymous",
    ),
    workerIds: classed(listSchema(keySchema, 100), "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  }) satisfies z.ZodType<ServiceSession>)();
