import { describe, expect, it } from "vitest";
import { appendEvent, empowermentPathway, type LogEntry, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

const at = (day: string) => `${day}T10:00:00Z`;
const event = (id: string, type: string, occurredOn: string, more: object = {}) =>
  ({ id, type, occurredOn, recordedAt: at(occurredOn), ...more }) as LogEntry;
const taken = (id: string, voids: string, day: string, more: object = {}) =>
  ({ id, type: "void", voids, recordedAt: at(day), ...more }) as LogEntry;

const START = event("e1", "start-assessment", "2018-02-01");
const ACCEPT = event("e2", "accept", "2018-02-10", { data: { eligibility: "eligible" } });
const ENTER = event("e3", "enter", "2018-03-01");
const WORKER = { key: "w1", role: "case-worker" };

/** Roles, several edges, an exit on an edge, an edge to the same state: what the standard pathway does without. */
const HOUSE: PathwayDefinition = {
  id: "house",
  version: "1",
  initial: "asked",
  states: {
    asked: {
      phase: "planned",
      on: {
        decide: [
          { to: "refused", roles: ["manager"], guard: { fact: "points", lt: 3 } },
          { to: "waiting", guard: { fact: "points", lt: 6 } },
          { to: "living", guard: { fact: "points", gte: 8 } },
        ],
        sign: { to: "living", roles: ["manager"] },
        leave: { to: "gone", exit: "left" },
      },
    },
    waiting: { phase: "waitlist", on: { "ask-again": { to: "waiting" }, move: { to: "living", guard: { fact: "daysInState", gte: 30 } } } },
    living: { phase: "active", on: { leave: [{ to: "gone", exit: "left", roles: ["manager"] }, { to: "gone" }] } },
    refused: { phase: "cancelled" },
    gone: { phase: "finished", on: { tidy: { to: "gone" }, forget: { to: "refused" } } },
  },
  events: {
    decide: { data: { points: { type: "number" } } },
    sign: {},
    leave: {},
    "ask-again": {},
    move: {},
    tidy: {},
    forget: {},
  },
  exits: { left: { valence: "neutral" }, evicted: { valence: "negative" } },
  corrections: { roles: ["manager"] },
};

function code(
  log: readonly unknown[],
  entry: LogEntry,
  options: Parameters<typeof appendEvent>[3] = {},
  pathway: PathwayDefinition = empowermentPathway,
) {
  const result = appendEvent(pathway, deepFreeze(logOf(log, pathway)), deepFreeze(entry), options);
  if (result.ok) return result.value.state.name;
  return result.error.outcome === undefined ? result.error.code : `${result.error.code} ${result.error.outcome}`;
}

describe("an event that is accepted", () => {
  it("stands at the end of a longer log, with the state after it and nothing refused", () => {
    const log = deepFreeze(logOf([START]));
    expect(appendEvent(empowermentPathway, log, ACCEPT)).toEqual({
      ok: true,
      value: { log: logOf([START, ACCEPT]), state: { name: "accepted", phase: "planned", since: "2018-02-10" }, refused: [] },
    });
    expect(log.events).toEqual([START]);
  });

  it("bears the actor and the role of whoever records it", () => {
    const appended = appendEvent(empowermentPathway, logOf([]), START, { actor: WORKER });
    expect(appended.ok && appended.value.log.events[0]).toEqual({ ...START, actor: "w1", role: "case-worker" });
    expect(code([], { ...START, actor: "w1", role: "case-worker" }, { actor: WORKER })).toBe("assessing");
  });

  it("recorded late, it is judged at its place in the life and not at the end", () => {
    const hold = event("e4", "suspend", "2018-04-01");
    const back = event("e5", "resume", "2018-05-01", { recordedAt: at("2018-06-01") });
    expect(code([START, ACCEPT, ENTER, hold], back)).toBe("active");
    expect(code([START, ACCEPT, ENTER], event("e9", "withdraw", "2018-02-20", { recordedAt: at("2018-06-01") }))).toBe("not-admitted");
  });

  it("may make later ones unacceptable: they stay in the log and come back as findings", () => {
    const appended = appendEvent(empowermentPathway, logOf([START, ACCEPT, ENTER]), taken("v1", "e2", "2018-03-02"));
    expect(appended).toMatchObject({
      ok: true,
      value: { state: { name: "assessing" }, refused: [{ code: "not-in-state", eventId: "e3", type: "enter", state: "assessing" }] },
    });
    expect(appended.ok && appended.value.log.events).toHaveLength(4);
  });

  it("what was refused before is not told again", () => {
    const appended = appendEvent(empowermentPathway, logOf([ENTER]), START);
    expect(appended).toMatchObject({ ok: true, value: { refused: [] } });
  });

  it("a target recorded after its void is accepted and moves nothing", () => {
    expect(code([START, taken("v1", "e2", "2018-02-05")], ACCEPT)).toBe("assessing");
  });
});

describe("the checks, one by one", () => {
  it.each<[string, readonly unknown[], LogEntry, string]>([
    ["the same event again", [START], START, "duplicate"],
    ["the same event recorded again later", [START], { ...START, recordedAt: at("2018-02-09") }, "duplicate"],
    ["the same event with empty data and sequence 0", [START], { ...START, data: {}, sequence: 0 } as LogEntry, "duplicate"],
    ["another event under the same id", [START], { ...START, type: "withdraw" } as LogEntry, "conflict"],
    ["an id that was voided", [START, taken("v1", "e1", "2018-02-02")], event("e1", "withdraw", "2018-02-03"), "conflict"],
    ["an id that a malformed entry has", [{ id: "e1" }], START, "conflict"],
    ["a type that the pathway does not know", [], event("e1", "dance", "2018-02-01"), "unknown-event"],
    ["a type that every object knows", [], event("e1", "constructor", "2018-02-01"), "unknown-event"],
    ["a day that is no day", [], event("e1", "start-assessment", "2018-02-30", { recordedAt: at("2018-03-01") }), "unknown-event"],
    ["a moment that is no moment", [], event("e1", "start-assessment", "2018-02-01", { recordedAt: "2018-02-01 10:00" }), "unknown-event"],
    ["a correction of two events", [START], event("e2", "accept", "2018-02-10", { voids: "e1", replaces: "e1" }), "unknown-event"],
    ["a void of nothing", [START], taken("v1", "e9", "2018-02-02"), "unknown-event"],
    ["a day two days ahead", [], event("e1", "start-assessment", "2018-02-03", { recordedAt: at("2018-02-01") }), "too-early"],
    ["a step that the state does not take", [], ENTER, "not-in-state"],
    ["a step whose condition fails", [START], { ...ACCEPT, data: { eligibility: "ineligible" } } as LogEntry, "guard false"],
    ["a step whose condition cannot be judged", [START], event("e2", "accept", "2018-02-10"), "guard unknown"],
  ])("%s", (_name, log, entry, expected) => {
    expect(code(log, entry)).toBe(expected);
  });

  it("one day ahead is not too early: it is that day somewhere already", () => {
    expect(code([], event("e1", "start-assessment", "2018-02-02", { recordedAt: "2018-02-01T23:59:59Z" }))).toBe("assessing");
    expect(code([], event("e1", "start-assessment", "2018-02-02", { recordedAt: "2018-01-31T23:59:59Z" }))).toBe("too-early");
  });

  it("a void has no day that could be too early", () => {
    expect(code([START], taken("v1", "e1", "2018-02-02", { occurredOn: "2019-01-01" }))).toBe("referred");
  });

  it("another pathway or another version", () => {
    for (const pathway of [
      { id: "empowerment", version: "2" },
      { id: "house", version: "1" },
    ]) {
      const result = appendEvent(empowermentPathway, { pathway, events: [] }, START);
      expect(result).toMatchObject({ ok: false, error: { code: "conflict", eventId: "e1", type: "start-assessment" } });
    }
  });

  it("a log that has grown since it was read, corrections counted", () => {
    const log = [START, ACCEPT, taken("v1", "e2", "2018-02-11")];
    expect(code(log, event("e4", "refuse", "2018-02-12"), { expectedLength: 3 })).toBe("not-admitted");
    expect(code(log, event("e4", "refuse", "2018-02-12"), { expectedLength: 2 })).toBe("conflict");
    expect(code([], START, { expectedLength: 0 })).toBe("assessing");
  });

  it("an event that names another actor or role", () => {
    expect(code([], { ...START, actor: "w2" }, { actor: WORKER })).toBe("forbidden");
    expect(code([], { ...START, role: "manager" }, { actor: WORKER })).toBe("forbidden");
  });
});

describe("the order of the checks: the first that fails names the code", () => {
  const other = { actor: "w2" };
  it.each<[string, readonly unknown[], LogEntry, Parameters<typeof appendEvent>[3], string]>([
    ["the same id before the length", [START], START, { expectedLength: 9 }, "duplicate"],
    ["the same id before the actor", [{ ...START, ...other }], { ...START, ...other }, { actor: WORKER }, "duplicate"],
    ["the same id before what the pathway knows", [START], { ...START, type: "dance" } as LogEntry, {}, "conflict"],
    ["the length before what the pathway knows", [], event("e1", "dance", "2018-02-01"), { expectedLength: 1 }, "conflict"],
    [
      "what the pathway knows before the day",
      [],
      event("e1", "dance", "2018-02-09", { recordedAt: at("2018-02-01") }),
      {},
      "unknown-event",
    ],
    ["the day before the state", [], event("e3", "enter", "2018-03-09", { recordedAt: at("2018-03-01") }), {}, "too-early"],
    ["what the pathway knows before the actor", [], event("e1", "dance", "2018-02-01", other), { actor: WORKER }, "unknown-event"],
    [
      "the day before the actor",
      [],
      event("e1", "withdraw", "2018-02-09", { ...other, recordedAt: at("2018-02-01") }),
      { actor: WORKER },
      "too-early",
    ],
    ["the state before the actor", [], event("e3", "enter", "2018-03-01", other), { actor: WORKER }, "not-in-state"],
    ["the actor before the condition", [START], event("e2", "accept", "2018-02-10", other), { actor: WORKER }, "forbidden"],
  ])("%s", (_name, log, entry, options, expected) => {
    expect(code(log, entry, options)).toBe(expected);
  });

  it("a correction of nothing is unknown before it is forbidden", () => {
    expect(code([], taken("v1", "e9", "2018-02-02", { role: "tenant" }), {}, HOUSE)).toBe("unknown-event");
  });
});

describe("roles", () => {
  const manager = { actor: { key: "m", role: "manager" } };
  const tenant = { actor: { key: "t", role: "tenant" } };
  const sign = event("e1", "sign", "2018-02-01");

  it("an edge is open to its roles only", () => {
    expect(code([], sign, manager, HOUSE)).toBe("living");
    expect(code([], sign, tenant, HOUSE)).toBe("forbidden");
    expect(code([], sign, {}, HOUSE)).toBe("forbidden");
  });

  it("only the roles that may correct void and replace", () => {
    const signed = { ...sign, role: "manager" };
    expect(code([signed], taken("v1", "e1", "2018-02-02"), manager, HOUSE)).toBe("asked");
    expect(code([signed], taken("v1", "e1", "2018-02-02"), tenant, HOUSE)).toBe("forbidden");
    expect(code([signed], event("r1", "sign", "2018-02-03", { replaces: "e1" }), tenant, HOUSE)).toBe("forbidden");
  });
});

describe("several edges of one event", () => {
  const decide = (points: unknown, role = "tenant") => event("e1", "decide", "2018-02-01", { data: { points }, role });

  it("are tried in order; one closed to the role is passed over", () => {
    expect(code([], decide(2, "manager"), {}, HOUSE)).toBe("refused");
    expect(code([], decide(2), {}, HOUSE)).toBe("waiting");
    expect(code([], decide(5, "manager"), {}, HOUSE)).toBe("waiting");
    expect(code([], decide(8), {}, HOUSE)).toBe("living");
  });
  it("none left after a condition was judged is a condition not met", () => {
    expect(code([], decide(7), {}, HOUSE)).toBe("guard false");
  });
  it("one that cannot be judged refuses at once", () => {
    expect(code([], decide("8"), {}, HOUSE)).toBe("guard unknown");
    expect(code([], decide(null), {}, HOUSE)).toBe("guard unknown");
  });
});

describe("stays and exits", () => {
  const waiting = event("e1", "decide", "2018-02-01", { data: { points: 4 } });
  const move = (day: string) => event("e9", "move", day);

  it("a condition may ask how many days the stay has lasted", () => {
    expect(code([waiting], move("2018-03-02"), {}, HOUSE)).toBe("guard false");
    expect(code([waiting], move("2018-03-03"), {}, HOUSE)).toBe("living");
  });
  it("an edge to the same state starts no stay", () => {
    expect(code([waiting, event("e2", "ask-again", "2018-02-20")], move("2018-03-03"), {}, HOUSE)).toBe("living");
  });
  it("the data of an event cannot pass for facts of the log", () => {
    expect(code([waiting], event("e9", "move", "2018-02-02", { data: { daysInState: 99, state: "gone" } }), {}, HOUSE)).toBe("guard false");
  });
  it("an edge may mean its exit reason, and it counts before the event's own", () => {
    const leave = event("e1", "leave", "2018-02-01", { data: { reason: "evicted" } });
    const left = appendEvent(HOUSE, logOf([], HOUSE), leave);
    expect(left).toMatchObject({ ok: true, value: { state: { name: "gone", exit: { on: "2018-02-01", reason: "left" } } } });
  });
  it("without one the event's own counts, and it must be one of the pathway's", () => {
    const living = event("e1", "decide", "2018-02-01", { data: { points: 8 } });
    const leave = (reason: unknown) => event("e2", "leave", "2018-02-02", { role: "tenant", data: { reason } });
    expect(code([living], leave("evicted"), {}, HOUSE)).toBe("gone");
    for (const reason of ["bored", "constructor", 3, []]) expect(code([living], leave(reason), {}, HOUSE)).toBe("guard false");
    for (const reason of [null, undefined]) expect(code([living], leave(reason), {}, HOUSE)).toBe("guard unknown");
  });
  it("within a finished phase the exit stays, and a state that is not finished has none", () => {
    const leave = event("e1", "leave", "2018-02-01");
    const tidied = appendEvent(HOUSE, logOf([leave], HOUSE), event("e2", "tidy", "2018-02-05"));
    expect(tidied.ok && tidied.value.state).toEqual({
      name: "gone",
      phase: "finished",
      since: "2018-02-01",
      exit: { on: "2018-02-01", reason: "left" },
    });
    const forgotten = appendEvent(HOUSE, logOf([leave], HOUSE), event("e2", "forget", "2018-02-05"));
    expect(forgotten.ok && forgotten.value.state).toEqual({ name: "refused", phase: "cancelled", since: "2018-02-05" });
  });
});

it("a refusal says which event, in which state, and why", () => {
  expect(appendEvent(empowermentPathway, logOf([START]), ENTER)).toEqual({
    ok: false,
    error: {
      code: "not-in-state",
      cause: "state",
      eventId: "e3",
      type: "enter",
      state: "assessing",
      message: "the event is not accepted in this state",
    },
  });
});
