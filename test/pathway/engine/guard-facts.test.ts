import { describe, expect, it } from "vitest";
import { transition, type Criterion, type PathwayEvent } from "welfare-core";
import { after, course, on, session } from "./course.ts";

/** Whether a condition lets an event of 10 February through, after others: `true`, `false` or `unknown`. */
function judged(guard: Criterion, events: readonly PathwayEvent[], data?: PathwayEvent["data"]): string {
  const pathway = course(guard, { sessions: 2 });
  const next = transition(pathway, after(pathway, ...events), on("02-10", "ask", { data }));
  return next.ok ? "true" : (next.error.outcome ?? next.error.cause);
}
const BEGIN = on("02-01", "begin");
const START = on("02-02", "start", { track: "one-to-one" });
const there = { attended: true, minutes: 30 };
const away = { attended: false };
const track = "one-to-one";

describe("a condition may ask of the log", () => {
  it.each<[string, Criterion, readonly PathwayEvent[], string]>([
    ["the state", { fact: "state", eq: "before" }, [], "true"],
    ["the state, which an event has changed", { fact: "state", eq: "before" }, [BEGIN], "false"],
    ["the days of the stay", { fact: "daysInState", gte: 9 }, [BEGIN], "true"],
    ["the days of the stay, one too few", { fact: "daysInState", gte: 10 }, [BEGIN], "false"],
    ["the days of a stay that has not begun", { fact: "daysInState", gte: 0 }, [], "unknown"],
    ["the sessions attended", { fact: "sessionsAttended", eq: 1 }, [session("02-01", there), session("02-02", away)], "true"],
    ["the sessions attended, none", { fact: "sessionsAttended", eq: 0 }, [], "true"],
    ["the sessions attended, one not known", { fact: "sessionsAttended", gte: 0 }, [session("02-01", {})], "unknown"],
    ["the minutes attended", { fact: "minutesAttended", eq: 60 }, [session("02-01", there), session("02-02", there)], "true"],
    ["the minutes attended, one not known", { fact: "minutesAttended", gte: 0 }, [session("02-01", { attended: true })], "unknown"],
    ["the share attended", { fact: "attendanceShare", eq: 0.5 }, [session("02-01", there), session("02-02", away)], "true"],
    ["the share attended of nothing", { fact: "attendanceShare", gte: 0 }, [], "unknown"],
    ["the milestones reached", { fact: "milestonesReached", count: { eq: 1 } }, [session("02-01", there)], "true"],
    ["the milestones reached, none", { fact: "milestonesReached", count: { eq: 0 } }, [session("02-01", away)], "true"],
    [
      "the milestones reached by name",
      { fact: "milestonesReached", some: { where: { fact: "milestone", eq: "first" } } },
      [session("02-01", there)],
      "true",
    ],
  ])("%s", (_name, guard, events, expected) => {
    expect(judged(guard, events)).toBe(expected);
  });
});

describe("a condition may ask of a track", () => {
  const both = [session("02-03", there, track), session("02-04", away, track), session("02-05", there)];

  it.each<[string, Criterion, readonly PathwayEvent[], string]>([
    ["its state", { fact: "stateOneToOne", eq: "begun" }, [START], "true"],
    ["its state before it began", { fact: "stateOneToOne", eq: "not-begun" }, [BEGIN], "true"],
    ["the state of another", { fact: "stateChoir", eq: "silent" }, [START], "true"],
    ["the days of its stay", { fact: "daysInStateOneToOne", eq: 8 }, [START], "true"],
    [
      "the days of its stay, whatever leads back to it",
      { fact: "daysInStateOneToOne", eq: 8 },
      [START, on("02-04", "start", { track })],
      "true",
    ],
    ["the days of a stay that has not begun", { fact: "daysInStateOneToOne", gte: 0 }, [BEGIN], "unknown"],
    ["its sessions, and no others", { fact: "sessionsAttendedOneToOne", eq: 1 }, both, "true"],
    ["its minutes, and no others", { fact: "minutesAttendedOneToOne", eq: 30 }, both, "true"],
    ["its share, and no other", { fact: "attendanceShareOneToOne", eq: 0.5 }, both, "true"],
    ["whether its dosage is reached", { fact: "dosageReachedOneToOne", eq: false }, both, "true"],
    [
      "whether its dosage is reached, and it is",
      { fact: "dosageReachedOneToOne", eq: true },
      [...both, session("02-06", there, track)],
      "true",
    ],
    [
      "whether its dosage is reached, which is not known",
      { fact: "dosageReachedOneToOne", eq: true },
      [session("02-03", {}, track)],
      "unknown",
    ],
    ["the dosage of a track without one, which is reached", { fact: "dosageReachedChoir", eq: true }, [], "true"],
  ])("%s", (_name, guard, events, expected) => {
    expect(judged(guard, events)).toBe(expected);
  });
});

describe("a condition may ask of the event", () => {
  const score: Criterion = { fact: "score", gte: 5 };

  it("what it says of itself, null and absence being the same", () => {
    expect(judged(score, [], { score: 5 })).toBe("true");
    expect(judged(score, [], { score: 4 })).toBe("false");
    for (const data of [undefined, {}, { score: null }, { score: "many" }]) expect(judged(score, [], data)).toBe("unknown");
  });

  it("nothing that every object has", () => {
    expect(judged({ fact: "toString", gte: 5 }, [], {})).toBe("unknown");
    expect(judged({ fact: "toString", gte: 5 }, [], { toString: 5 })).toBe("true");
  });

  it("no fact of the log, whatever it says", () => {
    const said = { daysInState: 99, sessionsAttended: 99, stateOneToOne: "begun" };
    expect(judged({ fact: "daysInState", gte: 90 }, [BEGIN], said)).toBe("false");
    expect(judged({ fact: "sessionsAttended", gte: 90 }, [BEGIN], said)).toBe("false");
    expect(judged({ fact: "stateOneToOne", eq: "begun" }, [BEGIN], said)).toBe("false");
  });
});
