import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, suppressTables, type Suppression } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { lasting, runs } from "../runs.ts";
import { linkedTables, tablesOf, type Shape } from "./arbitraries.ts";
import { isLeaking, leastHidden } from "./least-hidden.ts";
import { sheetOf } from "./oracle.ts";
import { countsOf } from "./read-table.ts";

const SHAPES: readonly (readonly Shape[])[] = [
  [[["a", 4]]],
  [[["a", 1]]],
  [
    [
      ["a", 2],
      ["b", 2],
    ],
  ],
  [
    [
      ["a", 3],
      ["b", 3],
    ],
  ],
  [
    [
      ["a", 2],
      ["b", 2],
      ["c", 2],
    ],
  ],
  [
    [["a", 2]],
    [
      ["a", 2],
      ["b", 3],
    ],
  ],
  [
    [
      ["a", 2],
      ["b", 2],
    ],
    [
      ["a", 2],
      ["c", 2],
    ],
  ],
  [[["a", 3]], [["b", 3]], [["c", 2]]],
];

function suppressed(tables: readonly FrequencyTable[], threshold = 3): Suppression {
  const result = suppressTables(tables, { threshold });
  if (!result.ok) throw new Error("tables made from people are consistent");
  return result.value;
}

const isNothingPublished = (tables: readonly FrequencyTable[]) => tables.every((table) => countsOf(table).every((count) => count === null));

describe("suppressed tables", () => {
  it.each([3, 4])(
    "tell no reader a small count when the threshold is %i",
    (threshold) => {
      fc.assert(
        fc.property(linkedTables(SHAPES, 9), (tables) => {
          const published = suppressed(tables, threshold).tables;
          if (isNothingPublished(published)) return;
          expect(isLeaking(sheetOf(tables, published), threshold)).toBe(false);
        }),
        runs(1500),
      );
    },
    lasting(180_000),
  );

  it("keep what they publish, are the same each time, change nothing when suppressed again, and pass the audit", () => {
    fc.assert(
      fc.property(linkedTables(SHAPES, 30), (tables) => {
        const { tables: published, reasons } = suppressed(deepFreeze(tables));
        expect(suppressed(tables)).toEqual({ tables: published, reasons });
        for (const [index, table] of published.entries()) {
          for (const [place, { count }] of table.cells.entries()) {
            if (count !== null) expect(count).toBe(tables[index]?.cells[place]?.count);
          }
        }
        expect(reasons).toHaveLength(published.flatMap(countsOf).filter((count) => count === null).length);
        expect(suppressed(published).tables).toEqual(published);
        expect(auditTable(published).verdict).toBe("safe");
      }),
      runs(60),
    );
  });

  it(
    "hide at most half as many cells again as the least that would do, in tables up to three by four",
    () => {
      const shapes: readonly (readonly Shape[])[] = [
        [
          [
            ["a", 3],
            ["b", 4],
          ],
        ],
        [
          [
            ["a", 3],
            ["b", 3],
          ],
        ],
        [
          [
            ["a", 2],
            ["b", 4],
          ],
        ],
      ];
      fc.assert(
        fc.property(linkedTables(shapes, 25), ([table]) => {
          if (table === undefined) return;
          const hidden = suppressed([table]).reasons.length;
          expect(hidden).toBeLessThanOrEqual(1.5 * leastHidden(table).cells);
        }),
        runs(40),
      );
    },
    lasting(120_000),
  );

  it("are made and audited in less than a second for ten by ten with margins", () => {
    const crowd = Array.from({ length: 260 }, (_, person) => [((person * 37) % 101) % 10, ((person * person * 17) % 211) % 10]);
    const tables = tablesOf(
      [
        [
          ["a", 10],
          ["b", 10],
        ],
      ],
      crowd,
    );
    expect(tables[0]?.cells).toHaveLength(121);
    expect(suppressed(tables).reasons.length).toBeGreaterThan(20);
    expectCostBelow(1000, () => auditTable(suppressed(tables).tables));
  });
});
