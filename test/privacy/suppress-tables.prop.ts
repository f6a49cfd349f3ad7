import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTACKERS, auditTable, type FrequencyTable, suppressTables, type Suppression } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { lasting, runs } from "../runs.ts";
import { linkedTables, tablesOf, type Shape } from "./arbitraries.ts";
import { isRecoveredBy, isRecoveredNearby, sheetOf, type Sheet } from "./oracle.ts";
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

/** Whether a reader who knows which counts are small computes one of them. */
function isLeaking(sheet: Sheet, threshold: number, isRecovered = isRecoveredBy): boolean {
  const small = sheet.counts.filter(({ value }) => value > 0 && value < threshold);
  const marked = small.filter(({ isTotal }) => !isTotal);
  if (small.some(({ isPublished }) => isPublished === true)) return true;
  const readers = [...ATTACKERS].reverse().map((attacker) => ({ attacker, threshold, small: marked }));
  return small.some((asked) => readers.some((reader) => isRecovered(sheet, asked, reader)));
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
          expect(hidden).toBeLessThanOrEqual(1.5 * leastHidden(table));
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

/** The least number of hidden cells with which nobody computes a small count, zeros published: every set is tried, the smallest first. */
function leastHidden(table: FrequencyTable): number {
  const small = table.cells.filter(({ count }) => isSmall(count)).length;
  const others = [...table.cells.keys()].filter((index) => Number(table.cells[index]?.count) > 2);
  const sheet = sheetOf([table], [table]);
  for (let more = 0; more < others.length; more += 1) {
    for (const chosen of subsets(others, more)) {
      const counts = sheet.counts.map((count, index) => ({ ...count, isPublished: !isSmall(count.value) && !chosen.includes(index) }));
      if (!isLeaking({ ...sheet, counts }, 3, isRecoveredNearby)) return small + more;
    }
  }
  return small + others.length;
}

function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < 3;
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= items.length - size; index += 1)
      for (const rest of subsets(items, size - 1, index + 1)) yield [items[index] ?? 0, ...rest];
}
