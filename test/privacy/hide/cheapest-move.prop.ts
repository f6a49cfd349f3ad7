import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestMove } from "../../../src/privacy/hide/cheapest-move.ts";
import type { KnownCounts } from "../../../src/privacy/hide/index.ts";
import { runs } from "../../runs.ts";
import { grid } from "./systems.ts";

/** Cells that are not hidden yet, and their sum. */
type Cost = readonly [cells: number, sum: number];

function costOf({ system, values }: KnownCounts, hidden: ReadonlySet<number>, counts: readonly number[]): Cost {
  const more = counts.filter((count) => !hidden.has(count));
  const add = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
  return [add(more.map((count) => system.counts[count]?.cells.length ?? 0)), add(more.map((count) => values[count] ?? 0))];
}

/** Every way to make some counts one more and others one less, the start among them, with every sum still right and nothing impossible. */
function* moves({ system, values, primary, threshold }: KnownCounts, hidden: ReadonlySet<number>, start: number, zeros: boolean) {
  const changes = values.map(() => 0);
  const lastOf = system.sums.map(({ total, parts }) => Math.max(total, ...parts));
  const isRight = (place: number) =>
    system.sums.every(
      ({ total, parts }, sum) => lastOf[sum] !== place || changes[total] === parts.reduce((all, part) => all + Number(changes[part]), 0),
    );
  function* from(place: number): Generator<readonly number[]> {
    if (place === values.length) {
      yield values.flatMap((_, count) => (changes[count] === 0 ? [] : [count]));
      return;
    }
    const value = Number(values[place]);
    for (const change of place === start ? [1, -1] : [0, 1, -1]) {
      changes[place] = change;
      const isPublishedZero = value === 0 && !hidden.has(place);
      const isPossible = value + change >= 1 && (primary[place] !== true || value + change < threshold) && (zeros || !isPublishedZero);
      if ((change === 0 || isPossible) && isRight(place)) yield* from(place + 1);
    }
    changes[place] = 0;
  }
  yield* from(0);
}

const isCheaper = ([cells, sum]: Cost, [otherCells, otherSum]: Cost) => cells < otherCells || (cells === otherCells && sum < otherSum);

/** Grids of two by two or three with a small count first and some others hidden. */
const grids = fc
  .tuple(
    fc.constantFrom([2, 2], [2, 3]),
    fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 30 })), { minLength: 6, maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 12, maxLength: 12 }),
    fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([[height = 2, width = 2], others, cells, chances, zeros]) => {
    const inner = [others[0] === 0 ? 2 : 1, ...others.slice(1)];
    const rows = Array.from({ length: height }, (_, row) => inner.slice(row * width, (row + 1) * width));
    const known = grid(rows, { cells });
    const hidden = known.values.flatMap((value, count) => ((value > 0 && value < 3) || chances[count] === 0 ? [count] : []));
    return { known, hidden: new Set([0, ...hidden]), zeros };
  });

describe("the cheapest move of a count in a grid", () => {
  it("is right in every sum, possible for every count, and as cheap as the cheapest of all", () => {
    fc.assert(
      fc.property(grids, ({ known, hidden, zeros }) => {
        const all = [...moves(known, hidden, 0, zeros)];
        const costs = all.map((counts) => costOf(known, hidden, counts));
        const found = cheapestMove(known, hidden, 0, zeros);
        const sorted = found === undefined ? undefined : [...found].sort((a, b) => a - b);
        const [first] = costs;
        if (first === undefined || sorted === undefined) {
          expect([first, sorted]).toStrictEqual([undefined, undefined]);
          return;
        }
        expect(all).toContainEqual(sorted);
        expect(costOf(known, hidden, sorted)).toStrictEqual(costs.reduce((best, cost) => (isCheaper(cost, best) ? cost : best), first));
      }),
      runs(150),
    );
  });
});
