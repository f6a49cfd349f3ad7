import { describe, expect, it } from "vitest";
import { diffPathways, empowermentPathway, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

const BEFORE: PathwayDefinition = {
  id: "door",
  version: "1",
  initial: "out",
  states: {
    out: { phase: "planned", on: { enter: { to: "in" } } },
    in: { phase: "active", label: { en: "Inside" }, on: { leave: { to: "gone", exit: "done" } } },
    gone: { phase: "finished" },
  },
  events: { enter: { label: { en: "Comes in" } }, leave: { label: { en: "Goes" } } },
  exits: { done: { valence: "positive" } },
};
const event = (id: string, type: string, day: string) => ({ id, type, occurredOn: day, recordedAt: `${day}T10:00:00Z` });
const ENTER = event("e1", "enter", "2018-02-01");
const LEAVE = event("e2", "leave", "2018-03-01");
const told = (after: PathwayDefinition) =>
  diffPathways(BEFORE, after, []).changes.map(({ part, change, name, newName }) => [change, part, name, newName ?? ""].join(" ").trim());

describe("what changed", () => {
  it("nothing, between a pathway and itself under another name and version", () => {
    expect(diffPathways(BEFORE, { ...BEFORE, id: "gate", version: "2" }, [logOf([ENTER], BEFORE)])).toEqual({
      changes: [],
      refused: [],
      moved: [],
    });
    expect(diffPathways(empowermentPathway, empowermentPathway, [])).toEqual({ changes: [], refused: [], moved: [] });
  });

  it("the order of fields is no change", () => {
    const { initial, ...rest } = BEFORE;
    expect(told({ initial, ...rest })).toEqual([]);
  });

  it("what was added, removed and changed", () => {
    expect(
      told({
        ...BEFORE,
        states: { ...BEFORE.states, hall: { phase: "planned" }, gone: { phase: "cancelled" } },
        events: { enter: BEFORE.events["enter"] ?? {} },
        deadlines: { visit: { anchor: { event: "enter" }, offset: "P1M", satisfiedBy: ["enter"] } },
      }),
    ).toEqual(["added states hall", "changed states gone", "removed events leave", "added deadlines visit"]);
  });

  it("a state that only bears another name was renamed; those that lead to it were changed", () => {
    expect(
      told({
        ...BEFORE,
        states: {
          out: { phase: "planned", on: { enter: { to: "inside" } } },
          inside: { phase: "active", label: { en: "Inside" }, on: { leave: { to: "gone", exit: "done" } } },
          gone: { phase: "finished" },
        },
      }),
    ).toEqual(["renamed states in inside", "changed states out"]);
  });

  it("an event and a reason renamed with all that names them", () => {
    expect(
      told({
        ...BEFORE,
        states: { ...BEFORE.states, in: { phase: "active", label: { en: "Inside" }, on: { depart: { to: "gone", exit: "finished" } } } },
        events: { enter: { label: { en: "Comes in" } }, depart: { label: { en: "Goes" } } },
        exits: { finished: { valence: "positive" } },
      }),
    ).toEqual(["changed states in", "renamed events leave depart", "renamed exits done finished"]);
  });

  it("of two that are alike nobody knows which was renamed", () => {
    const twins = { ...BEFORE, events: { ...BEFORE.events, a: {}, b: {} } };
    const after = { ...BEFORE, events: { ...BEFORE.events, c: {} } };
    const changes = diffPathways(twins, after, []).changes.map(({ change, name }) => `${change} ${name}`);
    expect(changes).toEqual(["added c", "removed a", "removed b"]);
  });
});

describe("the dry run", () => {
  const closed: PathwayDefinition = { ...BEFORE, version: "2", states: { ...BEFORE.states, in: { phase: "active" } } };
  const moved: PathwayDefinition = {
    ...BEFORE,
    version: "2",
    states: {
      ...BEFORE.states,
      out: { phase: "planned", on: { enter: { to: "hall" } } },
      hall: { phase: "active", on: { leave: { to: "gone", exit: "done" } } },
    },
  };
  const logs = [[], [ENTER], [ENTER, LEAVE]].map((events) => deepFreeze(logOf(events, BEFORE)));

  it("names the logs of which an event would be refused, and why", () => {
    const { refused, moved: elsewhere } = diffPathways(BEFORE, closed, logs);
    expect(refused).toMatchObject([{ log: 2, before: "gone", after: "in", refused: [{ eventId: "e2", code: "unknown-event" }] }]);
    expect(elsewhere).toEqual([]);
  });

  it("names those that would stand elsewhere though nothing is refused", () => {
    const { refused, moved: elsewhere } = diffPathways(BEFORE, moved, logs);
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([{ log: 1, before: "in", after: "hall", refused: [] }]);
  });

  it("what was refused already is no news", () => {
    const early = logOf([LEAVE], BEFORE);
    expect(diffPathways(BEFORE, closed, [early])).toMatchObject({ refused: [], moved: [] });
  });

  it("a log of another version is a caller's bug", () => {
    expect(() => diffPathways(BEFORE, closed, [logOf([], closed)])).toThrow(RangeError);
  });
});
