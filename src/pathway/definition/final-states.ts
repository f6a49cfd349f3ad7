import { edgesOf } from "./edge.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";

/** The states that no event leads out of: what edges they have lead back to them. */
export function finalStates({ states }: PathwayDefinition): readonly string[] {
  return Object.entries(states)
    .filter(([name, { on }]) => Object.keys(on ?? {}).every((type) => edgesOf(on, type).every(({ to }) => to === name)))
    .map(([name]) => name);
}
