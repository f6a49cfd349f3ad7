import * as z from "zod";
import { isCalendarDate, type CalendarDate } from "./calendar-date.ts";
import type { Duration } from "./duration.ts";
import { isInstant, type Instant } from "./instant.ts";
import { isPartialDate, type PartialDate } from "./partial-date.ts";
import type { Period } from "./period.ts";

/** Checks unknown data for a {@link CalendarDate}. */
export const calendarDateSchema: z.ZodType<CalendarDate, CalendarDate> = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^(18[5-9]\d|19\d\d|20\d\d|21\d\d|2200)-\d{2}-\d{2}$/, { error: "not a day YYYY-MM-DD between 1850 and 2200", abort: true })
    .refine(isCalendarDate, { error: "no such day in the calendar" }))();

/** Checks unknown data for a {@link PartialDate}. */
export const partialDateSchema: z.ZodType<PartialDate, PartialDate> = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^(18[5-9]\d|19\d\d|20\d\d|21\d\d|2200)(-\d{2}){0,2}$/, { error: "not a year, month or day between 1850 and 2200", abort: true })
    .refine(isPartialDate, { error: "no such day or month in the calendar" }))();

/** Checks unknown data for an {@link Instant}. */
export const instantSchema: z.ZodType<Instant, Instant> = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, { error: "not a moment in UTC such as 2018-05-04T09:30:00Z", abort: true })
    .refine(isInstant, { error: "no such moment" }))();

/** Checks unknown data for a {@link Duration} that is longer than nothing. */
export const durationSchema: z.ZodType<Duration, Duration> = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?$/, { error: "not a duration such as P6M or P28D", abort: true })
    .regex(/[1-9]/, { error: "a duration of nothing" }))();

/** Checks unknown data for a {@link Period}: the end is not before the start. */
export const periodSchema: z.ZodType<Period, Period> = /*@__PURE__*/ (() =>
  z
    .strictObject(
      { start: calendarDateSchema, end: calendarDateSchema.optional() },
      { error: ({ code }) => (code === "unrecognized_keys" ? "a period has a start and an end, and no other field" : undefined) },
    )
    .refine(({ start, end }) => end === undefined || start <= end, { error: "the period ends before it starts", path: ["end"] }))();
