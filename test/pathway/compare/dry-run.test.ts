import { describe, expect, it } from "vitest";
import { diffPathways, preparePathway, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";
import { DOOR } from "./door.ts";

const event = (id: string, type: string, day: string) => ({ id, type, occurredOn: day, recordedAt: `${day}T10:00:00Z` });
const ENTER = event("e1", "enter", "2018-02-01");
const LEAVE = event("e2", "leave", "2018-03-01");
const DANCE = event("e3", "dance", "2018-03-02");
const CLOSED: PathwayDefinition = { ...DOOR, version: "2", states: { ...DOOR.states, in: { phase: "active" } } };
const WIDER: PathwayDefinition = {
  ...DOOR,
  version: "2",
  states: { ...DOOR.states, out: { phase: "planned", on: { enter: { to: "hall" } } }, hall: { phase: "active" } },
};
const run = (after: PathwayDefinition, ...logs: readonly (readonly unknown[])[]) => {
  const { refused, moved } = diffPathways(DOOR, after, deepFreeze(logs.map((events) => logOf(events, DOOR))));
  return { refused, moved };
};

describe("a dry run tells", () => {
  it("the place of each log that would be refused something, the states and what would be refused", () => {
    expect(run(CLOSED, [ENTER], [ENTER, LEAVE], [], [ENTER, LEAVE, DANCE])).toStrictEqual({
      refused: [1, 3].map((log) => ({
        log,
        before: "gone",
        after: "in",
        refused: [
          {
            code: "unknown-event",
            cause: "unknown-type",
            eventId: "e2",
            type: "leave",
            message: "the pathway has no event of this type",
            state: "in",
          },
        ],
      })),
      moved: [],
    });
  });

  it("the place of each log that would stand elsewhere, if nothing of it would be refused", () => {
    expect(run(WIDER, [], [ENTER], [ENTER, DANCE])).toStrictEqual({
      refused: [],
      moved: [1, 2].map((log) => ({ log, before: "in", after: "hall", refused: [] })),
    });
    const { refused, moved } = run(WIDER, [ENTER, LEAVE]);
    expect(refused.map(({ before, after }) => [before, after])).toEqual([["gone", "hall"]]);
    expect(moved).toEqual([]);
  });

  it("a log that is refused something and stands where it stood", () => {
    const extra = { ...DOOR, everywhere: ["call"], events: { ...DOOR.events, call: {} } };
    const log = logOf([event("c", "call", "2018-02-01")], extra);
    const { refused, moved } = diffPathways(extra, { ...DOOR, version: "2" }, [log]);
    expect(refused.map(({ before, after, refused: found }) => [before, after, found.length])).toEqual([["out", "out", 1]]);
    expect(moved).toEqual([]);
  });

  it("the same of definitions made ready, and nothing of no log", () => {
    const log = logOf([ENTER, LEAVE], DOOR);
    expect(diffPathways(preparePathway(DOOR), preparePathway(CLOSED), [log])).toStrictEqual(diffPathways(DOOR, CLOSED, [log]));
    expect(run(CLOSED)).toStrictEqual({ refused: [], moved: [] });
  });
});

it("a log that pins another definition than the first is a caller's bug", () => {
  expect(() => diffPathways(DOOR, CLOSED, [logOf([], DOOR), logOf([], CLOSED)])).toThrow(
    new RangeError("the log follows door 2, not door 1"),
  );
});
