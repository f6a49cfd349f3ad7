import { describe, expect, it } from "vitest";
import { nameSameCounts, sameCountNames } from "../../../src/privacy/measurement/same-counts.ts";

const set = (basis: string, counts: Readonly<Record<string, number>>) => ({ basis, counts: new Map(Object.entries(counts)) });

describe("sets of counts on one basis", () => {
  it("have one name as long as they differ nowhere", () => {
    expect(nameSameCounts([set("b", { x: 1, y: 2 }), set("b", { y: 2, z: 3 }), set("c", { x: 1 }), set("b", {})])).toStrictEqual([
      "b 0",
      "b 0",
      "c 0",
      "b 0",
    ]);
  });

  it("have another name from where they differ on", () => {
    expect(
      nameSameCounts([set("b", { x: 1 }), set("b", { x: 2 }), set("b", { x: 2, y: 1 }), set("b", { x: 3 }), set("b", { x: 1 })]),
    ).toStrictEqual(["b 0", "b 1", "b 1", "b 2", "b 0"]);
  });

  it("are held against all that goes by the name, not the first alone", () => {
    expect(nameSameCounts([set("b", { x: 1 }), set("b", { y: 2 }), set("b", { x: 1, y: 3 }), set("b", { y: 3 })])).toStrictEqual([
      "b 0",
      "b 0",
      "b 1",
      "b 1",
    ]);
  });

  it("are told apart where one is nobody", () => {
    expect(nameSameCounts([set("b", { x: 0 }), set("b", { x: 1 })])).toStrictEqual(["b 0", "b 1"]);
  });
});

describe("single counts on one basis", () => {
  const counts = [
    ["one", 5],
    ["one", 5],
    ["one", undefined],
    ["two", 5],
    ["two", 6],
    ["unknown", undefined],
    ["nobody", 0],
    ["late", undefined],
    ["late", 5],
  ] as const;

  it.each([
    ["one", 5, "one = 5"],
    ["one", undefined, "one = 5"],
    ["two", 5, "two = 5"],
    ["two", 6, "two = 6"],
    ["two", undefined, undefined],
    ["unknown", undefined, "unknown"],
    ["nobody", undefined, "nobody = 0"],
    ["late", undefined, "late = 5"],
    ["never heard of", undefined, "never heard of"],
  ])("are named by their value, or by the only one there is: %s, %s", (basis, value, expected) => {
    expect(sameCountNames(counts)(basis, value)).toBe(expected);
  });
});
