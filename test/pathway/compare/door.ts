import type { PathwayDefinition } from "welfare-core";

/** A pathway that has something of every part. */
export const DOOR: PathwayDefinition = {
  id: "door",
  version: "1",
  initial: "out",
  states: {
    out: { phase: "planned", on: { enter: { to: "in" } } },
    in: { phase: "active", label: { en: "Inside" }, on: { leave: [{ to: "gone", exit: "done" }] } },
    gone: { phase: "finished" },
  },
  events: { enter: { label: { en: "Comes in" } }, leave: { label: { en: "Goes" } } },
  exits: { done: { valence: "positive" } },
  tracks: { choir: { initial: "silent", required: true, states: { silent: {} } } },
  milestones: { settled: { when: { fact: "daysInState", gte: 5 } } },
  deadlines: { visit: { anchor: { state: "in" }, offset: "P1M", satisfiedBy: ["leave"], endsIn: ["gone"] } },
};
