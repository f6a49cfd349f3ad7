import { describe, expect, it } from "vitest";
import { checkRulesets, type DatedRuleset, type Period } from "welfare-core";

const version = (name: string, effective?: Period, id = "places"): DatedRuleset => ({
  id,
  version: name,
  ...(effective === undefined ? {} : { effective }),
});
const TWO = [version("2019", { start: "2019-01-01" }), version("2018", { start: "2018-01-01", end: "2018-12-31" })];

describe("rulesets side by side", () => {
  const found = (rulesets: readonly DatedRuleset[]) => checkRulesets(rulesets).map(({ code, index, other }) => `${code} ${index} ${other}`);

  it("that follow each other, and such of different ids, go together", () => {
    expect(found(TWO)).toEqual([]);
    expect(found([version("1"), version("1", undefined, "other")])).toEqual([]);
    expect(found([])).toEqual([]);
  });
  it("that share one day do not", () => {
    expect(found([version("1", { start: "2018-01-01", end: "2018-06-30" }), version("2", { start: "2018-06-30" })])).toEqual([
      "overlapping-periods 1 0",
    ]);
    expect(found([version("1", { start: "2018-01-01", end: "2018-06-29" }), version("2", { start: "2018-06-30" })])).toEqual([]);
  });
  it("a missing period is open at both ends", () => {
    expect(found([version("1", { start: "2018-01-01", end: "2018-01-01" }), version("2")])).toEqual(["overlapping-periods 0 1"]);
    expect(found([version("1"), version("2")])).toEqual(["overlapping-periods 1 0"]);
  });
  it("each is told once, against the one that lasts longest of those before it", () => {
    const long = version("long", { start: "2018-01-01", end: "2018-12-31" });
    const short = version("short", { start: "2018-02-01", end: "2018-02-28" });
    const late = version("late", { start: "2018-12-31" });
    const after = version("after", { start: "2019-06-01" });
    expect(found([late, short, long, after])).toEqual(["overlapping-periods 0 2", "overlapping-periods 1 2", "overlapping-periods 3 0"]);
  });
  it("the same version twice is told apart from periods that overlap", () => {
    expect(found([version("1", { start: "2018-01-01", end: "2018-12-31" }), version("1", { start: "2019-01-01" })])).toEqual([
      "same-version 1 0",
    ]);
    expect(found([version("1"), version("1"), version("1")])).toEqual([
      "same-version 1 0",
      "overlapping-periods 1 0",
      "same-version 2 0",
      "overlapping-periods 2 0",
    ]);
  });
  it("each problem has a sentence", () => {
    expect(checkRulesets([version("1"), version("1")]).map(({ message }) => message)).toEqual([
      "another ruleset has the same id and version",
      "another ruleset of the same id is in force on a day of its period",
    ]);
  });
});
