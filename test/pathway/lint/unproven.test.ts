import { describe, expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { findingsWithEdges, HOME, inShort } from "./home.ts";

const NEVER = [["guard-never-holds", "states.asked.on.enter.guard", "enter"]];

/** No list is like that; that none is, the search does not prove, because it cannot try all lists. */
const ODD_LIST: Criterion = {
  all: [
    { fact: "milestonesReached", every: { where: { fact: "milestone", eq: "half" } } },
    { fact: "milestonesReached", some: { where: { fact: "milestone", eq: "whole" } } },
  ],
};

describe("where the search comes to no end nothing is found", () => {
  const found = (guard: Criterion, most: readonly number[] = [0]) =>
    inShort(
      findingsWithEdges(
        { enter: [{ to: "living", guard }] },
        { parameters: { most: most.map((value, year) => ({ from: `${2010 + year}-01-01`, value })) } },
      ),
    ).map(([code, path, trace]) => [code, path?.replace(".0.guard", ".guard"), trace]);

  it("as with lists, of which not all can be tried", () => {
    expect(found(ODD_LIST)).toStrictEqual([]);
    expect(found({ all: [ODD_LIST, { fact: "points", gt: 10 }] })).toStrictEqual(NEVER);
  });

  it("not even if it ends on another day", () => {
    const guard: Criterion = { all: [{ fact: "points", lte: { param: "most" } }, ODD_LIST] };
    expect(found(guard, [-1, -1])).toStrictEqual(NEVER);
    expect(found(guard, [5, -1])).toStrictEqual([]);
    expect(found(guard, [-1, 5])).toStrictEqual([]);
  });

  it("nor of two conditions that may both be true", () => {
    const [first, second] = ODD_LIST.all ?? [];
    if (first === undefined || second === undefined) throw new Error("two parts");
    const enter = [
      { to: "living", guard: first },
      { to: "waiting", guard: second },
    ];
    expect(findingsWithEdges({ enter })).toStrictEqual([]);
  });
});

describe("guests of whom no two share a room, with one room too few", () => {
  /** Whether it is found that the condition never holds. */
  const isFound = (guests: number): boolean => {
    const rooms = guests - 1;
    const names = Array.from({ length: guests }, (_, guest) => `guest${guest}`);
    const apart = names.flatMap((one, index) =>
      names.slice(index + 1).flatMap((other) =>
        Array.from({ length: rooms }, (_, room): Criterion => ({
          not: {
            all: [
              { fact: one, eq: room },
              { fact: other, eq: room },
            ],
          },
        })),
      ),
    );
    const data = Object.fromEntries(
      names.map((name) => [name, { type: "number", integer: true, min: 0, max: rooms - 1 }] as const),
    ) satisfies Facts;
    const found = findingsWithEdges({ enter: { to: "living", guard: { all: apart } } }, { events: { ...HOME.events, enter: { data } } });
    return found.some(({ code }) => code === "guard-never-holds");
  };

  it("are found if they are few, and not if there are too many ways to try", () => {
    expect(isFound(4)).toBe(true);
    expect(isFound(6)).toBe(false);
  });
});
