import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrequencyTable, suppressTables } from "welfare-core";
import { linkedTables, type Shape } from "../arbitraries.ts";
import { leastHidden, type Least } from "../least-hidden.ts";
import { LARGE } from "../read-table.ts";
import { lasting, runs } from "../../runs.ts";

/** How much is hidden of a table: cells, and what they sum up to. */
function hiddenOf(table: FrequencyTable, others: readonly FrequencyTable[] = []): Least {
  const result = suppressTables([table, ...others]);
  if (!result.ok) throw new Error(result.error.message);
  const hidden = table.cells.filter((_, index) => result.value.tables[0]?.cells[index]?.count === null);
  return { cells: hidden.length, sum: hidden.reduce((sum, { count }) => sum + Number(count), 0) };
}

const shapes = (
  [
    [2, 2],
    [2, 3],
    [3, 3],
  ] as const
).map(([a, b]): readonly Shape[] => [
  [
    ["a", a],
    ["b", b],
  ],
]);

describe("what is hidden of a table up to three by three", () => {
  it(
    "is the least, found by trying every set: fewest cells, and of these the smallest sum",
    () => {
      fc.assert(
        fc.property(linkedTables(shapes, 25), ([table]) => {
          if (table !== undefined) expect(hiddenOf(table)).toStrictEqual(leastHidden(table));
        }),
        runs(60),
      );
    },
    lasting(120_000),
  );

  it("is seldom more where it is found by steps, beside a large table", () => {
    let [least, found] = [0, 0];
    fc.assert(
      fc.property(linkedTables(shapes, 25), ([table]) => {
        if (table === undefined) return;
        least += hiddenOf(table).cells;
        found += hiddenOf(table, [LARGE]).cells;
      }),
      runs(100),
    );
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(1.05 * least);
  });
});
