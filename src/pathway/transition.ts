import { evaluateCriterion, type Facts, type FactsRow } from "../criteria/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { toDayNumber, utcDayOf } from "../time/index.ts";
import type { PathwayDefinition, PathwayEdge, PathwayState } from "./definition.ts";
import type { PathwayEvent } from "./event.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";
import type { Exit, ParticipationState } from "./state.ts";

/** What a guard may ask of the log itself, beside the event's own data. */
export const LOG_FACTS = {
  state: { type: "code" },
  daysInState: { type: "number", integer: true },
} as const satisfies Facts;

/** Where a participation stands before its first event. */
export function initialState(pathway: PathwayDefinition): ParticipationState {
  const phase = pathway.states[pathway.initial]?.phase ?? "planned";
  return { name: pathway.initial, phase: phase === "finished" ? "planned" : phase };
}

/**
 * The state after one event, or why the event is refused: the kernel of {@link appendEvent} and {@link replayPathway}.
 *
 * @param pathway - checked before
 * @param current - the state before the event
 * @param event - the event, well-formed
 * @returns the state after it; refused with `unknown-event`, `too-early`, `not-in-state`, `forbidden` or `guard`, the first that applies
 */
export function transition(
  pathway: PathwayDefinition,
  current: ParticipationState,
  event: PathwayEvent,
): Result<ParticipationState, Refusal> {
  const refuse = (code: RefusalCode, message: string, outcome?: "false" | "unknown") =>
    err<Refusal>({
      code,
      eventId: event.id,
      type: event.type,
      state: current.name,
      ...(outcome === undefined ? {} : { outcome }),
      message,
    });
  if (!Object.hasOwn(pathway.events, event.type)) return refuse("unknown-event", "the pathway has no event of this type");
  if (toDayNumber(event.occurredOn) > toDayNumber(utcDayOf(event.recordedAt)) + 1) {
    return refuse("too-early", "the event lies more than one day after it was recorded; announce it on its day");
  }
  if (pathway.everywhere?.includes(event.type) === true) return ok(current);
  const edges = edgesOf(pathway.states[current.name], event.type);
  if (edges.length === 0) return refuse("not-in-state", `an event "${event.type}" is not accepted in the state "${current.name}"`);
  const open = edges.filter((edge) => edge.roles === undefined || edge.roles.includes(event.role ?? ""));
  if (open.length === 0) return refuse("forbidden", "this role may not record the event");
  for (const edge of open) {
    const outcome = judgeGuard(pathway, current, event, edge);
    if (outcome === "unknown") return refuse("guard", "the condition of the event cannot be judged: data are missing", "unknown");
    if (outcome === "true") return enter(pathway, current, event, edge, refuse);
  }
  return refuse("guard", "the condition of the event is not met", "false");
}

type Refuse = (code: RefusalCode, message: string, outcome?: "false" | "unknown") => Result<never, Refusal>;

function edgesOf(state: PathwayState | undefined, type: string): readonly PathwayEdge[] {
  const on = state?.on;
  const edges = on !== undefined && Object.hasOwn(on, type) ? on[type] : undefined;
  if (edges === undefined) return [];
  return Array.isArray(edges) ? (edges as readonly PathwayEdge[]) : [edges as PathwayEdge];
}

function judgeGuard(pathway: PathwayDefinition, current: ParticipationState, event: PathwayEvent, edge: PathwayEdge) {
  if (edge.guard === undefined) return "true";
  const facts: Facts = { ...pathway.events[event.type]?.data, ...LOG_FACTS };
  const row = {
    ...event.data,
    state: current.name,
    daysInState: current.since === undefined ? null : toDayNumber(event.occurredOn) - toDayNumber(current.since),
  } as FactsRow;
  return evaluateCriterion(edge.guard, row, { facts, asOf: event.occurredOn });
}

function enter(
  pathway: PathwayDefinition,
  current: ParticipationState,
  event: PathwayEvent,
  edge: PathwayEdge,
  refuse: Refuse,
): Result<ParticipationState, Refusal> {
  const phase = pathway.states[edge.to]?.phase ?? "planned";
  const since = edge.to === current.name && current.since !== undefined ? current.since : event.occurredOn;
  if (phase !== "finished") return ok({ name: edge.to, phase, since });
  if (current.phase === "finished") return ok({ name: edge.to, phase, since, exit: current.exit });
  const reason = edge.exit ?? event.data?.["reason"];
  if (reason === undefined || reason === null) return refuse("guard", "leaving needs a reason", "unknown");
  if (typeof reason !== "string" || !Object.hasOwn(pathway.exits, reason))
    return refuse("guard", "the reason is none of the pathway's exits", "false");
  const destination = event.data?.["destination"];
  const exit: Exit = { on: event.occurredOn, reason, ...(typeof destination === "string" ? { destination } : {}) };
  return ok({ name: edge.to, phase, since, exit });
}
