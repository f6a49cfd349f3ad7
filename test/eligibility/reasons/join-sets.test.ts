import { describe, expect, it } from "vitest";
// What the package does not export: the sets of a gate, joined from those of its parts.
import { gateOf, itemGate, type PartsGate } from "../../../src/eligibility/reasons/gate.ts";
import { joinSets, type MinimalSets, stepsUpTo } from "../../../src/eligibility/reasons/join-sets.ts";

const PLENTY = 1_000_000;
type Sets = MinimalSets["sets"];

/** A part with all its sets, or with some of them only. */
const all = (...sets: Sets): MinimalSets => ({ sets, complete: true, fewest: sets[0]?.length ?? 0 });
const some = (fewest: number, ...sets: Sets): MinimalSets => ({ sets, complete: false, fewest });
const items = (from: number, count: number): Sets => Array.from({ length: count }, (_, index) => [from + index]);

/** So many of some parts: the gate has an item for each set of a part, and what the parts have in common. */
function join(need: number, parts: readonly MinimalSets[], steps = PLENTY): MinimalSets {
  const gates = parts.map(({ sets }) =>
    gateOf(
      1,
      [...new Set(sets.flat())].map((item) => itemGate(item)),
    ),
  );
  return joinSets(gateOf(need, gates) as PartsGate, parts, stepsUpTo(steps));
}

describe("the sets of parts that have nothing in common", () => {
  const [one, two, three] = [all([0], [1, 2]), all([3], [4]), all([5, 6])];

  it("are those of each where one is needed, the smaller first", () => {
    expect(join(1, [three, one, two])).toStrictEqual({ sets: [[0], [3], [4], [1, 2], [5, 6]], complete: true, fewest: 1 });
  });

  it("are each with each where all are needed", () => {
    expect(join(3, [one, two, three])).toStrictEqual({
      sets: [
        [0, 3, 5, 6],
        [0, 4, 5, 6],
        [1, 2, 3, 5, 6],
        [1, 2, 4, 5, 6],
      ],
      complete: true,
      fewest: 4,
    });
  });

  it("are those of each two where two of three are needed", () => {
    expect(join(2, [one, two, three])).toStrictEqual({
      sets: [
        [0, 3],
        [0, 4],
        [0, 5, 6],
        [1, 2, 3],
        [1, 2, 4],
        [3, 5, 6],
        [4, 5, 6],
        [1, 2, 5, 6],
      ],
      complete: true,
      fewest: 2,
    });
  });

  it("are one where each part has one", () => {
    expect(join(2, [all([3]), all([0, 1])])).toStrictEqual({ sets: [[0, 1, 3]], complete: true, fewest: 3 });
  });

  it("are sixteen at most: four times four are all, four times five are not", () => {
    const full = join(2, [all(...items(0, 4)), all(...items(10, 4))]);
    expect(full).toMatchObject({ sets: { length: 16 }, complete: true, fewest: 2 });
    expect(full.sets.at(-1)).toStrictEqual([3, 13]);
    const cut = join(2, [all(...items(0, 4)), all(...items(10, 5))]);
    expect(cut).toMatchObject({ complete: false, fewest: 2 });
    expect(cut.sets).toStrictEqual(Array.from({ length: 16 }, (_, index) => [Math.floor(index / 5), 10 + (index % 5)]));
  });

  it("are not all where those of a part were not all", () => {
    expect(join(1, [some(1, [0]), all([1])])).toStrictEqual({ sets: [[0], [1]], complete: false, fewest: 1 });
    expect(join(2, [some(1, [0]), all([1])])).toStrictEqual({ sets: [[0, 1]], complete: false, fewest: 2 });
    expect(join(2, [all([1]), all([2]), some(1, [0])])).toMatchObject({ complete: false, fewest: 2 });
    expect(join(2, [some(1, [0]), all([1]), all([2])])).toMatchObject({ complete: false, fewest: 2 });
  });
});

describe("the sets of parts that have items in common", () => {
  it("hold a common item once, and none that holds another", () => {
    expect(join(2, [all([0], [1]), all([0], [2])])).toStrictEqual({ sets: [[0], [1, 2]], complete: true, fewest: 1 });
    expect(join(2, [all([0], [1]), all([0], [2]), all([3])])).toStrictEqual({
      sets: [[0], [1, 2], [1, 3], [2, 3]],
      complete: true,
      fewest: 1,
    });
  });

  it("are looked for among all pairs, though there are more than sixteen of these", () => {
    // The five that they have in common are enough alone, and stand at the end of each.
    const [left, right] = [all(...items(0, 4), ...items(20, 5)), all(...items(10, 4), ...items(20, 5))];
    const found = join(2, [left, right]);
    expect(found.sets.slice(0, 5)).toStrictEqual(items(20, 5));
    expect(found).toMatchObject({ sets: { length: 16 }, complete: false, fewest: 1 });
  });
});

describe("how few items a set may have, where not all sets are known", () => {
  it("of parts without common items the fewest of each together, the cheapest of them if not all are needed", () => {
    expect(join(2, [some(2, [0, 1, 2]), some(3, [3, 4, 5])]).fewest).toBe(5);
    expect(join(2, [some(4, [0, 1, 2, 3]), some(1, [4]), some(3, [5, 6, 7])]).fewest).toBe(4);
    expect(join(1, [some(4, [0, 1, 2, 3]), some(2, [4, 5]), some(3, [6, 7, 8])]).fewest).toBe(2);
  });

  it("of parts with common items the fewest of the dearest part that is needed: the others may come with it", () => {
    expect(join(2, [some(2, [0, 1]), some(3, [0, 2, 3])]).fewest).toBe(3);
    expect(join(2, [some(4, [0, 1, 2, 3]), some(1, [0]), some(3, [0, 5, 6])]).fewest).toBe(3);
    expect(join(1, [some(4, [0, 1, 2, 3]), some(2, [0, 4]), some(3, [0, 5, 6])]).fewest).toBe(2);
  });
});

describe("without steps that are left", () => {
  it("one set is made, of the parts that have the smallest", () => {
    const parts = [all([0, 1, 2], [3, 4, 5]), all([6, 7], [8, 9]), all([10], [11])];
    expect(join(2, parts, 0)).toStrictEqual({ sets: [[6, 7, 10]], complete: false, fewest: 3 });
    expect(join(3, parts, 0)).toStrictEqual({ sets: [[0, 1, 2, 6, 7, 10]], complete: false, fewest: 6 });
    expect(join(1, parts, 0)).toStrictEqual({ sets: [[10]], complete: false, fewest: 1 });
    expect(join(2, [all([0]), all([1], [2])], 0)).toStrictEqual({ sets: [[0, 1]], complete: false, fewest: 2 });
  });

  it("parts of which each has one set are joined all the same, for that takes none", () => {
    for (const left of [0, -1]) {
      expect(join(2, [all([0, 1]), all([2])], left)).toStrictEqual({ sets: [[0, 1, 2]], complete: true, fewest: 3 });
    }
  });
});
