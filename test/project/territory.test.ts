import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isWithinOn, membersOn, type Territory, territoryNameOn, territorySchema } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import golden from "../golden/territory.json" with { type: "json" };

const document = JSON.parse(readFileSync(new URL("../../examples/milena/dataset.json", import.meta.url), "utf8")) as {
  readonly territories: readonly unknown[];
};
const territories: readonly Territory[] = deepFreeze(document.territories.map((territory) => territorySchema.parse(territory)));

function territory(id: string): Territory {
  const found = territories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no territory ${id}`);
  return found;
}

const place = (id: string, ...members: readonly string[]): Territory => ({
  id,
  level: "x-place",
  names: [{ name: id }],
  members: members.map((territoryId) => ({ territoryId })),
});

describe("the district of Mantova", () => {
  it.each(golden.members)("$name", ({ given, expect: { count, codes } }) => {
    const members = membersOn(territory("district-mantova"), given.on);
    expect(members).toHaveLength(count);
    expect([...members].sort()).toEqual(codes);
  });

  it.each(golden.names)("$name", ({ given, expect: expected }) => {
    expect(territoryNameOn(territory(given.territory), given.on)).toBe(expected);
  });

  it.each(golden.within)("$name", ({ given, expect: expected }) => {
    expect(isWithinOn(territories, given.inner, given.outer, given.on)).toBe(expected);
  });

  it("keeps with the municipality that ceased what it was merged into", () => {
    expect(territory("020004")).toMatchObject({ to: "2018-12-31", successorId: "020057" });
    expect(territory("020057")).not.toHaveProperty("to");
  });
});

describe("the name of a day", () => {
  const names = [
    { name: "First", to: "2018-12-31" },
    { name: "Second", from: "2019-01-02", to: "2019-06-30" },
    { name: "Third", from: "2019-06-30" },
  ];

  it.each([
    ["2018-12-31", "First"],
    ["2019-01-01", undefined],
    ["2019-01-02", "Second"],
    ["2019-06-30", "Second"],
    ["2019-07-01", "Third"],
  ])("on %s is %s; where two hold, the first listed", (day, expected) => {
    expect(territoryNameOn({ names }, day)).toBe(expected);
  });

  it("needs a day that exists", () => {
    expect(() => territoryNameOn({ names }, "2019-02-30")).toThrow(RangeError);
  });
});

describe("the members of a day", () => {
  it("are none where none are known", () => {
    expect(membersOn({}, "2018-01-01")).toEqual([]);
  });

  it("are named once, though a membership was interrupted and overlaps", () => {
    const members = [{ territoryId: "a", to: "2018-06-30" }, { territoryId: "b" }, { territoryId: "a", from: "2018-06-30" }];
    expect(membersOn({ members }, "2018-06-30")).toEqual(["a", "b"]);
    expect(membersOn({ members }, "2018-07-01")).toEqual(["b", "a"]);
  });

  it("need a day that exists", () => {
    expect(() => membersOn({}, "yesterday")).toThrow(RangeError);
  });
});

describe("a territory lies in another", () => {
  const nested = [place("region", "province"), place("province", "district"), place("district", "town")];

  it("through others, and in itself, and not the other way round", () => {
    expect(isWithinOn(nested, "town", "region", "2018-01-01")).toBe(true);
    expect(isWithinOn(nested, "region", "region", "2018-01-01")).toBe(true);
    expect(isWithinOn(nested, "region", "town", "2018-01-01")).toBe(false);
  });

  it("only as far as is known: nothing lies in a stranger but itself", () => {
    expect(isWithinOn(nested, "town", "stranger", "2018-01-01")).toBe(false);
    expect(isWithinOn([], "stranger", "stranger", "2018-01-01")).toBe(true);
  });

  it("even where memberships lead in a circle", () => {
    const circle = [place("a", "b"), place("b", "c"), place("c", "a", "town"), place("d", "d")];
    expect(isWithinOn(circle, "town", "a", "2018-01-01")).toBe(true);
    expect(isWithinOn(circle, "a", "b", "2018-01-01")).toBe(true);
    expect(isWithinOn(circle, "elsewhere", "a", "2018-01-01")).toBe(false);
    expect(isWithinOn(circle, "a", "d", "2018-01-01")).toBe(false);
  });

  it("through 50,000 others, without an overflow of the stack", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => place(`t${index}`, `t${index + 1}`));
    expect(isWithinOn(chain, "t50000", "t0", "2018-01-01")).toBe(true);
    expect(isWithinOn(chain, "t0", "t1", "2018-01-01")).toBe(false);
  });

  it("on a day that exists", () => {
    expect(() => isWithinOn([], "a", "a", "2018-13-01")).toThrow(RangeError);
  });
});
