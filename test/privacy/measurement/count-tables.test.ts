import { describe, expect, it } from "vitest";
import { hours, measured, share, success } from "./said.ts";
import { linksOf, written } from "./written.ts";

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

describe("parts as dimensions", () => {
  const dimensionsOf = (...[total, parts, isOverlapping]: readonly [number, readonly number[], boolean]) =>
    written(
      measured(
        [total, 0],
        parts.map((n) => [n, 0] as const),
        hours,
        undefined,
        isOverlapping,
      ),
    )
      .map(({ dimensions }) => dimensions.slice(0, -1))
      .slice(1);
  const [divided, apart] = [[["by group, in a, in b"]], [["by group, in a, not in a"], ["by group, in b, not in b"]]];

  it("divide the total where they add up, though they may overlap", () => {
    expect(dimensionsOf(7, [3, 4], false)).toStrictEqual(divided);
    expect(dimensionsOf(7, [3, 4], true)).toStrictEqual(divided);
  });

  it("are each held against all others where they do not", () => {
    expect(dimensionsOf(9, [3, 4], false)).toStrictEqual(apart);
    expect(dimensionsOf(6, [3, 4], true)).toStrictEqual(apart);
  });

  it("have no place for a reason for which nobody is missing", () => {
    expect(written(measured([9, 0, { missing: { lost: 0, declined: 0 } }], [], hours))[0]?.dimensions).toStrictEqual(["eligible, known"]);
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

  it("are not how many say yes where two that ask one question have other answers", () => {
    expect(linksOf(measured([7, 8], []), measured([8, 7], []))).toStrictEqual([["0 all", "0 known", "1 all", "2 all", "2 known", "3 all"]]);
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
