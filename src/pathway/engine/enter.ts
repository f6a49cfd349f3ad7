import { ok, type Result } from "../../result/index.ts";
import type { PathwayDefinition, PreparedEdge } from "../definition/index.ts";
import type { PathwayEvent, Refusal } from "../log/index.ts";
import { refuse } from "./refuse.ts";
import type { Exit, ParticipationState } from "./state.ts";

/** The state that an edge leads to. Whoever leaves after taking part, or comes from any other phase into the last one, needs a reason: the edge's, or that of the event. */
export function enter(
  { exits }: PathwayDefinition,
  current: ParticipationState,
  event: PathwayEvent,
  { to: name, phase, exit: meant }: PreparedEdge,
): Result<ParticipationState, Refusal> {
  if (name === current.name) return ok(current);
  const since = event.occurredOn;
  if (phase !== "finished") return ok({ name, phase, since });
  if (current.phase === "finished") return ok({ name, phase, since, exit: current.exit });
  const reason = meant ?? event.data?.["reason"];
  if (reason === undefined || reason === null) return refuse("no-reason", event, { state: current.name, outcome: "unknown" });
  if (typeof reason !== "string" || !Object.hasOwn(exits, reason)) {
    return refuse("unknown-reason", event, { state: current.name, outcome: "false" });
  }
  const destination = event.data?.["destination"];
  const exit: Exit = typeof destination === "string" ? { on: since, reason, destination } : { on: since, reason };
  return ok({ name, phase, since, exit });
}
