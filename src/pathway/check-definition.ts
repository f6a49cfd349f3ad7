import { checkCriterion } from "../criteria/index.ts";
import { nearestKnown } from "../record/index.ts";
import type { PathwayDefinition, PathwayEdge } from "./definition.ts";
import { LOG_FACTS } from "./transition.ts";

/** A name in a definition that leads nowhere, or a guard that is no criterion. */
export interface DefinitionProblem {
  readonly code: "unknown-state" | "unknown-event" | "unknown-exit" | "reserved-name" | "guard";
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Finds every broken name and every problem of a guard in a definition whose shape is right. */
export function findDefinitionProblems(pathway: PathwayDefinition): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const need = (known: object, name: string, code: DefinitionProblem["code"], path: readonly (string | number)[]) => {
    if (Object.hasOwn(known, name)) return;
    const nearest = nearestKnown(name, Object.keys(known));
    problems.push({ code, path, message: `there is no "${name}"${nearest === undefined ? "" : `; did you mean "${nearest}"?`}` });
  };
  need(pathway.states, pathway.initial, "unknown-state", ["initial"]);
  pathway.everywhere?.forEach((type, index) => {
    need(pathway.events, type, "unknown-event", ["everywhere", index]);
  });
  for (const [type, { data }] of Object.entries(pathway.events)) {
    for (const name of Object.keys(data ?? {})) {
      if (!Object.hasOwn(LOG_FACTS, name)) continue;
      problems.push({
        code: "reserved-name",
        path: ["events", type, "data", name],
        message: `"${name}" is a fact of the log: give the datum another name`,
      });
    }
  }
  for (const { edge, type, path } of edgesWithPath(pathway)) {
    need(pathway.events, type, "unknown-event", path);
    need(pathway.states, edge.to, "unknown-state", [...path, "to"]);
    if (edge.exit !== undefined) need(pathway.exits, edge.exit, "unknown-exit", [...path, "exit"]);
    if (edge.guard === undefined) continue;
    const facts = { ...pathway.events[type]?.data, ...LOG_FACTS };
    for (const problem of checkCriterion(edge.guard, { facts })) {
      problems.push({
        code: "guard",
        path: [...path, "guard", ...problem.path.split(".").filter((part) => part !== "")],
        message: problem.message,
      });
    }
  }
  return problems;
}

function edgesWithPath(pathway: PathwayDefinition) {
  return Object.entries(pathway.states).flatMap(([state, { on }]) =>
    Object.entries(on ?? {}).flatMap(([type, edges]) => {
      const path = ["states", state, "on", type];
      return Array.isArray(edges)
        ? (edges as readonly PathwayEdge[]).map((edge, index) => ({ edge, type, path: [...path, index] }))
        : [{ edge: edges as PathwayEdge, type, path }];
    }),
  );
}
