import { describe, expect, it } from "vitest";
import { availableEvents, empowermentPathway, type EventOption, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

const SHOP: PathwayDefinition = {
  id: "shop",
  version: "1",
  initial: "open",
  states: {
    open: {
      phase: "active",
      on: {
        pay: [
          { to: "paid", guard: { fact: "amount", gte: 10 } },
          { to: "owing", guard: { fact: "amount", lt: 5 } },
        ],
        wait: { to: "owing", guard: { fact: "daysInState", gte: 3 } },
        teach: { to: "paid", guard: { fact: "minutesAttended", gte: 60 } },
        sign: { to: "paid", roles: ["manager"] },
        both: {
          to: "paid",
          guard: {
            all: [
              { fact: "amount", gte: 10 },
              { fact: "sessionsAttended", gte: 1 },
            ],
          },
        },
        either: [{ to: "owing", guard: { fact: "amount", gte: 10 } }, { to: "paid" }],
        leave: [{ to: "gone", exit: "done", roles: ["manager"] }, { to: "gone" }],
      },
    },
    owing: { phase: "active" },
    paid: { phase: "active" },
    gone: { phase: "finished" },
  },
  events: {
    pay: { data: { amount: { type: "number" } } },
    wait: {},
    teach: {},
    sign: {},
    both: { data: { amount: { type: "number" } } },
    either: { data: { amount: { type: "number" } } },
    leave: {},
    lesson: { session: true },
    sing: {},
    unheard: {},
  },
  everywhere: ["lesson"],
  exits: { done: { valence: "positive" } },
  tracks: {
    choir: { initial: "silent", states: { silent: { on: { sing: { to: "singing" } } }, singing: {} } },
    late: { initial: "a", states: { a: { on: { sing: { to: "a" } } } }, openIn: ["paid"] },
  },
};

const lesson = (id: string, data: object) => ({ id, type: "lesson", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z", data });
const options = (events: readonly unknown[] = [], more: object = {}) =>
  availableEvents(SHOP, deepFreeze(logOf(events, SHOP)), { on: "2018-03-10", ...more });
const find = (list: readonly EventOption[], type: string, track?: string) =>
  list.find((option) => option.type === type && option.track === track);

describe("what may be recorded", () => {
  it("what needs no data, and what its data can still make true: with where it may lead and what it needs", () => {
    const offered = options();
    expect(find(offered, "pay")).toEqual({ available: true, type: "pay", to: ["paid", "owing"], needs: ["amount"] });
    expect(find(offered, "either")).toEqual({ available: true, type: "either", to: ["owing", "paid"], needs: ["amount"] });
    expect(find(offered, "lesson")).toEqual({ available: true, type: "lesson", to: ["open"], needs: [] });
    expect(find(offered, "leave")).toEqual({ available: true, type: "leave", to: ["gone"], needs: ["reason"] });
  });

  it("what is for a role is there for it", () => {
    const manager = options([], { actor: { key: "m", role: "manager" } });
    expect(find(manager, "sign")).toEqual({ available: true, type: "sign", to: ["paid"], needs: [] });
    expect(find(manager, "leave")).toEqual({ available: true, type: "leave", to: ["gone"], needs: [] });
  });

  it("what stands on a track that is open", () => {
    expect(find(options(), "sing", "choir")).toEqual({ available: true, type: "sing", track: "choir", to: ["singing"], needs: [] });
    expect(find(options(), "lesson", "choir")).toEqual({ available: true, type: "lesson", track: "choir", to: ["silent"], needs: [] });
  });

  it("is asked after all that happened up to the day, and known by then", () => {
    const session = lesson("l1", { attended: true, minutes: 60 });
    expect(find(options([session]), "teach")?.available).toBe(true);
    expect(find(options([session], { on: "2018-02-28" }), "teach")?.available).toBe(false);
    expect(find(options([session], { knownAt: "2018-02-28" }), "teach")?.available).toBe(false);
  });
});

describe("what may not, and why", () => {
  it.each<[string, readonly unknown[], object]>([
    ["sign", [], { code: "forbidden", cause: "role" }],
    ["teach", [], { code: "guard", cause: "condition", outcome: "false" }],
    ["teach", [lesson("l1", { attended: true })], { code: "guard", cause: "open-condition", outcome: "unknown" }],
    // No stay has begun: how long it lasts is not known, and no data of the event could tell.
    ["wait", [], { code: "guard", cause: "open-condition", outcome: "unknown" }],
    // One session is lacking: no amount would help.
    ["both", [], { code: "guard", cause: "condition", outcome: "false" }],
  ])("%s", (type, events, expected) => {
    const option = find(options(events), type);
    expect(option).toMatchObject({ available: false, type, ...expected });
    expect(option).not.toHaveProperty("track");
  });

  it("an amount alone decides once the session was held", () => {
    const open = options([lesson("l1", { attended: true })]);
    expect(find(open, "both")).toEqual({ available: true, type: "both", to: ["paid"], needs: ["amount"] });
  });

  it("a track that is closed, and a state that does not know the event", () => {
    expect(find(options(), "sing", "late")).toMatchObject({ available: false, code: "not-in-state", cause: "track-closed" });
    const sung = { id: "s", type: "sing", occurredOn: "2018-03-02", recordedAt: "2018-03-02T10:00:00Z", track: "choir" };
    expect(find(options([sung]), "sing", "choir")).toMatchObject({ available: false, code: "not-in-state", cause: "state" });
  });

  it("what no machine knows is not among them, and each event is there once for each machine that knows it", () => {
    const names = options().map(({ type, track }) => `${type} ${track ?? ""}`);
    expect(names.some((name) => name.startsWith("unheard"))).toBe(false);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("lesson"))).toEqual(["lesson ", "lesson choir", "lesson late"]);
  });
});

it("a day that is none, or a log of another pathway, is a caller's bug", () => {
  expect(() => options([], { on: "2018-02-30" })).toThrow(RangeError);
  expect(() => options([], { knownAt: "soon" })).toThrow(RangeError);
  expect(() => availableEvents(empowermentPathway, logOf([], SHOP), { on: "2018-03-01" })).toThrow(RangeError);
});
