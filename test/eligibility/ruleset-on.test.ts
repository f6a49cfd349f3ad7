import { describe, expect, it } from "vitest";
import { rulesetOn, type DatedRuleset, type Period } from "welfare-core";

const version = (name: string, effective?: Period, id = "places"): DatedRuleset => ({
  id,
  version: name,
  ...(effective === undefined ? {} : { effective }),
});
const TWO = [version("2019", { start: "2019-01-01" }), version("2018", { start: "2018-01-01", end: "2018-12-31" })];

describe("the ruleset in force", () => {
  it.each([
    ["the day before the first", "2017-12-31", undefined],
    ["the first day", "2018-01-01", "2018"],
    ["the last day", "2018-12-31", "2018"],
    ["the day after, when the next begins", "2019-01-01", "2019"],
    ["a late day of one without an end", "2200-12-31", "2019"],
  ])("%s", (_name, day, expected) => {
    expect(rulesetOn(TWO, "places", day)?.version).toBe(expected);
  });
  it("between two periods and of another id there is none", () => {
    expect(rulesetOn([version("1", { start: "2018-01-01", end: "2018-01-31" })], "places", "2018-02-01")).toBeUndefined();
    expect(rulesetOn(TWO, "other", "2018-06-01")).toBeUndefined();
    expect(rulesetOn([], "places", "2018-06-01")).toBeUndefined();
  });
  it("without a period one is always in force", () => {
    expect(rulesetOn([version("1")], "places", "1850-01-01")?.version).toBe("1");
  });
  it("of two that overlap the one that begins later holds, then the later in the list", () => {
    const three = [version("new", { start: "2018-06-01" }), version("old", { start: "2018-01-01" }), version("always")];
    expect(["2018-05-31", "2018-06-01", "2017-01-01"].map((day) => rulesetOn(three, "places", day)?.version)).toEqual([
      "old",
      "new",
      "always",
    ]);
    expect(rulesetOn([version("a"), version("b")], "places", "2018-01-01")?.version).toBe("b");
  });
  it("a day that is none is the caller's bug", () => {
    expect(() => rulesetOn([], "places", "2018-02-30")).toThrow(RangeError);
  });
});
