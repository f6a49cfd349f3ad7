import { definitionOf, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { deadlineFindings } from "./deadline-findings.ts";
import { eventFindings } from "./event-findings.ts";
import type { PathwayFinding } from "./finding.ts";
import { stateFindings } from "./state-findings.ts";

/**
 * Looks for what its author probably did not mean in a pathway that can be run: where someone is stuck, forgotten, or asked what cannot be.
 *
 * From every state that can be reached in a pathway without findings there is a way to an end. Conditions and roles are not looked at on the way: a path that is drawn may still be closed to everyone.
 *
 * @param pathway - checked before by {@link checkPathway}
 * @returns in the order of the definition, states first; none when nothing was found
 *
 * @example
 * ```ts
 * lintPathway(empowermentPathway) // => []
 * const trap = definePathway({
 *   id: "trap", version: "1", initial: "in",
 *   states: { in: { phase: "active", on: { pause: { to: "away" } } }, away: { phase: "onhold" } },
 *   events: { pause: {} }, exits: {},
 * });
 * lintPathway(trap).map(({ code, trace }) => [code, trace]) // => [["no-way-to-end", []], ["dead-end", ["pause"]], ["hold-without-resume", ["pause"]]]
 * ```
 */
export function lintPathway(pathway: PathwayDefinition | PreparedPathway): readonly PathwayFinding[] {
  const definition = definitionOf(pathway);
  return [...stateFindings(definition), ...eventFindings(definition), ...deadlineFindings(definition)];
}
