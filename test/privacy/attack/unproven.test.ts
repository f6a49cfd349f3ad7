import { describe, expect, it } from "vitest";
import { auditReleases, auditTable, type FrequencyTable, suppressTables } from "welfare-core";
import { lineTable } from "../read-table.ts";

/** A line of x, another count and nobody, of which the total is a third count; all but nobody are hidden. */
function line(id: string, other: string, total: string): FrequencyTable {
  return keyed(lineTable([null, null, 0, null], id), ["x", other, undefined, total]);
}

function keyed(table: FrequencyTable, keys: readonly (string | undefined)[]): FrequencyTable {
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

  it("is unproven for a reader who takes nobody to be possible, too: she finds that x may be 0, and never whether it may be more", () => {
    const { verdict, cells } = auditTable(chasing, { attackers: ["non-negative"] });
    const [x, y, z] = [
      [{}, [], "unproven"],
      [{ "non-negative": { lower: 0 } }, [], "safe"],
      [{ "non-negative": { lower: 0 } }, [], "safe"],
    ];
    expect(verdict).toBe("unproven");
    expect(cells.map(({ intervals, recovered, verdict: own }) => [intervals, recovered, own])).toStrictEqual([x, y, z, x, z, y]);
  });

  it("leaves a count without an interval that is seen to have several values, and one end of which is not seen", () => {
    // High is x with 0 to 5 more: nobody sees that x, and with it the upper end, is no more. Low is 5 less x with 0 to 5 more, of which the lower end is not seen.
    const more = keyed(lineTable([null, null, 5], "more"), ["some", undefined, undefined]);
    const high = keyed(lineTable([null, null, null], "high"), ["x", "some", undefined]);
    const rest = keyed(lineTable([null, null, 5], "rest"), ["x", "rest", undefined]);
    const low = keyed(lineTable([null, null, null], "low"), ["rest", "some", undefined]);
    const { cells } = auditTable([...chasing, more, high, rest, low], { attackers: ["non-negative"] });
    const totals = cells.filter(({ table, at }) => ["high", "low"].includes(table) && Object.keys(at).length === 0);
    expect(totals.map(({ table, intervals, recovered, verdict }) => [table, intervals, recovered, verdict])).toStrictEqual([
      ["high", {}, [], "safe"],
      ["low", {}, [], "safe"],
    ]);
  });

  it("is unproven between two releases too", () => {
    const unproven = { verdict: "unproven", problems: [], findings: [], notCompared: [] };
    expect(auditReleases(chasing, chasing)).toStrictEqual(unproven);
    // Where x is known once, one end of what has changed is seen: that is not enough.
    const known = chasing.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => (cell.key === "x" ? { ...cell, count: 0 } : cell)),
    }));
    expect([auditReleases(known, chasing), auditReleases(chasing, known)]).toStrictEqual([unproven, unproven]);
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
