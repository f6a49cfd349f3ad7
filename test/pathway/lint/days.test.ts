import { describe, expect, it } from "vitest";
import { addDays, type Criterion, type Facts, type PathwayDefinition } from "welfare-core";
import { findingsWithEdges, HOME, inShort } from "./home.ts";

const DATA = {
  points: { type: "number", integer: true, min: 0, max: 10 },
  born: { type: "partial-date" },
  signed: { type: "date" },
} as const satisfies Facts;

/** What is found of an edge with a guard that asks something of a day. */
function found(guard: Criterion, parameters?: PathwayDefinition["parameters"]) {
  const events = { ...HOME.events, enter: { data: DATA } };
  return inShort(findingsWithEdges({ enter: { to: "living", guard } }, { events, parameters }));
}
const NEVER = [["guard-never-holds", "states.asked.on.enter.guard", "enter"]];
/** A value for each of some days, all of them one after the other from 2018 on. */
const table = (values: readonly number[]) => values.map((value, day) => ({ from: addDays("2018-01-01", day), value }));

describe("a condition over a parameter", () => {
  const most: Criterion = { fact: "points", lte: { param: "most" } };

  it("holds if it can hold under one of its values, whichever", () => {
    for (const values of [[1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]]) {
      expect(found(most, { most: table(values) })).toStrictEqual([]);
    }
  });

  it("never holds if it holds under none of them", () => {
    expect(found(most, { most: table([-1]) })).toStrictEqual(NEVER);
    expect(found(most, { most: table([-3, -2, -1]) })).toStrictEqual(NEVER);
  });

  it("of two tables holds on a day on which both allow it", () => {
    const both: Criterion = { all: [most, { fact: "points", gte: { param: "least" } }] };
    const least = [
      { from: "2017-06-01", to: "2018-01-02", value: 8 },
      { from: "2018-01-03", value: 2 },
    ];
    expect(found(both, { least, most: table([5, 4, 3]) })).toStrictEqual([]);
    expect(found(both, { least, most: table([5, 4, 1]) })).toStrictEqual(NEVER);
  });

  it("is looked at on the last fifty days of a table: of what held before that nothing is said", () => {
    const later = (count: number) => Array<number>(count).fill(-1);
    expect(found(most, { most: table(later(50)) })).toStrictEqual(NEVER);
    expect(found(most, { most: table([1, ...later(49)]) })).toStrictEqual([]);
    expect(found(most, { most: table([1, ...later(50)]) })).toStrictEqual([]);
    expect(found(most, { most: table(later(51)) })).toStrictEqual([]);
  });

  it("is looked at on the last days, in whatever order the tables stand", () => {
    const old = Array.from({ length: 51 }, (_, day) => ({ from: addDays("2017-01-01", day), value: 0 }));
    const parameters = { most: table([-1, 1]), old };
    const events = { ...HOME.events, enter: { data: DATA } };
    const enter = [
      { to: "living", guard: most },
      { to: "waiting", guard: most },
    ];
    expect(inShort(findingsWithEdges({ enter }, { events, parameters }))).toStrictEqual([
      ["overlapping-guards", "states.asked.on.enter.1", "enter"],
    ]);
  });

  it("on the same day as many tables counts as one day", () => {
    const tables = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`p${index}`, table([1])]));
    expect(found(most, { ...tables, most: table([-1]) })).toStrictEqual(NEVER);
  });
});

describe("a condition on an age or a stretch of time", () => {
  it.each<[string, Criterion]>([
    ["an age", { fact: "born", age: { gte: 18 } }],
    ["a stretch of time", { fact: "signed", within: { last: "P30D" } }],
    [
      "an age long after a fixed day",
      {
        all: [
          { fact: "born", gte: "2010-01-01" },
          { fact: "born", age: { gte: 5 } },
        ],
      },
    ],
    [
      "a stretch of time after a fixed day",
      {
        all: [
          { fact: "signed", gte: "2018-01-01" },
          { fact: "signed", within: { last: "P30D" } },
        ],
      },
    ],
    [
      "a fixed day alone",
      {
        all: [
          { fact: "signed", gte: "2018-01-01" },
          { fact: "signed", lt: "2018-01-02" },
        ],
      },
    ],
  ])("may hold on some day: %s", (_name, guard) => {
    expect(found(guard)).toStrictEqual([]);
  });

  it("may hold on some day after one that a parameter fixes", () => {
    const guard: Criterion = {
      all: [
        { fact: "born", gte: { param: "start" } },
        { fact: "born", age: { gte: 5 } },
      ],
    };
    expect(found(guard, { start: [{ from: "2010-01-01", value: "2010-01-01" }] })).toStrictEqual([]);
  });

  it("never holds if no day makes it true", () => {
    const young: Criterion = {
      all: [
        { fact: "born", age: { gte: 18 } },
        { fact: "born", age: { lt: 18 } },
      ],
    };
    expect(found(young)).toStrictEqual(NEVER);
    expect(found(young, { most: table([1]) })).toStrictEqual(NEVER);
    expect(
      found({
        all: [
          { fact: "signed", within: { last: "P30D" } },
          { fact: "points", gt: 10 },
        ],
      }),
    ).toStrictEqual(NEVER);
    expect(
      found({
        all: [
          { fact: "signed", gte: "2018-01-02" },
          { fact: "signed", lt: "2018-01-02" },
        ],
      }),
    ).toStrictEqual(NEVER);
  });
});
