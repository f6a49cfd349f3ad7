import * as z from "zod";
import { criterionSchema, factsSchema } from "../criteria/index.ts";
import { findJsonProblem, keySchema, listSchema, namedSchema, strictRecord, type JsonValue } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import { findDefinitionProblems } from "./check-definition.ts";
import {
  type ExitReason,
  PHASES,
  type PathwayDefinition,
  type PathwayEdge,
  type PathwayEventType,
  type PathwayState,
} from "./definition.ts";
import { DATA_BOUNDS } from "./entry.ts";
import type { LogEntry, PathwayEvent, PathwayLog, VoidEvent } from "./event.ts";

const nameSchema = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a name in kebab-case, such as in-follow-up")
    .max(64))();

const edgeSchema: z.ZodType<PathwayEdge> = /*@__PURE__*/ (() =>
  strictRecord({
    to: classed(nameSchema, "public"),
    guard: classed(criterionSchema, "public").optional(),
    roles: classed(z.array(nameSchema).min(1).max(50), "public").optional(),
    exit: classed(nameSchema, "public").optional(),
  }))();

/** Most states, event types, exits, edges of one state, or names elsewhere. */
const MAX_NAMES = 1000;

const stateSchema = /*@__PURE__*/ (() => {
  const edgesSchema = z.union([edgeSchema, z.array(edgeSchema).min(1).max(50)]);
  return strictRecord({
    phase: classed(z.enum(PHASES), "public"),
    admitted: classed(z.boolean(), "public").optional(),
    label: classed(localizedTextSchema, "public").optional(),
    on: classed(namedSchema(nameSchema, edgesSchema, MAX_NAMES), "public").optional(),
  }) satisfies z.ZodType<PathwayState>;
})();

const eventTypeSchema = /*@__PURE__*/ (() =>
  strictRecord({
    label: classed(localizedTextSchema, "public").optional(),
    data: classed(factsSchema, "public").optional(),
  }) satisfies z.ZodType<PathwayEventType>)();

const exitReasonSchema = /*@__PURE__*/ (() =>
  strictRecord({
    label: classed(localizedTextSchema, "public").optional(),
    valence: classed(z.enum(["positive", "neutral", "negative"]), "public"),
    maps: classed(namedSchema(z.string().max(64), z.string().max(128), MAX_NAMES), "public").optional(),
  }) satisfies z.ZodType<ExitReason>)();

/** Checks unknown data for a {@link PathwayDefinition}: every broken name and every problem of a guard at once. */
export const pathwayDefinitionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public").optional(),
    initial: classed(nameSchema, "public"),
    states: classed(namedSchema(nameSchema, stateSchema, MAX_NAMES), "public"),
    events: classed(namedSchema(nameSchema, eventTypeSchema, MAX_NAMES), "public"),
    everywhere: classed(z.array(nameSchema).max(100), "public").optional(),
    exits: classed(namedSchema(nameSchema, exitReasonSchema, MAX_NAMES), "public"),
    corrections: classed(strictRecord({ roles: classed(z.array(nameSchema).max(50), "public") }), "public").optional(),
  }).superRefine((definition, context) => {
    for (const { path, code, message } of findDefinitionProblems(definition)) {
      context.addIssue({ code: "custom", params: { code }, path: [...path], message });
    }
  }))() satisfies z.ZodType<PathwayDefinition>;

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
