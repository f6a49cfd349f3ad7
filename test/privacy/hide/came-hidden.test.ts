import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, suppressTables, type Suppression, type TableCell } from "welfare-core";
import { countsOf, LARGE, lineTable, singleCell } from "../read-table.ts";

function suppressed(tables: readonly FrequencyTable[]): Suppression {
  const result = suppressTables(tables);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const withMore = (table: FrequencyTable, more: readonly (Partial<TableCell> | undefined)[]): FrequencyTable => ({
  ...table,
  cells: table.cells.map((cell, index) => ({ ...cell, ...more[index] })),
});
describe.each([
  ["alone", []],
  ["beside a large table", [LARGE]],
])("%s,", (_, others) => {
  const published = (...tables: readonly FrequencyTable[]) =>
    suppressed([...tables, ...others])
      .tables.slice(0, tables.length)
      .map(countsOf);

  describe("cells that come hidden", () => {
    it("are protected as what they are told to be", () => {
      // Two small ones that add up to 4 are 2 each; two others are 1 and 3, or 2 and 2, or 3 and 1.
      const line = lineTable([null, null, 10, 14]);
      const [isSmall, isNot] = [{ primary: true }, { primary: false }];
      expect(published(line)).toStrictEqual([[null, null, 10, 14]]);
      expect(published(withMore(line, [isSmall, isSmall]))).toStrictEqual([[null, null, null, 14]]);
      expect(published(withMore(line, [isSmall, isNot]))).toStrictEqual([[null, null, 10, 14]]);
    });

    it("are left alone where each may be several numbers, and what they leave of a base too", () => {
      // One is 1 or 2, so that the other is 3 or 2, and leaves nobody or one of 3.
      const [isSmall, isPart]: readonly Partial<TableCell>[] = [{ primary: true }, { primary: false, partOf: "n" }];
      for (const more of [
        [isSmall, isPart],
        [isPart, isSmall],
      ]) {
        const line = withMore(lineTable([null, null, 4]), more);
        expect(published(line, singleCell(3, { key: "n" }, "base"))).toStrictEqual([[null, null, 4], [3]]);
        expect(published(singleCell(3, { key: "n" }, "base"), line)).toStrictEqual([[3], [null, null, 4]]);
      }
    });
  });

  describe("what no cell shows", () => {
    const without = (table: FrequencyTable, index: number) => ({ ...table, cells: table.cells.filter((__, cell) => cell !== index) });

    it("protects a small one where it may be somebody", () => {
      expect(published(without(lineTable([1, 4, 10, 15]), 2))).toStrictEqual([[null, 4, 15]]);
      expect(published(without(lineTable([1, 4, 10, 15]), 3))).toStrictEqual([[null, 4, 10]]);
    });

    it("protects nothing where it can only be nobody", () => {
      expect(published(without(lineTable([1, 4, 0, 5]), 2))).toStrictEqual([[null, null, 5]]);
    });
  });
});

describe("a large cell that came hidden", () => {
  it("is protected against who takes it for small, though that does not fit with the others that are: the result passes the audit", () => {
    // 4 + 3 = 7 and 3 + 2 = 5: by the second sum 3 is at most 4, so that 4 is at least 3: that it is 3 fits if 4 takes the place of 3, which is small only below 4.
    const first = withMore(lineTable([null, 3, 7], "first", "f"), [{}, { key: "k" }]);
    const second = withMore(lineTable([3, 2, 5], "second", "s"), [{ key: "k" }]);
    const result = suppressTables([first, second], { threshold: 4 });
    const tables = result.ok ? result.value.tables : [];
    expect(tables.map(countsOf)).toStrictEqual([
      [null, null, 7],
      [null, null, null],
    ]);
    expect(auditTable(tables, { threshold: 4 }).verdict).toBe("safe");
  });
});

describe("what is left of a base", () => {
  it("is left alone, where parts came hidden and each may leave nobody or one", () => {
    const line = withMore(lineTable([null, null, 19]), [{ partOf: "n" }, { partOf: "m" }]);
    const { tables } = suppressed([line, singleCell(10, { key: "n" }, "n"), singleCell(10, { key: "m" }, "m")]);
    expect(tables.map(countsOf)).toStrictEqual([[null, null, 19], [10], [10]]);
  });

  it("is protected together with what else is left: each part leaves 2 of 10, and two small ones that add up to 4 are 2 each", () => {
    const line = withMore(lineTable([8, 8, 5, 21]), [{ partOf: "n" }, { partOf: "m" }]);
    const bases = ["n", "m"].flatMap((key) => [singleCell(10, { key }, key), singleCell(10, { key }, `${key} again`)]);
    const { tables } = suppressed([line, ...bases]);
    expect(tables.map(countsOf)).toStrictEqual([[null, null, null, 21], [10], [10], [10], [10]]);
  });
});

describe("the reasons of cells that come hidden", () => {
  const reasonsOf = (...tables: readonly FrequencyTable[]) =>
    suppressed(tables).reasons.map(({ table, at, reason }) => [table, at["a"] ?? "total", reason]);

  it("are that they came hidden, also where another cell shows the count", () => {
    const hidden = withMore(lineTable([null, 5, 10]), [{ key: "k" }]);
    expect(reasonsOf(hidden, singleCell(5, { key: "k" }, "shown"))).toStrictEqual([["line", "a1", "before"]]);
  });

  it("are that they came hidden, where the cell that shows the count has to be hidden as small", () => {
    const hidden = withMore(lineTable([null, 8, 10]), [{ key: "k" }]);
    expect(reasonsOf(hidden, singleCell(2, { key: "k" }, "shown"))).toStrictEqual([
      ["line", "a1", "before"],
      ["line", "a2", "secondary"],
      ["shown", "total", "primary"],
    ]);
  });

  it("stand for each hidden cell, as the audit lists them", () => {
    const tables = [
      withMore(lineTable([null, 5, 10]), [{ key: "k" }]),
      singleCell(5, { key: "k" }, "shown"),
      lineTable([1, 4, 9, 14], "other"),
    ];
    const { tables: result, reasons } = suppressed(tables);
    expect(reasons.map(({ table, at }) => [table, at])).toStrictEqual(auditTable(result).cells.map(({ table, at }) => [table, at]));
  });
});

describe("tables that nothing fits", () => {
  it.each([
    ["published counts that do not add up", [3, 4, 8]],
    ["parts that are more than their total", [null, 4, 3]],
  ])("are refused: %s", (_, counts) => {
    expect(suppressTables([lineTable(counts)])).toStrictEqual({
      ok: false,
      error: { code: "inconsistent", problems: [{ code: "no-table-fits" }], message: "no counts fill these tables: see their problems" },
    });
  });
});
