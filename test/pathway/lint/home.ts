import { lintPathway, type PathwayDeadline, type PathwayDefinition, type PathwayFinding } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

type States = PathwayDefinition["states"];

/** Who waits is not forgotten. */
export const REVIEW: PathwayDeadline = { anchor: { state: "waiting" }, offset: "P3M", satisfiedBy: ["enter", "withdraw"] };

/** Who has left is asked again. */
export const FOLLOW_UP: PathwayDeadline = { anchor: { event: "leave" }, offset: "P28D", satisfiedBy: ["call"] };

/** A pathway in which everything has its place: one waits, lives there, may pause, leaves with a reason and is asked again. */
export const HOME: PathwayDefinition = deepFreeze({
  id: "home",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { enter: { to: "living" }, queue: { to: "waiting" }, withdraw: { to: "refused" } } },
    waiting: { phase: "waitlist", on: { enter: { to: "living" }, withdraw: { to: "refused" } } },
    living: { phase: "active", on: { pause: { to: "away" }, leave: { to: "gone" } } },
    away: { phase: "onhold", on: { resume: { to: "living" }, leave: { to: "gone" } } },
    gone: { phase: "finished", on: { "come-back": { to: "living" }, close: { to: "closed" } } },
    closed: { phase: "finished" },
    refused: { phase: "cancelled" },
  },
  events: {
    enter: { data: { points: { type: "number", integer: true, min: 0, max: 10 } } },
    queue: {},
    withdraw: {},
    pause: {},
    resume: {},
    leave: { data: { reason: { type: "code" } } },
    "come-back": {},
    close: {},
    call: {},
  },
  everywhere: ["call"],
  exits: { moved: { valence: "neutral" } },
  deadlines: { review: REVIEW, "follow-up": FOLLOW_UP },
});

/** What is found in the home when some of it is changed. */
export const findingsWith = (change: Partial<PathwayDefinition>) => lintPathway(deepFreeze({ ...HOME, ...change }));

/** What is found when some of its states are changed or added. */
export const findingsWithStates = (states: States, change: Partial<PathwayDefinition> = {}) =>
  findingsWith({ ...change, states: { ...HOME.states, ...states } });

/** What is found when other edges lead out of its first state, beside its own. */
export const findingsWithEdges = (on: States[string]["on"], change: Partial<PathwayDefinition> = {}) =>
  findingsWithStates({ asked: { phase: "planned", on: { ...HOME.states["asked"]?.on, ...on } } }, change);

/** Findings in short: the code, the place and the events that lead there. */
export const inShort = (findings: readonly PathwayFinding[]) =>
  findings.map(({ code, path, trace }) => [code, path.join("."), trace.join(" ")]);

/** Those of some codes only. */
export const only = (findings: readonly PathwayFinding[], ...codes: readonly string[]) =>
  findings.filter(({ code }) => codes.includes(code));
