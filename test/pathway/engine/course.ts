import {
  initialStanding,
  transition,
  type Criterion,
  type PathwayDefinition,
  type PathwayEvent,
  type PathwayStanding,
  type PathwayTrack,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

/** A course with sessions and a track of its own; `ask` ends it if a condition holds. */
export function course(guard: Criterion = { fact: "daysInState", gte: 0 }, dosage?: PathwayTrack["dosage"]): PathwayDefinition {
  return deepFreeze({
    id: "course",
    version: "1",
    initial: "before",
    states: {
      before: { phase: "active", on: { begin: { to: "in" }, ask: { to: "after", guard } } },
      in: { phase: "active", on: { ask: { to: "after", guard } } },
      after: { phase: "active" },
    },
    events: {
      begin: {},
      ask: { data: { score: { type: "number" }, toString: { type: "number" as const } } },
      start: {},
      session: { session: true },
    },
    everywhere: ["session"],
    exits: {},
    tracks: {
      "one-to-one": {
        initial: "not-begun",
        states: { "not-begun": { on: { start: { to: "begun" } } }, begun: { on: { start: { to: "begun" } } } },
        ...(dosage === undefined ? {} : { dosage }),
      },
      choir: { required: true, initial: "silent", states: { silent: {} } },
    },
    milestones: { first: { when: { fact: "sessionsAttended", gte: 1 } } },
  });
}

/** An event of 2018, recorded on its day. */
export function on(day: string, type: string, more: Partial<PathwayEvent> = {}): PathwayEvent {
  return { id: `${type}-${day}`, type, occurredOn: `2018-${day}`, recordedAt: `2018-${day}T10:00:00Z`, ...more };
}

/** A session of a day, of the track if it says so. */
export function session(day: string, data: PathwayEvent["data"], track?: string): PathwayEvent {
  return on(day, "session", { data, ...(track === undefined ? {} : { track }) });
}

/** The standing after events that are all accepted. */
export function after(pathway: PathwayDefinition, ...events: readonly PathwayEvent[]): PathwayStanding {
  return events.reduce((standing, event) => {
    const next = transition(pathway, deepFreeze(standing), deepFreeze(event));
    if (!next.ok) throw new Error(next.error.cause);
    return next.value;
  }, initialStanding(pathway));
}
