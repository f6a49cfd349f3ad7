import { describe, expect, it } from "vitest";
import { empowermentPathway, evaluateCriterion, lintPathway, type PathwayDefinition, type PathwayFinding } from "welfare-core";

/** A sound pathway in which everything has its place. */
const SOUND: PathwayDefinition = {
  id: "sound",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { enter: { to: "in" }, queue: { to: "waiting" }, withdraw: { to: "never" } } },
    waiting: { phase: "waitlist", on: { enter: { to: "in" }, withdraw: { to: "never" } } },
    in: { phase: "active", on: { pause: { to: "away" }, leave: { to: "out" } } },
    away: { phase: "onhold", on: { resume: { to: "in" }, leave: { to: "out" } } },
    out: { phase: "finished", on: { "come-back": { to: "in" } } },
    never: { phase: "cancelled" },
  },
  events: {
    enter: { data: { points: { type: "number", integer: true, min: 0, max: 10 } } },
    queue: {},
    withdraw: {},
    pause: {},
    resume: {},
    leave: { data: { reason: { type: "code" } } },
    "come-back": {},
    ask: {},
  },
  everywhere: ["ask"],
  exits: { done: { valence: "positive" } },
  deadlines: {
    "look-at-the-list": { anchor: { state: "waiting" }, offset: "P3M", satisfiedBy: ["enter", "withdraw"] },
    "follow-up": { anchor: { event: "leave" }, offset: "P28D", satisfiedBy: ["ask"] },
  },
};

const told = ({ code, path, trace }: PathwayFinding) => [code, path.join("."), trace.join(" ")];
const statesWith = (states: PathwayDefinition["states"]) => ({ ...SOUND, states: { ...SOUND.states, ...states } });
const enterBy = (edges: PathwayDefinition["states"][string]["on"]) =>
  statesWith({ asked: { phase: "planned", on: { ...SOUND.states["asked"]?.on, ...edges } } });

it("finds nothing in a sound pathway, nor in the standard one", () => {
  expect(lintPathway(SOUND)).toEqual([]);
  expect(lintPathway(empowermentPathway)).toEqual([]);
});

describe("one thing wrong is one finding, with the shortest way to it", () => {
  it.each<[string, PathwayDefinition, readonly (readonly string[])[]]>([
    ["a state where nobody comes", statesWith({ attic: { phase: "finished" } }), [["unreachable-state", "states.attic", ""]]],
    [
      "a state that nobody gets away from",
      statesWith({
        in: { phase: "active", on: { pause: { to: "away" }, leave: { to: "out" }, queue: { to: "cellar" } } },
        cellar: { phase: "active" },
      }),
      [["dead-end", "states.cellar", "enter queue"]],
    ],
    [
      "a circle that nobody leaves: every state of it is told",
      statesWith({
        in: { phase: "active", on: { pause: { to: "away" }, leave: { to: "out" }, queue: { to: "left" } } },
        left: { phase: "active", on: { ask: { to: "right" }, pause: { to: "right" } } },
        right: { phase: "active", on: { resume: { to: "left" } } },
      }),
      [
        ["no-way-to-end", "states.left", "enter queue"],
        ["no-way-to-end", "states.right", "enter queue ask"],
        ["ignored-edge", "states.left.on.ask", "enter queue"],
      ],
    ],
    [
      "a state from which nobody can leave at once",
      statesWith({ waiting: { phase: "waitlist", on: { enter: { to: "in" } } } }),
      [["no-withdrawal", "states.waiting", "queue"]],
    ],
    [
      "a hold without a way back",
      statesWith({ away: { phase: "onhold", on: { leave: { to: "out" } } } }),
      [
        ["hold-without-resume", "states.away", "enter pause"],
        ["unused-event", "events.resume", ""],
      ],
    ],
    [
      "a waiting list of which nobody is reminded",
      { ...SOUND, deadlines: { "follow-up": SOUND.deadlines?.["follow-up"] as never } },
      [["waiting-list-without-end", "states.waiting", "queue"]],
    ],
    [
      "leaving without a reason",
      { ...SOUND, events: { ...SOUND.events, leave: {} } },
      [
        ["exit-without-reason", "states.in.on.leave", "enter leave"],
        ["exit-without-reason", "states.away.on.leave", "enter pause leave"],
      ],
    ],
    [
      "nobody is asked how it went on",
      { ...SOUND, deadlines: { list: SOUND.deadlines?.["look-at-the-list"] as never } },
      [["no-follow-up", "deadlines", "enter leave"]],
    ],
    [
      "a deadline that nothing can meet while it runs",
      { ...SOUND, deadlines: { ...SOUND.deadlines, early: { anchor: { event: "leave" }, offset: "P1D", satisfiedBy: ["queue"] } } },
      [["deadline-never-met", "deadlines.early", "enter leave"]],
    ],
    [
      "a deadline that ends before it can be met",
      {
        ...SOUND,
        deadlines: { ...SOUND.deadlines, early: { anchor: { state: "in" }, offset: "P1D", satisfiedBy: ["come-back"], endsIn: ["out"] } },
      },
      [["deadline-never-met", "deadlines.early", "enter"]],
    ],
    [
      "a deadline of which the anchor cannot occur",
      { ...SOUND, deadlines: { ...SOUND.deadlines, early: { anchor: { state: "asked" }, offset: "P1D", satisfiedBy: ["ask"] } } },
      [["deadline-never-met", "deadlines.early", ""]],
    ],
    [
      "an edge that is never taken, because the event moves nothing",
      statesWith({ never: { phase: "cancelled", on: { ask: { to: "asked" } } } }),
      [["ignored-edge", "states.never.on.ask", "withdraw"]],
    ],
    ["an event that nothing accepts", { ...SOUND, events: { ...SOUND.events, sing: {} } }, [["unused-event", "events.sing", ""]]],
    [
      "a state of a track where nobody comes",
      { ...SOUND, tracks: { choir: { initial: "a", states: { a: {}, b: {} } } } },
      [["unreachable-state", "tracks.choir.states.b", ""]],
    ],
    [
      "a condition that no data make true",
      enterBy({ enter: { to: "in", guard: { fact: "points", gt: 10 } } }),
      [["guard-never-holds", "states.asked.on.enter.guard", "enter"]],
    ],
    [
      "a condition on another state than the one where it stands",
      enterBy({ enter: [{ to: "in", guard: { fact: "state", eq: "waiting" } }, { to: "in" }] }),
      [["guard-never-holds", "states.asked.on.enter.0.guard", "enter"]],
    ],
    [
      "a milestone that is never reached",
      { ...SOUND, milestones: { all: { when: { fact: "attendanceShare", gt: 1 } } } },
      [["guard-never-holds", "milestones.all.when", ""]],
    ],
    [
      "a condition of a track that never holds",
      {
        ...SOUND,
        tracks: { choir: { initial: "a", states: { a: { on: { pause: { to: "a", guard: { fact: "stateChoir", eq: "b" } } } } } } },
      },
      [["guard-never-holds", "tracks.choir.states.a.on.pause.guard", "pause"]],
    ],
    [
      "two conditions that may both be true",
      enterBy({
        enter: [
          { to: "in", guard: { fact: "points", gte: 5 } },
          { to: "waiting", guard: { fact: "points", lte: 5 } },
        ],
      }),
      [["overlapping-guards", "states.asked.on.enter.1", "enter"]],
    ],
    [
      "an edge behind one without a condition",
      enterBy({ enter: [{ to: "in" }, { to: "waiting", guard: { fact: "points", lte: 5 } }] }),
      [["ignored-edge", "states.asked.on.enter.1", "enter"]],
    ],
  ])("%s", (_name, pathway, expected) => {
    expect(lintPathway(pathway).map(told)).toEqual(expected);
  });
});

describe("what is no finding", () => {
  it.each<[string, PathwayDefinition]>([
    [
      "conditions that touch and do not overlap",
      enterBy({
        enter: [
          { to: "in", guard: { fact: "points", gte: 5 } },
          { to: "waiting", guard: { fact: "points", lt: 5 } },
        ],
      }),
    ],
    [
      "a last edge without a condition: what remains",
      enterBy({ enter: [{ to: "in", guard: { fact: "points", gte: 5 } }, { to: "waiting" }] }),
    ],
    [
      "overlapping conditions of different roles",
      enterBy({
        enter: [
          { to: "in", roles: ["a"], guard: { fact: "points", gte: 5 } },
          { to: "waiting", roles: ["b"], guard: { fact: "points", gte: 5 } },
        ],
      }),
    ],
    [
      "an edge behind one that is closed to its role",
      enterBy({
        enter: [
          { to: "in", roles: ["a"] },
          { to: "waiting", roles: ["b", "a"] },
        ],
      }),
    ],
    [
      "a condition that a parameter makes true from some day on",
      {
        ...enterBy({ enter: { to: "in", guard: { fact: "points", lte: { param: "most" } } } }),
        parameters: {
          most: [
            { from: "2018-01-01", to: "2018-12-31", value: -1 },
            { from: "2019-01-01", value: 3 },
          ],
        },
      },
    ],
    [
      "a waiting list with a deadline from the event that leads into it",
      {
        ...SOUND,
        deadlines: { ...SOUND.deadlines, "look-at-the-list": { anchor: { event: "queue" }, offset: "P3M", satisfiedBy: ["enter"] } },
      },
    ],
    [
      "an edge that means its reason",
      {
        ...statesWith({
          in: { phase: "active", on: { pause: { to: "away" }, leave: { to: "out", exit: "done" } } },
          away: { phase: "onhold", on: { resume: { to: "in" }, leave: { to: "out", exit: "done" } } },
        }),
        events: { ...SOUND.events, leave: {} },
      },
    ],
    [
      "a deadline that an event of a track meets",
      {
        ...SOUND,
        tracks: { choir: { initial: "a", states: { a: { on: { queue: { to: "a" } } } }, openIn: ["out"] } },
        deadlines: { ...SOUND.deadlines, song: { anchor: { event: "leave" }, offset: "P1D", satisfiedBy: ["queue"] } },
      },
    ],
  ])("%s", (_name, pathway) => {
    expect(lintPathway(pathway)).toEqual([]);
  });
});

it("a row that shows an overlap makes both conditions true", () => {
  const [low, high] = [
    { fact: "points", lte: 5 },
    { fact: "points", gte: 3 },
  ] as const;
  const [finding] = lintPathway(
    enterBy({
      enter: [
        { to: "in", guard: low },
        { to: "waiting", guard: high },
      ],
    }),
  );
  const facts = { points: { type: "number" }, state: { type: "code" } } as const;
  for (const guard of [low, high]) expect(evaluateCriterion(guard, finding?.row as never, { facts, asOf: "2018-01-01" })).toBe("true");
  expect(finding).toMatchObject({ severity: "warning", row: { state: "asked" } });
});

it("an error is what stops someone or can never happen, a warning what may be forgotten", () => {
  expect(lintPathway(statesWith({ attic: { phase: "finished" } }))[0]?.severity).toBe("error");
  expect(lintPathway({ ...SOUND, events: { ...SOUND.events, sing: {} } })[0]?.severity).toBe("warning");
});
