import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRulesets, rulesetOn, type DatedRuleset, type Period } from "welfare-core";
import { runs } from "../runs.ts";

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

  it("no problem of periods means that on each day one of an id is in force at most, whatever the order of the list", () => {
    const days = ["2018-01-01", "2018-01-02", "2018-01-03", "2018-01-04"];
    const period = fc
      .record({ start: fc.constantFrom(...days), end: fc.constantFrom(...days, undefined) })
      .filter(({ start, end }) => end === undefined || start <= end)
      .map(({ start, end }): Period => (end === undefined ? { start } : { start, end }));
    const rulesets = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b"),
        version: fc.constantFrom("1", "2", "3"),
        effective: fc.option(period, { nil: undefined }),
      }),
      { selector: ({ id, version: name }) => `${id} ${name}`, maxLength: 5 },
    );
    fc.assert(
      fc.property(rulesets, (list) => {
        const covers = ({ effective }: DatedRuleset, day: string) =>
          effective === undefined || (effective.start <= day && day <= (effective.end ?? "2200-12-31"));
        const isClear = ["a", "b"].every((id) =>
          [...days, "2017-12-31", "2018-01-05"].every((day) => list.filter((one) => one.id === id && covers(one, day)).length <= 1),
        );
        expect(checkRulesets(list).length === 0).toBe(isClear);
      }),
      runs(1000),
    );
  });
});
