import { describe, expect, it } from "vitest";
import type { FrequencyTable } from "welfare-core";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { gridTable, lineTable } from "../read-table.ts";

function systemOf(...tables: readonly FrequencyTable[]) {
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("the tables have problems");
  return read.system;
}

const women = (table: FrequencyTable) => ({ ...table, population: "women" });

describe("tables as one system of counts", () => {
  it("have each cell as a count, and the total as the sum of the others", () => {
    expect(systemOf(lineTable([3, null, 7]))).toStrictEqual({
      counts: [
        {
          cells: [{ table: 0, cell: 0 }],
          published: 3,
          primary: undefined,
          isTotal: false,
          place: { table: "line", at: { a: "a1" } },
          isComplement: false,
        },
        {
          cells: [{ table: 0, cell: 1 }],
          published: undefined,
          primary: undefined,
          isTotal: false,
          place: { table: "line", at: { a: "a2" } },
          isComplement: false,
        },
        {
          cells: [{ table: 0, cell: 2 }],
          published: 7,
          primary: undefined,
          isTotal: true,
          place: { table: "line", at: {} },
          isComplement: false,
        },
      ],
      sums: [{ total: 2, parts: [0, 1], tables: [0] }],
    });
  });

  it("add up along each dimension, at each place of the others", () => {
    const { sums, counts } = systemOf(
      gridTable([
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ]),
    );
    expect(sums).toStrictEqual([
      { total: 8, parts: [2, 5], tables: [0] },
      { total: 6, parts: [0, 3], tables: [0] },
      { total: 7, parts: [1, 4], tables: [0] },
      { total: 8, parts: [6, 7], tables: [0] },
      { total: 2, parts: [0, 1], tables: [0] },
      { total: 5, parts: [3, 4], tables: [0] },
    ]);
    expect(counts.map(({ isTotal }) => isTotal)).toStrictEqual([false, false, true, false, false, true, true, true, true]);
  });

  it("have a sum that stands in two tables once, whatever the order of its parts", () => {
    const turned = { ...lineTable([4, 3, 7], "turned"), dimensions: [{ id: "a", categories: ["a2", "a1"] }] };
    const cells = [
      { at: { a: "a2" }, count: 4 },
      { at: { a: "a1" }, count: 3 },
      { at: {}, count: 7 },
    ];
    const { counts, sums } = systemOf(women(lineTable([3, 4, 7])), women({ ...turned, cells }));
    expect(counts.map((count) => count.cells)).toStrictEqual([
      [
        { table: 0, cell: 0 },
        { table: 1, cell: 1 },
      ],
      [
        { table: 0, cell: 1 },
        { table: 1, cell: 0 },
      ],
      [
        { table: 0, cell: 2 },
        { table: 1, cell: 2 },
      ],
    ]);
    expect(sums).toMatchObject([{ total: 2, tables: [0, 1] }]);
    expect([...(sums[0]?.parts ?? [])].sort()).toStrictEqual([0, 1]);
  });

  it("have counts that no cell shows: places that are not listed", () => {
    const { counts, sums } = systemOf({ ...lineTable([3, 4, 7]), cells: [{ at: {}, count: 7 }] });
    expect(counts.map(({ cells, published, place }) => [cells.length, published, place.at])).toStrictEqual([
      [1, 7, {}],
      [0, undefined, { a: "a1" }],
      [0, undefined, { a: "a2" }],
    ]);
    expect(sums).toStrictEqual([{ total: 0, parts: [1, 2], tables: [0] }]);
  });

  it("add nothing up along a dimension of one category or of none", () => {
    const one = lineTable([5, 5]);
    expect(systemOf(one)).toMatchObject({ sums: [], counts: [{ cells: [{}, {}], published: 5, isTotal: false }] });
    const none = { id: "t", dimensions: [{ id: "a", categories: [] }], cells: [{ at: {}, count: 5 }] };
    expect(systemOf(none)).toMatchObject({ sums: [], counts: [{ published: 5, isTotal: false }] });
  });

  it("have what is left of a base as a count that no cell shows, at the place of the part", () => {
    const part = (id: string) => ({ id, dimensions: [], cells: [{ at: {}, count: 4, partOf: "k", key: "p" }] });
    const base = { id: "base", dimensions: [], cells: [{ at: {}, count: null, key: "k" }] };
    const { counts, sums } = systemOf(part("t"), part("u"), base);
    expect(counts).toStrictEqual([
      {
        cells: [
          { table: 0, cell: 0 },
          { table: 1, cell: 0 },
        ],
        published: 4,
        primary: undefined,
        isTotal: false,
        place: { table: "t", at: {} },
        isComplement: false,
      },
      {
        cells: [{ table: 2, cell: 0 }],
        published: undefined,
        primary: undefined,
        isTotal: true,
        place: { table: "base", at: {} },
        isComplement: false,
      },
      { cells: [], published: undefined, primary: undefined, isTotal: false, place: { table: "t", at: {} }, isComplement: true },
    ]);
    expect(sums).toStrictEqual([{ total: 1, parts: [0, 2], tables: [] }]);
  });

  it.each([
    ["nothing where no cell tells", [undefined, undefined], undefined],
    ["small where one cell tells so", [undefined, true], true],
    ["not small where one tells so", [false, undefined], false],
    ["small where they differ", [false, true], true],
    ["small where they differ the other way round", [true, false], true],
  ] as const)("tell of a hidden count %s", (_, [first, second], expected) => {
    const cell = (id: string, primary: boolean | undefined) => ({
      id,
      dimensions: [],
      cells: [{ at: {}, count: null, key: "k", primary }],
    });
    expect(systemOf(cell("t", first), cell("u", second)).counts).toMatchObject([{ primary: expected }]);
  });

  it("do not listen to what a published cell tells of being hidden", () => {
    expect(systemOf({ id: "t", dimensions: [], cells: [{ at: {}, count: 1, primary: true }] }).counts[0]?.primary).toBeUndefined();
  });

  it("have a count published where one of its cells is", () => {
    const { counts } = systemOf(women(lineTable([null, 4, 7], "t")), women(lineTable([3, null, 7], "u")));
    expect(counts.map(({ published }) => published)).toStrictEqual([3, 4, 7]);
  });
});
