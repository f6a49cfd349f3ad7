import { definitionOf, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { deadlineFindings } from "./deadline-findings.ts";
import { eventFindings } from "./event-findings.ts";
import type { PathwayFinding } from "./finding.ts";
import { guardFindings } from "./guard-findings.ts";
import { stateFindings } from "./state-findings.ts";

/**
 * Looks for what its author probably did not mean in a pathway that can be run: where someone is stuck, forgotten, or asked what cannot be.
 *
 * From every state that can be reached in a pathway without errors there is a way to an end. Conditions are searched for facts that make them true, each by itself: that the facts can come about together is not
 * proven, and where the search comes to no end nothing is found.
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
  return [...stateFindings(definition), ...guardFindings(definition), ...eventFindings(definition), ...deadlineFindings(definition)];
}
