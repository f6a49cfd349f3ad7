import { describe, expect, it } from "vitest";
import { appendEvent, replayPathway, type LogEntry, type PathwayDefinition, type RefusalCause, type RefusalCode } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

/** A small house in which everything can be refused. */
const HOUSE: PathwayDefinition = {
  id: "house",
  version: "1",
  initial: "in",
  states: {
    in: {
      phase: "active",
      on: {
        leave: { to: "out" },
        sign: { to: "in", roles: ["host"] },
        pay: { to: "in", guard: { fact: "fee", gte: 10 } },
      },
    },
    out: { phase: "finished" },
  },
  events: { leave: {}, sign: {}, pay: { data: { fee: { type: "number" } } }, sing: {} },
  exits: { moved: { valence: "neutral" } },
  corrections: { roles: ["host"] },
  tracks: { choir: { initial: "silent", states: { silent: { on: { sing: { to: "silent" } } } } } },
};
const event = (id: string, type: string, more: object = {}) =>
  ({ id, type, occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z", ...more }) as LogEntry;
const LEAVE = event("l", "leave", { data: { reason: "moved" } });
const VOID = { id: "v", type: "void", voids: "l", recordedAt: "2018-02-02T10:00:00Z", role: "host" } as LogEntry;

/** Why an entry is refused that comes after others, with the fields that the refusal has beside its cause, code, event and message. */
const REFUSED: readonly (readonly [RefusalCause, readonly LogEntry[], LogEntry, RefusalCode, string, object])[] = [
  [
    "malformed",
    [],
    event("x", "leave", { occurredOn: "soon" }),
    "unknown-event",
    "the entry is malformed: it cannot be read as an event",
    {},
  ],
  ["unknown-type", [], event("x", "dance"), "unknown-event", "the pathway has no event of this type", { state: "in" }],
  [
    "unknown-track",
    [],
    event("x", "sing", { track: "band" }),
    "unknown-event",
    "the pathway has no such track, or the track has no event of this type",
    { track: "band" },
  ],
  ["no-target", [], { ...VOID, id: "x" }, "unknown-event", "the event to be corrected is not in the log", {}],
  [
    "void-replaced",
    [LEAVE, VOID],
    event("x", "leave", { replaces: "v", role: "host" }),
    "unknown-event",
    "a void cannot be replaced; void it",
    {},
  ],
  ["circle", [], event("x", "leave", { replaces: "x" }), "unknown-event", "the corrections point at one another in a circle", {}],
  [
    "not-yet",
    [],
    event("x", "leave", { occurredOn: "2018-02-03" }),
    "too-early",
    "the event lies more than one day after it was recorded; announce it on its day",
    { state: "in" },
  ],
  ["state", [LEAVE], event("x", "leave"), "not-in-state", "the event is not accepted in this state", { state: "out" }],
  [
    "track-closed",
    [LEAVE],
    event("x", "sing", { track: "choir" }),
    "not-in-state",
    "the track accepts no events in this state of the pathway",
    { track: "choir", state: "silent" },
  ],
  ["role", [], event("x", "sign"), "forbidden", "this role may not record the event", { state: "in" }],
  ["correcting-role", [LEAVE], { ...VOID, id: "x", role: "guest" }, "forbidden", "this role may not correct events", {}],
  [
    "condition",
    [],
    event("x", "pay", { data: { fee: 9 } }),
    "guard",
    "the condition of the event is not met",
    { state: "in", outcome: "false", guard: expect.objectContaining({ outcome: "false" }) as object },
  ],
  [
    "open-condition",
    [],
    event("x", "pay"),
    "guard",
    "the condition of the event cannot be judged: data are missing",
    { state: "in", outcome: "unknown", guard: expect.objectContaining({ outcome: "unknown" }) as object },
  ],
  ["no-reason", [], event("x", "leave"), "guard", "leaving needs a reason", { state: "in", outcome: "unknown" }],
  [
    "unknown-reason",
    [],
    event("x", "leave", { data: { reason: "bored" } }),
    "guard",
    "the reason is none of the pathway's exits",
    { state: "in", outcome: "false" },
  ],
];

describe("a refusal has its code, its sentence and the event, and no field without a value", () => {
  it.each(REFUSED)("%s", (cause, log, entry, code, message, more) => {
    const refusal = { code, cause, eventId: "x", type: entry.type, message, ...more };
    expect(appendEvent(HOUSE, deepFreeze(logOf(log, HOUSE)), deepFreeze(entry))).toStrictEqual({ ok: false, error: refusal });
    expect(replayPathway(HOUSE, logOf([...log, entry], HOUSE), { asOf: "2018-12-31" }).refused).toStrictEqual([refusal]);
  });

  const again = { ...LEAVE, recordedAt: "2018-02-05T10:00:00Z" };
  it.each<[RefusalCause, RefusalCode, string, readonly LogEntry[], LogEntry, Parameters<typeof appendEvent>[3]]>([
    ["same-id", "conflict", "another event has this id already", [LEAVE], event("l", "sign"), {}],
    ["length", "conflict", "the log has grown since it was read: read it again", [], LEAVE, { expectedLength: 1 }],
    ["again", "duplicate", "the event is in the log already", [LEAVE], again, {}],
    ["actor", "forbidden", "the event names another actor or role", [], { ...LEAVE, actor: "w2" }, { actor: { key: "w1", role: "host" } }],
  ])("%s", (cause, code, message, log, entry, options) => {
    expect(appendEvent(HOUSE, deepFreeze(logOf(log, HOUSE)), deepFreeze(entry), options)).toStrictEqual({
      ok: false,
      error: { code, cause, eventId: "l", type: entry.type, message },
    });
  });

  it("version", () => {
    expect(appendEvent(HOUSE, { pathway: { id: "house", version: "2" }, events: [] }, LEAVE)).toStrictEqual({
      ok: false,
      error: {
        code: "conflict",
        cause: "version",
        eventId: "l",
        type: "leave",
        message: "the log follows another pathway or version",
      },
    });
  });
});
