import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTACKERS, type FrequencyTable } from "welfare-core";
import { findExposure } from "../../../src/privacy/hide/protection.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { runs } from "../../runs.ts";
import { linkedTables, type Shape } from "../arbitraries.ts";
import { intervalFor, isRecoveredBy, type OracleCount, type Reader, type Sheet, sheetOf } from "../oracle.ts";

const SHAPES: readonly (readonly Shape[])[] = [
  [[["a", 3]]],
  [[["a", 2]], [["b", 2]]],
  [
    [
      ["a", 2],
      ["b", 2],
    ],
  ],
];

const isSmall = (value: number) => value > 0 && value < 3;

/** Whether a reader gets a small value, who is told which small counts are hidden or takes the one that she asks about for one. */
function isFound(sheet: Sheet, asked: OracleCount): boolean {
  const small = sheet.counts.filter(({ value, isTotal, isPublished }) => isPublished !== true && isSmall(value) && !isTotal);
  const readers = ATTACKERS.flatMap((attacker): readonly Reader[] => [
    { attacker, threshold: 3, small },
    ...(asked.isTotal ? [] : [{ attacker, threshold: 3, small: [], suspected: asked }]),
  ]);
  return readers.some((reader) => {
    const only = isRecoveredBy(sheet, asked, reader) ? intervalFor(sheet, asked, reader) : undefined;
    return only !== undefined && isSmall(only.lower);
  });
}

/** Everything that is hidden of tables: what is small, and by chance some more. */
function hide(tables: readonly FrequencyTable[], chances: readonly boolean[]) {
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("tables of the same people have no problems");
  const { system } = read;
  const values = system.counts.map(({ published }) => published ?? 0);
  const primary = system.counts.map(({ isTotal }, count) => !isTotal && isSmall(values[count] ?? 0));
  const hidden = new Set(values.flatMap((value, count) => (isSmall(value) || chances[count] === true ? [count] : [])));
  const countAt = (table: number, cell: number) =>
    system.counts.findIndex(({ cells }) => cells.some((at) => at.table === table && at.cell === cell));
  const published = tables.map((table, index) => ({
    ...table,
    cells: table.cells.map((shown, cell) => ({ ...shown, count: hidden.has(countAt(index, cell)) ? null : shown.count })),
  }));
  const sheet = sheetOf(tables, published);
  const order = tables.flatMap((table, index) => table.cells.map((_, cell) => countAt(index, cell)));
  return {
    known: { system, values, primary, threshold: 3 },
    hidden,
    asked: sheet.counts.map((count, place) => ({ count, index: order[place] ?? -1 })),
    sheet,
  };
}

describe("a hidden count of small tables is exposed", () => {
  it("exactly if a reader who tries every way to fill them in is left with one small number", () => {
    fc.assert(
      fc.property(linkedTables(SHAPES, 12), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (tables, chances) => {
        const { known, hidden, asked, sheet } = hide(tables, chances);
        // Where nothing is published, nothing is computed.
        if (hidden.size === known.values.length) return;
        for (const { count, index } of asked) {
          if (!hidden.has(index)) continue;
          expect({ index, isExposed: findExposure(known, hidden, index) !== undefined }).toStrictEqual({
            index,
            isExposed: isFound(sheet, count),
          });
        }
      }),
      runs(25),
    );
  });
});
