import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable, suppressTables } from "welfare-core";
import { runs } from "../../runs.ts";
import { linkedTables, type Shape, withHidden } from "../arbitraries.ts";

const SHAPES: readonly (readonly Shape[])[] = [
  [
    [
      ["a", 3],
      ["b", 3],
    ],
  ],
  [
    [["a", 2]],
    [
      ["a", 2],
      ["b", 3],
    ],
  ],
];

describe("suppressed tables of which some cells came hidden", () => {
  it("keep these hidden, and pass the audit", () => {
    fc.assert(
      fc.property(linkedTables(SHAPES, 25), fc.array(fc.boolean(), { minLength: 5, maxLength: 11 }), (all, hidden) => {
        const tables = withHidden(all, hidden);
        const result = suppressTables(tables);
        const published = result.ok ? result.value.tables : [];
        expect(auditTable(published).verdict).toBe("safe");
        const cells = published.flatMap((table) => table.cells);
        const came = tables.flatMap((table) => table.cells);
        expect(cells).toHaveLength(came.length);
        expect(cells.filter(({ count }, index) => count !== null && came[index]?.count !== count)).toStrictEqual([]);
      }),
      runs(15),
    );
  });
});
