import * as z from "zod";
import { criterionSchema, factsSchema, parametersSchema } from "../criteria/index.ts";
import { keySchema, namedSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { durationSchema } from "../time/index.ts";
import {
  checkPathway,
  type DeadlineAnchor,
  type ExitReason,
  type PathwayDeadline,
  type PathwayDefinition,
  type PathwayEdge,
  type PathwayEventType,
  type PathwayMilestone,
  type PathwayState,
  type PathwayTrack,
  PHASES,
  type TrackEdge,
  type TrackState,
} from "./definition/index.ts";
import { nameSchema } from "./schema-name.ts";

/** Most states, event types, exits, edges of one state, or names elsewhere. */
const MAX_NAMES = 1000;

const label = /*@__PURE__*/ (() => classed(localizedTextSchema, "public").optional())();
const names = /*@__PURE__*/ (() => classed(z.array(nameSchema).max(100), "public"))();

const trackEdge = /*@__PURE__*/ (() => ({
  to: classed(nameSchema, "public"),
  guard: classed(criterionSchema, "public").optional(),
  roles: classed(z.array(nameSchema).min(1).max(50), "public").optional(),
}))();

function edgesSchema<T extends z.ZodType>(edge: T) {
  return classed(namedSchema(nameSchema, z.union([edge, z.array(edge).min(1).max(50)]), MAX_NAMES), "public").optional();
}

const stateSchema = /*@__PURE__*/ (() =>
  strictRecord({
    phase: classed(z.enum(PHASES), "public"),
    admitted: classed(z.boolean(), "public").optional(),
    label,
    on: edgesSchema(strictRecord({ ...trackEdge, exit: classed(nameSchema, "public").optional() }) satisfies z.ZodType<PathwayEdge>),
  }) satisfies z.ZodType<PathwayState>)();

const eventTypeSchema = /*@__PURE__*/ (() =>
  strictRecord({
    label,
    data: classed(factsSchema, "public").optional(),
    session: classed(z.boolean(), "public").optional(),
  }) satisfies z.ZodType<PathwayEventType>)();

const exitReasonSchema = /*@__PURE__*/ (() =>
  strictRecord({
    label,
    valence: classed(z.enum(["positive", "neutral", "negative"]), "public"),
    maps: classed(namedSchema(z.string().max(64), z.string().max(128), MAX_NAMES), "public").optional(),
  }) satisfies z.ZodType<ExitReason>)();

const trackSchema = /*@__PURE__*/ (() => {
  const count = classed(z.int().min(1), "public").optional();
  const trackStateSchema = strictRecord({ label, on: edgesSchema(strictRecord(trackEdge) satisfies z.ZodType<TrackEdge>) });
  return strictRecord({
    label,
    required: classed(z.boolean(), "public").optional(),
    initial: classed(nameSchema, "public"),
    states: classed(namedSchema(nameSchema, trackStateSchema satisfies z.ZodType<TrackState>, MAX_NAMES), "public"),
    dosage: classed(
      strictRecord({ sessions: count, minutes: count, attendanceShare: classed(z.number().min(0).max(1), "public").optional() }),
      "public",
    ).optional(),
    openIn: names.optional(),
  }) satisfies z.ZodType<PathwayTrack>;
})();

const milestoneSchema = /*@__PURE__*/ (() =>
  strictRecord({ label, when: classed(criterionSchema, "public") }) satisfies z.ZodType<PathwayMilestone>)();

const deadlineSchema = /*@__PURE__*/ (() => {
  const length = classed(durationSchema, "public");
  const anchorOf = <K extends string>(kind: K) => strictRecord({ [kind]: classed(nameSchema, "public") } as Record<K, typeof nameSchema>);
  return strictRecord({
    label,
    anchor: classed(z.union([anchorOf("event"), anchorOf("state"), anchorOf("milestone")]) satisfies z.ZodType<DeadlineAnchor>, "public"),
    offset: length,
    window: classed(strictRecord({ before: length.optional(), after: length.optional() }), "public").optional(),
    satisfiedBy: classed(z.array(nameSchema).min(1).max(100), "public"),
    pausedIn: names.optional(),
    endsIn: names.optional(),
  }) satisfies z.ZodType<PathwayDeadline>;
})();

/** Checks unknown data for a {@link PathwayDefinition}: every broken name and every problem of a guard, a milestone or a deadline at once. */
export const pathwayDefinitionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(keySchema, "public"),
    name: label,
    initial: classed(nameSchema, "public"),
    states: classed(namedSchema(nameSchema, stateSchema, MAX_NAMES), "public"),
    events: classed(namedSchema(nameSchema, eventTypeSchema, MAX_NAMES), "public"),
    everywhere: names.optional(),
    exits: classed(namedSchema(nameSchema, exitReasonSchema, MAX_NAMES), "public"),
    corrections: classed(strictRecord({ roles: names }), "public").optional(),
    parameters: classed(parametersSchema, "public").optional(),
    tracks: classed(namedSchema(nameSchema, trackSchema, MAX_NAMES), "public").optional(),
    milestones: classed(namedSchema(nameSchema, milestoneSchema, MAX_NAMES), "public").optional(),
    deadlines: classed(namedSchema(nameSchema, deadlineSchema, MAX_NAMES), "public").optional(),
  }).superRefine((definition, context) => {
    for (const { path, code, message } of checkPathway(definition)) {
      context.addIssue({ code: "custom", params: { code }, path: [...path], message });
    }
  }))() satisfies z.ZodType<PathwayDefinition>;
