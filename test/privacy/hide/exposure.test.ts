import { describe, expect, it } from "vitest";
import { findExposure } from "../../../src/privacy/hide/protection.ts";
import { publishedBeside } from "../../../src/privacy/hide/published-beside.ts";
import { grid, known, type Written } from "./systems.ts";

/** The first count that is exposed, and whether that is only not proven. */
function exposed(written: Written, hidden: readonly number[], only?: number) {
  const exposure = findExposure(known(written), new Set(hidden), only);
  return exposure === undefined ? undefined : [exposure.count, exposure.isUnproven ? "unproven" : "found"];
}

const LINE: Written = { values: [1, 4, 10, 15], sums: [[3, 0, 1, 2]] };

describe("a hidden count is exposed", () => {
  it("where its line tells it", () => {
    expect(exposed(LINE, [0])).toStrictEqual([0, "found"]);
    expect(exposed(LINE, [0, 1])).toBeUndefined();
    expect(exposed(LINE, [0, 3])).toBeUndefined();
  });

  it("if it is small, not if it is nobody or many", () => {
    expect(exposed({ ...LINE, values: [1, 4, 10, 15] }, [1])).toBeUndefined();
    expect(exposed({ ...LINE, values: [0, 4, 10, 14] }, [0])).toBeUndefined();
    expect(exposed({ ...LINE, values: [2, 4, 10, 16] }, [0])).toStrictEqual([0, "found"]);
    expect(exposed({ ...LINE, values: [3, 4, 10, 17] }, [0])).toBeUndefined();
    expect(exposed({ ...LINE, values: [3, 4, 10, 17], threshold: 4 }, [0])).toStrictEqual([0, "found"]);
  });

  it("never, where nothing is published that it stands in a sum with", () => {
    expect(exposed({ values: [1, 1, 2, 9], sums: [[2, 0, 1]] }, [0, 1, 2])).toBeUndefined();
    expect(exposed({ values: [1, 1, 2, 9], sums: [[2, 0, 1]] }, [0, 1])).toStrictEqual([0, "found"]);
  });

  it("where those that are known to be small can only be so large", () => {
    // 2 + 2 = 4: neither is more than 2, so neither is less.
    const two: Written = { values: [2, 2, 4], sums: [[2, 0, 1]] };
    expect(exposed(two, [0, 1])).toStrictEqual([0, "found"]);
    expect(exposed({ ...two, threshold: 4 }, [0, 1])).toBeUndefined();
    expect(exposed({ ...two, primary: [true, false] }, [0, 1])).toBeUndefined();
  });

  it("to who knows which are small, where who does not know it sees several values", () => {
    // By the first sum the second count is 1 if the first is 2, which the other sum tells if the third is known to be small.
    const chain: Written = {
      values: [2, 1, 2, 3, 4],
      sums: [
        [3, 0, 1],
        [4, 0, 2],
      ],
      primary: [true, false, true],
    };
    expect(exposed(chain, [0, 1, 2], 1)).toStrictEqual([1, "found"]);
    expect(exposed({ ...chain, primary: [false, false, false] }, [0, 1, 2], 1)).toBeUndefined();
  });

  describe("where a reader takes it to be small", () => {
    // 4 + 2 = 6 and 2 + 2 = 4, with 4 as the threshold. The middle one is at most 3, so the first is 3 or more: if it is small, it is 3.
    const guess: Written = {
      values: [4, 2, 2, 6, 4],
      sums: [
        [3, 0, 1],
        [4, 1, 2],
      ],
      threshold: 4,
    };

    it("and it can only be one small number, though it is none", () => {
      expect(exposed(guess, [0, 1, 2])).toStrictEqual([0, "found"]);
      expect(exposed(guess, [0, 1, 2], 1)).toBeUndefined();
    });

    it("though who knows which are small sees several: nobody is hidden, and so what she believes fits nothing", () => {
      // 2 + 5 = 7, 5 + 2 + 0 + 0 = 7, 5 + 2 = 7 and 3 + 5 = 8. If nobody is hidden, the first is 3 or more, and the sixth one more than that.
      // Who knows that the sixth is 3 or less has to allow for nobody, and then sees 1 or 2. Who does not sees 3, if the first is small.
      const zeros: Written = {
        values: [2, 5, 2, 0, 0, 3, 5, 7, 7, 7, 8],
        sums: [
          [7, 0, 1],
          [8, 1, 2, 3, 4],
          [9, 0, 6],
          [10, 5, 6],
        ],
        threshold: 4,
      };
      expect(exposed(zeros, [0, 1, 2, 3, 4, 5, 6], 0)).toStrictEqual([0, "found"]);
    });

    it("but not where it is a total, of which nobody takes it", () => {
      const total: Written = {
        ...guess,
        values: [4, 2, 2, 6, 4, 2, 2],
        sums: [...guess.sums, [0, 5, 6]],
      };
      expect(exposed(total, [0, 1, 2, 5, 6], 0)).toBeUndefined();
    });
  });

  it("to who takes nobody to be hidden, though who knows more has to give that up", () => {
    // 3 + 0 + 0 = 3: if nobody is hidden, these are one each. But 3 + 3 + 2 = 8, which three small ones below 4 are not with one of them at 1.
    const zeros: Written = {
      values: [3, 3, 2, 0, 0, 8, 3],
      sums: [
        [5, 0, 1, 2],
        [6, 0, 3, 4],
      ],
      threshold: 4,
    };
    expect(exposed(zeros, [0, 1, 2, 3, 4])).toStrictEqual([0, "found"]);
    expect(exposed(zeros, [0, 1, 2, 3, 4], 1)).toBeUndefined();
  });

  it("one by one: the others are not looked at", () => {
    const lines: Written = {
      values: [1, 9, 10, 1, 5, 20, 26],
      sums: [
        [2, 0, 1],
        [6, 3, 4, 5],
      ],
    };
    expect(exposed(lines, [0, 3, 4])).toStrictEqual([0, "found"]);
    expect(exposed(lines, [0, 3, 4], 3)).toBeUndefined();
    expect(exposed(lines, [0, 3], 3)).toStrictEqual([3, "found"]);
  });
});

describe("a hidden count is not proven to be safe", () => {
  // y + x = z and z + x = y, with nobody beside: x is 0, but a search that takes it to be more never ends.
  const chasing = (x: 0 | 1): Written => ({
    values: [0, 5, 5, 0],
    sums: [
      [2, 1, 0, 3],
      [1, 2, 0, 3],
    ],
    cells: [x, 1, 1, 1],
    primary: [undefined, false, false, false],
  });

  it("where a search for another value does not end", () => {
    expect(exposed(chasing(0), [0, 1, 2])).toStrictEqual([0, "unproven"]);
  });

  it("where a search for any value does not end", () => {
    expect(exposed(chasing(1), [0, 1, 2])).toStrictEqual([0, "unproven"]);
    expect(exposed(chasing(1), [0, 1, 2], 1)).toStrictEqual([1, "unproven"]);
  });
});

describe("what is published beside hidden counts that hang together", () => {
  it("is what stands in a sum with one of them, each once and in order", () => {
    const all = grid([
      [1, 9, 9],
      [9, 9, 9],
    ]);
    const beside = (...hidden: readonly number[]) => {
      const exposure = findExposure(all, new Set(hidden));
      return exposure === undefined ? undefined : publishedBeside(all.system, exposure.part, new Set(hidden));
    };
    // The row 0 1 2 with its total 6, the column 0 3 with its total 8.
    expect(beside(0)).toStrictEqual([1, 2, 3, 6, 8]);
    expect(beside(0, 2)).toStrictEqual([1, 3, 5, 6, 8, 10]);
    // 9 hangs together with 4 alone, and 11 is beside neither.
    expect(beside(0, 4)).toStrictEqual([1, 2, 3, 6, 8]);
    expect(beside(0, 1, 6)).toStrictEqual([2, 3, 4, 7, 8, 9, 11]);
  });
});
