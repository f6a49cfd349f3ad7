import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion, type Facts, type PathwayEdge } from "welfare-core";
import { findingsWithEdges, findingsWithStates, HOME } from "./home.ts";

const LOW: Criterion = { fact: "points", lte: 5 };
const HIGH: Criterion = { fact: "points", gte: 5 };
const HIGHER: Criterion = { fact: "points", gt: 5 };
const PATH = ["states", "asked", "on", "enter"];
const OVERLAP = "this condition and that of an edge before it may both be true: only their order decides";
const IGNORED = "an edge before it has no condition: this one is never taken";

/** An edge, whatever it leads to. */
type Draft = Omit<PathwayEdge, "to">;

const found = (...edges: readonly Draft[]) => findingsWithEdges({ enter: edges.map((edge) => ({ to: "living", ...edge })) });
const inPlaces = (...edges: readonly Draft[]) => found(...edges).map(({ code, path }) => [code, path.at(-1)]);

describe("two conditions of one event that may both be true", () => {
  it("are a warning at the later one, with facts that make both true", () => {
    const [finding, ...more] = found({ guard: LOW }, { guard: HIGH });
    expect(more).toStrictEqual([]);
    expect(finding).toStrictEqual({
      code: "overlapping-guards",
      severity: "warning",
      path: [...PATH, 1],
      trace: ["enter"],
      row: { state: "asked", points: 5 },
      message: OVERLAP,
    });
    const facts: Facts = { points: { type: "number" } };
    for (const guard of [LOW, HIGH]) expect(evaluateCriterion(guard, finding?.row ?? {}, { facts, asOf: "2018-01-01" })).toBe("true");
  });

  it("are told by pairs", () => {
    expect(inPlaces({ guard: LOW }, { guard: HIGHER }, { guard: HIGH })).toStrictEqual([
      ["overlapping-guards", 2],
      ["overlapping-guards", 2],
    ]);
    expect(inPlaces({ guard: LOW }, { guard: LOW }, { guard: HIGHER })).toStrictEqual([["overlapping-guards", 1]]);
  });

  it("are none if they exclude each other, or if one of them never holds", () => {
    expect(found({ guard: LOW }, { guard: HIGHER })).toStrictEqual([]);
    expect(inPlaces({ guard: LOW }, { guard: { fact: "points", gt: 10 } })).toStrictEqual([["guard-never-holds", "guard"]]);
    expect(inPlaces({ guard: { fact: "state", eq: "gone" } }, { guard: LOW })).toStrictEqual([["guard-never-holds", "guard"]]);
  });

  it("are none of two events", () => {
    const edges = { enter: { to: "living", guard: LOW }, queue: { to: "waiting", guard: { fact: "daysInState", gte: 0 } } } as const;
    expect(findingsWithEdges(edges)).toStrictEqual([]);
  });

  it("are told of the state where they stand, with the way to it", () => {
    const enter = [
      { to: "living", guard: LOW },
      { to: "refused", guard: HIGH },
    ];
    const waiting = { phase: "waitlist", on: { ...HOME.states["waiting"]?.on, enter } } as const;
    expect(findingsWithStates({ waiting })).toStrictEqual([
      {
        code: "overlapping-guards",
        severity: "warning",
        path: ["states", "waiting", "on", "enter", 1],
        trace: ["queue", "enter"],
        row: { state: "waiting", points: 5 },
        message: OVERLAP,
      },
    ]);
  });
});

describe("two overlapping conditions and roles", () => {
  it.each<[string, readonly string[] | undefined, readonly string[] | undefined, boolean]>([
    ["both of everyone", undefined, undefined, true],
    ["the first of one role", ["a"], undefined, true],
    ["the second of one role", undefined, ["a"], true],
    ["both of one role", ["a"], ["a"], true],
    ["two that share one of their roles", ["a", "b"], ["c", "b"], true],
    ["two that share none", ["a", "b"], ["c", "d"], false],
  ])("%s", (_name, first, second, isOverlap) => {
    const expected = isOverlap ? [["overlapping-guards", 1]] : [];
    expect(inPlaces({ guard: LOW, roles: first }, { guard: HIGH, roles: second })).toStrictEqual(expected);
  });
});

describe("an edge behind one without a condition", () => {
  it("is never taken, which is an error", () => {
    expect(found({}, { guard: LOW })).toStrictEqual([
      { code: "ignored-edge", severity: "error", path: [...PATH, 1], trace: ["enter"], message: IGNORED },
    ]);
    expect(inPlaces({}, {})).toStrictEqual([["ignored-edge", 1]]);
  });

  it.each<[string, readonly string[] | undefined, readonly string[] | undefined, boolean]>([
    ["both of everyone", undefined, undefined, true],
    ["the first of everyone", undefined, ["a"], true],
    ["the first of one role, the second of everyone", ["a"], undefined, false],
    ["both of one role", ["a"], ["a"], true],
    ["the first of all roles of the second", ["a", "b"], ["b"], true],
    ["the first of some roles of the second", ["a", "b"], ["b", "c"], false],
    ["the first of none of them", ["a"], ["b"], false],
  ])("by roles: %s", (_name, first, second, isIgnored) => {
    const expected = isIgnored ? [["ignored-edge", 1]] : [];
    expect(inPlaces({ roles: first }, { roles: second })).toStrictEqual(expected);
    expect(inPlaces({ roles: first }, { roles: second, guard: LOW })).toStrictEqual(expected);
  });

  it("is told even if there are conditions before", () => {
    expect(inPlaces({ guard: LOW }, {}, { guard: HIGHER })).toStrictEqual([["ignored-edge", 2]]);
  });
});

it("a last edge without a condition is what remains, and is meant", () => {
  expect(found({ guard: LOW }, {})).toStrictEqual([]);
  expect(found({ guard: LOW }, { guard: HIGHER }, {})).toStrictEqual([]);
  expect(found({ guard: LOW, roles: ["a"] }, { roles: ["a"] })).toStrictEqual([]);
});
