import { expect, it } from "vitest";
import { nextChangeOn, type Criterion, type Period, type Ruleset } from "welfare-core";

const adult: Criterion = { fact: "birth", age: { gte: 18 } };
const eighteen: Criterion = { fact: "birth", age: { eq: 18 } };
const YEAR: Period = { start: "2018-01-01", end: "2018-12-31" };

function next(effective: Period | undefined, birth: string, asOf: string, criterion = adult): readonly string[] {
  const rules: Ruleset = { id: "r", version: "1", effective, facts: { birth: { type: "date" } }, criterion };
  const change = nextChangeOn(rules, { birth }, { asOf });
  return change === undefined ? [] : [change.on, change.outcome];
}

it("a birthday after the last day on which the ruleset is in force is not told: the last day, and the day after", () => {
  expect(next(YEAR, "2000-12-31", "2018-03-01")).toEqual(["2018-12-31", "eligible"]);
  expect(next(YEAR, "2001-01-01", "2018-03-01")).toEqual([]);
  expect(next(undefined, "2001-01-01", "2018-03-01")).toEqual(["2019-01-01", "eligible"]);
  expect(next({ start: "2018-01-01" }, "2003-05-06", "2018-03-01")).toEqual(["2021-05-06", "eligible"]);
});

it("nothing is told once the ruleset is no longer in force", () => {
  expect(next(YEAR, "2001-05-06", "2019-01-01")).toEqual([]);
});

it("before it is in force, its first day is told for what has changed until then and still holds", () => {
  expect(next(YEAR, "1999-12-15", "2017-12-01")).toEqual(["2018-01-01", "eligible"]);
  expect(next(YEAR, "2000-01-01", "2017-12-01")).toEqual(["2018-01-01", "eligible"]);
  expect(next(YEAR, "2000-01-02", "2017-12-01")).toEqual(["2018-01-02", "eligible"]);
});

it("what has changed and is over before the ruleset is in force is not told", () => {
  const begun = { start: "2019-01-01" };
  expect(next(begun, "2000-01-01", "2017-12-01", eighteen)).toEqual([]);
  expect(next(begun, "2000-01-02", "2017-12-01", eighteen)).toEqual(["2019-01-01", "eligible"]);
});

it("with proofs, the days on which they count are told only while the ruleset is in force", () => {
  const rules: Ruleset = {
    id: "r",
    version: "1",
    effective: YEAR,
    facts: { isee: { type: "number" } },
    evidence: { isee: { anyOf: [{ document: "letter" }] } },
    criterion: { fact: "isee", lte: 9000 },
  };
  const told = (issuedOn: string, validUntil?: string, asOf = "2018-03-01") =>
    nextChangeOn(rules, { isee: 8000 }, { asOf, mode: "verified", evidence: [{ fact: "isee", document: "letter", issuedOn, validUntil }] })
      ?.on;
  expect(told("2018-12-31")).toBe("2018-12-31");
  expect(told("2019-01-01")).toBeUndefined();
  expect(told("2018-01-15", "2018-12-30")).toBe("2018-12-31");
  expect(told("2018-01-15", "2018-12-31")).toBeUndefined();
  // A proof that comes and goes before the ruleset is in force.
  expect(told("2017-11-01", "2017-12-31", "2017-10-01")).toBeUndefined();
  expect(told("2017-11-01", "2018-01-01", "2017-10-01")).toBe("2018-01-01");
});
