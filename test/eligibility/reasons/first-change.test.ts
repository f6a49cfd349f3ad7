import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber, type Criterion, type FactsRow } from "welfare-core";
// What the package does not export: rows whose facts come and go.
import { firstChange } from "../../../src/eligibility/reasons/first-change.ts";

const facts = { birth: { type: "date" }, isee: { type: "number" } } as const;
const criterion: Criterion = {
  all: [
    { fact: "birth", age: { gte: 18 } },
    { fact: "isee", lte: 9000 },
  ],
};

/** The first change when a row shows an ISEE of 8000 on some days only. */
function change(openings: readonly string[], birth: string, isProven: (day: string) => boolean): readonly string[] {
  const found = firstChange(openings.map(toDayNumber), (day) => {
    const asOf = fromDayNumber(day);
    const row: FactsRow = { birth, isee: isProven(asOf) ? 8000 : null };
    return { criterion, row, context: { facts, asOf } };
  });
  return found === undefined ? [] : [fromDayNumber(found.from), found.outcome];
}

describe("a row that shows other facts from a day on", () => {
  it("changes the outcome on that day", () => {
    expect(change(["2018-03-01", "2018-07-16"], "1990-01-01", (day) => day < "2018-07-16")).toEqual(["2018-07-16", "unknown"]);
    expect(change(["2018-03-01", "2018-04-01"], "1990-01-01", (day) => day >= "2018-04-01")).toEqual(["2018-04-01", "true"]);
  });

  it("and not on a day on which they no longer are shown: the birthday comes after the proof has ended", () => {
    expect(change(["2018-03-01", "2018-07-16"], "2000-08-01", (day) => day < "2018-07-16")).toEqual(["2018-08-01", "unknown"]);
    expect(change(["2018-03-01", "2018-07-16"], "2000-05-06", (day) => day < "2018-07-16")).toEqual(["2018-05-06", "true"]);
    expect(change(["2018-03-01", "2018-05-06"], "2000-05-06", (day) => day < "2018-05-06")).toEqual(["2018-05-06", "unknown"]);
  });

  it("may change nothing", () => {
    expect(change(["2018-03-01", "2018-07-16"], "1990-01-01", () => true)).toEqual([]);
    expect(change(["2018-03-01"], "1990-01-01", () => true)).toEqual([]);
  });
});
