import fc from "fast-check";
import { expect, it } from "vitest";
import { ATTACKERS, auditTable } from "welfare-core";
import { runs } from "../runs.ts";
import { linkedTables, withHidden, type Shape } from "./arbitraries.ts";
import { intervalFor, sheetOf } from "./oracle.ts";

const SHAPES: readonly (readonly Shape[])[] = [
  [[["a", 3]]],
  [[["a", 1]]],
  [
    [
      ["a", 2],
      ["b", 2],
    ],
  ],
  [
    [
      ["a", 2],
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
      ["b", 2],
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
  [[["a", 2]], [["b", 3]]],
];

it("every interval is the one that trying all numbers gives", () => {
  fc.assert(
    fc.property(linkedTables(SHAPES, 7), fc.array(fc.boolean(), { minLength: 1, maxLength: 23 }), (tables, hidden) => {
      const published = withHidden(tables, hidden);
      const sheet = sheetOf(tables, published);
      const { cells, problems } = auditTable(published);
      expect(problems).toEqual([]);
      const nothingPublished = published.every((table) => table.cells.every(({ count }) => count === null));
      for (const { table, at, intervals } of cells) {
        const asked = sheet.counts.find(({ place }) => place.table === table && place.at === at);
        if (asked === undefined) throw new Error("a cell that nobody asked for");
        for (const attacker of ATTACKERS) {
          if (nothingPublished && asked.isTotal) continue;
          const suspected = asked.isTotal ? undefined : asked;
          const tried = intervalFor(sheet, asked, { attacker, threshold: 3, small: [], suspected });
          const { lower, upper = Number.POSITIVE_INFINITY } = intervals[attacker] ?? { lower: -1 };
          expect({ at, attacker, lower, upper }).toEqual({ at, attacker, ...tried });
        }
      }
    }),
    runs(60),
  );
});
