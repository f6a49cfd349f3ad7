import { describe, expect, it } from "vitest";
import type { IndicatorDefinition, MeasuredIndicator } from "welfare-core";
import { crossed, hours, measured, type Said, share } from "./said.ts";
import { written } from "./written.ts";

const days = { ...hours, of: "days" };
const [group, town] = [
  { name: "group", categories: ["a", "b"], overlapping: false },
  { name: "town", categories: ["x", "y"], overlapping: false },
];

/** An indicator of 20, by group and town together. */
const cross = (
  parts: readonly Said[] = [
    [3, 0],
    [4, 0],
    [6, 0],
    [7, 0],
  ],
  more: object = {},
  indicator: IndicatorDefinition = hours,
) => ({
  ...measured([20, 0, more], [], indicator),
  tables: [crossed([group, town], parts, indicator)],
});

/** Another one of them, by town. */
const byTown = (x: number, y: number, more: object = {}, indicator: IndicatorDefinition = days): MeasuredIndicator => ({
  ...measured([20, 0, more], [], indicator),
  tables: [
    crossed(
      [town],
      [
        [x, 0, more],
        [y, 0],
      ],
      indicator,
    ),
  ],
});

/** What a table of the first indicator has from the others. */
const marginsIn = (table: number, ...all: readonly MeasuredIndicator[]) =>
  (written(...all)[table]?.cells ?? []).filter(([place, , owner]) => Number(owner) > 4 && place !== "all");

const MARGINS = [
  ["in x", 9, 6, "sum"],
  ["in y", 11, 7, "sum"],
];

describe("margins that another indicator shows", () => {
  it("are taken where the parts add up to them", () => {
    expect(marginsIn(1, cross(), byTown(9, 11))).toStrictEqual(MARGINS);
  });

  it("are not taken where they do not, nor from another population", () => {
    expect(marginsIn(1, cross(), byTown(10, 10))).toStrictEqual([]);
    const women = { ...days, population: { fact: "gender", eq: "f" } };
    expect(marginsIn(1, cross(), byTown(9, 11, {}, women))).toStrictEqual([]);
  });

  it("are taken once where several show them, from the first that fits", () => {
    expect(marginsIn(1, cross(), byTown(9, 11), byTown(9, 11))).toStrictEqual(MARGINS);
    expect(marginsIn(1, cross(), byTown(10, 10), byTown(9, 11))).toStrictEqual([
      ["in x", 9, 9, "sum"],
      ["in y", 11, 10, "sum"],
    ]);
  });

  it("are of the units alone: not of the eligible where some are not due, nor of who is known", () => {
    const notDue = { notDue: 4 };
    const all = [
      cross(
        [
          [3, 0, notDue],
          [4, 0],
          [6, 0],
          [7, 0],
        ],
        notDue,
      ),
      byTown(9, 11, notDue),
    ];
    expect(marginsIn(1, ...all)).toStrictEqual([["in x", 13, 6, "sum"], MARGINS[1]]);
    expect(marginsIn(3, ...all)).toStrictEqual([]);
    const answered = [cross(undefined, {}, share), byTown(9, 11)];
    expect(marginsIn(1, ...answered)).toStrictEqual(MARGINS);
    expect(marginsIn(3, ...answered)).toStrictEqual([]);
  });

  it("are not taken where a part of them came suppressed: it is not known whether they fit", () => {
    const one = cross();
    const tables = one.tables.map(({ by, parts }) => ({
      by,
      parts: parts.map((part, index) => (index === 2 ? { ...part, result: { status: "suppressed", reason: "x" } as const } : part)),
    }));
    expect(marginsIn(1, { ...one, tables }, byTown(3, 11))).toStrictEqual([MARGINS[1]]);
  });

  it("are not taken for parts that overlap, even where they add up", () => {
    const one = cross();
    const tables = one.tables.map(({ by, parts }) => ({ by: by.map((of) => ({ ...of, overlapping: of.name === "group" })), parts }));
    expect(marginsIn(1, { ...one, tables }, byTown(9, 11))).toStrictEqual([]);
  });
});
