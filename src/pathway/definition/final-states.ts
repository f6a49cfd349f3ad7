import { edgesOf } from "./edge.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";

/** The states that a state leads to by some event, itself left out, each once. */
function nextStates({ states }: PathwayDefinition, name: string): readonly string[] {
  const on = states[name]?.on;
  const targets = Object.keys(on ?? {}).flatMap((type) => edgesOf(on, type).map(({ to }) => to));
  return [...new Set(targets)].filter((to) => to !== name);
}

/** The states that no event leads out of. */
export function finalStates(pathway: PathwayDefinition): readonly string[] {
  return Object.keys(pathway.states).filter((name) => nextStates(pathway, name).length === 0);
}
