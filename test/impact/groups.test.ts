import { describe, expect, it } from "vitest";
import { indicatorAccumulator, type Facts, type FactsRow, type TableDimensions } from "welfare-core";
import { AS_OF, count, FACTS } from "./measure-one.ts";

const facts: Facts = {
  ...FACTS,
  sex: { type: "code", codes: ["f", "m"] },
  town: { type: "code" },
  needs: { type: "list", of: { need: { type: "code" } } },
};

/** The groups of rows, each with the size that it has. */
function groupsOf(by: readonly TableDimensions[], ...parts: readonly (readonly FactsRow[])[]) {
  const { init, add, merge } = indicatorAccumulator([count], { facts, asOf: AS_OF, by });
  const { groups, indicators } = parts.map((rows) => add(init(), rows)).reduce(merge);
  const sizes = new Map(indicators[0]?.cells.map(({ group, counts }) => [group, counts.reduce((sum, n) => sum + n)]));
  return groups.map((lists, group) => [...lists.map((list) => list.join("+")), sizes.get(group) ?? 0]);
}

const need = (...needs: readonly string[]) => ({ needs: needs.map((one) => ({ need: one })) });

describe("rows that are in the same parts", () => {
  it("of every dimension are one group, whatever else they say", () => {
    const rows = [
      { sex: "f", town: "Mantova", minutes: 3 },
      { sex: "f", town: "Suzzara" },
      { sex: "m", town: "Mantova" },
      { sex: "f", town: "Mantova", minutes: 4 },
      { sex: "m", town: "Suzzara" },
      { town: "Suzzara" },
    ];
    const groups = [
      ["f", "Mantova", 2],
      ["f", "Suzzara", 1],
      ["m", "Mantova", 1],
      ["m", "Suzzara", 1],
      ["unknown", "Suzzara", 1],
    ];
    expect(groupsOf(["sex", "town"], rows)).toEqual(groups);
    expect(groupsOf([["sex", "town"]], rows)).toEqual(groups);
    expect(groupsOf(["sex", "town"], rows.slice(0, 2), rows.slice(2))).toEqual(groups);
  });

  it("of lists are one group, in whatever order a list is and however often it says so", () => {
    const rows = [need("work", "home"), need("home", "work", "home"), need(), { needs: { items: [], complete: false } }, {}];
    expect(groupsOf(["needs"], rows)).toEqual([
      ["home+work", 2],
      ["none", 1],
      ["unknown", 2],
    ]);
    expect(groupsOf(["needs"], rows.slice(0, 1), rows.slice(1))).toEqual(groupsOf(["needs"], rows));
  });

  it("whose names run into each other are not one group", () => {
    expect(groupsOf(["needs"], [need("a,b"), need("a", "b"), need('a","b')])).toEqual([
      ["a,b", 1],
      ["a+b", 1],
      ['a","b', 1],
    ]);
  });

  it("are one group all together where nothing divides", () => {
    expect(groupsOf([], [{ sex: "f" }, { sex: "m" }])).toEqual([[2]]);
    expect(groupsOf([], [])).toEqual([[0]]);
    expect(groupsOf(["sex"], [])).toEqual([]);
  });
});

describe("what a list says", () => {
  const partsOf = (needs: unknown) => groupsOf(["needs"], [{ needs }]).map(([parts]) => parts);

  it.each([
    ["nothing at all", undefined],
    ["null", null],
    ["a text", "work"],
    ["a number", 3],
    ["an object without items", { complete: true }],
    ["an item that is a text", ["work"]],
    ["an item that is null", [null]],
    ["an item that says nothing", [{}]],
    ["an item that inherits what it says", [Object.create({ need: "work" })]],
    ["an item that says a number", [{ need: 3 }]],
    ["the code of what is not known", [{ need: "unknown" }]],
  ])("is unknown: %s", (_, needs) => {
    expect(partsOf(needs)).toEqual(["unknown"]);
  });

  it.each([
    ["none where it is complete and empty", { items: [], complete: true }, "none"],
    ["its items where it is complete", { items: [{ need: "work" }], complete: true }, "work"],
    ["its items and unknown where it is not", { items: [{ need: "work" }], complete: false }, "unknown+work"],
    ["what is known beside what is not", [{ need: "work" }, {}], "unknown+work"],
  ])("is %s", (_, needs, parts) => {
    expect(partsOf(needs)).toEqual([parts]);
  });
});
