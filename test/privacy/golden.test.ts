import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ATTACKERS, auditReleases, auditTable, type FrequencyTable, suppressTables } from "welfare-core";
import { countsOf, gridTable, lineTable } from "./read-table.ts";

interface Written {
  readonly line?: readonly (number | null)[];
  readonly grid?: readonly (readonly (number | null)[])[];
  readonly primary?: readonly (boolean | null)[];
}

interface GoldenCase {
  readonly name: string;
  readonly given: {
    readonly audit?: Written;
    readonly suppress?: Written;
    readonly before?: Written;
    readonly after?: Written;
    readonly threshold?: number;
  };
  readonly expect: {
    readonly verdict?: string;
    /** For each hidden cell, for each reader: the ends; one alone has no upper end. */
    readonly intervals?: readonly (readonly (readonly number[])[])[];
    readonly counts?: readonly (number | null)[];
    /** Index of the cell, and the ends of the difference. */
    readonly differences?: readonly (readonly [number, readonly [number, number]])[];
  };
}

const cases = JSON.parse(readFileSync(new URL("../golden/privacy.json", import.meta.url), "utf8")) as readonly GoldenCase[];

function read({ line, grid, primary = [] }: Written): FrequencyTable {
  const table = line === undefined ? gridTable(grid ?? []) : lineTable(line);
  return {
    ...table,
    cells: table.cells.map((cell, index) => {
      const told = primary[index];
      return typeof told === "boolean" ? { ...cell, primary: told } : cell;
    }),
  };
}

const withAudit = cases.flatMap((one) => (one.given.audit === undefined ? [] : [{ ...one, table: read(one.given.audit) }]));
const withSuppress = cases.flatMap((one) => (one.given.suppress === undefined ? [] : [{ ...one, table: read(one.given.suppress) }]));
const withReleases = cases.flatMap((one) =>
  one.given.before === undefined || one.given.after === undefined
    ? []
    : [{ ...one, before: read(one.given.before), after: read(one.given.after) }],
);

it("every case is of a kind that is looked at", () => {
  expect(withAudit.length + withSuppress.length + withReleases.length).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(25);
});

describe("tables that were audited by hand", () => {
  it.each(withAudit)("$name", ({ table, given, expect: { verdict, intervals } }) => {
    const audit = auditTable(table, { threshold: given.threshold });
    const found = audit.cells.map((cell) =>
      ATTACKERS.map((attacker) => {
        const interval = cell.intervals[attacker];
        return interval === undefined ? [] : [interval.lower, ...(interval.upper === undefined ? [] : [interval.upper])];
      }),
    );
    expect({ verdict: audit.verdict, intervals: found }).toEqual({ verdict, intervals });
  });
});

describe("tables that were suppressed by hand", () => {
  it.each(withSuppress)("$name", ({ table, given, expect: { counts } }) => {
    const result = suppressTables([table], { threshold: given.threshold });
    expect(result.ok && result.value.tables.map(countsOf)).toEqual([counts]);
  });
});

describe("releases that were compared by hand", () => {
  it.each(withReleases)("$name", ({ before, after, expect: { verdict, differences } }) => {
    const audit = auditReleases([before], [after]);
    const found = audit.findings.map(({ at, difference }) => [
      before.cells.findIndex((cell) => JSON.stringify(cell.at) === JSON.stringify(at)),
      [difference.lower, difference.upper],
    ]);
    expect({ verdict: audit.verdict, differences: found }).toEqual({ verdict, differences });
  });
});
