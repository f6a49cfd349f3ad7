import { describe, expect, it } from "vitest";
import { availableEvents, preparePathway, type EventOption, type PathwayDefinition, type PathwayEdge } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";

const AMOUNT = { fact: "amount", gte: 10 } as const;
/** Before the first event no stay has begun: how long it lasts is not known. */
const OPEN = { fact: "daysInState", gte: 3 } as const;
const FAILS = { fact: "sessionsAttended", gte: 9 } as const;
const HOLDS = { fact: "sessionsAttended", gte: 0 } as const;

/** A shop in which `act` has the edges given. */
function shop(act: PathwayEdge | readonly PathwayEdge[], phase: "active" | "finished" = "active"): PathwayDefinition {
  const far = { phase: "active", on: {} } as const;
  return deepFreeze({
    id: "shop",
    version: "1",
    initial: "here",
    states: {
      here: { phase: "active", on: { act, go: { to: "there" } } },
      a: far,
      b: far,
      c: far,
      gone: { phase: "finished" },
      there: { phase, on: { act } },
    },
    events: {
      go: {},
      act: { data: { amount: { type: "number" }, grade: { type: "number" } } },
      lesson: { session: true },
    },
    everywhere: ["lesson"],
    exits: { done: { valence: "positive" } },
    parameters: {
      least: [
        { from: "2018-01-01", value: 0, source: "made up" },
        { from: "2018-03-01", value: 1, source: "made up" },
      ],
    },
  });
}
const GO = { id: "g", type: "go", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" };
const lesson = (data: object) => ({ ...GO, id: "l", type: "lesson", data });

function act(
  edges: PathwayEdge | readonly PathwayEdge[],
  { events = [], on = "2018-03-10", role }: { events?: readonly unknown[]; on?: string; role?: string } = {},
): EventOption | undefined {
  const pathway = shop(edges);
  const actor = role === undefined ? undefined : { key: "w", role };
  return availableEvents(pathway, deepFreeze(logOf(events, pathway)), { on, actor }).find(({ type }) => type === "act");
}
const available = (to: readonly string[], needs: readonly string[] = []) => ({ available: true, type: "act", to, needs });
const notMet = {
  available: false,
  type: "act",
  code: "guard",
  cause: "condition",
  outcome: "false",
  message: "the condition of the event is not met",
};
const notKnown = {
  available: false,
  type: "act",
  code: "guard",
  cause: "open-condition",
  outcome: "unknown",
  message: "the condition of the event cannot be judged: data are missing",
};

describe("the edges of an event, before it has data", () => {
  it.each<[string, readonly PathwayEdge[], object]>([
    ["the first without a condition is taken, what follows is never reached", [{ to: "a" }, { to: "b" }], available(["a"])],
    ["one whose condition holds already ends the list", [{ to: "a", guard: HOLDS }, { to: "b" }], available(["a"])],
    ["one that fails already is passed over", [{ to: "a", guard: FAILS }, { to: "b" }], available(["b"])],
    [
      "none but such that fail",
      [
        { to: "a", guard: FAILS },
        { to: "b", guard: FAILS },
      ],
      notMet,
    ],
    ["one that its data decide goes on to the next", [{ to: "a", guard: AMOUNT }, { to: "b" }], available(["a", "b"], ["amount"])],
    [
      "each state and each datum once",
      [
        { to: "a", guard: AMOUNT },
        { to: "a", guard: { fact: "amount", lt: 5 } },
      ],
      available(["a"], ["amount"]),
    ],
    [
      "the data of all of them",
      [
        { to: "a", guard: AMOUNT },
        { to: "b", guard: { fact: "grade", gte: 1 } },
      ],
      available(["a", "b"], ["amount", "grade"]),
    ],
    ["one that the log leaves open refuses", [{ to: "a", guard: OPEN }, { to: "b" }], notKnown],
    ["one that the log leaves open after one that fails", [{ to: "a", guard: FAILS }, { to: "b", guard: OPEN }, { to: "c" }], notKnown],
    [
      "one that the log leaves open ends the list",
      [{ to: "a", guard: AMOUNT }, { to: "b", guard: OPEN }, { to: "c" }],
      available(["a"], ["amount"]),
    ],
    [
      "needs what its data can decide, not what the log leaves open beside it",
      [{ to: "a", guard: { any: [AMOUNT, OPEN] } }],
      available(["a"], ["amount"]),
    ],
    ["needs nothing that would not help", [{ to: "a", guard: { all: [AMOUNT, FAILS] } }], notMet],
  ])("%s", (_name, edges, expected) => {
    expect(act(edges)).toStrictEqual(expected);
  });

  it("are judged on the day asked about, with the parameters of that day", () => {
    const edge = { to: "a", guard: { fact: "sessionsAttended", gte: { param: "least" } } };
    expect(act(edge, { on: "2018-02-28" })).toStrictEqual(available(["a"]));
    expect(act(edge, { on: "2018-03-01" })).toStrictEqual(notMet);
    const both = { to: "a", guard: { all: [edge.guard, AMOUNT] } };
    expect(act(both, { on: "2018-02-28" })).toStrictEqual(available(["a"], ["amount"]));
    expect(act(both, { on: "2018-03-01", events: [lesson({ attended: true })] })).toStrictEqual(available(["a"], ["amount"]));
  });

  it("count the days of a stay up to the day asked about", () => {
    const edge = { to: "a", guard: OPEN };
    expect(act(edge, { events: [GO], on: "2018-02-03" })).toStrictEqual(notMet);
    expect(act(edge, { events: [GO], on: "2018-02-04" })).toStrictEqual(available(["a"]));
  });
});

describe("the roles of an edge", () => {
  const forHost = { to: "a", roles: ["host", "head"] };
  const forbidden = { available: false, type: "act", code: "forbidden", cause: "role", message: "this role may not record the event" };

  it("are asked of the actor; nobody has none", () => {
    expect(act(forHost, { role: "head" })).toStrictEqual(available(["a"]));
    expect(act(forHost, { role: "guest" })).toStrictEqual(forbidden);
    expect(act(forHost)).toStrictEqual(forbidden);
  });

  it("leave the other edges of the event as they are", () => {
    expect(act([forHost, { to: "b" }], { role: "guest" })).toStrictEqual(available(["b"]));
    expect(act([forHost, { to: "b" }], { role: "host" })).toStrictEqual(available(["a"]));
    expect(act([forHost, { to: "b", guard: FAILS }], { role: "guest" })).toStrictEqual(notMet);
  });
});

describe("leaving", () => {
  it("needs a reason, unless the edge means one", () => {
    expect(act({ to: "gone" })).toStrictEqual(available(["gone"], ["reason"]));
    expect(act({ to: "gone", exit: "done" })).toStrictEqual(available(["gone"]));
    expect(act([{ to: "gone", guard: AMOUNT }, { to: "gone" }])).toStrictEqual(available(["gone"], ["amount", "reason"]));
  });

  it("needs none for what moves nothing, even where everyone begins in a last state", () => {
    const odd = { ...shop({ to: "a" }), initial: "gone" };
    const options = availableEvents(odd, logOf([], odd), { on: "2018-03-10" });
    expect(options.find(({ type }) => type === "lesson")).toStrictEqual({ available: true, type: "lesson", to: ["gone"], needs: [] });
  });

  it("is over for who has left", () => {
    const pathway = shop({ to: "gone" }, "finished");
    const left = { ...GO, data: { reason: "done" } };
    const options = availableEvents(pathway, logOf([left], pathway), { on: "2018-03-10" });
    expect(options.find(({ type }) => type === "act")).toStrictEqual(available(["gone"]));
  });
});

const TRACKS: PathwayDefinition = {
  ...shop({ to: "a" }),
  tracks: {
    choir: { initial: "silent", states: { silent: { on: { act: { to: "singing" } } }, singing: {} } },
    late: { initial: "silent", states: { silent: { on: { go: { to: "silent" } } } }, openIn: ["there"] },
  },
};

describe("the whole list", () => {
  const state = { code: "not-in-state", cause: "state", message: "the event is not accepted in this state" };
  const closed = { code: "not-in-state", cause: "track-closed", message: "the track accepts no events in this state of the pathway" };
  const options = [
    { available: true, type: "go", to: ["there"], needs: [] },
    { available: true, type: "act", to: ["a"], needs: [] },
    { available: true, type: "lesson", to: ["here"], needs: [] },
    { available: true, type: "act", track: "choir", to: ["singing"], needs: [] },
    { available: true, type: "lesson", track: "choir", to: ["silent"], needs: [] },
    { available: false, type: "go", track: "late", ...closed },
    { available: false, type: "lesson", track: "late", ...closed },
  ];

  it("has the events of the pathway, then those of each track, in the order of the definition", () => {
    expect(availableEvents(TRACKS, logOf([], TRACKS), { on: "2018-03-10" })).toStrictEqual(options);
    expect(availableEvents(preparePathway(TRACKS), logOf([], TRACKS), { on: "2018-03-10" })).toStrictEqual(options);
  });

  it("follows the log, up to the day and as known", () => {
    const sung = { ...GO, id: "s", type: "act", track: "choir", occurredOn: "2018-01-31" };
    const log = logOf([sung, GO], TRACKS);
    const later = [
      { available: false, type: "go", ...state },
      { available: true, type: "act", to: ["a"], needs: [] },
      { available: true, type: "lesson", to: ["there"], needs: [] },
      { available: false, type: "act", track: "choir", ...state },
      { available: true, type: "lesson", track: "choir", to: ["singing"], needs: [] },
      { available: true, type: "go", track: "late", to: ["silent"], needs: [] },
      { available: true, type: "lesson", track: "late", to: ["silent"], needs: [] },
    ];
    expect(availableEvents(TRACKS, log, { on: "2018-02-01" })).toStrictEqual(later);
    expect(availableEvents(TRACKS, log, { on: "2018-01-30" })).toStrictEqual(options);
    expect(availableEvents(TRACKS, log, { on: "2018-02-01", knownAt: "2018-01-31" })).toStrictEqual(options);
  });

  it("is not made for a day that is none, or of another pathway", () => {
    expect(() => availableEvents(TRACKS, logOf([], TRACKS), { on: "2018-02-30" })).toThrow(
      new RangeError("on must be a day YYYY-MM-DD between 1850 and 2200"),
    );
    expect(() => availableEvents(TRACKS, logOf([], TRACKS), { on: "2018-02-28", knownAt: "soon" })).toThrow(
      new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD"),
    );
    expect(() => availableEvents({ ...TRACKS, id: "store" }, logOf([], TRACKS), { on: "2018-02-28" })).toThrow(
      new RangeError("the log follows shop 1, not store 1"),
    );
  });
});
