import { ok, type Result } from "../../result/index.ts";
import type { PreparedCriterion, PreparedEdge, PreparedPathway } from "../definition/index.ts";
import type { PathwayEvent, Refusal, RefusalDetails } from "../log/index.ts";
import { guardRow } from "./guard-row.ts";
import { refuse } from "./refuse.ts";
import type { PathwayStanding } from "./standing.ts";

/** The first edge that is open to the role and whose guard is true. One that cannot be judged refuses at once. */
export function chooseEdge(
  edges: readonly PreparedEdge[] | undefined,
  state: string,
  prepared: PreparedPathway,
  standing: PathwayStanding,
  event: PathwayEvent,
): Result<PreparedEdge, Refusal> {
  if (edges === undefined || edges.length === 0) return refuse("state", event, at(state, event));
  let failed: PreparedCriterion | undefined;
  for (const edge of edges) {
    const { roles, guard } = edge;
    if (roles !== undefined && !roles.includes(event.role ?? "")) continue;
    if (guard === undefined) return ok(edge);
    const row = guardRow(guard, prepared.definition, standing, event);
    const outcome = guard.judge(row, event.occurredOn);
    if (outcome === "true") return ok(edge);
    failed = guard;
    if (outcome === "unknown") {
      return refuse("open-condition", event, { ...at(state, event), outcome, guard: guard.explain(row, event.occurredOn) });
    }
  }
  if (failed === undefined) return refuse("role", event, at(state, event));
  const row = guardRow(failed, prepared.definition, standing, event);
  return refuse("condition", event, { ...at(state, event), outcome: "false", guard: failed.explain(row, event.occurredOn) });
}

/** Where an event was met. */
function at(state: string, { track }: PathwayEvent): RefusalDetails {
  return { state, track: track ?? undefined };
}
