import { expect, it } from "vitest";
// What the package does not export: how much is looked at before only the best set is kept.
import { gateOf, itemGate, type PartsGate } from "../../../src/eligibility/reasons/gate.ts";
import { joinSets, type MinimalSets, type Steps, stepsUpTo } from "../../../src/eligibility/reasons/join-sets.ts";

/** A part of which each set has so many items of its own. */
const part = (from: number, sets: number, size: number): MinimalSets => ({
  sets: Array.from({ length: sets }, (_, set) => Array.from({ length: size }, (_, item) => from + set * size + item)),
  complete: true,
  fewest: size,
});
const oneItem = (item: number) => itemGate(item);

function gateOver(need: number, parts: readonly MinimalSets[]): PartsGate {
  return gateOf(
    need,
    parts.map(({ sets }) => gateOf(1, sets.flat().map(oneItem))),
  ) as PartsGate;
}

/** What a join with all steps that it wants spends. */
function spentOn(need: number, parts: readonly MinimalSets[]): number {
  let spent = 0;
  const steps: Steps = { left: () => Infinity, spend: (items) => void (spent += items) };
  joinSets(gateOver(need, parts), parts, steps);
  return spent;
}

const isWhole = (need: number, parts: readonly MinimalSets[], steps: number) =>
  joinSets(gateOver(need, parts), parts, stepsUpTo(steps)).sets.length > 1;

it("steps are spent one by one", () => {
  const steps = stepsUpTo(10);
  expect(steps.left()).toBe(10);
  steps.spend(3);
  steps.spend(4);
  expect(steps.left()).toBe(3);
});

it("items that are put into sets are what is spent", () => {
  // One of two: each set is looked at once. Both: four pairs of two items each, after two sets that stand beside nothing yet.
  expect(spentOn(1, [part(0, 2, 3), part(10, 1, 2)])).toBe(8);
  expect(spentOn(2, [part(0, 2, 1), part(10, 2, 1)])).toBe(2 + 4 * 2);
  // The third has one set only, which is in all from the start.
  expect(spentOn(3, [part(0, 2, 1), part(10, 2, 1), part(20, 1, 1)])).toBe(2 * 2 + 4 * 3);
  expect(spentOn(2, [part(0, 1, 1), part(10, 1, 1)])).toBe(0);
});

const shapes: readonly (readonly [string, number, readonly MinimalSets[]])[] = [
  ["two of two", 2, [part(0, 2, 1), part(10, 2, 1)]],
  ["two of two with larger sets", 2, [part(0, 3, 4), part(20, 3, 2)]],
  ["five of five", 5, Array.from({ length: 5 }, (_, index) => part(10 * index, 4, 2))],
  ["two of four", 2, Array.from({ length: 4 }, (_, index) => part(10 * index, 4, 2))],
  ["five of six", 5, Array.from({ length: 6 }, (_, index) => part(10 * index, 4, 2))],
  ["two of two with sixteen sets each", 2, [part(0, 16, 1), part(20, 16, 1)]],
];

/* Items put into sets at a time: the needed parts times the largest of their smallest sets. Pairs: sixteen for each set of a part, and not more than there are to be made. */
it.each<readonly [string, number, readonly MinimalSets[], number]>([
  ["one of three, in one round", 1, [part(0, 2, 1), part(10, 2, 3), part(20, 2, 2)], 3],
  ["two of two, in a round for each", 2, [part(0, 2, 1), part(10, 3, 2)], 2 * (2 * 2) * (3 * 16)],
  ["three of three, of which one has one set, in two rounds", 3, [part(0, 2, 1), part(10, 1, 1), part(20, 2, 1)], 2 * 3 * (2 * 16)],
  [
    "three of three with many sets: fifty pairs of positions have a product of at most sixteen",
    3,
    [part(0, 9, 1), part(10, 9, 1), part(20, 9, 1)],
    3 * 3 * 50,
  ],
  ["two of four, in two rounds for each", 2, [part(0, 2, 1), part(10, 2, 1), part(20, 1, 1), part(30, 2, 1)], 2 * 4 * 2 * (2 * 16)],
  [
    "five of six, of which two may be missing, in two rounds for each",
    5,
    Array.from({ length: 6 }, (_, index) => part(10 * index, 2, 1)),
    2 * 6 * 5 * (2 * 16),
  ],
])("a join takes so many steps: %s", (_, need, parts, steps) => {
  expect(isWhole(need, parts, steps)).toBe(true);
  expect(isWhole(need, parts, steps - 1)).toBe(false);
});

it("parts with common items are joined in all pairs of sixteen sets", () => {
  const common = (sets: number) => [part(0, sets, 1), part(1, sets, 1)];
  const isJoined = (sets: number, steps: number) =>
    joinSets({ ...gateOver(2, common(sets)), isDisjoint: false }, common(sets), stepsUpTo(steps)).sets.length > 1;
  expect([isJoined(3, 2 * 2 * (3 * 16)), isJoined(3, 2 * 2 * (3 * 16) - 1)]).toStrictEqual([true, false]);
  expect([isJoined(16, 2 * 2 * (16 * 16)), isJoined(16, 2 * 2 * (16 * 16) - 1)]).toStrictEqual([true, false]);
});

it.each(shapes)("%s are not begun with fewer steps than they will take", (_, need, parts) => {
  expect(isWhole(need, parts, spentOn(need, parts) - 1)).toBe(false);
});

it.each(shapes)("%s are joined in full where there are steps for each pair of sixteen sets in each round", (_, need, parts) => {
  const size = need * Math.max(...parts.map(({ fewest }) => fewest));
  // Fifty pairs of positions have a product of at most sixteen.
  expect(isWhole(need, parts, need * parts.length * size * 50)).toBe(true);
});
