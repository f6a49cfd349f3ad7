import { describe, expect, it } from "vitest";
import { fewestHidden } from "../../../src/privacy/hide/fewest-hidden.ts";
import { hideCounts } from "../../../src/privacy/hide/hide-counts.ts";
import { grid, known, type Written } from "./systems.ts";

/** Sums of the given parts, with their totals added at the end: 25 + 25 other counts stand in no sum. */
function summed(values: readonly number[], parts: readonly (readonly number[])[], more: readonly number[] = []): Written {
  const totals = parts.map((list) => list.reduce((sum, part) => sum + Number(values[part]), 0));
  return {
    values: [...values, ...totals, ...more],
    sums: parts.map((list, index) => [values.length + index, ...list] as const),
  };
}

describe.each([
  ["twenty cells or fewer", []],
  ["more than twenty cells", Array<number>(21).fill(50)],
])("of %s,", (_, others) => {
  const hidden = (
    values: readonly number[],
    parts: readonly (readonly number[])[],
    first: readonly number[],
    more: Partial<Written> = {},
  ) => [...hideCounts(known({ ...summed(values, parts, others), ...more }), new Set(first))].sort((a, b) => a - b);

  it("one count is hidden where it helps two small ones, though something smaller would help the first", () => {
    // 1 + 5 + 6 and 1 + 6, with the same 6.
    expect(
      hidden(
        [1, 5, 6, 1],
        [
          [0, 1, 2],
          [2, 3],
        ],
        [0, 3],
      ),
    ).toStrictEqual([0, 2, 3]);
  });

  it("the smaller of two is hidden, where one of them is needed beside a third", () => {
    // 1 with 4 and 20, 1 with 5 and 20, 1 with 4 and 5, 1 with 20.
    expect(
      hidden(
        [1, 1, 1, 1, 4, 5, 20],
        [
          [0, 4, 6],
          [1, 5, 6],
          [2, 4, 5],
          [3, 6],
        ],
        [0, 1, 2, 3],
      ),
    ).toStrictEqual([0, 1, 2, 3, 4, 6]);
  });

  describe("against who takes a large one for small,", () => {
    // 4 + 2 = 6 and 2 + 2 = 4, and small is what is below 4: the middle one is at most 3, so the first is 3 if it is small.
    const guess = [4, 2, 2];
    const threshold = { threshold: 4 };

    it("the cheapest total is hidden that leaves her more than one number", () => {
      expect(
        hidden(
          guess,
          [
            [0, 1],
            [1, 2],
          ],
          [0, 1, 2],
          threshold,
        ),
      ).toStrictEqual([0, 1, 2, 4]);
    });

    it("nobody is still published", () => {
      expect(
        hidden(
          [...guess, 0],
          [
            [0, 1],
            [1, 2, 3],
          ],
          [0, 1, 2],
          threshold,
        ),
      ).toStrictEqual([0, 1, 2, 5]);
    });

    it("nothing is hidden that does not help alone, where something else does", () => {
      // 5 is cheaper than the totals, which are shown twice, but is told by 5 + 50.
      const cells = [1, 1, 1, 1, 1, 2, 2];
      expect(
        hidden(
          [...guess, 5, 50],
          [
            [0, 1, 3],
            [1, 2],
            [3, 4],
          ],
          [0, 1, 2],
          { ...threshold, cells },
        ),
      ).toStrictEqual([0, 1, 2, 6]);
    });

    it("two totals are hidden, where neither helps alone", () => {
      expect(
        hidden(
          [...guess, 2, 2],
          [
            [0, 1],
            [1, 2],
            [0, 3],
            [3, 4],
          ],
          [0, 1, 2, 3, 4],
          threshold,
        ),
      ).toStrictEqual([0, 1, 2, 3, 4, 6, 8]);
    });
  });
});

describe("what is not proven to be safe", () => {
  it("is protected by margins, though something smaller stands beside", () => {
    // x = 2, z = 5 and u = 60,000; y = x + z, t = x + y, and two margins: z + u, and t + u + 3. That x is 2 follows from these, after more steps than a search takes.
    const many = 60_000;
    const written: Written = {
      values: [2, 5, many, 3, 7, 9, 5 + many, 12 + many, ...Array<number>(21).fill(50)],
      sums: [
        [4, 0, 1],
        [5, 0, 4],
        [6, 1, 2],
        [7, 5, 2, 3],
      ],
    };
    expect([...hideCounts(known(written), new Set([0, 1, 2, 4, 5]))].sort((a, b) => a - b)).toStrictEqual([0, 1, 2, 4, 5, 6, 7]);
  });
});

describe("the least to hide", () => {
  it("is found for two grids at once, as no set is looked at twice", () => {
    const one = grid([
      [1, 50],
      [50, 60],
    ]);
    const size = one.values.length;
    const two = known({
      values: [...one.values, ...one.values],
      sums: [0, size].flatMap((start) =>
        one.system.sums.map(({ total, parts }) => [start + total, ...parts.map((part) => start + part)] as const),
      ),
    });
    expect([...(fewestHidden(two, new Set([0, size]), false) ?? [])].sort((a, b) => a - b)).toStrictEqual([0, 1, 2, 3, 9, 10, 11, 12]);
  });

  it("is not looked for any more after 3,000 sets", () => {
    const lines = (count: number) => {
      const starts = Array.from({ length: count }, (_, line) => 3 * line);
      const written = summed(
        starts.flatMap(() => [1, 5, 6]),
        starts.map((start) => [start, start + 1, start + 2]),
      );
      return fewestHidden(known(written), new Set(starts), false);
    };
    expect([...(lines(3) ?? [])].sort((a, b) => a - b)).toStrictEqual([0, 1, 3, 4, 6, 7]);
    expect(lines(8)).toBeUndefined();
  });
});
