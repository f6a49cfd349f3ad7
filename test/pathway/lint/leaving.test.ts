import { describe, expect, it } from "vitest";
import type { PathwayDeadline, PathwayEdge } from "welfare-core";
import { findingsWith, findingsWithStates, HOME, inShort, REVIEW } from "./home.ts";

describe("leaving without a reason", () => {
  const without = (path: readonly string[], trace: readonly string[]) => ({
    code: "exit-without-reason",
    severity: "warning",
    path,
    trace,
    message: '"leave" leads out and does not say why: name the exit on the edge, or declare "reason" among the data of the event',
  });

  it("is a warning for each edge of which neither itself nor its event says why", () => {
    for (const leave of [{}, { data: {} }, { data: { mood: { type: "code" } } as const }]) {
      expect(findingsWith({ events: { ...HOME.events, leave } })).toStrictEqual([
        without(["states", "living", "on", "leave"], ["enter", "leave"]),
        without(["states", "away", "on", "leave"], ["enter", "pause", "leave"]),
      ]);
    }
  });

  const leaving = (leave: PathwayEdge | readonly PathwayEdge[]) =>
    inShort(
      findingsWithStates(
        { living: { phase: "active", on: { pause: { to: "away" }, leave } } },
        { events: { ...HOME.events, leave: {}, resume: { data: { reason: { type: "code" } } } } },
      ),
    ).filter(([, path]) => path?.startsWith("states.living") === true);

  it("is told of a list of edges once, where one of them does not say why", () => {
    const told = [["exit-without-reason", "states.living.on.leave", "enter leave"]];
    const here = { fact: "state", eq: "living" } as const;
    expect(leaving([{ to: "gone", exit: "moved", guard: here }, { to: "closed" }])).toStrictEqual(told);
    expect(leaving([{ to: "refused", guard: here }, { to: "closed" }])).toStrictEqual(told);
    expect(
      leaving([
        { to: "gone", exit: "moved", guard: here },
        { to: "closed", exit: "moved" },
      ]),
    ).toStrictEqual([]);
  });

  it("is no matter of an edge that names the exit, or that does not lead out", () => {
    expect(leaving({ to: "gone", exit: "moved" })).toStrictEqual([]);
    expect(leaving({ to: "refused" })).toStrictEqual([]);
    expect(leaving({ to: "away" })).toStrictEqual([["no-withdrawal", "states.living", "enter"]]);
  });

  it("is no matter of who has left already", () => {
    // `close` leads from one finished state to another and has no reason.
    expect(HOME.events["close"]).toStrictEqual({});
    expect(findingsWith({})).toStrictEqual([]);
  });
});

describe("nobody is asked how it went on", () => {
  const askedBy = (anchor: PathwayDeadline["anchor"]) =>
    findingsWith({
      deadlines: { review: REVIEW, it: { anchor, offset: "P28D", satisfiedBy: ["call"] } },
      milestones: { half: { when: { fact: "sessionsAttended", gte: 1 } } },
    });
  const FORGOTTEN = [
    {
      code: "no-follow-up",
      severity: "warning",
      path: ["deadlines"],
      trace: ["enter", "leave"],
      message: "no deadline counts from leaving: nobody is asked how it went on",
    },
  ];

  it("is a warning, with the shortest way out", () => {
    expect(findingsWith({ deadlines: { review: REVIEW } })).toStrictEqual(FORGOTTEN);
  });

  it("is wrong where a deadline counts from an event that leads out, or from a finished state", () => {
    expect(askedBy({ event: "leave" })).toStrictEqual([]);
    expect(askedBy({ state: "gone" })).toStrictEqual([]);
    expect(askedBy({ state: "closed" })).toStrictEqual([]);
  });

  it("is wrong where a deadline counts from one of several events that lead out", () => {
    const living = { phase: "active", on: { ...HOME.states["living"]?.on, evict: { to: "gone", exit: "moved" } } } as const;
    const change = { events: { ...HOME.events, evict: {} }, states: { ...HOME.states, living } };
    for (const event of ["leave", "evict"]) {
      const deadlines = { review: REVIEW, it: { anchor: { event }, offset: "P28D", satisfiedBy: ["call"] } };
      expect(findingsWith({ ...change, deadlines })).toStrictEqual([]);
    }
    expect(findingsWith({ ...change, deadlines: { review: REVIEW } })).toStrictEqual(FORGOTTEN);
  });

  it("is right where deadlines count from something else", () => {
    expect(askedBy({ event: "enter" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ event: "close" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ event: "come-back" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ event: "withdraw" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ state: "living" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ state: "refused" })).toStrictEqual(FORGOTTEN);
    expect(askedBy({ milestone: "half" })).toStrictEqual(FORGOTTEN);
  });

  it("is no matter where nobody leaves after entering", () => {
    const states = { asked: { phase: "planned", on: { withdraw: { to: "refused" } } }, refused: { phase: "cancelled" } } as const;
    expect(findingsWith({ states, events: { withdraw: {} }, everywhere: [], deadlines: {} })).toStrictEqual([]);
  });

  it("is no matter of a way out that nobody can take", () => {
    const states = {
      asked: { phase: "planned", on: { withdraw: { to: "refused" } } },
      refused: { phase: "cancelled" },
      attic: { phase: "active", on: { leave: { to: "gone" } } },
      gone: { phase: "finished" },
    } as const;
    const events = { withdraw: {}, leave: {} };
    expect(inShort(findingsWith({ states, events, everywhere: undefined, deadlines: undefined }))).toStrictEqual([
      ["unreachable-state", "states.attic", ""],
      ["unreachable-state", "states.gone", ""],
    ]);
  });
});
