import { describe, expect, it } from "vitest";
import {
  definePathway,
  initialStanding,
  preparePathway,
  replayPathway,
  transition,
  type Criterion,
  type PathwayDefinition,
  type PathwayEvent,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";
import { after, on, session } from "../engine/course.ts";

/** Four states of three phases, an event for each way, and two tracks of which one's name ends in the other's. */
function house(change: Partial<PathwayDefinition> = {}): PathwayDefinition {
  const choir = { initial: "silent", states: { silent: { on: { sing: { to: "loud" } } }, loud: { on: { sing: { to: "silent" } } } } };
  return deepFreeze({
    id: "house",
    version: "1",
    initial: "asked",
    states: {
      asked: { phase: "planned", on: { enter: { to: "living" } } },
      living: { phase: "active", on: { pause: { to: "away" }, quit: undefined } },
      away: { phase: "onhold", on: { enter: { to: "guest" } } },
      guest: { phase: "active" },
    },
    events: { enter: { data: { rent: { type: "number" } } }, pause: {}, quit: {}, sing: {}, ring: {}, lesson: { session: true } },
    everywhere: ["ring", "lesson"],
    exits: {},
    tracks: { choir, "small-choir": choir },
    ...change,
  });
}

const ENTER = on("02-01", "enter");
const PAUSE = on("02-02", "pause");
const BACK = on("02-03", "enter");
const sing = (track: string) => on("02-10", "sing", { track });
const causeOf = (pathway: PathwayDefinition, events: readonly PathwayEvent[], event: PathwayEvent) => {
  const next = transition(pathway, after(pathway, ...events), event);
  return next.ok ? "accepted" : next.error.cause;
};

describe("a track is open", () => {
  it.each<[string, readonly PathwayEvent[], string]>([
    ["not before it", [], "track-closed"],
    ["in the first active state", [ENTER], "accepted"],
    ["not on hold", [ENTER, PAUSE], "track-closed"],
    ["in every active state", [ENTER, PAUSE, BACK], "accepted"],
  ])("while she takes part, if it does not say when: %s", (_name, events, expected) => {
    expect(causeOf(house(), events, sing("choir"))).toBe(expected);
  });

  it.each<[string, readonly PathwayEvent[], string]>([
    ["in the state that it names", [ENTER, PAUSE], "accepted"],
    ["in no other, even if it is active", [ENTER], "track-closed"],
  ])("where it says: %s", (_name, events, expected) => {
    const { tracks } = house();
    const choir = { initial: "silent", states: { silent: { on: { sing: { to: "silent" } } } }, openIn: ["away"] };
    expect(causeOf(house({ tracks: { ...tracks, choir } }), events, sing("choir"))).toBe(expected);
    // The other one keeps to its own rule.
    expect(causeOf(house({ tracks: { ...tracks, choir } }), [ENTER], sing("small-choir"))).toBe("accepted");
  });

  it("nowhere, if it names no state", () => {
    const choir = { initial: "silent", states: { silent: { on: { sing: { to: "silent" } } } }, openIn: [] };
    expect(causeOf(house({ tracks: { choir } }), [ENTER], sing("choir"))).toBe("track-closed");
  });
});

describe("an event", () => {
  it.each<[string, PathwayEvent, string]>([
    ["of the state is accepted", PAUSE, "accepted"],
    ["of another state is known", BACK, "state"],
    ["that every state accepts is accepted", on("02-02", "ring"), "accepted"],
    ["that is named by a state and leads nowhere is known", on("02-02", "quit"), "state"],
    ["of a track is none of the pathway", on("02-02", "sing"), "unknown-type"],
    ["that every object has is none", on("02-02", "constructor"), "unknown-type"],
    ["of the pathway is none of a track", on("02-02", "pause", { track: "choir" }), "unknown-track"],
    ["that every state accepts is accepted on a track", on("02-02", "ring", { track: "choir" }), "accepted"],
  ])("%s", (_name, event, expected) => {
    expect(causeOf(house(), [ENTER], event)).toBe(expected);
  });

  it("that every state accepts moves nothing, even if an edge says so", () => {
    const pathway = house({ everywhere: ["ring", "pause"] });
    expect(after(pathway, ENTER, PAUSE).state).toStrictEqual({ name: "living", phase: "active", since: "2018-02-01" });
  });
});

describe("a fact of a track", () => {
  const outcomeOf = (guard: Criterion, ...events: readonly PathwayEvent[]) => {
    const living = { phase: "active", on: { pause: { to: "away", guard } } } as const;
    const pathway = house({ states: { ...house().states, living } });
    const next = transition(pathway, after(pathway, ENTER, ...events), on("02-20", "pause"));
    return next.ok ? "true" : next.error.outcome;
  };

  it("is that of the track of its whole name, even if the name of another ends alike", () => {
    const isLoud = (name: string): Criterion => ({ fact: `state${name}`, eq: "loud" });
    expect([outcomeOf(isLoud("Choir"), sing("choir")), outcomeOf(isLoud("SmallChoir"), sing("choir"))]).toStrictEqual(["true", "false"]);
    expect([outcomeOf(isLoud("Choir"), sing("small-choir")), outcomeOf(isLoud("SmallChoir"), sing("small-choir"))]).toStrictEqual([
      "false",
      "true",
    ]);
  });

  it("may be asked deep in a condition, with others", () => {
    const guard: Criterion = {
      all: [
        { any: [{ not: { fact: "stateChoir", eq: "silent" } }] },
        {
          atLeast: {
            count: 2,
            of: [
              { fact: "sessionsAttendedChoir", eq: 1 },
              { fact: "minutesAttended", eq: 90 },
            ],
          },
        },
      ],
    };
    const there = session("02-05", { attended: true, minutes: 90 });
    const lesson = { ...there, id: "l", type: "lesson", track: "choir" };
    expect(outcomeOf(guard, sing("choir"), lesson)).toBe("true");
    expect(outcomeOf(guard, lesson)).toBe("false");
    expect(outcomeOf(guard, sing("choir"))).toBe("false");
  });
});

describe("a session", () => {
  const attendedLess: Criterion = {
    all: [
      { fact: "attended", eq: true },
      { fact: "minutes", lt: 60 },
    ],
  };
  const lesson = (data: PathwayEvent["data"]) => on("02-10", "lesson", { data });

  it("counts, and no other event does", () => {
    const { sessions } = after(house(), ENTER, lesson({ attended: true, minutes: 45 }), on("02-11", "ring", { data: { attended: true } }));
    expect(sessions).toMatchObject({ held: 1 });
  });

  it("may be asked what it says of itself, by a milestone as by an edge", () => {
    const milestones = { short: { when: attendedLess } };
    const shortOnes = (data: PathwayEvent["data"]) => after(house({ milestones }), ENTER, lesson(data)).milestones;
    expect(shortOnes({ attended: true, minutes: 59 })).toStrictEqual([{ milestone: "short", on: "2018-02-10" }]);
    expect(shortOnes({ attended: true, minutes: 60 })).toStrictEqual([]);
    expect(shortOnes({ attended: false, minutes: 59 })).toStrictEqual([]);
  });
});

it("a pathway written in code is what was written", () => {
  const written = { id: "door", version: "1", initial: "in", states: { in: { phase: "active" } }, events: {}, exits: {} } as const;
  expect(definePathway(written)).toBe(written);
});

it("a pathway made ready is the pathway, and is made ready once", () => {
  const pathway = house();
  const prepared = preparePathway(pathway);
  expect(prepared.definition).toBe(pathway);
  expect(preparePathway(prepared)).toBe(prepared);
  expect(initialStanding(prepared)).toStrictEqual(initialStanding(pathway));
  const log = logOf([ENTER, PAUSE], pathway);
  expect(replayPathway(prepared, log, { asOf: "2018-12-31" })).toStrictEqual(replayPathway(pathway, log, { asOf: "2018-12-31" }));
});
