import { describe, expect, it } from "vitest";
import type { PathwayDeadline } from "welfare-core";
import { due, dueInShort } from "./visits.ts";

const VISIT: PathwayDeadline = { anchor: { event: "enter" }, offset: "P10D", satisfiedBy: ["visit"] };
const ENTER = "enter 03-01";

describe("what a deadline counts from", () => {
  it.each<[string, PathwayDeadline["anchor"], string, string]>([
    ["an event that moves", { event: "enter" }, ENTER, "upcoming by 03-11"],
    ["an event that moves nothing", { event: "call" }, `${ENTER}, call 03-02`, "upcoming by 03-12"],
    ["the last of such events", { event: "call" }, `${ENTER}, call 03-02, call 03-03`, "upcoming by 03-13"],
    ["a state entered", { state: "in" }, ENTER, "upcoming by 03-11"],
    ["a state entered again", { state: "in" }, `${ENTER}, pause 03-02, resume 03-04`, "upcoming by 03-14"],
    ["not a state that an event leads back to", { state: "in" }, `${ENTER}, note 03-03`, "upcoming by 03-11"],
    ["a milestone, on its day", { milestone: "settled" }, `${ENTER}, call 03-02, call 03-06, call 03-07`, "upcoming by 03-16"],
  ])("%s", (_name, anchor, events, expected) => {
    expect(dueInShort({ ...VISIT, anchor }, events, "03-07")).toBe(expected);
  });

  it.each<[string, PathwayDeadline["anchor"], string]>([
    ["an event that was not recorded", { event: "call" }, ENTER],
    ["an event after the day looked at", { event: "call" }, `${ENTER}, call 03-08`],
    ["a state that was never entered", { state: "away" }, ENTER],
    ["the state in which everyone begins", { state: "asked" }, "call 03-01"],
    ["a milestone that was not reached", { milestone: "settled" }, `${ENTER}, call 03-05`],
    ["nothing recorded", { event: "enter" }, ""],
  ])("runs from nothing: %s", (_name, anchor, events) => {
    expect(due({ ...VISIT, anchor }, events, "03-07")).toStrictEqual([]);
  });
});

describe("what meets a deadline", () => {
  it.each<[string, string, string]>([
    ["an event of the anchor's day, before it", `visit 03-01, ${ENTER}`, "met on 03-01 by 03-11"],
    ["an event of the anchor's day, after it", `${ENTER}, visit 03-01`, "met on 03-01 by 03-11"],
    ["the first of several, those of the anchor's day first", `visit 03-01, ${ENTER}, visit 03-02`, "met on 03-01 by 03-11"],
    ["none of the day before", `visit 02-28, ${ENTER}`, "upcoming by 03-11"],
    ["none of another type", `${ENTER}, call 03-02`, "upcoming by 03-11"],
  ])("%s", (_name, events, expected) => {
    expect(dueInShort(VISIT, events, "03-05")).toBe(expected);
  });

  it("is any of the types that are named", () => {
    const either = { ...VISIT, satisfiedBy: ["visit", "call"] };
    expect(dueInShort(either, `${ENTER}, call 03-03, visit 03-04`, "03-05")).toBe("met on 03-03 by 03-11");
  });

  it("is not the anchor itself, nor one of its type before it, but one after it", () => {
    const again: PathwayDeadline = { ...VISIT, anchor: { state: "in" }, satisfiedBy: ["resume", "note"] };
    expect(dueInShort(again, `${ENTER}, pause 03-02, resume 03-02, pause 03-02, resume 03-02`, "03-05")).toBe("upcoming by 03-12");
    expect(dueInShort(again, `${ENTER}, note 03-02`, "03-05")).toBe("met on 03-02 by 03-11");
  });
});

describe("what ends a deadline", () => {
  it.each<[string, PathwayDeadline, string, string]>([
    ["the last states of the pathway, if it names none", VISIT, `${ENTER}, leave 03-02, tidy 03-12`, "missed by 03-11"],
    ["no state that one can still leave", VISIT, `${ENTER}, leave 03-12`, "overdue by 03-11"],
    ["the states that it names", { ...VISIT, endsIn: ["away", "out"] }, `${ENTER}, leave 03-12`, "missed by 03-11"],
    ["no other than those", { ...VISIT, endsIn: ["away"] }, `${ENTER}, leave 03-02, tidy 03-12`, "overdue by 03-11"],
    ["none, if it names an empty list", { ...VISIT, endsIn: [] }, `${ENTER}, leave 03-02, tidy 03-12`, "overdue by 03-11"],
    ["the first entry into one", { ...VISIT, endsIn: ["out"] }, `${ENTER}, leave 03-12, return 03-13, leave 03-14`, "missed by 03-11"],
    [
      "not an entry before the anchor",
      { ...VISIT, anchor: { event: "return" }, endsIn: ["out"] },
      `${ENTER}, leave 03-02, return 03-03`,
      "overdue by 03-13",
    ],
    ["not the anchor's own entry", { ...VISIT, anchor: { event: "leave" }, endsIn: ["out"] }, `${ENTER}, leave 03-12`, "upcoming by 03-22"],
    [
      "not an event that leads back to the same state",
      { ...VISIT, anchor: { event: "leave" }, endsIn: ["out"] },
      `${ENTER}, leave 03-01, note 03-12`,
      "overdue by 03-11",
    ],
  ])("%s", (_name, deadline, events, expected) => {
    expect(dueInShort(deadline, events, "03-15")).toBe(expected);
  });

  it("before its last day has passed it is dropped, be it overdue tomorrow", () => {
    const ending = { ...VISIT, endsIn: ["out"] };
    const left = (day: string) => dueInShort(ending, `${ENTER}, leave ${day}`, "03-31");
    expect(["03-10", "03-11", "03-12"].map(left)).toEqual(["0 actions", "0 actions", "missed by 03-11"]);
  });

  it("by the event that ends it, it may still be met, and not by a later one", () => {
    const ending: PathwayDeadline = { ...VISIT, satisfiedBy: ["leave", "visit"], endsIn: ["out"] };
    expect(dueInShort(ending, `${ENTER}, leave 03-05`, "03-31")).toBe("met on 03-05 by 03-11");
    expect(dueInShort({ ...ending, satisfiedBy: ["visit"] }, `${ENTER}, leave 03-12, visit 03-13`, "03-31")).toBe("missed by 03-11");
  });
});
