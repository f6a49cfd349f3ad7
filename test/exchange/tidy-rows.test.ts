import { describe, expect, it } from "vitest";
import { TIDY_COLUMNS, tidyRows } from "welfare-core/exchange";
import { HASH, inWork, milena, six } from "./measured.ts";

const rows = tidyRows(milena);
const [total, female, , unknown, hours, esteem] = rows;

describe("tidy rows", () => {
  it("are one for each result: the total, then the parts", () => {
    expect(rows.map((row) => [row.indicatorId, row["by.gender"], row.status])).toEqual([
      ["in-work", null, "value"],
      ["in-work", "female", "suppressed"],
      ["in-work", "male", "suppressed"],
      ["in-work", "unknown", "not-computable"],
      ["hours", null, "value"],
      ["esteem", null, "value"],
    ]);
    expect(tidyRows([])).toEqual([]);
  });

  it("have the same columns in the same order, whatever the result", () => {
    const columns = [...TIDY_COLUMNS.slice(0, 5), "by.gender", ...TIDY_COLUMNS.slice(5)];
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });

  it("say everything that a result says", () => {
    expect(total).toEqual({
      indicatorId: "in-work",
      indicatorVersion: "1",
      level: "outcome",
      kind: "proportion",
      unit: "person",
      "by.gender": null,
      status: "value",
      reason: null,
      value: 0.5,
      numerator: 6,
      denominator: 12,
      before: null,
      after: null,
      ofGroup: null,
      ofOthers: null,
      intervalLower: 0.2537816,
      intervalUpper: 0.7462184,
      intervalLevel: 0.95,
      intervalMethod: "wilson",
      p: null,
      pMethod: null,
      netValue: null,
      netLower: null,
      netUpper: null,
      boundsLower: null,
      boundsUpper: null,
      claim: "outcome",
      n: 12,
      eligible: 15,
      missing: 3,
      missingNotAsked: 0,
      missingDeclined: 2,
      missingUnknown: 0,
      missingLost: 1,
      missingInvalid: 0,
      notDue: 4,
      notApplicable: 0,
      populationUnknown: 1,
      periodStart: "2018-01-01",
      periodEnd: "2018-12-31",
      asOf: "2019-12-31",
      library: "0.3.0",
      definitionHash: HASH,
      withinDays: null,
    });
    expect([esteem?.before, esteem?.after, esteem?.periodStart]).toEqual([17.125, 16.875, null]);
    expect([hours?.value, hours?.intervalLower, hours?.missing]).toEqual([312.5, null, 0]);
  });

  it("say nothing of a suppressed result but what and where it is, and that it is suppressed", () => {
    const { indicatorId, indicatorVersion, level, kind, unit, status, reason, ...others } = female ?? {};
    expect([indicatorId, indicatorVersion, level, kind, unit, status, reason]).toEqual([
      ...["in-work", "1", "outcome", "proportion", "person"],
      ...["suppressed", "confidential"],
    ]);
    expect(Object.entries(others).filter(([, cell]) => cell !== null)).toEqual([["by.gender", "female"]]);
  });

  it("keep the counts and the reason of what cannot be computed", () => {
    expect([unknown?.status, unknown?.reason, unknown?.value, unknown?.n, unknown?.missing]).toEqual([
      "not-computable",
      "empty",
      null,
      0,
      0,
    ]);
  });

  it("bring what only some kinds say: two groups, chance, what is left of the difference, and the ways in which units are counted", () => {
    const change = {
      ...six,
      numerator: undefined,
      ofGroup: 0.75,
      ofOthers: 0.5,
      counted: { group: 4, others: 8 },
      p: { value: 0.3, method: "welch-t" },
      net: { lower: 0.1, upper: 0.4 },
    } as const;
    const rows = tidyRows([
      { indicator: inWork, total: change, tables: [] },
      { indicator: inWork, total: { ...six, counted: { recovered: 1 } }, tables: [] },
      { indicator: inWork, total: { status: "suppressed", reason: "confidential" }, tables: [] },
    ]);
    const [first, second, third] = rows;
    expect([first?.ofGroup, first?.ofOthers, first?.p, first?.pMethod]).toEqual([0.75, 0.5, 0.3, "welch-t"]);
    expect([first?.netValue, first?.netLower, first?.netUpper]).toEqual([null, 0.1, 0.4]);
    const ways = rows.map((row) => [row["counted.group"], row["counted.others"], row["counted.recovered"]]);
    expect(ways).toEqual([
      [4, 8, null],
      [null, null, 1],
      [null, null, null],
    ]);
    expect([second?.p, third?.claim]).toEqual([null, null]);
    expect(Object.keys(first ?? {}).slice(-3)).toEqual(["counted.group", "counted.others", "counted.recovered"]);
  });

  it("bring the bounds of a number of people who could not be told apart", () => {
    const { n, eligible, missing, notDue, notApplicable, populationUnknown, provenance } = six;
    const counts = { n, eligible, missing, notDue, notApplicable, populationUnknown, provenance };
    const total = { ...counts, status: "not-computable", reason: "no-shared-keys", bounds: { lower: 9, upper: 12 } } as const;
    const [row] = tidyRows([{ indicator: inWork, total, tables: [] }]);
    expect([row?.reason, row?.boundsLower, row?.boundsUpper, row?.value]).toEqual(["no-shared-keys", 9, 12, null]);
  });

  it("have a column for each dimension of any table", () => {
    const cross = {
      indicator: inWork,
      total: six,
      tables: [
        {
          by: [
            { name: "town", categories: ["a"], overlapping: false },
            { name: "gender", categories: ["female"], overlapping: false },
          ],
          parts: [{ categories: ["a", "female"], result: six }],
        },
      ],
    } as const;
    expect(tidyRows([cross, ...milena]).map((row) => [row["by.town"], row["by.gender"]])).toEqual([
      [null, null],
      ["a", "female"],
      [null, null],
      [null, "female"],
      [null, "male"],
      [null, "unknown"],
      [null, null],
      [null, null],
    ]);
  });
});
