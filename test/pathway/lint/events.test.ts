import { describe, expect, it } from "vitest";
import { findingsWith, findingsWithStates, HOME, inShort } from "./home.ts";

describe("an event that nothing accepts", () => {
  it("is a warning, in the order of the definition", () => {
    const unused = (type: string) => ({
      code: "unused-event",
      severity: "warning",
      path: ["events", type],
      trace: [],
      message: `no state and no track accepts "${type}"`,
    });
    expect(findingsWith({ events: { sing: {}, ...HOME.events, dance: {} } })).toStrictEqual([unused("sing"), unused("dance")]);
  });

  it("is none that a state, a track or every state accepts", () => {
    const choir = { initial: "silent", states: { silent: { on: { sing: { to: "silent" } } } } };
    const change = { events: { ...HOME.events, sing: {}, dance: {} }, everywhere: ["call", "dance"], tracks: { choir } };
    expect(findingsWith(change)).toStrictEqual([]);
    expect(inShort(findingsWith({ ...change, everywhere: undefined }))).toContainEqual(["unused-event", "events.dance", ""]);
  });
});

describe("an edge of an event that every state accepts", () => {
  const ignored = (state: string, type: string, trace: readonly string[]) => ({
    code: "ignored-edge",
    severity: "error",
    path: ["states", state, "on", type],
    trace,
    message: `every state accepts "${type}" and it moves nothing: the edge is never taken`,
  });

  it("is never taken, wherever it leads", () => {
    const states = {
      living: { phase: "active", on: { ...HOME.states["living"]?.on, call: { to: "living" } } },
      closed: { phase: "finished", on: { call: { to: "closed" } } },
    } as const;
    expect(findingsWithStates(states)).toStrictEqual([
      ignored("living", "call", ["enter"]),
      ignored("closed", "call", ["enter", "leave", "close"]),
    ]);
  });

  it("is told of a state where nobody comes, too", () => {
    const found = findingsWithStates({ attic: { phase: "cancelled", on: { call: { to: "attic" } } } });
    expect(found.slice(1)).toStrictEqual([ignored("attic", "call", [])]);
  });
});

describe("a state of a track where nobody comes", () => {
  it("is an error, each by itself", () => {
    const tracks = {
      band: { initial: "quiet", states: { quiet: {} } },
      choir: {
        initial: "silent",
        states: { attic: { on: { sing: { to: "silent" } } }, silent: { on: { sing: { to: "loud" } } }, loud: {}, roof: {} },
      },
    };
    const unreachable = (name: string) => ({
      code: "unreachable-state",
      severity: "error",
      path: ["tracks", "choir", "states", name],
      trace: [],
      message: `no event leads to the state "${name}" of the track`,
    });
    expect(findingsWith({ events: { ...HOME.events, sing: {} }, tracks })).toStrictEqual([unreachable("attic"), unreachable("roof")]);
  });
});

it("states come first, then conditions, events and deadlines", () => {
  const found = findingsWithStates(
    { attic: { phase: "cancelled", on: { call: { to: "attic" } } } },
    {
      events: { ...HOME.events, sing: {} },
      milestones: { all: { when: { fact: "attendanceShare", gt: 1 } } },
      tracks: { choir: { initial: "silent", states: { silent: {}, loud: {} } } },
      deadlines: {
        ...HOME.deadlines,
        it: { anchor: { state: "asked" }, offset: "P1D", satisfiedBy: ["call"] },
        "follow-up": { anchor: { event: "enter" }, offset: "P1D", satisfiedBy: ["call"] },
      },
    },
  );
  expect(inShort(found)).toStrictEqual([
    ["unreachable-state", "states.attic", ""],
    ["guard-never-holds", "milestones.all.when", ""],
    ["unused-event", "events.sing", ""],
    ["ignored-edge", "states.attic.on.call", ""],
    ["unreachable-state", "tracks.choir.states.loud", ""],
    ["deadline-never-met", "deadlines.it", ""],
    ["no-follow-up", "deadlines", "enter leave"],
  ]);
});
