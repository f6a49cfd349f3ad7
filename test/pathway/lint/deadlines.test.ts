import { describe, expect, it } from "vitest";
import type { PathwayDeadline, PathwayDefinition } from "welfare-core";
import { findingsWith, FOLLOW_UP, HOME, only, REVIEW } from "./home.ts";

const CANNOT_OCCUR = "what it counts from cannot occur";
const NOTHING_MEETS = "nothing that meets it can happen while it runs";

/** What is said of one more deadline: its message and the events that lead there; nothing where it can be met. */
function saidOf(deadline: Partial<PathwayDeadline>, change: Partial<PathwayDefinition> = {}): readonly string[] {
  const it: PathwayDeadline = { anchor: { event: "enter" }, offset: "P1D", satisfiedBy: ["call"], ...deadline };
  const found = findingsWith({ ...change, deadlines: { review: REVIEW, it, "follow-up": FOLLOW_UP } });
  return only(found, "deadline-never-met").map(({ message, trace }) => [message, ...trace].join(": "));
}

it("a deadline that is never met is an error", () => {
  const found = findingsWith({
    deadlines: { ...HOME.deadlines, it: { anchor: { event: "leave" }, offset: "P1D", satisfiedBy: ["queue"] } },
  });
  expect(found).toStrictEqual([
    { code: "deadline-never-met", severity: "error", path: ["deadlines", "it"], trace: ["enter", "leave"], message: NOTHING_MEETS },
  ]);
});

describe("what a deadline counts from", () => {
  it("cannot occur if nobody comes into its state", () => {
    expect(saidOf({ anchor: { state: "asked" } })).toStrictEqual([CANNOT_OCCUR]);
    const attic = { states: { ...HOME.states, attic: { phase: "cancelled" } } } as const;
    expect(saidOf({ anchor: { state: "attic" } }, attic)).toStrictEqual([CANNOT_OCCUR]);
  });

  it("cannot occur if its state is entered from itself only", () => {
    const on = { ...HOME.states["asked"]?.on, resume: { to: "asked" } };
    expect(saidOf({ anchor: { state: "asked" } }, { states: { ...HOME.states, asked: { phase: "planned", on } } })).toStrictEqual([
      CANNOT_OCCUR,
    ]);
  });

  it("occurs if one comes back to the first state", () => {
    const waiting = { phase: "waitlist", on: { ...HOME.states["waiting"]?.on, resume: { to: "asked" } } } as const;
    const states = { ...HOME.states, waiting };
    expect(saidOf({ anchor: { state: "asked" } }, { states })).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "asked" }, satisfiedBy: ["sing"] }, { states, events: { ...HOME.events, sing: {} } })).toStrictEqual([
      `${NOTHING_MEETS}: queue: resume`,
    ]);
  });

  it("cannot occur if no state that is reached has its event", () => {
    const attic = { phase: "cancelled", on: { sing: { to: "attic" } } } as const;
    const events = { ...HOME.events, sing: {} };
    expect(saidOf({ anchor: { event: "sing" } }, { events })).toStrictEqual([CANNOT_OCCUR]);
    expect(saidOf({ anchor: { event: "sing" } }, { events, states: { ...HOME.states, attic } })).toStrictEqual([CANNOT_OCCUR]);
  });

  it("may be an event that leads back to its own state", () => {
    const closed = { phase: "finished", on: { sing: { to: "closed" } } } as const;
    const change = { events: { ...HOME.events, sing: {} }, states: { ...HOME.states, closed } };
    expect(saidOf({ anchor: { event: "sing" }, satisfiedBy: ["sing"] }, change)).toStrictEqual([]);
    expect(saidOf({ anchor: { event: "sing" }, satisfiedBy: ["pause"] }, change)).toStrictEqual([
      `${NOTHING_MEETS}: enter: leave: close: sing`,
    ]);
  });

  it("may be an event that every state accepts", () => {
    expect(saidOf({ anchor: { event: "call" }, satisfiedBy: ["pause"] })).toStrictEqual([]);
    expect(saidOf({ anchor: { event: "call" }, satisfiedBy: ["sing"] }, { events: { ...HOME.events, sing: {} } })).toStrictEqual([
      `${NOTHING_MEETS}: call`,
    ]);
  });

  it("may be a milestone, which may be reached in any state", () => {
    const milestones = { half: { when: { fact: "daysInState", gte: 5 } } } as const;
    for (const type of ["enter", "pause", "close"]) {
      expect(saidOf({ anchor: { milestone: "half" }, satisfiedBy: [type] }, { milestones })).toStrictEqual([]);
    }
    const events = { ...HOME.events, sing: {} };
    expect(saidOf({ anchor: { milestone: "half" }, satisfiedBy: ["sing"] }, { milestones, events })).toStrictEqual([NOTHING_MEETS]);
  });
});

describe("what meets a deadline", () => {
  it("may happen in the state where it begins, or in one behind it", () => {
    expect(saidOf({ anchor: { state: "living" }, satisfiedBy: ["pause"] })).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "living" }, satisfiedBy: ["resume"] })).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "living" }, satisfiedBy: ["queue", "resume"] })).toStrictEqual([]);
  });

  it("cannot happen in a state before it", () => {
    expect(saidOf({ anchor: { state: "living" }, satisfiedBy: ["queue"] })).toStrictEqual([`${NOTHING_MEETS}: enter`]);
    expect(saidOf({ anchor: { event: "queue" }, satisfiedBy: ["queue"] })).toStrictEqual([`${NOTHING_MEETS}: queue`]);
  });

  it("cannot happen when the deadline has ended", () => {
    expect(saidOf({ satisfiedBy: ["come-back"], endsIn: ["gone"] })).toStrictEqual([`${NOTHING_MEETS}: enter`]);
    expect(saidOf({ satisfiedBy: ["close"], endsIn: ["gone"] })).toStrictEqual([`${NOTHING_MEETS}: enter`]);
    expect(saidOf({ satisfiedBy: ["close"], endsIn: ["closed"] })).toStrictEqual([]);
  });

  it("cannot happen beyond the end, but beyond an end where it begins", () => {
    const closed = { phase: "finished", on: { sing: { to: "closed" } } } as const;
    const change = { events: { ...HOME.events, sing: {} }, states: { ...HOME.states, closed } };
    expect(saidOf({ satisfiedBy: ["sing"], endsIn: ["gone"] }, change)).toStrictEqual([`${NOTHING_MEETS}: enter`]);
    expect(saidOf({ anchor: { state: "gone" }, satisfiedBy: ["sing"], endsIn: ["gone"] }, change)).toStrictEqual([]);
  });

  it("may be the event that ends it", () => {
    expect(saidOf({ satisfiedBy: ["leave"], endsIn: ["gone"] })).toStrictEqual([]);
  });

  it("may happen in a state that would end it, where it begins there", () => {
    expect(saidOf({ anchor: { state: "gone" }, satisfiedBy: ["close"], endsIn: ["gone", "living"] })).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "gone" }, satisfiedBy: ["pause"], endsIn: ["gone", "living"] })).toStrictEqual([
      `${NOTHING_MEETS}: enter: leave`,
    ]);
  });

  it("may happen until a state that no event leads out of, if no end is named", () => {
    const closed = { phase: "finished", on: { sing: { to: "closed" } } } as const;
    const change = { events: { ...HOME.events, sing: {} }, states: { ...HOME.states, closed } };
    expect(saidOf({ satisfiedBy: ["come-back"] }, change)).toStrictEqual([]);
    expect(saidOf({ satisfiedBy: ["sing"] }, change)).toStrictEqual([`${NOTHING_MEETS}: enter`]);
    expect(saidOf({ satisfiedBy: ["sing"], endsIn: [] }, change)).toStrictEqual([]);
  });
});

describe("with a track", () => {
  const silent = { silent: { on: { sing: { to: "loud" } } }, loud: {} } as const;
  const withChoir = (openIn?: readonly string[]): Partial<PathwayDefinition> => ({
    events: { ...HOME.events, sing: {} },
    tracks: { band: { initial: "quiet", states: { quiet: {} } }, choir: { initial: "silent", states: silent, openIn } },
  });

  it("its events meet a deadline while it is open", () => {
    expect(saidOf({ anchor: { state: "gone" }, satisfiedBy: ["sing"] }, withChoir(["closed", "gone"]))).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "gone" }, satisfiedBy: ["sing"] }, withChoir(["waiting"]))).toStrictEqual([
      `${NOTHING_MEETS}: enter: leave`,
    ]);
  });

  it("which does not say when it is open, they meet it while she takes part", () => {
    expect(saidOf({ anchor: { state: "away" }, satisfiedBy: ["sing"] }, withChoir())).toStrictEqual([]);
    expect(saidOf({ anchor: { state: "away" }, satisfiedBy: ["sing"], endsIn: ["living"] }, withChoir())).toStrictEqual([
      `${NOTHING_MEETS}: enter: pause`,
    ]);
  });

  it("a deadline may count from its events, and only while it is open", () => {
    expect(saidOf({ anchor: { event: "sing" }, satisfiedBy: ["pause"] }, withChoir())).toStrictEqual([]);
    expect(saidOf({ anchor: { event: "sing" }, satisfiedBy: ["queue"] }, withChoir())).toStrictEqual([`${NOTHING_MEETS}: enter: sing`]);
    expect(saidOf({ anchor: { event: "sing" } }, withChoir([]))).toStrictEqual([CANNOT_OCCUR]);
  });
});
