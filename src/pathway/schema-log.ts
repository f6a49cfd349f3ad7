import * as z from "zod";
import { findJsonProblem, keySchema, listSchema, strictRecord, type JsonValue } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import { DATA_BOUNDS, type LogEntry, type PathwayEvent, type PathwayLog, type VoidEvent } from "./log/index.ts";
import { nameSchema } from "./schema-name.ts";

/** Plain JSON within bounds: it is looked through before its fields are. */
const dataSchema: z.ZodType<Readonly<Record<string, JsonValue>>> = /*@__PURE__*/ (() =>
  z
    .custom<Readonly<Record<string, JsonValue>>>(
      (value) => typeof value === "object" && value !== null && findJsonProblem(value, DATA_BOUNDS) === undefined,
      { error: "the data of an event are plain JSON, at most 16 deep and 1,000 values", abort: true },
    )
    .pipe(
      z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/), z.unknown()) as unknown as z.ZodType<
        Readonly<Record<string, JsonValue>>,
        Readonly<Record<string, JsonValue>>
      >,
    ))();

const entryBase = /*@__PURE__*/ (() => ({
  id: classed(keySchema, "pseudonymous"),
  recordedAt: classed(instantSchema, "pseudonymous"),
  actor: classed(keySchema, "pseudonymous").optional(),
  role: classed(nameSchema, "internal").optional(),
  sequence: classed(z.int(), "internal").optional(),
}))();

/** Checks unknown data for a {@link PathwayEvent}. */
export const pathwayEventSchema = /*@__PURE__*/ (() =>
  strictRecord({
    ...entryBase,
    type: classed(
      nameSchema.refine((type) => type !== "void", "an event of type void needs voids"),
      "pseudonymous",
    ),
    occurredOn: classed(calendarDateSchema, "pseudonymous"),
    track: classed(nameSchema, "internal").optional(),
    data: classed(dataSchema, "special").optional(),
    replaces: classed(keySchema, "pseudonymous").optional(),
  }))() satisfies z.ZodType<PathwayEvent>;

/** Checks unknown data for a {@link VoidEvent}. */
export const voidEventSchema = /*@__PURE__*/ (() =>
  strictRecord({
    ...entryBase,
    type: classed(z.literal("void"), "pseudonymous"),
    voids: classed(keySchema, "pseudonymous"),
    occurredOn: classed(calendarDateSchema, "pseudonymous").optional(),
  }))() satisfies z.ZodType<VoidEvent>;

/** Checks unknown data for a {@link LogEntry}. */
export const logEntrySchema: z.ZodType<LogEntry> = /*@__PURE__*/ (() => z.union([voidEventSchema, pathwayEventSchema]))();

/** Checks unknown data for a {@link PathwayLog}: at most 10,000 entries. */
export const pathwayLogSchema = /*@__PURE__*/ (() =>
  strictRecord({
    pathway: classed(strictRecord({ id: classed(keySchema, "public"), version: classed(keySchema, "public") }), "public"),
    events: classed(listSchema(logEntrySchema, 10_000), "pseudonymous"),
  }))() satisfies z.ZodType<PathwayLog>;
