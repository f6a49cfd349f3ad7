import { describe, expect, it } from "vitest";
import { auditReleases, auditTable, type FrequencyTable, suppressTables } from "welfare-core";
import { lineTable } from "../read-table.ts";

/** A line of x, another count and nobody, of which the total is a third count; all but nobody are hidden. */
function line(id: string, other: string, total: string): FrequencyTable {
  const table = lineTable([null, null, 0, null], id);
  const keys = ["x", other, undefined, total];
  return { ...table, cells: table.cells.map((cell, index) => ({ ...cell, key: keys[index] })) };
}

// z = x + y and y = x + z: x is 0, and y and z are the same, but a search that takes x to be more follows them upwards for ever.
const chasing = [line("t", "y", "z"), line("u", "z", "y")];

describe("what a search does not end with", () => {
  it("is unproven, which is no yes", () => {
    const { verdict, problems, cells } = auditTable(chasing, { attackers: ["positive"] });
    expect([verdict, problems]).toStrictEqual(["unproven", []]);
    expect(cells.map(({ intervals, recovered, verdict: own }) => [intervals, recovered, own])).toStrictEqual(
      Array(6).fill([{}, [], "unproven"]),
    );
  });

  it("is unproven for a reader who takes nobody to be possible, too, though one solution is at hand: she never sees whether there is another", () => {
    const { verdict, cells } = auditTable(chasing, { attackers: ["non-negative"] });
    expect(verdict).toBe("unproven");
    expect(cells.map(({ intervals, recovered, verdict: own }) => [intervals, recovered, own])).toStrictEqual(
      Array(6).fill([{}, [], "unproven"]),
    );
  });

  it("is unproven between two releases too", () => {
    expect(auditReleases(chasing, chasing)).toStrictEqual({ verdict: "unproven", problems: [], findings: [], notCompared: [] });
  });

  it("is hidden with everything that hangs together, nobody too", () => {
    const result = suppressTables([...chasing, lineTable([0, 4, 5, 9])]);
    expect(result.ok && result.value.tables.map(({ cells }) => cells.map(({ count }) => count))).toStrictEqual([
      [null, null, null, null],
      [null, null, null, null],
      [0, 4, 5, 9],
    ]);
  });
});
