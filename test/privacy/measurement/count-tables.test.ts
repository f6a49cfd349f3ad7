import { describe, expect, it } from "vitest";
import type { MeasuredIndicator } from "welfare-core";
import { countTables } from "../../../src/privacy/measurement/count-tables.ts";
import { readMeasurement } from "../../../src/privacy/measurement/read-measurement.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { hours, measured, share, success } from "./said.ts";

const tablesOf = (...all: readonly MeasuredIndicator[]) => countTables(readMeasurement(all).indicators);

/** Each table as its dimensions, and its cells as place, count, number of the result and whether it is a sum. */
function written(...all: readonly MeasuredIndicator[]) {
  const { tables, shown } = tablesOf(...all);
  return tables.map(({ dimensions, cells }, table) => ({
    dimensions: dimensions.map(({ id, categories }) => [id, ...categories].join(", ")),
    cells: cells.map(({ at, count }, cell) => {
      const { owner, isSum } = shown[table]?.[cell] ?? {};
      return [Object.values(at).join(" ") || "all", count, owner, isSum === true ? "sum" : "part"];
    }),
  }));
}

/** The counts that several cells show, as the table and place of each. */
function linksOf(...all: readonly MeasuredIndicator[]) {
  const { tables } = tablesOf(...all);
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("the tables have problems");
  return read.system.counts
    .map(({ cells }) =>
      cells.map(({ table, cell }) => `${table} ${Object.values(tables[table]?.cells[cell]?.at ?? {}).join(" ") || "all"}`),
    )
    .filter((cells) => new Set(cells.map((cell) => cell.split(" ")[0])).size > 1);
}

const SUPPRESSED = { status: "suppressed", reason: "confidential" } as const;
const lost = (count: number, n: number) => ({ missing: { lost: count }, eligible: n + count });

describe("results as tables", () => {
  it("are who is eligible and who answered, each alone and by the parts", () => {
    const indicator = measured(
      [7, 8, lost(3, 15)],
      [
        [3, 4, lost(3, 7)],
        [4, 4],
      ],
    );
    expect(written(indicator)).toStrictEqual([
      {
        dimensions: ["eligible, known, missing.lost"],
        cells: [
          ["all", 18, 0, "sum"],
          ["known", 15, 0, "sum"],
          ["missing.lost", 3, 0, "sum"],
        ],
      },
      {
        dimensions: ["by group, in a, in b", "eligible, known, missing.lost"],
        cells: [
          ["all", 18, 0, "sum"],
          ["known", 15, 0, "sum"],
          ["missing.lost", 3, 0, "sum"],
          ["in a", 10, 1, "sum"],
          ["in a known", 7, 1, "sum"],
          ["in a missing.lost", 3, 1, "part"],
          ["in b", 8, 2, "sum"],
          ["in b known", 8, 2, "sum"],
          ["in b missing.lost", 0, 2, "part"],
        ],
      },
      {
        dimensions: ["answers, yes, no"],
        cells: [
          ["all", 15, 0, "sum"],
          ["yes", 7, 0, "sum"],
          ["no", 8, 0, "sum"],
        ],
      },
      {
        dimensions: ["by group, in a, in b", "answers, yes, no"],
        cells: [
          ["all", 15, 0, "sum"],
          ["yes", 7, 0, "sum"],
          ["no", 8, 0, "sum"],
          ["in a", 7, 1, "sum"],
          ["in a yes", 3, 1, "part"],
          ["in a no", 4, 1, "part"],
          ["in b", 8, 2, "sum"],
          ["in b yes", 4, 2, "part"],
          ["in b no", 4, 2, "part"],
        ],
      },
    ]);
  });

  it("have the units where somebody is not due, and what is counted beside", () => {
    const more = { notDue: 4, notApplicable: 0, populationUnknown: 5, events: 6 };
    expect(written(measured([9, 0, more], [], hours))).toStrictEqual([
      {
        dimensions: ["units, eligible, notDue"],
        cells: [
          ["all", 13, 0, "sum"],
          ["eligible", 9, 0, "sum"],
          ["notDue", 4, 0, "part"],
        ],
      },
      {
        dimensions: ["eligible, known"],
        cells: [
          ["all", 9, 0, "sum"],
          ["known", 9, 0, "part"],
        ],
      },
      { dimensions: [], cells: [["all", 5, 0, "part"]] },
      { dimensions: [], cells: [["all", 6, 0, "part"]] },
    ]);
  });

  it("have places for what nobody knows where a result came suppressed, and no cells but those that are the same elsewhere", () => {
    const indicator = measured(
      [9, 0],
      [
        [4, 0],
        [5, 0],
      ],
      hours,
    );
    const [table] = indicator.tables;
    const parts = table?.parts.map((part, index) => (index === 1 ? { ...part, result: SUPPRESSED } : part)) ?? [];
    const found = written({ ...indicator, tables: table === undefined ? [] : [{ ...table, parts }] });
    expect(found.map(({ dimensions }) => dimensions)).toStrictEqual([
      ["units, eligible, notDue, notApplicable"],
      ["by group, in a, in b", "units, eligible, notDue, notApplicable"],
      ["eligible, known, missing otherwise"],
      ["by group, in a, in b", "eligible, known, missing otherwise"],
    ]);
    expect(found[1]?.cells).toStrictEqual([
      ["all", 9, 0, "sum"],
      ["eligible", 9, 0, "sum"],
      ["notDue", 0, 0, "sum"],
      ["notApplicable", 0, 0, "sum"],
      ["in a", 4, 1, "sum"],
      ["in a eligible", 4, 1, "sum"],
      ["in a notDue", 0, 1, "part"],
      ["in a notApplicable", 0, 1, "part"],
      ["in b", null, 2, "sum"],
    ]);
    expect(found[3]?.cells.filter(([place]) => String(place).startsWith("in b"))).toStrictEqual([]);
  });
});

describe("the same counts", () => {
  it("stand in the tables of one indicator: its total, and who is known", () => {
    expect(
      linksOf(
        measured(
          [7, 8],
          [
            [3, 4],
            [4, 4],
          ],
        ),
      ),
    ).toStrictEqual([
      ["0 all", "0 known", "1 all", "1 known", "2 all", "3 all"],
      ["1 in a", "1 in a known", "3 in a"],
      ["1 in b", "1 in b known", "3 in b"],
      ["2 yes", "3 yes"],
      ["2 no", "3 no"],
    ]);
  });

  it("stand in two indicators of one population that ask other facts: how many units there are", () => {
    const other = { ...share, success: { fact: "studying", eq: true } };
    const [one, two] = [measured([7, 8, lost(3, 15)], []), measured([9, 5, lost(4, 14)], [], other)];
    expect(linksOf(one, two)).toStrictEqual([
      ["0 all", "2 all"],
      ["0 known", "1 all"],
      ["2 known", "3 all"],
    ]);
  });

  it("stand in two indicators that ask one question the other way round: yes is no", () => {
    const [one, two] = [measured([7, 8], []), measured([8, 7], [], { ...share, success: { not: success } })];
    expect(linksOf(one, two)).toStrictEqual([
      ["0 all", "0 known", "1 all", "2 all", "2 known", "3 all"],
      ["1 yes", "3 yes"],
      ["1 no", "3 no"],
    ]);
  });

  it("are how many it is not known of whether they belong to the population, and nothing else beside", () => {
    const more = { populationUnknown: 5, events: 6 };
    const [one, two] = [measured([9, 0, more], [], hours), measured([9, 0, more], [], { ...hours, of: "days" })];
    expect(linksOf(one, two)).toStrictEqual([
      ["0 all", "0 known", "3 all", "3 known"],
      ["1 all", "4 all"],
    ]);
    const other = measured([9, 0, { ...more, populationUnknown: 7 }], [], { ...hours, of: "days" });
    expect(linksOf(one, other)).toStrictEqual([["0 all", "0 known", "3 all", "3 known"]]);
  });

  it("are none where two indicators have one population and other numbers: they are of other people", () => {
    expect(linksOf(measured([9, 0], [], hours), measured([8, 0], [], hours))).toStrictEqual([]);
  });
});

describe("margins that another indicator shows", () => {
  const town = (total: number, parts: readonly [number, number]) => {
    const [x, y] = parts;
    const one = measured(
      [total, 0],
      [
        [x, 0],
        [y, 0],
      ],
      { ...hours, of: "days" },
      ["x", "y"],
    );
    return { ...one, tables: one.tables.map((table) => ({ ...table, by: table.by.map((by) => ({ ...by, name: "town" })) })) };
  };
  const crossed = () => {
    const one = measured(
      [20, 0],
      [
        [3, 0],
        [4, 0],
        [6, 0],
        [7, 0],
      ],
      hours,
    );
    const places = [
      ["a", "x"],
      ["a", "y"],
      ["b", "x"],
      ["b", "y"],
    ];
    const by = [
      ["group", "a", "b"],
      ["town", "x", "y"],
    ].map(([name = "", ...categories]) => ({ name, categories, overlapping: false }));
    return {
      ...one,
      tables: one.tables.map((table) => ({ by, parts: table.parts.map((part, index) => ({ ...part, categories: places[index] ?? [] })) })),
    };
  };
  const marginsIn = (...all: readonly MeasuredIndicator[]) =>
    (written(...all)[1]?.cells ?? []).filter(([place, , owner]) => Number(owner) > 4 && place !== "all");

  it("are taken where the parts add up to them, for the units alone", () => {
    expect(marginsIn(crossed(), town(20, [9, 11]))).toStrictEqual([
      ["in x", 9, 6, "sum"],
      ["in y", 11, 7, "sum"],
    ]);
  });

  it("are not taken where they do not, nor from another population", () => {
    expect(marginsIn(crossed(), town(20, [10, 10]))).toStrictEqual([]);
    const women = town(20, [9, 11]);
    expect(marginsIn(crossed(), { ...women, indicator: { ...women.indicator, population: { fact: "gender", eq: "f" } } })).toStrictEqual(
      [],
    );
  });
});
