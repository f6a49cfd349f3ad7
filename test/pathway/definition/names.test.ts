import { describe, expect, it } from "vitest";
import { HOUSE, problemsOfEdges, problemsWith } from "./house.ts";

const none = (code: string, name: string, ...path: readonly (string | number)[]) => ({ code, path, message: `there is no "${name}"` });

it("a sound pathway has no problems, whatever else it does not have", () => {
  expect(problemsWith({})).toStrictEqual([]);
  expect(problemsWith({ everywhere: [], parameters: {}, tracks: {}, milestones: {}, deadlines: {} })).toStrictEqual([]);
});

describe("a name that is none is told with its place", () => {
  it.each([
    ["the first state", () => problemsWith({ initial: "nowhere" }), [none("unknown-state", "nowhere", "initial")]],
    [
      "an event that every state accepts",
      () => problemsWith({ everywhere: ["enter", "quarrel", "dinner", "fire"] }),
      [none("unknown-event", "quarrel", "everywhere", 1), none("unknown-event", "fire", "everywhere", 3)],
    ],
    [
      "the event of an edge, its end and its exit, in this order",
      () => problemsOfEdges({ quarrel: { to: "nowhere", exit: "thrown" } }),
      [
        none("unknown-event", "quarrel", "states", "asked", "on", "quarrel"),
        none("unknown-state", "nowhere", "states", "asked", "on", "quarrel", "to"),
        none("unknown-exit", "thrown", "states", "asked", "on", "quarrel", "exit"),
      ],
    ],
    [
      "the second of two edges",
      () => problemsOfEdges({ enter: [{ to: "living" }, { to: "nowhere", exit: "thrown" }] }),
      [
        none("unknown-state", "nowhere", "states", "asked", "on", "enter", 1, "to"),
        none("unknown-exit", "thrown", "states", "asked", "on", "enter", 1, "exit"),
      ],
    ],
    [
      "the only edge of a list",
      () => problemsOfEdges({ enter: [{ to: "nowhere" }] }),
      [none("unknown-state", "nowhere", "states", "asked", "on", "enter", 0, "to")],
    ],
    [
      "an event with no edge left",
      () => problemsOfEdges({ quarrel: [] }),
      [none("unknown-event", "quarrel", "states", "asked", "on", "quarrel")],
    ],
  ])("%s", (_name, problems, expected) => {
    expect(problems()).toStrictEqual(expected);
  });

  it("an exit that is there is none", () => {
    expect(problemsOfEdges({ leave: { to: "living", exit: "moved" } })).toStrictEqual([]);
  });

  it("an event that is absent is none, and so are edges that are", () => {
    expect(problemsOfEdges({ quarrel: undefined })).toStrictEqual([]);
    expect(problemsOfEdges(undefined)).toStrictEqual([]);
  });

  it("no name is one because every object has it", () => {
    expect(problemsWith({ initial: "constructor" })).toMatchObject([{ code: "unknown-state", path: ["initial"] }]);
    expect(problemsOfEdges({ constructor: { to: "living" } })).toMatchObject([{ code: "unknown-event" }]);
  });
});

describe("names of a track", () => {
  const choir = (change: object) =>
    problemsWith({
      tracks: { choir: { initial: "silent", states: { silent: {}, loud: { on: { leave: { to: "silent" } } } }, ...change } },
    });

  it.each([
    ["its first state, even if the pathway has it", { initial: "asked" }, [none("unknown-state", "asked", "tracks", "choir", "initial")]],
    [
      "states in which it is open",
      { openIn: ["living", "nowhere", "beyond"] },
      [none("unknown-state", "nowhere", "tracks", "choir", "openIn", 1), none("unknown-state", "beyond", "tracks", "choir", "openIn", 2)],
    ],
    ["a state of its own in which it is open", { openIn: ["loud"] }, [none("unknown-state", "loud", "tracks", "choir", "openIn", 0)]],
    [
      "its edges",
      { states: { silent: { on: { quarrel: { to: "living" } } } } },
      [
        none("unknown-event", "quarrel", "tracks", "choir", "states", "silent", "on", "quarrel"),
        none("unknown-state", "living", "tracks", "choir", "states", "silent", "on", "quarrel", "to"),
      ],
    ],
  ])("%s", (_name, change, expected) => {
    expect(choir(change)).toStrictEqual(expected);
  });

  it("a sound one has no problems", () => {
    expect(choir({})).toStrictEqual([]);
    expect(choir({ openIn: ["living"] })).toStrictEqual([]);
  });
});

describe("the word that was probably meant", () => {
  const wrong = (count: number) => problemsWith({ everywhere: Array.from({ length: count }, () => "entre") });

  it("stands in the message if one is near", () => {
    expect(problemsWith({ initial: "askd" })).toStrictEqual([
      { code: "unknown-state", path: ["initial"], message: 'there is no "askd"; did you mean "asked"?' },
    ]);
  });

  it("is looked for a hundred times, and then no more", () => {
    const messages = wrong(102).map(({ message }) => message);
    expect(messages).toHaveLength(102);
    expect(messages.slice(0, 100).every((message) => message === 'there is no "entre"; did you mean "enter"?')).toBe(true);
    expect(messages.slice(100)).toStrictEqual(['there is no "entre"', 'there is no "entre"']);
  });
});

it("problems come in the order of the definition: states first, then tracks, milestones and deadlines", () => {
  const problems = problemsWith({
    initial: "nowhere",
    everywhere: ["fire"],
    parameters: { rent: [] },
    events: { ...HOUSE.events, leave: { data: { state: { type: "code" } } } },
    states: { ...HOUSE.states, asked: { phase: "planned", on: { enter: { to: "beyond" } } } },
    tracks: { choir: { initial: "loud", states: { silent: {} } } },
    milestones: { half: { when: { fact: "mood", eq: true } } },
    deadlines: { visit: { anchor: { event: "knock" }, offset: "P1D", satisfiedBy: ["dinner"] } },
  });
  expect(problems.map(({ code, path }) => [code, path.join(".")])).toStrictEqual([
    ["unknown-state", "initial"],
    ["unknown-event", "everywhere.0"],
    ["parameters", "parameters.rent"],
    ["reserved-name", "events.leave.data.state"],
    ["unknown-state", "states.asked.on.enter.to"],
    ["unknown-state", "tracks.choir.initial"],
    ["milestone", "milestones.half.when.fact"],
    ["unknown-event", "deadlines.visit.anchor.event"],
  ]);
});
