import type { PathwayDefinition, PathwayLog } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";

/** Ways in, holds, ways out and back; a track whose states and events bear the names of the pathway's own. */
export const JOURNEY: PathwayDefinition = deepFreeze({
  id: "journey",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { enter: { to: "in" } } },
    in: {
      phase: "active",
      on: { note: { to: "in" }, pause: { to: "away" }, leave: { to: "out", exit: "done" }, drop: { to: "out", exit: "lost" } },
    },
    away: { phase: "onhold", on: { resume: { to: "in" }, drop: { to: "out", exit: "lost" } } },
    out: { phase: "finished", on: { tidy: { to: "shut" }, return: { to: "in" } } },
    shut: { phase: "finished" },
  },
  events: Object.fromEntries(["return", "enter", "note", "pause", "resume", "leave", "drop", "tidy", "visit"].map((type) => [type, {}])),
  everywhere: ["visit"],
  exits: { done: { valence: "positive" }, lost: { valence: "negative" } },
  tracks: { mirror: { initial: "asked", states: { asked: { on: { enter: { to: "in" } } }, in: { on: { note: { to: "in" } } } } } },
  milestones: { settled: { when: { fact: "daysInState", gte: 5 } }, "settled-again": { when: { fact: "daysInState", gte: 6 } } },
});

/** A log of events told as `type MM-DD` of 2018, in their order; `mirror/type MM-DD` is one of the track. */
export function journey(told: string): PathwayLog {
  const entries = told.split(", ").map((text, sequence) => {
    const [name = "", day = ""] = text.split(" ");
    const [type, track] = name.split("/").reverse();
    return { id: `e${sequence}`, type, track, occurredOn: `2018-${day}`, recordedAt: `2018-${day}T10:00:00Z`, sequence };
  });
  return deepFreeze(logOf(told === "" ? [] : entries, JOURNEY));
}
