import { describe, expect, it } from "vitest";
import {
  initialStanding,
  preparePathway,
  transition,
  type PathwayDefinition,
  type PathwayEvent,
  type PathwayStanding,
  type Refusal,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const COUNT = { type: "number" } as const;

/** A house with a waiting room, a choir and a fee that rises in March. */
const HOUSE: PathwayDefinition = deepFreeze({
  id: "house",
  version: "1",
  initial: "asked",
  states: {
    asked: {
      phase: "planned",
      on: {
        enter: [
          { to: "in", roles: ["host"], guard: { fact: "fee", gte: { param: "fee" } } },
          { to: "in", guard: { fact: "fee", gte: 100 } },
          { to: "waiting", roles: ["host"] },
        ],
        // Every state accepts a visit, so that this is never asked.
        visit: { to: "gone" },
        wait: [],
      },
    },
    waiting: { phase: "waitlist", on: { enter: { to: "in" } } },
    in: { phase: "active", on: { leave: { to: "gone" }, flee: { to: "gone", exit: "fled" } } },
    gone: { phase: "finished", on: { archive: { to: "archived" }, leave: { to: "gone", exit: "moved" } } },
    archived: { phase: "finished" },
  },
  events: {
    enter: { data: { fee: COUNT } },
    visit: { session: true },
    wait: {},
    leave: {},
    flee: {},
    archive: {},
    sing: { session: true },
    call: {},
  },
  everywhere: ["visit", "call"],
  exits: { moved: { valence: "neutral" }, fled: { valence: "negative" } },
  parameters: {
    fee: [
      { from: "2018-01-01", value: 10, source: "made up" },
      { from: "2018-03-01", value: 20, source: "made up" },
    ],
  },
  tracks: {
    choir: { initial: "silent", states: { silent: { on: { sing: { to: "singing" } } }, singing: { on: { sing: { to: "singing" } } } } },
  },
});

const event = (type: string, rest: Partial<PathwayEvent> = {}): PathwayEvent => ({
  id: "e",
  type,
  occurredOn: "2018-02-28",
  recordedAt: "2018-02-28T10:00:00Z",
  ...rest,
});
const START = initialStanding(HOUSE);

/** Takes events one after the other with the plain definition and with a prepared one, which must say the same. */
function after(...events: readonly PathwayEvent[]): PathwayStanding {
  let standing = START;
  for (const one of events) {
    const next = transition(HOUSE, deepFreeze(standing), deepFreeze(one));
    expect(transition(preparePathway(HOUSE), standing, one)).toEqual(next);
    if (!next.ok) throw new Error(next.error.cause);
    standing = next.value;
  }
  return standing;
}
function refusal(standing: PathwayStanding, one: PathwayEvent): Refusal {
  const next = transition(HOUSE, deepFreeze(standing), deepFreeze(one));
  expect(transition(preparePathway(HOUSE), standing, one)).toEqual(next);
  if (next.ok) throw new Error("accepted");
  return next.error;
}
const asHost = (type: string, data?: PathwayEvent["data"], rest: Partial<PathwayEvent> = {}) =>
  event(type, { role: "host", data, ...rest });
const entered = () => after(event("enter", { data: { fee: 100 } }));

describe("several edges of one event", () => {
  it("are tried in order: the first that is open and holds is taken", () => {
    expect(after(asHost("enter", { fee: 10 })).state.name).toBe("in");
    expect(after(asHost("enter", { fee: 9 })).state.name).toBe("waiting");
    expect(after(event("enter", { data: { fee: 100 } })).state.name).toBe("in");
  });

  it("one that cannot be judged refuses at once, though a later one is open", () => {
    expect(refusal(START, asHost("enter"))).toMatchObject({ cause: "open-condition", state: "asked", outcome: "unknown" });
    expect(refusal(START, asHost("enter")).guard).toMatchObject({ outcome: "unknown", observed: { state: "missing" } });
  });

  it("a refusal explains the last condition that was judged", () => {
    expect(refusal(START, event("enter", { data: { fee: 99 } }))).toMatchObject({
      cause: "condition",
      state: "asked",
      outcome: "false",
      guard: { outcome: "false", observed: { state: "known", value: 99 }, expected: { gte: 100 } },
    });
  });

  it("none at all is as if the state did not know the event, and the pathway knows it", () => {
    expect(refusal(START, event("wait")).cause).toBe("state");
    expect(refusal(START, event("dance")).cause).toBe("unknown-type");
  });
});

describe("a condition on a dated parameter", () => {
  it("is judged and explained as of the day of the event", () => {
    const inMarch = { occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z" };
    expect(after(asHost("enter", { fee: 19 })).state.name).toBe("in");
    expect(after(asHost("enter", { fee: 19 }, inMarch)).state.name).toBe("waiting");
    expect(refusal(START, asHost("enter", {}, inMarch)).guard?.parameters).toMatchObject([{ name: "fee", value: 20 }]);
  });
});

describe("an event that every state accepts", () => {
  it("moves nothing, whatever edges a state has for it, and counts if it is a session", () => {
    const visited = after(event("visit", { data: { attended: true, minutes: 60 } }));
    expect(visited.state).toEqual(START.state);
    expect(visited.sessions).toEqual({ held: 1, attended: 1, minutes: 60, withoutAttendance: 0, withoutMinutes: 0 });
    expect(visited.tracks).toEqual(START.tracks);
    expect(after(event("call"))).toEqual(START);
  });

  it("is accepted in states that know no other event", () => {
    const archived = after(event("enter", { data: { fee: 100 } }), event("flee"), event("archive"));
    const called = transition(HOUSE, archived, event("call"));
    expect(called).toEqual({ ok: true, value: archived });
    expect(refusal(archived, event("leave")).cause).toBe("state");
  });

  it("of a track moves nothing either, and a session counts there and in all", () => {
    const sung = transition(HOUSE, entered(), event("visit", { track: "choir", data: { attended: false } }));
    expect(sung.ok && sung.value.tracks["choir"]).toEqual({
      state: "silent",
      sessions: { held: 1, attended: 0, minutes: 0, withoutAttendance: 0, withoutMinutes: 0 },
    });
    expect(sung.ok && sung.value.sessions.held).toBe(1);
  });
});

describe("a session that moves a track", () => {
  it("moves it once, keeps the day, and counts each time", () => {
    const first = event("sing", { track: "choir", data: { attended: true } });
    const second = event("sing", { track: "choir", occurredOn: "2018-03-07", recordedAt: "2018-03-07T10:00:00Z" });
    const { state, tracks, sessions } = after(event("enter", { data: { fee: 100 } }), first, second);
    expect(tracks["choir"]).toEqual({
      state: "singing",
      since: "2018-02-28",
      sessions: { held: 2, attended: 1, minutes: 0, withoutAttendance: 1, withoutMinutes: 1 },
    });
    expect(sessions.held).toBe(2);
    expect(state).toEqual({ name: "in", phase: "active", since: "2018-02-28" });
  });

  it("is refused before the track opens, and without its name", () => {
    expect(refusal(START, event("sing", { track: "choir" }))).toMatchObject({ cause: "track-closed", track: "choir", state: "silent" });
    expect(refusal(entered(), event("sing")).cause).toBe("unknown-type");
    expect(refusal(entered(), event("sing", { track: "band" }))).not.toHaveProperty("state");
  });
});

describe("leaving", () => {
  it("takes the reason of the edge before that of the event", () => {
    const left = transition(HOUSE, entered(), event("flee", { data: { reason: "moved", destination: "home" } }));
    expect(left.ok && left.value.state).toEqual({
      name: "gone",
      phase: "finished",
      since: "2018-02-28",
      exit: { on: "2018-02-28", reason: "fled", destination: "home" },
    });
  });

  it("without a destination has no such field", () => {
    const left = transition(HOUSE, entered(), event("leave", { data: { reason: "moved", destination: 7 } }));
    expect(left.ok && left.value.state.phase === "finished" && left.value.state.exit).toEqual({ on: "2018-02-28", reason: "moved" });
  });

  it("without a reason cannot be judged, with one that is none is refused", () => {
    expect(refusal(entered(), event("leave"))).toMatchObject({ cause: "no-reason", outcome: "unknown", state: "in" });
    expect(refusal(entered(), event("leave", { data: { reason: null } }))).toMatchObject({ cause: "no-reason", outcome: "unknown" });
    expect(refusal(entered(), event("leave", { data: { reason: "bored" } }))).toMatchObject({ cause: "unknown-reason", outcome: "false" });
    expect(refusal(entered(), event("leave", { data: { reason: "toString" } })).cause).toBe("unknown-reason");
    expect(refusal(entered(), event("leave", { data: { reason: 1 } })).cause).toBe("unknown-reason");
  });

  it("an edge to the same state keeps the exit as it was", () => {
    const gone = after(event("enter", { data: { fee: 100 } }), event("flee"));
    const later = event("leave", { occurredOn: "2018-03-05", recordedAt: "2018-03-05T10:00:00Z" });
    const again = transition(HOUSE, gone, later);
    expect(again).toEqual({ ok: true, value: gone });
  });
});

describe("a day ahead of the recording", () => {
  it("one is accepted, two are too early, for tracks as well", () => {
    const ahead = (days: number) => ({ occurredOn: `2018-03-0${days}` });
    expect(after(event("visit", ahead(1))).sessions.held).toBe(1);
    expect(refusal(START, event("visit", ahead(2)))).toMatchObject({ cause: "not-yet", state: "asked" });
    expect(refusal(START, event("leave", ahead(2))).cause).toBe("not-yet");
    expect(refusal(entered(), event("sing", { ...ahead(2), track: "choir" }))).toMatchObject({
      cause: "not-yet",
      track: "choir",
      state: "silent",
    });
    expect(refusal(entered(), event("dance", { ...ahead(2), track: "choir" })).cause).toBe("unknown-track");
  });
});
