import { describe, expect, it } from "vitest";
import type { Criterion, PathwayDefinition } from "welfare-core";
import { findingsWith, findingsWithEdges, findingsWithStates, HOME, inShort, only } from "./home.ts";

const NEVER: Criterion = { fact: "points", gt: 10 };
const never = (path: readonly (string | number)[], trace: readonly string[]) => ({
  code: "guard-never-holds",
  severity: "error",
  path,
  trace,
  message: "no data and no log make the condition true",
});

describe("a condition of an edge that never holds", () => {
  it("is an error, with the events that lead to it and its own", () => {
    expect(findingsWithEdges({ enter: { to: "living", guard: NEVER } })).toStrictEqual([
      never(["states", "asked", "on", "enter", "guard"], ["enter"]),
    ]);
    const waiting = { phase: "waitlist", on: { ...HOME.states["waiting"]?.on, enter: { to: "living", guard: NEVER } } } as const;
    expect(findingsWithStates({ waiting })).toStrictEqual([never(["states", "waiting", "on", "enter", "guard"], ["queue", "enter"])]);
  });

  it("is told of every edge of a list by its place, even of a list of one", () => {
    expect(findingsWithEdges({ enter: [{ to: "living", guard: NEVER }] })).toStrictEqual([
      never(["states", "asked", "on", "enter", 0, "guard"], ["enter"]),
    ]);
    const edges = [{ to: "living", guard: { fact: "points", lt: 5 } }, { to: "living", guard: NEVER }, { to: "waiting" }] as const;
    expect(findingsWithEdges({ enter: edges })).toStrictEqual([never(["states", "asked", "on", "enter", 1, "guard"], ["enter"])]);
  });

  it("is told of a state where nobody comes, too", () => {
    const attic = { phase: "cancelled", on: { enter: { to: "attic", guard: NEVER } } } as const;
    expect(findingsWithStates({ attic }).slice(1)).toStrictEqual([never(["states", "attic", "on", "enter", "guard"], ["enter"])]);
  });

  it.each<[string, Criterion, boolean]>([
    ["a value that the data can have", { fact: "points", eq: 10 }, true],
    ["the state where the edge stands", { fact: "state", eq: "asked" }, true],
    ["another state", { fact: "state", eq: "waiting" }, false],
    ["a fact of the log", { fact: "daysInState", gte: 1000 }, true],
    ["a fact of the log out of its bounds", { fact: "daysInState", lt: 0 }, false],
    ["a milestone", { fact: "milestonesReached", some: { where: { fact: "milestone", eq: "half" } } }, true],
    ["the state of a track", { fact: "stateChoir", eq: "silent" }, true],
    [
      "two things that exclude each other",
      {
        all: [
          { fact: "points", lt: 5 },
          { fact: "points", gt: 5 },
        ],
      },
      false,
    ],
  ])("asks %s: %j", (_name, guard, isFine) => {
    const choir = { initial: "silent", states: { silent: {} } };
    expect(inShort(findingsWithEdges({ enter: { to: "living", guard } }, { tracks: { choir } }))).toStrictEqual(
      isFine ? [] : [["guard-never-holds", "states.asked.on.enter.guard", "enter"]],
    );
  });
});

describe("a condition of a track", () => {
  const choir = (guard: Criterion): Partial<PathwayDefinition> => ({
    events: { ...HOME.events, sing: { data: { tones: { type: "number", min: 1 } } } },
    tracks: {
      "small-choir": {
        initial: "silent",
        states: { silent: { on: { sing: { to: "humming" } } }, humming: { on: { sing: [{ to: "loud", guard }] } }, loud: {} },
      },
    },
  });
  const found = [never(["tracks", "small-choir", "states", "humming", "on", "sing", 0, "guard"], ["sing", "sing"])];

  it("is asked in the state of the track where it stands", () => {
    expect(findingsWith(choir({ fact: "stateSmallChoir", eq: "humming" }))).toStrictEqual([]);
    expect(findingsWith(choir({ fact: "stateSmallChoir", eq: "silent" }))).toStrictEqual(found);
  });

  it("may ask any state of the pathway, and the data of its event", () => {
    expect(findingsWith(choir({ fact: "state", eq: "living" }))).toStrictEqual([]);
    expect(findingsWith(choir({ fact: "tones", eq: 1 }))).toStrictEqual([]);
    expect(findingsWith(choir({ fact: "tones", lt: 1 }))).toStrictEqual(found);
  });

  it("is told of a state of the track where nobody comes, too", () => {
    const states = { silent: {}, roof: { on: { sing: { to: "silent", guard: { fact: "tones", lt: 1 } } } } } as const;
    const { events = {} } = choir(NEVER);
    const told = only(findingsWith({ events, tracks: { choir: { initial: "silent", states } } }), "guard-never-holds");
    expect(told).toStrictEqual([never(["tracks", "choir", "states", "roof", "on", "sing", "guard"], ["sing"])]);
  });
});

describe("a milestone", () => {
  const reachedBy = (when: Criterion) =>
    findingsWith({ milestones: { first: { when: { fact: "sessionsAttended", gte: 1 } }, half: { when } } });

  it("that is never reached is an error", () => {
    expect(reachedBy({ fact: "attendanceShare", gt: 1 })).toStrictEqual([never(["milestones", "half", "when"], [])]);
    expect(reachedBy(NEVER)).toStrictEqual([never(["milestones", "half", "when"], [])]);
  });

  it("may be reached in any state, by the data of any event", () => {
    expect(
      reachedBy({
        all: [
          { fact: "state", eq: "gone" },
          { fact: "points", eq: 10 },
        ],
      }),
    ).toStrictEqual([]);
  });
});
