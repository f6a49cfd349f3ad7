import { describe, expect, it } from "vitest";
import { lintPathway, preparePathway, type PathwayDeadline } from "welfare-core";
import { findingsWith, findingsWithStates, FOLLOW_UP, HOME, inShort, only } from "./home.ts";

it("a pathway in which everything has its place has no findings, prepared or not", () => {
  expect(lintPathway(HOME)).toStrictEqual([]);
  expect(lintPathway(preparePathway(HOME))).toStrictEqual([]);
});

describe("a state where nobody comes", () => {
  it("is an error, and nothing else is said of it", () => {
    expect(findingsWithStates({ attic: { phase: "onhold", on: { leave: { to: "attic" } } } })).toStrictEqual([
      {
        code: "unreachable-state",
        severity: "error",
        path: ["states", "attic"],
        trace: [],
        message: 'no event leads to the state "attic"',
      },
    ]);
  });

  it("is each of two that lead to one another only", () => {
    const states = {
      attic: { phase: "active", on: { pause: { to: "roof" } } },
      roof: { phase: "onhold", on: { resume: { to: "attic" } } },
    } as const;
    expect(inShort(findingsWithStates(states))).toStrictEqual([
      ["unreachable-state", "states.attic", ""],
      ["unreachable-state", "states.roof", ""],
    ]);
  });
});

describe("a state that nobody gets away from", () => {
  const asked = (to: string) => ({ phase: "planned", on: { ...HOME.states["asked"]?.on, resume: { to } } }) as const;

  it("is a dead end, even if an event leads back to it", () => {
    const expected = [
      {
        code: "dead-end",
        severity: "error",
        path: ["states", "cellar"],
        trace: ["resume"],
        message: 'nobody can go on from the state "cellar", and it is no end',
      },
    ];
    expect(findingsWithStates({ asked: asked("cellar"), cellar: { phase: "active" } })).toStrictEqual(expected);
    expect(findingsWithStates({ asked: asked("cellar"), cellar: { phase: "active", on: { pause: { to: "cellar" } } } })).toStrictEqual(
      expected,
    );
  });

  it.each(["finished", "cancelled"] as const)("is an end if its phase is %s", (phase) => {
    const { deadlines } = HOME;
    expect(only(findingsWithStates({ asked: asked("shed"), shed: { phase } }, { deadlines }), "dead-end", "no-way-to-end")).toStrictEqual(
      [],
    );
  });

  it("is every one of a circle from which nobody leaves, with the shortest way to it", () => {
    const states = {
      asked: asked("left"),
      left: { phase: "active", on: { pause: { to: "right" } } },
      right: { phase: "active", on: { resume: { to: "left" }, pause: { to: "right" } } },
    } as const;
    expect(findingsWithStates(states)).toStrictEqual([
      {
        code: "no-way-to-end",
        severity: "error",
        path: ["states", "left"],
        trace: ["resume"],
        message: 'from the state "left" on nobody can leave any more',
      },
      {
        code: "no-way-to-end",
        severity: "error",
        path: ["states", "right"],
        trace: ["resume", "pause"],
        message: 'from the state "right" on nobody can leave any more',
      },
    ]);
  });

  it("is none from which a long way leads to an end", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`s${index}`, { phase: "active", on: { pause: { to: `s${index + 1}` } } }] as const),
    );
    const found = findingsWithStates({ asked: asked("s0"), ...chain, s5: { phase: "active", on: { withdraw: { to: "refused" } } } });
    expect(inShort(found)).toStrictEqual(
      [0, 1, 2, 3, 4].map((index) => ["no-withdrawal", `states.s${index}`, ["resume", ...Array<string>(index).fill("pause")].join(" ")]),
    );
  });
});

describe("a state from which nobody can leave at once", () => {
  it("is a warning", () => {
    expect(findingsWithStates({ waiting: { phase: "waitlist", on: { enter: { to: "living" } } } })).toStrictEqual([
      {
        code: "no-withdrawal",
        severity: "warning",
        path: ["states", "waiting"],
        trace: ["queue"],
        message: 'nobody can leave from the state "waiting" at once',
      },
    ]);
  });

  it.each([
    ["the first state", { asked: { phase: "planned", on: { enter: { to: "living" }, queue: { to: "waiting" } } } }, "states.asked", ""],
    ["a hold", { away: { phase: "onhold", on: { resume: { to: "living" } } } }, "states.away", "enter pause"],
  ] as const)("is %s too", (_name, states, path, trace) => {
    expect(inShort(findingsWithStates(states))).toStrictEqual([["no-withdrawal", path, trace]]);
  });
});

describe("a hold", () => {
  it("without a way back to taking part is a warning", () => {
    const found = findingsWithStates({ away: { phase: "onhold", on: { leave: { to: "gone" }, resume: { to: "refused" } } } });
    expect(found).toStrictEqual([
      {
        code: "hold-without-resume",
        severity: "warning",
        path: ["states", "away"],
        trace: ["enter", "pause"],
        message: 'from the state "away" no event leads back to taking part',
      },
    ]);
  });

  it("that leads to another hold leads to no taking part", () => {
    const states = {
      away: { phase: "onhold", on: { leave: { to: "gone" }, resume: { to: "ill" } } },
      ill: { phase: "onhold", on: { leave: { to: "gone" }, resume: { to: "living" } } },
    } as const;
    expect(inShort(findingsWithStates(states))).toStrictEqual([["hold-without-resume", "states.away", "enter pause"]]);
  });
});

describe("a waiting list", () => {
  const remindedBy = (anchor: PathwayDeadline["anchor"]) =>
    inShort(
      findingsWith({
        deadlines: { "follow-up": FOLLOW_UP, it: { anchor, offset: "P1M", satisfiedBy: ["call"] } },
        milestones: { half: { when: { fact: "sessionsAttended", gte: 1 } } },
      }),
    );

  it("of which no deadline reminds anyone is a warning", () => {
    expect(findingsWith({ deadlines: { "follow-up": FOLLOW_UP } })).toStrictEqual([
      {
        code: "waiting-list-without-end",
        severity: "warning",
        path: ["states", "waiting"],
        trace: ["queue"],
        message: 'no deadline counts from entering the state "waiting": who waits may be forgotten',
      },
    ]);
  });

  it("has a deadline from its state or from an event that leads into it", () => {
    expect(remindedBy({ state: "waiting" })).toStrictEqual([]);
    expect(remindedBy({ event: "queue" })).toStrictEqual([]);
  });

  it("has none from elsewhere", () => {
    const forgotten = [["waiting-list-without-end", "states.waiting", "queue"]];
    expect(remindedBy({ state: "living" })).toStrictEqual(forgotten);
    expect(remindedBy({ event: "enter" })).toStrictEqual(forgotten);
    expect(remindedBy({ event: "call" })).toStrictEqual(forgotten);
    expect(remindedBy({ milestone: "half" })).toStrictEqual(forgotten);
  });

  it("has none from an event that leads back to it only", () => {
    const found = findingsWithStates(
      { waiting: { phase: "waitlist", on: { enter: { to: "living" }, withdraw: { to: "refused" }, resume: { to: "waiting" } } } },
      {
        deadlines: {
          "follow-up": FOLLOW_UP,
          it: { anchor: { event: "resume" }, offset: "P1M", satisfiedBy: ["call"] },
        },
      },
    );
    expect(inShort(found)).toStrictEqual([["waiting-list-without-end", "states.waiting", "queue"]]);
  });

  it("is forgotten where there are no deadlines at all", () => {
    expect(inShort(findingsWith({ deadlines: undefined }))).toStrictEqual([
      ["waiting-list-without-end", "states.waiting", "queue"],
      ["no-follow-up", "deadlines", "enter leave"],
    ]);
  });
});
