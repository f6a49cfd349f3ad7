import { checkPathway, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

/** A sound pathway of two states. */
export const HOUSE: PathwayDefinition = deepFreeze({
  id: "house",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { enter: { to: "living" } } },
    living: { phase: "active" },
  },
  events: { enter: { data: { rent: { type: "number" } } }, leave: {}, dinner: { session: true } },
  exits: { moved: { valence: "neutral" } },
});

/** What is wrong with the house when some of it is changed: nothing else is there, and nothing is left out. */
export const problemsWith = (change: Partial<PathwayDefinition>) => checkPathway(deepFreeze({ ...HOUSE, ...change }));

/** The same where the edges of its first state are changed. */
export const problemsOfEdges = (on: PathwayDefinition["states"][string]["on"], change: Partial<PathwayDefinition> = {}) =>
  problemsWith({ ...change, states: { ...HOUSE.states, asked: { phase: "planned", on } } });
