import { describe, expect, it } from "vitest";
import { empowermentPathway, replayPathway, type LogEntry, type PathwayDefinition } from "welfare-core";
import { cpuMilliseconds } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

const START = { id: "e1", type: "start-assessment", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" };
const replay = (events: readonly unknown[], options: object = {}) =>
  replayPathway(empowermentPathway, deepFreeze(logOf(events)), { asOf: "2018-12-31", ...options });
const refused = (events: readonly unknown[]) => replay(events).refused.map(({ code, eventId }) => `${eventId} ${code}`);

it("a replay says what it rests on, and each step from where to where", () => {
  expect(replay([START], { knownAt: "2018-06-01" })).toEqual({
    pathway: { id: "empowerment", version: "1" },
    asOf: "2018-12-31",
    knownAt: "2018-06-01",
    state: { name: "assessing", phase: "planned", since: "2018-02-01" },
    history: [{ event: START, from: "referred", state: { name: "assessing", phase: "planned", since: "2018-02-01" } }],
    refused: [],
    tracks: {
      "peer-network": { state: "outside", sessions: { held: 0, attended: 0, minutes: 0, withoutAttendance: 0, withoutMinutes: 0 } },
    },
    milestones: [],
    episodes: [],
  });
  expect(replay([])).not.toHaveProperty("knownAt");
});

describe("a caller's bug", () => {
  it("a day or a moment that is none", () => {
    expect(() => replay([], { asOf: "2018-02-29" })).toThrow(RangeError);
    expect(() => replay([], { knownAt: "yesterday" })).toThrow(RangeError);
    expect(() => replay([], { knownAt: "2018-02-01T10:00:00+01:00" })).toThrow(RangeError);
  });
  it("a log of another pathway or version", () => {
    const asOf = "2018-12-31";
    expect(() => replayPathway(empowermentPathway, { pathway: { id: "empowerment", version: "2" }, events: [] }, { asOf })).toThrow(
      RangeError,
    );
    expect(() => replayPathway(empowermentPathway, { pathway: { id: "house", version: "1" }, events: [] }, { asOf })).toThrow(RangeError);
  });
});

describe("a damaged log", () => {
  it.each<[string, unknown, string]>([
    ["null", null, " unknown-event"],
    ["a text", "enter", " unknown-event"],
    ["a list", [START], " unknown-event"],
    ["an entry without an id", { ...START, id: undefined }, " unknown-event"],
    ["an id that is a number", { ...START, id: 7 }, " unknown-event"],
    ["no type", { ...START, id: "x", type: null }, "x unknown-event"],
    ["no day", { ...START, id: "x", occurredOn: null }, "x unknown-event"],
    ["a month for a day", { ...START, id: "x", occurredOn: "2018-02" }, "x unknown-event"],
    ["no moment", { ...START, id: "x", recordedAt: undefined }, "x unknown-event"],
    ["a local time for a moment", { ...START, id: "x", recordedAt: "2018-02-01T10:00:00" }, "x unknown-event"],
    ["a sequence that is a text", { ...START, id: "x", sequence: "1" }, "x unknown-event"],
    ["a sequence with a fraction", { ...START, id: "x", sequence: 0.5 }, "x unknown-event"],
    ["data that are a text", { ...START, id: "x", data: "eligible" }, "x unknown-event"],
    ["data that are a list", { ...START, id: "x", data: [] }, "x unknown-event"],
    ["a target that is a number", { ...START, id: "x", replaces: 1 }, "x unknown-event"],
    ["a void of a number", { ...START, id: "x", voids: 1 }, "x unknown-event"],
    ["a void that replaces", { ...START, id: "x", voids: "e1", replaces: "e1" }, "x unknown-event"],
  ])("%s is a finding, and the other entries stand", (_name, entry, finding) => {
    const damagedReplay = replay([START, entry]);
    expect(damagedReplay.refused.map(({ code, eventId }) => `${eventId} ${code}`)).toEqual([finding]);
    expect(damagedReplay.state.name).toBe("assessing");
    expect(JSON.parse(JSON.stringify(damagedReplay.refused))).toEqual(damagedReplay.refused);
  });

  it("a field that is null is absent", () => {
    const nulls = { ...START, voids: null, replaces: null, data: null, sequence: null, actor: null, role: null };
    expect(replay([nulls]).state.name).toBe("assessing");
    expect(refused([START, nulls])).toEqual(["e1 duplicate"]);
    const taken = { id: "v1", type: "void", voids: "e1", replaces: null, occurredOn: null, recordedAt: "2018-02-02T10:00:00Z" };
    expect(replay([nulls, taken]).state.name).toBe("referred");
  });

  it("data of a thousand levels are a finding, even told twice", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    const entry = { ...START, data: { deep } };
    const log = logOf([entry, { ...entry }]);
    expect(replayPathway(empowermentPathway, log, { asOf: "2018-12-31" }).refused.map(({ code }) => code)).toEqual([
      "unknown-event",
      "unknown-event",
    ]);
  });

  it("a gap in the list is a finding", () => {
    const withGap = Object.assign([START], {
      2: { ...START, id: "e2", type: "refuse", occurredOn: "2018-02-03", recordedAt: "2018-02-03T10:00:00Z" },
    });
    const { refused: findings, history } = replayPathway(empowermentPathway, logOf(withGap), { asOf: "2018-12-31" });
    expect(findings.map(({ cause, eventId }) => `${eventId} ${cause}`)).toEqual([" malformed"]);
    expect(history.map(({ event }) => event.id)).toEqual(["e1", "e2"]);
  });

  it("findings about malformed entries come in an order that does not depend on the log's", () => {
    const bad = [{ id: "b" }, null, { id: "a", type: "x" }, { id: "a", type: "w" }];
    expect(replay(bad).refused).toEqual(replay([...bad].reverse()).refused);
  });
});

describe("an event told twice", () => {
  const sessions = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const day = String(at + 1).padStart(3, "0");
      return {
        id: `s${day}`,
        type: "hold-session",
        occurredOn: "2018-03-01",
        recordedAt: `2018-03-01T10:00:00.${day}Z`,
        data: { attended: true },
      };
    });

  it.each([2, 23, 24, 25, 26, 100])("is found among %d, wherever it stands", (count) => {
    const log = sessions(count);
    const again = (at: number) => ({ ...log[at], recordedAt: "2018-03-02T10:00:00Z" });
    expect(replay(log).history).toHaveLength(count);
    expect(refused(log)).toEqual([]);
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      const id = log[at]?.id ?? "";
      expect(refused([...log, again(at)])).toEqual([`${id} duplicate`]);
      expect(refused([again(at), ...log])).toEqual([`${id} duplicate`]);
      expect(refused([...log, { ...again(at), actor: "w2" }])).toEqual([`${id} conflict`]);
      expect(replay([...log, again(at)]).history).toEqual(replay(log).history);
    }
  });

  it("says the same in whatever order its keys are, and whether what is absent is written down", () => {
    const { id, ...rest } = { ...START, data: { note: "a", place: "b" }, actor: "w1" };
    const [first, later] = ["2018-02-01T10:00:00Z", "2018-02-05T10:00:00Z"];
    const told = (other: object) =>
      refused([
        { id, ...rest, recordedAt: first },
        { ...other, recordedAt: later },
      ]);
    expect(told({ ...rest, id })).toEqual(["e1 duplicate"]);
    expect(told({ id, ...rest, data: { place: "b", note: "a" } })).toEqual(["e1 duplicate"]);
    expect(told({ id, ...rest, data: { ...rest.data, more: null }, sequence: 0, role: null })).toEqual(["e1 duplicate"]);
    expect(told({ id, ...rest, data: { note: "b", place: "a" } })).toEqual(["e1 conflict"]);
    expect(told({ id, ...rest, sequence: 1 })).toEqual(["e1 conflict"]);
    expect(told({ id, ...rest, occurredOn: "2018-02-02" })).toEqual(["e1 conflict"]);
  });
});

it("a log in order, one out of order and one with a voided event give the same history", () => {
  const decided = { id: "d", type: "record-decision", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:01Z" };
  const refuse = { id: "r", type: "refuse", occurredOn: "2018-02-05", recordedAt: "2018-02-05T10:00:00Z" };
  const lost = { ...refuse, id: "x", occurredOn: "2018-02-03" };
  const voided = { id: "v", type: "void", voids: "x", recordedAt: "2018-02-06T10:00:00Z" };
  const ids = (events: readonly unknown[]) => replay(events).history.map(({ event }) => event.id);
  expect(ids([START, decided, refuse])).toEqual(["e1", "d", "r"]);
  expect(ids([decided, refuse, START])).toEqual(["e1", "d", "r"]);
  expect(ids([voided, refuse, lost, decided, START])).toEqual(["e1", "d", "r"]);
  expect(ids([refuse, lost, decided, START])).toEqual(["e1", "d", "x"]);
});

describe("a long log", () => {
  const SECOND = 1000;
  const timed = <T>(work: () => T): [T, number] => [work(), cpuMilliseconds(work)];
  const voidsOf = (targetOf: (index: number) => string): LogEntry[] =>
    Array.from({ length: 9_999 }, (_, index) => ({
      id: `v${index}`,
      type: "void",
      voids: targetOf(index),
      recordedAt: "2018-02-02T10:00:00Z",
    }));

  it("ten thousand voids, each of the one before, are gone through", () => {
    const log = logOf([START, ...voidsOf((index) => (index === 0 ? "e1" : `v${index - 1}`))]);
    const [result, spent] = timed(() => replayPathway(empowermentPathway, log, { asOf: "2018-12-31" }));
    // The last void acts, the one before it does not, and so on: of 9,999 the first acts.
    expect(result.state.name).toBe("referred");
    expect(spent).toBeLessThan(SECOND);
  });
  it("ten thousand voids of one event", () => {
    const [result, spent] = timed(() => replayPathway(empowermentPathway, logOf([START, ...voidsOf(() => "e1")]), { asOf: "2018-12-31" }));
    expect(result.state.name).toBe("referred");
    expect(spent).toBeLessThan(SECOND);
  });
  it("ten thousand voids in one circle", () => {
    const log = logOf([START, ...voidsOf((index) => `v${(index + 1) % 9_999}`)]);
    const [result, spent] = timed(() => replayPathway(empowermentPathway, log, { asOf: "2018-12-31" }));
    expect(result.refused).toHaveLength(9_999);
    expect(result.state.name).toBe("assessing");
    expect(spent).toBeLessThan(SECOND);
  });
});

it("of two recordings of one event at one moment the same one stands, whatever the order of the log", () => {
  const [short, long] = [START, { ...START, recordedAt: "2018-02-01T10:00:00.000Z" }];
  expect(replay([short, long])).toEqual(replay([long, short]));
});

it("a pathway that begins in a finished state has nobody leave before anything happened", () => {
  const odd: PathwayDefinition = {
    id: "odd",
    version: "1",
    initial: "gone",
    states: { gone: { phase: "finished" } },
    events: {},
    exits: {},
  };
  expect(replayPathway(odd, logOf([], odd), { asOf: "2018-12-31" }).state).toEqual({ name: "gone", phase: "planned" });
});

it("a role that may not correct is a finding in a replay too, and its correction does not act", () => {
  const pathway: PathwayDefinition = { ...empowermentPathway, corrections: { roles: ["manager"] } };
  const taken = (role: string | undefined) => ({ id: "v1", type: "void", voids: "e1", recordedAt: "2018-02-02T10:00:00Z", role });
  const after = (role?: string) => replayPathway(pathway, logOf([START, taken(role)], pathway), { asOf: "2018-12-31" });
  expect(after("manager")).toMatchObject({ state: { name: "referred" }, refused: [] });
  for (const role of ["case-worker", undefined]) {
    expect(after(role)).toMatchObject({ state: { name: "assessing" }, refused: [{ code: "forbidden", eventId: "v1" }] });
  }
});
