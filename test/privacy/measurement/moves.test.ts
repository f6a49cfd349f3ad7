import { describe, expect, it } from "vitest";
import { findMove, type MoveRules } from "../../../src/privacy/measurement/find-move.ts";
import { halfMove, type Step } from "../../../src/privacy/measurement/half-move.ts";
import { nearestPublished, sumMap, sumsOfTerms } from "../../../src/privacy/measurement/sum-map.ts";
import { withProof } from "../../../src/privacy/measurement/proofs.ts";
import { patienceFor } from "../../../src/privacy/solve/index.ts";
import { type Count, countSystem, type CountSystem } from "../../../src/privacy/tables/index.ts";
import { gridTable, lineTable } from "../read-table.ts";
import { namedLine } from "./linked-lines.ts";

function systemOf(...tables: Parameters<typeof countSystem>[0]): CountSystem {
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("the tables have problems");
  return read.system;
}

/** Counts 0 and 1 add up to count 2, and counts 3 and 4 to count 5. */
const lines = systemOf(lineTable([3, 4, 7], "t"), lineTable([5, 6, 11], "u"));
/** Rows of two, with totals: 0 1 | 2, 3 4 | 5, 6 7 | 8. */
const square = systemOf(
  gridTable([
    [3, 9, 12],
    [5, 4, 9],
    [8, 13, 21],
  ]),
);

/** Rules by which every count is shown by the result of its number, unless it is hidden. */
function rulesOf(system: CountSystem, hidden: readonly number[], hasRoom: MoveRules["hasRoom"] = () => true): MoveRules {
  return {
    sums: sumMap(sumsOfTerms(system)),
    hasRoom,
    priceOf: () => 1,
    completed: (move) => move,
    shownBy: (count) => (hidden.includes(count) ? [] : [count]),
    patience: patienceFor(1_000_000),
    valueOf: (count) => system.counts.map(({ published }: Count) => published ?? 0)[count] ?? 0,
  };
}

describe("sums both ways", () => {
  it("have the total taken away and the parts added", () => {
    const { termsOf, sumsOf } = sumMap(sumsOfTerms(lines));
    expect([0, 1].map(termsOf)).toStrictEqual([
      [
        { count: 2, factor: -1 },
        { count: 0, factor: 1 },
        { count: 1, factor: 1 },
      ],
      [
        { count: 5, factor: -1 },
        { count: 3, factor: 1 },
        { count: 4, factor: 1 },
      ],
    ]);
    const [first, second] = [
      { sum: 0, factor: 1 },
      { sum: 1, factor: 1 },
    ];
    expect([0, 1, 2, 3, 4, 5].map(sumsOf)).toStrictEqual([
      [first],
      [first],
      [{ ...first, factor: -1 }],
      [second],
      [second],
      [{ ...second, factor: -1 }],
    ]);
  });

  it.each([
    ["those in its own sums", 0, [0], [6, 3, 2, 1]],
    ["those beside its column's total where all of its own are hidden", 0, [0, 1, 2, 3, 6], [8, 7]],
    ["those beside its neighbour where its column's total has none", 0, [0, 1, 2, 3, 6, 7, 8], [5, 4]],
    ["the only one that is left", 0, [0, 1, 2, 3, 4, 5, 6, 7], [8]],
    ["none where nothing is published", 0, [0, 1, 2, 3, 4, 5, 6, 7, 8], []],
  ])("lead to the published counts nearest to a hidden one: %s", (_, start, hidden, expected) => {
    const found = nearestPublished(sumMap(sumsOfTerms(square)), start, (count) => hidden.includes(count));
    expect([...found].sort()).toStrictEqual([...expected].sort());
  });

  it("do not lead to another table", () => {
    expect(nearestPublished(sumMap(sumsOfTerms(lines)), 0, (count) => count < 3)).toStrictEqual([]);
  });
});

describe("a move on its way", () => {
  it("opens and closes sums, and has its price in results", () => {
    const move = halfMove(sumMap(sumsOfTerms(lines)), {
      shownBy: (count) => (count === 2 ? [] : [count, 9]),
      priceOf: (result) => (result === 1 ? 4 : 1),
    });
    expect([move.price(), move.morePrice(0), move.morePrice(2), move.opened({ count: 0, direction: -1 })]).toStrictEqual([0, 2, 0, 1]);
    move.make({ count: 0, direction: -1 });
    expect([[...move.steps], [...move.open], move.price()]).toStrictEqual([[[0, -1]], [[0, -1]], 2]);
    expect([
      move.morePrice(1),
      move.morePrice(0),
      move.opened({ count: 1, direction: 1 }),
      move.opened({ count: 1, direction: -1 }),
    ]).toStrictEqual([4, 0, -1, 1]);
    move.make({ count: 1, direction: 1 });
    expect([[...move.open], move.price()]).toStrictEqual([[], 6]);
    move.takeBack({ count: 1, direction: 1 });
    expect([[...move.steps], [...move.open], move.price(), move.morePrice(1)]).toStrictEqual([[[0, -1]], [[0, -1]], 2, 4]);
    move.takeBack({ count: 0, direction: -1 });
    expect([move.steps.size, move.open.size, move.price()]).toStrictEqual([0, 0, 0]);
  });
});

describe("a move of a count", () => {
  const stepsOf = (rules: MoveRules, count: number, most: number) => {
    const move = findMove(rules, count, { most, steps: 1000 });
    return move === undefined ? undefined : Object.fromEntries(move);
  };

  it("goes round a rectangle that is hidden", () => {
    expect(stepsOf(rulesOf(square, [0, 1, 3, 4]), 0, 0)).toStrictEqual({ 0: 1, 1: -1, 3: -1, 4: 1 });
  });

  it("goes down where it cannot go up", () => {
    const hasRoom = ({ count, direction }: Step) => count !== 0 || direction === -1;
    expect(stepsOf(rulesOf(square, [0, 1, 3, 4], hasRoom), 0, 0)).toStrictEqual({ 0: -1, 1: 1, 3: 1, 4: -1 });
    expect(
      stepsOf(
        rulesOf(square, [0, 1, 3, 4], ({ count }) => count !== 0),
        0,
        0,
      ),
    ).toBeUndefined();
  });

  it("is none where others have used up the patience for all", () => {
    const patience = patienceFor(5);
    const rules = { ...rulesOf(square, [0, 1, 3, 4]), patience };
    expect([stepsOf(rules, 0, 0), stepsOf(rules, 4, 0), stepsOf(rules, 0, 0)].map((move) => move !== undefined)).toStrictEqual([
      true,
      false,
      false,
    ]);
  });

  it("is none where it would cost more than is allowed", () => {
    expect(stepsOf(rulesOf(square, [0, 1, 3]), 0, 0)).toBeUndefined();
    expect(stepsOf(rulesOf(square, [0, 1, 3]), 0, 1)).toStrictEqual({ 0: 1, 1: -1, 3: -1, 4: 1 });
    expect(stepsOf(rulesOf(lines, []), 0, 1)).toBeUndefined();
    expect(stepsOf(rulesOf(lines, []), 0, 2)).toStrictEqual({ 0: 1, 1: -1 });
  });

  it("takes of what has to be suppressed what is smallest", () => {
    const wide = systemOf(lineTable([3, 9, 4, 8, 24]));
    expect(stepsOf(rulesOf(wide, [0]), 0, 1)).toStrictEqual({ 0: 1, 2: -1 });
    const hasRoom = ({ count }: Step) => count !== 2;
    expect(stepsOf(rulesOf(wide, [0], hasRoom), 0, 1)).toStrictEqual({ 0: 1, 3: -1 });
  });

  it("takes what is hidden before what is not, though it is larger", () => {
    const wide = systemOf(lineTable([3, 9, 4, 8, 24]));
    expect(stepsOf(rulesOf(wide, [0, 1]), 0, 1)).toStrictEqual({ 0: 1, 1: -1 });
    expect(stepsOf(rulesOf(wide, [0, 4]), 0, 1)).toStrictEqual({ 0: 1, 4: 1 });
  });

  it("goes another way where the first leads nowhere", () => {
    // Along its row 1 would be the one, but no count of the column of 1 can move.
    const hasRoom = ({ count }: Step) => count !== 4 && count !== 7;
    expect(stepsOf(rulesOf(square, [0, 1, 2, 3, 5, 6, 8], hasRoom), 0, 0)).toStrictEqual({ 0: 1, 2: 1, 3: -1, 5: -1 });
  });

  it("is none where no way leads round", () => {
    const hasRoom = ({ count }: Step) => count !== 4 && count !== 7 && count !== 5;
    expect(stepsOf(rulesOf(square, [0, 1, 2, 3, 6], hasRoom), 0, 0)).toBeUndefined();
  });

  it("is of the count alone where it stands in no sum", () => {
    const alone = systemOf({ id: "t", dimensions: [], cells: [{ at: {}, count: 5 }] });
    expect(stepsOf(rulesOf(alone, [0]), 0, 0)).toStrictEqual({ 0: 1 });
    expect(stepsOf(rulesOf(alone, []), 0, 0)).toBeUndefined();
    expect(stepsOf(rulesOf(alone, []), 0, 1)).toStrictEqual({ 0: 1 });
  });
});

describe("a move through many sums", () => {
  /** Each sum as the names of its parts and, last, of its total. Names in capitals cannot move, those with a minus only down; those with a mark are published. */
  function moveIn(sums: readonly string[], start: string, most = 0) {
    const named = sums.map((names, index) => namedLine(`line ${index}`, Object.fromEntries(names.split(" ").map((name) => [name, 5]))));
    const system = systemOf(...named);
    const nameOf = (count: number) => {
      const { table = 0, cell = 0 } = system.counts[count]?.cells[0] ?? {};
      return named[table]?.cells[cell]?.key ?? "";
    };
    const all = [...system.counts.keys()];
    const rules = rulesOf(
      system,
      all.filter((count) => !nameOf(count).endsWith("!")),
      ({ count, direction }) => nameOf(count) !== nameOf(count).toUpperCase() && !(direction === 1 && nameOf(count).includes("-")),
    );
    const move = findMove(rules, all.find((count) => nameOf(count) === start) ?? -1, { most, steps: 1000 });
    return move === undefined ? undefined : Object.fromEntries([...move].map(([count, step]) => [nameOf(count), step]));
  }

  it("takes of hidden counts that which leaves fewer sums unbalanced", () => {
    expect(moveIn(["s x y T", "x w U"], "s")).toStrictEqual({ s: 1, y: -1 });
    expect(moveIn(["s y x T", "x w U"], "s")).toStrictEqual({ s: 1, y: -1 });
  });

  it("balances the sum first that leaves the least choice, wherever it stands", () => {
    const [two, one, next] = ["s x y T", "s z U", "y r z"];
    expect(moveIn([two, one, next], "s")).toStrictEqual({ s: 1, z: -1, y: -1 });
    expect(moveIn([one, two, next], "s")).toStrictEqual({ s: 1, z: -1, y: -1 });
  });

  it("takes back what leads nowhere, however late that is seen", () => {
    expect(moveIn(["s x y T", "x p U", "p Q V", "y w W"], "s")).toStrictEqual({ s: 1, y: -1, w: 1 });
    expect(moveIn(["s x y T", "x p U", "p Q V", "y P W"], "s")).toBeUndefined();
  });

  it("is given up where it takes too long, though there is one", () => {
    // From each stage two ways lead to the next, and from the last none; only e, which is published, would be a way out at the start.
    const maze = (stages: number) => [
      "c0 a0- b0- e-! T0",
      ...Array.from({ length: stages }, (_, n) => [`c${n} a${n}- b${n}- T${n}`, `a${n}- b${n}- c${n + 1} U${n}`])
        .flat()
        .slice(1),
      `c${stages} X Y`,
    ];
    expect(moveIn(maze(3), "c0", 1)).toStrictEqual({ c0: 1, "e-!": -1 });
    expect(moveIn(maze(12), "c0", 1)).toBeUndefined();
  });
});

describe("a proof", () => {
  it("is that of all counts that move in it, but for those that have one", () => {
    const [first, second] = [new Map([[1, 1] as const, [2, -1] as const]), new Map([[2, 1] as const, [3, -1] as const])];
    const proofs = withProof(withProof(new Map(), first), second);
    expect([proofs.get(1), proofs.get(2), proofs.get(3), proofs.size]).toStrictEqual([first, first, second, 3]);
  });
});
