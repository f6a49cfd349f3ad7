import { describe, expect, it } from "vitest";
import { checkPathway, empowermentPathway, pathwayDefinitionSchema, type PathwayDefinition } from "welfare-core";

/** A course with a track, a milestone, parameters and a deadline. */
const COURSE: PathwayDefinition = {
  id: "course",
  version: "1",
  initial: "out",
  states: {
    out: { phase: "planned", on: { enter: { to: "in", guard: { fact: "fee", lte: { param: "ceiling" } } } } },
    in: { phase: "active", on: { leave: { to: "gone", exit: "done" } } },
    gone: { phase: "finished" },
  },
  events: {
    enter: { data: { fee: { type: "number" } } },
    leave: {},
    lesson: { session: true, data: { topic: { type: "code" } } },
    sing: {},
  },
  everywhere: ["lesson"],
  exits: { done: { valence: "positive" } },
  parameters: { ceiling: [{ from: "2018-01-01", value: 100 }] },
  tracks: {
    "small-choir": {
      initial: "silent",
      states: { silent: { on: { sing: { to: "singing", guard: { fact: "minutesAttendedSmallChoir", gte: 60 } } } }, singing: {} },
      dosage: { sessions: 3, minutes: 90, attendanceShare: 0.5 },
      openIn: ["in", "gone"],
    },
  },
  milestones: {
    half: {
      when: {
        all: [
          { fact: "sessionsAttended", gte: 2 },
          { fact: "stateSmallChoir", eq: "singing" },
          { fact: "attended", eq: true },
        ],
      },
    },
  },
  deadlines: {
    visit: {
      anchor: { event: "enter" },
      offset: "P1M",
      window: { before: "P1W", after: "P1W" },
      satisfiedBy: ["lesson"],
      pausedIn: ["out"],
      endsIn: ["gone"],
    },
    party: { anchor: { milestone: "half" }, offset: "P1D", satisfiedBy: ["sing"] },
    stay: { anchor: { state: "in" }, offset: "P1Y", satisfiedBy: ["leave"] },
  },
};

type Change = (definition: {
  -readonly [K in keyof PathwayDefinition]: PathwayDefinition[K];
}) => void;

function problemsOf(change: Change): readonly string[] {
  const changed = structuredClone(COURSE);
  change(changed);
  const found = checkPathway(changed).map(({ code, path }) => `${code} ${path.join(".")}`);
  const issues = pathwayDefinitionSchema.safeParse(changed).error?.issues ?? [];
  // The schema says the same, at the same places.
  expect(issues.map(({ path }) => path.join("."))).toEqual(found.map((problem) => problem.split(" ")[1]));
  return found;
}

describe("a sound definition", () => {
  it("has no problems, and its schema gives it back as it was", () => {
    expect(checkPathway(COURSE)).toEqual([]);
    expect(checkPathway(empowermentPathway)).toEqual([]);
    expect(pathwayDefinitionSchema.parse(COURSE)).toEqual(COURSE);
  });
});

describe("what is wrong, and where", () => {
  const choir = COURSE.tracks?.["small-choir"];
  if (choir === undefined) throw new Error("a choir");
  it.each<[string, Change, readonly string[]]>([
    [
      "a track that begins nowhere",
      (one) => (one.tracks = { choir: { ...choir, initial: "loud" } }),
      [
        "unknown-state tracks.choir.initial",
        "guard tracks.choir.states.silent.on.sing.guard.fact",
        "milestone milestones.half.when.all.1.fact",
      ],
    ],
    [
      "a track open nowhere",
      (one) => (one.tracks = { "small-choir": { ...choir, openIn: ["in", "away"] } }),
      ["unknown-state tracks.small-choir.openIn.1"],
    ],
    [
      "an edge of a track to a state of the pathway",
      (one) => (one.tracks = { "small-choir": { ...choir, states: { silent: { on: { sing: { to: "gone" } } } } } }),
      ["unknown-state tracks.small-choir.states.silent.on.sing.to"],
    ],
    [
      "an event of a track that is not declared",
      (one) => (one.tracks = { "small-choir": { ...choir, states: { silent: { on: { shout: [{ to: "silent" }] } } } } }),
      ["unknown-event tracks.small-choir.states.silent.on.shout"],
    ],
    [
      "a datum that every session has",
      (one) => (one.events = { ...one.events, lesson: { session: true, data: { minutes: { type: "number" } } } }),
      ["reserved-name events.lesson.data.minutes"],
    ],
    [
      "a datum of the same name of an event that is no session is fine",
      (one) => (one.events = { ...one.events, sing: { data: { minutes: { type: "number" } } } }),
      [],
    ],
    [
      "a datum with the name of a fact of a track",
      (one) => (one.events = { ...one.events, sing: { data: { stateSmallChoir: { type: "code" } } } }),
      ["reserved-name events.sing.data.stateSmallChoir"],
    ],
    [
      "a datum with the name of a list fact",
      (one) => (one.events = { ...one.events, sing: { data: { milestonesReached: { type: "boolean" } } } }),
      ["reserved-name events.sing.data.milestonesReached"],
    ],
    [
      "a parameter table that overlaps",
      (one) =>
        (one.parameters = {
          ceiling: [
            { from: "2018-01-01", to: "2018-12-31", value: 1 },
            { from: "2018-06-01", value: 2 },
          ],
        }),
      ["parameters parameters.ceiling.1.from"],
    ],
    ["a parameter that is none", (one) => (one.parameters = {}), ["guard states.out.on.enter.guard.lte.param"]],
    [
      "a milestone that asks what no event says",
      (one) => (one.milestones = { half: { when: { fact: "mood", eq: "good" } } }),
      ["milestone milestones.half.when.fact"],
    ],
    [
      "a milestone that asks what two events say differently",
      (one) => {
        one.events = { ...one.events, sing: { data: { fee: { type: "code" } } } };
        one.milestones = { half: { when: { fact: "fee", eq: "low" } } };
      },
      ["milestone milestones.half.when.fact"],
    ],
    [
      "a milestone that asks what two events say alike is fine",
      (one) => {
        one.events = { ...one.events, sing: { data: { fee: { type: "number" } } } };
        one.milestones = { half: { when: { fact: "fee", gte: 3 } } };
      },
      [],
    ],
    [
      "a deadline of names that are none",
      (one) =>
        (one.deadlines = {
          visit: { anchor: { event: "entr" }, offset: "P1M", satisfiedBy: ["lesson", "leson"], pausedIn: ["on"], endsIn: ["gon"] },
        }),
      [
        "unknown-event deadlines.visit.anchor.event",
        "unknown-event deadlines.visit.satisfiedBy.1",
        "unknown-state deadlines.visit.pausedIn.0",
        "unknown-state deadlines.visit.endsIn.0",
      ],
    ],
    [
      "a deadline from a state that is none",
      (one) => (one.deadlines = { visit: { anchor: { state: "inn" }, offset: "P1M", satisfiedBy: ["lesson"] } }),
      ["unknown-state deadlines.visit.anchor.state"],
    ],
    [
      "a deadline from a milestone that is none",
      (one) => (one.deadlines = { visit: { anchor: { milestone: "hal" }, offset: "P1M", satisfiedBy: ["lesson"] } }),
      ["unknown-milestone deadlines.visit.anchor.milestone"],
    ],
    [
      "lengths that go backwards",
      (one) =>
        (one.deadlines = {
          visit: { anchor: { event: "enter" }, offset: "-P1M", window: { before: "-P1D", after: "P1D" }, satisfiedBy: ["lesson"] },
        }),
      ["wrong-duration deadlines.visit.offset", "wrong-duration deadlines.visit.window.before"],
    ],
  ])("%s", (_name, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it("lengths that are none are found without a schema, too", () => {
    const wrong = { ...COURSE, deadlines: { visit: { anchor: { event: "enter" }, offset: "a month", satisfiedBy: ["lesson"] } } };
    expect(checkPathway(wrong).map(({ code }) => code)).toEqual(["wrong-duration"]);
    expect(pathwayDefinitionSchema.safeParse(wrong).success).toBe(false);
  });

  it("says what was probably meant", () => {
    const [problem] = checkPathway({
      ...COURSE,
      deadlines: { visit: { anchor: { event: "entr" }, offset: "P1M", satisfiedBy: ["lesson"] } },
    });
    expect(problem?.message).toBe('there is no "entr"; did you mean "enter"?');
  });
});

describe("the shape", () => {
  it.each<[string, unknown]>([
    ["a dosage of half a session", { tracks: { choir: { initial: "a", states: { a: {} }, dosage: { sessions: 0.5 } } } }],
    ["a share of more than all", { tracks: { choir: { initial: "a", states: { a: {} }, dosage: { attendanceShare: 1.1 } } } }],
    ["a phase of a track's state", { tracks: { choir: { initial: "a", states: { a: { phase: "active" } } } } }],
    ["an exit on an edge of a track", { tracks: { choir: { initial: "a", states: { a: { on: { sing: { to: "a", exit: "done" } } } } } } }],
    [
      "an anchor of two kinds",
      { deadlines: { visit: { anchor: { event: "enter", state: "in" }, offset: "P1M", satisfiedBy: ["lesson"] } } },
    ],
    ["an anchor of none", { deadlines: { visit: { anchor: {}, offset: "P1M", satisfiedBy: ["lesson"] } } }],
    ["a deadline that nothing meets", { deadlines: { visit: { anchor: { event: "enter" }, offset: "P1M", satisfiedBy: [] } } }],
    ["a milestone without a condition", { milestones: { half: {} } }],
  ])("refuses %s", (_name, part) => {
    expect(pathwayDefinitionSchema.safeParse({ ...COURSE, ...(part as object) }).success).toBe(false);
  });
});
