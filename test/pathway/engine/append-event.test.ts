import { describe, expect, it } from "vitest";
import { appendEvent, preparePathway, type LogEntry, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";

const DOOR: PathwayDefinition = {
  id: "door",
  version: "1",
  initial: "out",
  states: {
    out: { phase: "planned", on: { enter: { to: "in" }, sign: { to: "in", roles: ["host"] } } },
    in: { phase: "active", on: { leave: { to: "gone", exit: "done" } } },
    gone: { phase: "finished" },
  },
  events: { enter: {}, sign: {}, leave: {} },
  exits: { done: { valence: "positive" } },
};
const event = (id: string, type: string, day: string, more: object = {}) =>
  ({ id, type, occurredOn: `2018-02-${day}`, recordedAt: `2018-02-${day}T10:00:00Z`, ...more }) as LogEntry;
const ENTER = event("e1", "enter", "01");
const LEAVE = event("e2", "leave", "10");
const HOST = { key: "w1", role: "host" };

const append = (log: readonly unknown[], entry: LogEntry, options?: Parameters<typeof appendEvent>[3]) =>
  appendEvent(DOOR, deepFreeze(logOf(log, DOOR)), deepFreeze(entry), options);
/** The cause of a refusal, or the name of the state. */
function outcome(...given: Parameters<typeof append>): string {
  const result = append(...given);
  return result.ok ? result.value.state.name : result.error.cause;
}

describe("what is recorded", () => {
  it("is the entry as given, at the end of the log", () => {
    expect(append([ENTER], LEAVE)).toStrictEqual({
      ok: true,
      value: {
        log: { pathway: { id: "door", version: "1" }, events: [ENTER, LEAVE] },
        state: { name: "gone", phase: "finished", since: "2018-02-10", exit: { on: "2018-02-10", reason: "done" } },
        refused: [],
      },
    });
    expect(appendEvent(preparePathway(DOOR), logOf([ENTER], DOOR), LEAVE)).toStrictEqual(append([ENTER], LEAVE));
  });

  it("names the actor and the role, where it does not yet", () => {
    const signed = { ...ENTER, actor: "w1", role: "host" };
    for (const more of [{}, { actor: "w1" }, { role: "host" }, { actor: "w1", role: "host" }, { actor: null, role: null }]) {
      const appended = append([], { ...ENTER, ...more } as LogEntry, { actor: HOST });
      expect(appended.ok && appended.value.log.events).toStrictEqual([signed]);
    }
  });

  it("stands beside what cannot be read, and beside what is not accepted", () => {
    expect(outcome([null, "x", [], { id: 7 }], ENTER)).toBe("in");
    const appended = append([null, LEAVE], ENTER);
    expect(appended).toMatchObject({ ok: true, value: { state: { name: "gone" }, refused: [] } });
  });

  it("comes back with what it alone makes unacceptable", () => {
    const dance = event("e0", "dance", "01");
    const moved = event("e3", "enter", "20", { replaces: "e1" });
    expect(append([dance, ENTER, LEAVE], moved)).toStrictEqual({
      ok: true,
      value: {
        log: logOf([dance, ENTER, LEAVE, moved], DOOR),
        state: { name: "in", phase: "active", since: "2018-02-20" },
        refused: [
          {
            code: "not-in-state",
            cause: "state",
            eventId: "e2",
            type: "leave",
            state: "out",
            message: "the event is not accepted in this state",
          },
        ],
      },
    });
  });
});

it("a log that follows another pathway or version is left alone", () => {
  for (const pin of [
    { id: "gate", version: "1" },
    { id: "door", version: "2" },
  ]) {
    const result = appendEvent(DOOR, { pathway: pin, events: [ENTER] }, ENTER, { expectedLength: 9 });
    expect(result).toMatchObject({ ok: false, error: { cause: "version", eventId: "e1" } });
  }
});

describe("another entry of the same id", () => {
  const later = { recordedAt: "2018-02-20T10:00:00Z" };
  const [first, second] = [
    { ...ENTER, note: "a" },
    { ...ENTER, note: "b", ...later },
  ];

  it("is compared with the one that stands, wherever it is in the log", () => {
    for (const log of [
      [first, second],
      [second, first],
    ]) {
      expect(outcome(log, { ...first, ...later } as LogEntry)).toBe("again");
      expect(outcome(log, { ...second } as LogEntry)).toBe("same-id");
    }
  });

  it("is compared with what can be read only", () => {
    expect(outcome([{ ...ENTER, recordedAt: "early" }, ENTER], { ...ENTER, ...later })).toBe("again");
    expect(outcome([{ ...ENTER, recordedAt: "early" }], ENTER)).toBe("same-id");
    expect(outcome([ENTER], { ...ENTER, occurredOn: "soon" } as LogEntry)).toBe("same-id");
  });

  it("is the same if the actor who sends it again is", () => {
    const signed = { ...ENTER, actor: "w1", role: "host" };
    expect(outcome([signed], ENTER, { actor: HOST })).toBe("again");
    expect(outcome([signed], ENTER)).toBe("same-id");
    expect(outcome([signed], ENTER, { actor: { ...HOST, key: "w2" } })).toBe("same-id");
  });

  it("counts before the length, and entries of other ids do not", () => {
    expect(outcome([ENTER], ENTER, { expectedLength: 0 })).toBe("again");
    expect(outcome([ENTER], LEAVE, { expectedLength: 0 })).toBe("length");
    expect(outcome([ENTER], LEAVE, { expectedLength: 2 })).toBe("length");
    expect(outcome([ENTER], LEAVE, { expectedLength: 1 })).toBe("gone");
  });
});

describe("an event that another signed", () => {
  const foreign = { actor: "w2" };

  it("is refused for that before its role and its condition are asked", () => {
    expect(outcome([], { ...ENTER, ...foreign }, { actor: HOST })).toBe("actor");
    expect(outcome([], { ...ENTER, role: "guest" }, { actor: HOST })).toBe("actor");
    expect(outcome([], event("e1", "sign", "01", { role: "guest" }), { actor: HOST })).toBe("actor");
  });

  it("is refused for what it is, where the pathway would not take it from anyone", () => {
    expect(outcome([], event("e1", "dance", "01", foreign), { actor: HOST })).toBe("unknown-type");
    expect(outcome([], event("e1", "leave", "01", foreign), { actor: HOST })).toBe("state");
    const early = event("e1", "enter", "03", { ...foreign, recordedAt: "2018-02-01T10:00:00Z" });
    expect(outcome([], early, { actor: HOST })).toBe("not-yet");
  });

  it("is nobody's business where no actor is given", () => {
    expect(outcome([], { ...ENTER, ...foreign })).toBe("in");
  });
});

it("an entry that has no id to be called by is refused as what it is", () => {
  expect(append([], { ...ENTER, id: 7 } as unknown as LogEntry)).toMatchObject({
    ok: false,
    error: { cause: "malformed", eventId: "", type: "enter" },
  });
});
