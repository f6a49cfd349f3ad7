import { describe, expect, it } from "vitest";
import { diffPathways, type PathwayChange, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { DOOR } from "./door.ts";

const changes = (after: PathwayDefinition, before: PathwayDefinition = DOOR): readonly PathwayChange[] =>
  diffPathways(deepFreeze(before), deepFreeze(after), []).changes;
const EMPTY: PathwayDefinition = { id: "empty", version: "1", initial: "out", states: {}, events: {}, exits: {} };

describe("what one definition has and the other has not", () => {
  const all = [
    { part: "states", name: "out" },
    { part: "states", name: "in" },
    { part: "states", name: "gone" },
    { part: "events", name: "enter" },
    { part: "events", name: "leave" },
    { part: "exits", name: "done" },
    { part: "tracks", name: "choir" },
    { part: "milestones", name: "settled" },
    { part: "deadlines", name: "visit" },
  ] as const;

  it("was added or removed, part by part in the order of the definition", () => {
    expect(changes(DOOR, EMPTY)).toStrictEqual(all.map(({ part, name }) => ({ part, change: "added", name })));
    expect(changes(EMPTY)).toStrictEqual(all.map(({ part, name }) => ({ part, change: "removed", name })));
  });

  it("is told within a part as added, removed, renamed and changed", () => {
    const before = { ...EMPTY, events: { gone: { session: true }, kept: {}, old: { label: { en: "A" } }, same: {} } };
    const after = { ...EMPTY, events: { same: {}, new: { label: { en: "A" } }, kept: { session: false }, fresh: { session: false } } };
    expect(changes(after, before)).toStrictEqual([
      { part: "events", change: "added", name: "fresh" },
      { part: "events", change: "removed", name: "gone" },
      { part: "events", change: "renamed", name: "old", newName: "new" },
      { part: "events", change: "changed", name: "kept" },
    ]);
  });

  it("may bear a name that every object has", () => {
    const odd = { ...EMPTY, events: { constructor: {} } } as PathwayDefinition;
    expect(changes(odd, EMPTY)).toStrictEqual([{ part: "events", change: "added", name: "constructor" }]);
    expect(changes(EMPTY, odd)).toStrictEqual([{ part: "events", change: "removed", name: "constructor" }]);
  });
});

describe("what both have in another way was changed", () => {
  it.each<[string, Partial<PathwayDefinition>, PathwayChange]>([
    ["a state", { states: { ...DOOR.states, gone: { phase: "cancelled" } } }, { part: "states", change: "changed", name: "gone" }],
    [
      "the words of an event",
      { events: { ...DOOR.events, enter: { label: { en: "Enters" } } } },
      { part: "events", change: "changed", name: "enter" },
    ],
    ["a reason", { exits: { done: { valence: "neutral" } } }, { part: "exits", change: "changed", name: "done" }],
    [
      "a yes that is a no",
      { tracks: { choir: { initial: "silent", required: false, states: { silent: {} } } } },
      { part: "tracks", change: "changed", name: "choir" },
    ],
    [
      "a number",
      { milestones: { settled: { when: { fact: "daysInState", gte: 6 } } } },
      { part: "milestones", change: "changed", name: "settled" },
    ],
    [
      "the length of a list",
      { deadlines: { visit: { anchor: { state: "in" }, offset: "P1M", satisfiedBy: ["leave"], endsIn: [] } } },
      { part: "deadlines", change: "changed", name: "visit" },
    ],
  ])("%s", (_name, after, change) => {
    expect(changes({ ...DOOR, ...after })).toStrictEqual([change]);
  });

  it("but not by the order of its fields, or by a field that is there without a value", () => {
    const { in: inside, out, gone } = DOOR.states;
    const states = { gone, in: { on: inside?.on, label: { en: "Inside" }, phase: "active" }, out: { ...out, label: undefined } };
    expect(changes({ ...DOOR, states } as PathwayDefinition)).toStrictEqual([]);
  });
});

describe("what was renamed", () => {
  const renamed = (part: PathwayChange["part"], name: string, newName: string) => ({ part, change: "renamed", name, newName });

  it("is alike in all but the names that come and go, wherever these stand", () => {
    const after: PathwayDefinition = {
      ...DOOR,
      states: {
        out: { phase: "planned", on: { enter: { to: "inside" } } },
        inside: { phase: "active", label: { en: "Inside" }, on: { depart: [{ to: "gone", exit: "finished" }] } },
        gone: { phase: "finished" },
      },
      events: { enter: { label: { en: "Comes in" } }, depart: { label: { en: "Goes" } } },
      exits: { finished: { valence: "positive" } },
      tracks: { singing: { initial: "silent", required: true, states: { silent: {} } } },
      milestones: { stayed: { when: { fact: "daysInState", gte: 5 } } },
      deadlines: { call: { anchor: { state: "inside" }, offset: "P1M", satisfiedBy: ["depart"], endsIn: ["gone"] } },
    };
    expect(changes(after)).toStrictEqual([
      renamed("states", "in", "inside"),
      { part: "states", change: "changed", name: "out" },
      renamed("events", "leave", "depart"),
      renamed("exits", "done", "finished"),
      renamed("tracks", "choir", "singing"),
      renamed("milestones", "settled", "stayed"),
      renamed("deadlines", "visit", "call"),
    ]);
  });

  it("may have its fields, and its events, in another order", () => {
    const hall = (first: string, second: string): PathwayDefinition["states"] => ({
      [first]: { phase: "active", label: { en: "Hall", it: "Sala" }, on: { enter: { to: "in" }, leave: { to: "gone" } } },
      [second]: { phase: "planned" },
    });
    const before = { ...EMPTY, events: { leave: {} }, states: hall("hall", "x") };
    const lobby = { on: { depart: { to: "gone" }, enter: { to: "in" } }, label: { it: "Sala", en: "Hall" }, phase: "active" } as const;
    const after = { ...EMPTY, events: { depart: {} }, states: { lobby, x: { phase: "planned" } } } as PathwayDefinition;
    expect(changes(after, before)).toStrictEqual([renamed("states", "hall", "lobby"), renamed("events", "leave", "depart")]);
  });

  it("may have a field that is there without a value", () => {
    const before = { ...EMPTY, events: { leave: { label: { en: "Goes" }, session: undefined } } };
    const after = { ...EMPTY, events: { depart: { label: { en: "Goes" } } } };
    expect(changes(after, before)).toStrictEqual([renamed("events", "leave", "depart")]);
  });

  it.each<[string, PathwayDefinition["events"]]>([
    ["other words", { depart: { label: { en: "Leaves" } } }],
    ["words in another language", { depart: { label: { it: "Goes" } } }],
    ["a field more", { depart: { label: { en: "Goes" }, session: true } }],
    ["no field", { depart: {} }],
  ])("is not what has %s", (_name, events) => {
    expect(changes({ ...EMPTY, events }, { ...EMPTY, events: { leave: { label: { en: "Goes" } } } })).toStrictEqual([
      { part: "events", change: "added", name: "depart" },
      { part: "events", change: "removed", name: "leave" },
    ]);
  });

  it("is not what leads to another state that stays", () => {
    const leading = (name: string, to: string): PathwayDefinition["states"] => ({
      ...DOOR.states,
      [name]: { phase: "waitlist", on: { enter: { to } } },
    });
    expect(changes({ ...DOOR, states: leading("b", "gone") }, { ...DOOR, states: leading("a", "in") })).toStrictEqual([
      { part: "states", change: "added", name: "b" },
      { part: "states", change: "removed", name: "a" },
    ]);
  });

  it("is not what is in another order where order counts", () => {
    const asking = (name: string, satisfiedBy: readonly string[]): PathwayDefinition => ({
      ...DOOR,
      deadlines: { [name]: { anchor: { state: "in" }, offset: "P1M", satisfiedBy } },
    });
    const told = changes(asking("b", ["enter", "leave"]), asking("a", ["leave", "enter"])).map(({ change }) => change);
    expect(told).toEqual(["added", "removed"]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["two that went and one that came", ["a", "b"], ["c"]],
    ["one that went and two that came", ["a"], ["b", "c"]],
    ["two that went and two that came", ["a", "b"], ["c", "d"]],
  ])("cannot be told of %s, all alike", (_name, before, after) => {
    const alike = (names: readonly string[]) => ({ ...EMPTY, events: Object.fromEntries(names.map((name) => [name, {}])) });
    expect(changes(alike(after), alike(before))).toStrictEqual([
      ...after.map((name) => ({ part: "events", change: "added", name })),
      ...before.map((name) => ({ part: "events", change: "removed", name })),
    ]);
  });
});
