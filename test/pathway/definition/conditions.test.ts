import { describe, expect, it } from "vitest";
import { checkCriterion, type Criterion, type PathwayDefinition } from "welfare-core";
import { HOUSE, problemsOfEdges, problemsWith } from "./house.ts";

const UNKNOWN: Criterion = { fact: "mood", eq: true };
const [unknownMood] = checkCriterion(UNKNOWN, { facts: {} });
const places = (problems: ReturnType<typeof problemsWith>) => problems.map(({ code, path }) => [code, path.join(".")]);

describe("the guard of an edge", () => {
  it("is told what is wrong with it, where it stands", () => {
    expect(problemsOfEdges({ enter: { to: "living", guard: UNKNOWN } })).toStrictEqual([
      { code: "guard", path: ["states", "asked", "on", "enter", "guard", "fact"], message: unknownMood?.message },
    ]);
    expect(unknownMood?.message).toContain("mood");
  });

  it("is found in a list, and deep in the guard", () => {
    const guard: Criterion = { all: [{ fact: "rent", gte: 1 }, { any: [{ not: UNKNOWN }] }] };
    expect(places(problemsOfEdges({ enter: [{ to: "living" }, { to: "living", guard }] }))).toStrictEqual([
      ["guard", "states.asked.on.enter.1.guard.all.1.any.0.not.fact"],
    ]);
  });

  it("has its own place when it is wrong as a whole", () => {
    expect(problemsOfEdges({ enter: { to: "living", guard: { fact: "rent" } } })).toStrictEqual([
      {
        code: "guard",
        path: ["states", "asked", "on", "enter", "guard"],
        message: "nothing is compared: give eq, or a lower or upper bound",
      },
    ]);
  });

  it.each<[string, string, Criterion, boolean]>([
    ["the data of its event", "enter", { fact: "rent", lte: 5 }, true],
    ["no data of another event", "leave", { fact: "rent", lte: 5 }, false],
    [
      "what every session says",
      "dinner",
      {
        all: [
          { fact: "attended", eq: true },
          { fact: "minutes", gte: 5 },
        ],
      },
      true,
    ],
    ["no sessions of an event that is none", "enter", { fact: "attended", eq: true }, false],
    ["the log", "leave", { fact: "daysInState", gte: 5 }, true],
    ["the state of a track", "leave", { fact: "stateSmallChoir", eq: "silent" }, true],
    ["no state of a track that is not there", "leave", { fact: "stateChoir", eq: "silent" }, false],
    ["the parameters", "enter", { fact: "rent", lte: { param: "ceiling" } }, true],
    ["no parameter that is not there", "enter", { fact: "rent", lte: { param: "floor" } }, false],
    ["a list of milestones", "leave", { fact: "milestonesReached", some: { where: { fact: "milestone", eq: "half" } } }, true],
  ])("may ask %s", (_name, type, guard, isFine) => {
    const more: Partial<PathwayDefinition> = {
      parameters: { ceiling: [{ from: "2018-01-01", value: 500 }] },
      tracks: { "small-choir": { initial: "silent", states: { silent: { on: { [type]: { to: "silent", guard } } } } } },
    };
    const problems = places(problemsOfEdges({ [type]: { to: "living", guard } }, more));
    // The same guard on the pathway and on the track.
    expect(problems.map(([code]) => code)).toStrictEqual(isFine ? [] : ["guard", "guard"]);
  });

  it("of an event that is none is checked against the log alone", () => {
    expect(places(problemsOfEdges({ quarrel: { to: "living", guard: { fact: "state", eq: "asked" } } }))).toStrictEqual([
      ["unknown-event", "states.asked.on.quarrel"],
    ]);
  });
});

describe("a milestone", () => {
  const problemsOf = (when: Criterion, events: PathwayDefinition["events"] = {}) =>
    problemsWith({ milestones: { first: { when: { fact: "rent", gte: 0 } }, half: { when } }, events: { ...HOUSE.events, ...events } });

  it("is told what is wrong with it, where it stands", () => {
    expect(problemsOf({ any: [{ fact: "rent", gte: 0 }, UNKNOWN] })).toStrictEqual([
      { code: "milestone", path: ["milestones", "half", "when", "any", "1", "fact"], message: unknownMood?.message },
    ]);
    expect(places(problemsOf({ fact: "rent" }))).toStrictEqual([["milestone", "milestones.half.when"]]);
  });

  it("may ask data of any event, what sessions say, and the log", () => {
    const when: Criterion = {
      all: [
        { fact: "rent", gte: 0 },
        { fact: "attended", eq: true },
        { fact: "sessionsAttended", gte: 1 },
      ],
    };
    expect(problemsOf(when)).toStrictEqual([]);
  });

  it("may ask what two events declare alike, in whatever order they write it", () => {
    const dues = { type: "number", min: 0, max: 9 } as const;
    const events = { leave: { data: { dues } }, move: { data: { dues: { max: 9, min: 0, type: "number" } as const } } };
    expect(problemsOf({ fact: "dues", gte: 5 }, events)).toStrictEqual([]);
  });

  it("may not ask what two events declare differently, even if a third declares it like one of them", () => {
    const number = { data: { dues: { type: "number" } } } as const;
    const code = { data: { dues: { type: "code" } } } as const;
    for (const events of [
      { a: number, b: code },
      { a: number, b: code, c: code },
      { a: number, b: code, c: number },
      { a: code, b: number, c: number },
    ]) {
      expect(places(problemsOf({ fact: "dues", gte: 5 }, events))).toStrictEqual([["milestone", "milestones.half.when.fact"]]);
      // Another datum is not drawn into it.
      expect(problemsOf({ fact: "rent", gte: 5 }, events)).toStrictEqual([]);
    }
  });

  it("may not ask the minutes of sessions if another event calls something else so", () => {
    expect(places(problemsOf({ fact: "minutes", gte: 5 }, { call: { data: { minutes: { type: "code" } } } }))).toStrictEqual([
      ["milestone", "milestones.half.when.fact"],
    ]);
  });
});

it("a table of parameters is told what is wrong with it, where it stands", () => {
  expect(
    problemsWith({ parameters: { ceiling: [{ from: "2018-01-01", to: "2017-01-01", value: 1 }], rent: [{ from: "then", value: 2 }] } }),
  ).toStrictEqual([
    { code: "parameters", path: ["parameters", "ceiling", "0", "to"], message: "the entry ends before it begins" },
    { code: "parameters", path: ["parameters", "rent", "0", "from"], message: "from is a day YYYY-MM-DD" },
  ]);
});
