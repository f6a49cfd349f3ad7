import { describe, expect, it } from "vitest";
import type { PathwayDeadline } from "welfare-core";
import { dueInShort } from "./visits.ts";

const HELD: PathwayDeadline = { anchor: { event: "enter" }, offset: "P10D", satisfiedBy: ["visit"], pausedIn: ["away", "ill"] };
const ENTER = "enter 03-01";

describe("days on hold", () => {
  it.each<[string, string, string]>([
    ["none", ENTER, "upcoming by 03-11"],
    ["one", `${ENTER}, pause 03-05, resume 03-06`, "upcoming by 03-12"],
    ["paused and resumed on one day", `${ENTER}, pause 03-05, resume 03-05`, "upcoming by 03-11"],
    ["two holds", `${ENTER}, pause 03-02, resume 03-04, pause 03-05, resume 03-06`, "upcoming by 03-14"],
    ["from one kind of hold into another", `${ENTER}, pause 03-02, worsen 03-04, resume 03-06`, "upcoming by 03-15"],
    ["with an event that leads back to the hold", `${ENTER}, pause 03-02, note 03-04, resume 03-06`, "upcoming by 03-15"],
    ["with an event that moves nothing", `${ENTER}, pause 03-02, call 03-04, resume 03-06`, "upcoming by 03-15"],
    ["left for good out of a hold", `${ENTER}, pause 03-02, worsen 03-03, resume 03-04, leave 03-04`, "upcoming by 03-13"],
  ])("move the due day: %s", (_name, events, expected) => {
    expect(dueInShort(HELD, events, "03-06")).toBe(expected);
  });

  it("of another state do not", () => {
    expect(dueInShort({ ...HELD, pausedIn: ["ill"] }, `${ENTER}, pause 03-02, resume 03-04`, "03-06")).toBe("upcoming by 03-11");
    expect(dueInShort({ ...HELD, pausedIn: ["ill"] }, `${ENTER}, pause 03-02, worsen 03-03, resume 03-05`, "03-06")).toBe(
      "upcoming by 03-13",
    );
    expect(dueInShort({ ...HELD, pausedIn: ["ill"] }, `${ENTER}, pause 03-02`, "03-06")).toBe("upcoming by 03-11");
    expect(dueInShort({ ...HELD, pausedIn: undefined }, `${ENTER}, pause 03-02, resume 03-04`, "03-06")).toBe("upcoming by 03-11");
  });

  it("before the anchor's day do not count, those from it on do", () => {
    const called: PathwayDeadline = { ...HELD, anchor: { event: "call" } };
    expect(dueInShort(called, `${ENTER}, pause 03-02, resume 03-04, call 03-05`, "03-06")).toBe("upcoming by 03-15");
    expect(dueInShort(called, `${ENTER}, pause 03-02, resume 03-05, call 03-05`, "03-06")).toBe("upcoming by 03-15");
    expect(dueInShort(called, `${ENTER}, pause 03-02, call 03-04, resume 03-06`, "03-06")).toBe("upcoming by 03-16");
    expect(dueInShort(called, `${ENTER}, pause 03-02, call 03-04`, "03-06")).toBe("paused");
  });

  it("on or before the due day move it, the day after does not", () => {
    const paused = (day: string) => dueInShort(HELD, `${ENTER}, pause 03-${day}, resume 03-20`, "03-31");
    expect(paused("10")).toBe("overdue by 03-21");
    expect(paused("11")).toBe("overdue by 03-20");
    expect(paused("12")).toBe("overdue by 03-11");
  });
});

describe("a state that pauses, in which everyone begins", () => {
  const waiting: PathwayDeadline = { ...HELD, anchor: { event: "call" }, pausedIn: ["asked"] };

  it("holds the clock from the anchor on, until it is left", () => {
    expect(dueInShort(waiting, "call 03-01", "03-20")).toBe("paused");
    expect(dueInShort(waiting, "call 03-01, visit 03-03", "03-20")).toBe("met on 03-03");
    expect(dueInShort(waiting, "visit 02-27, call 03-01, enter 03-04", "03-10")).toBe("upcoming by 03-14");
    expect(dueInShort(waiting, "visit 02-27, enter 02-28, call 03-01", "03-10")).toBe("upcoming by 03-11");
  });

  it("holds no other clock", () => {
    expect(dueInShort({ ...waiting, pausedIn: ["in"] }, "call 03-01", "03-20")).toBe("overdue by 03-11");
  });
});

describe("an open hold", () => {
  it("that begins on or before the last day stops the clock, the day after it comes too late", () => {
    const paused = (day: string) => dueInShort(HELD, `${ENTER}, pause 03-${day}`, "03-31");
    expect(paused("10")).toBe("paused");
    expect(paused("11")).toBe("paused");
    expect(paused("12")).toBe("overdue by 03-11");
  });

  it("is reached by what an earlier hold moved", () => {
    const paused = (day: string) => dueInShort(HELD, `${ENTER}, pause 03-05, resume 03-07, pause 03-${day}`, "03-31");
    expect(paused("13")).toBe("paused");
    expect(paused("14")).toBe("overdue by 03-13");
  });

  it("in a window stops the clock up to its last day", () => {
    const inWindow = (day: string) => dueInShort({ ...HELD, window: { after: "P2D" } }, `${ENTER}, pause 03-${day}`, "03-31");
    expect(inWindow("13")).toBe("paused");
    expect(inWindow("14")).toBe("missed by 03-11 in 03-11/03-13");
  });

  it("is over where the deadline ended out of it", () => {
    const ending = { ...HELD, endsIn: ["in"] };
    expect(dueInShort(ending, `${ENTER}, pause 03-05, resume 03-07`, "03-31")).toBe("0 actions");
    expect(dueInShort(ending, `${ENTER}, pause 03-12, resume 03-20`, "03-31")).toBe("missed by 03-11");
  });
});

describe("what was met", () => {
  it.each<[string, string, string]>([
    ["in a hold has no due day", `${ENTER}, pause 03-03, visit 03-05`, "met on 03-05"],
    ["in a hold that ended later has none either", `${ENTER}, pause 03-03, visit 03-05, resume 03-06`, "met on 03-05"],
    ["after a hold was due later by it", `${ENTER}, pause 03-03, resume 03-05, visit 03-05`, "met on 03-05 by 03-13"],
    ["before a hold was due as if there were none", `${ENTER}, visit 03-03, pause 03-03, resume 03-05`, "met on 03-03 by 03-11"],
  ])("%s", (_name, events, expected) => {
    expect(dueInShort(HELD, events, "03-06")).toBe(expected);
  });

  it("by the hold itself was met in it, and by the return after it", () => {
    const events = `${ENTER}, pause 03-03, resume 03-05`;
    expect(dueInShort({ ...HELD, satisfiedBy: ["pause"] }, events, "03-06")).toBe("met on 03-03");
    expect(dueInShort({ ...HELD, satisfiedBy: ["resume"] }, events, "03-06")).toBe("met on 03-05 by 03-13");
  });

  it("in a part of a window that a hold added counts", () => {
    const inWindow = { ...HELD, window: { before: "P2D" } };
    expect(dueInShort(inWindow, `${ENTER}, pause 03-10, resume 03-12, visit 03-13`, "03-31")).toBe("met on 03-13 by 03-13 in 03-09/03-13");
    expect(dueInShort(inWindow, `${ENTER}, pause 03-10, resume 03-12, visit 03-14`, "03-31")).toBe("missed by 03-13 in 03-09/03-13");
  });
});
