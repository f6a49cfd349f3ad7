import { describe, expect, it } from "vitest";
import { checkRulesets, rulesetOn, type DatedRuleset } from "welfare-core";

const ruleset = (version: string, start?: string, end?: string, id = "places"): DatedRuleset => ({
  id,
  version,
  ...(start === undefined ? {} : { effective: end === undefined ? { start } : { start, end } }),
});
const found = (...rulesets: readonly DatedRuleset[]) =>
  checkRulesets(rulesets).map(({ code, index, other }) => `${code} ${index} ${other}`);

describe("rulesets whose periods overlap", () => {
  it("are told against the first in the list of two that last equally long", () => {
    const one = ruleset("1", "2018-01-01", "2018-12-31");
    const two = ruleset("2", "2018-02-01", "2018-12-31");
    const three = ruleset("3", "2018-03-01", "2018-04-30");
    expect(found(one, two, three)).toEqual(["overlapping-periods 1 0", "overlapping-periods 2 0"]);
    expect(found(two, one, three)).toEqual(["overlapping-periods 0 1", "overlapping-periods 2 1"]);
  });
  it("are told against the earlier in the list of two that begin on the same day", () => {
    const short = ruleset("1", "2018-01-01", "2018-01-31");
    const long = ruleset("2", "2018-01-01", "2018-12-31");
    expect(found(short, long)).toEqual(["overlapping-periods 1 0"]);
    expect(found(long, short)).toEqual(["overlapping-periods 1 0"]);
    expect(found(ruleset("1"), ruleset("2"), ruleset("3"))).toEqual(["overlapping-periods 1 0", "overlapping-periods 2 0"]);
  });
  it("are told in the order of the list, id by id, the same version before the periods", () => {
    const list = [
      ruleset("1", "2018-01-01", undefined, "b"),
      ruleset("1", "2018-01-01", undefined, "a"),
      ruleset("1", "2018-06-01", undefined, "b"),
      ruleset("1", "2018-06-01", undefined, "a"),
    ];
    expect(found(...list)).toEqual(["same-version 2 0", "overlapping-periods 2 0", "same-version 3 1", "overlapping-periods 3 1"]);
  });
  it("are not those of different ids, nor versions of the same name under them", () => {
    expect(found(ruleset("1", "2018-01-01", undefined, "a"), ruleset("1", "2018-01-01", undefined, "b"))).toEqual([]);
  });
  it("are told with all that is to be known of them, and nothing else", () => {
    expect(checkRulesets([ruleset("1", "2018-01-01"), ruleset("1", "2019-01-01")])).toStrictEqual([
      { code: "same-version", index: 1, other: 0, message: "another ruleset has the same id and version" },
      {
        code: "overlapping-periods",
        index: 1,
        other: 0,
        message: "another ruleset of the same id is in force on a day of its period",
      },
    ]);
  });
});

describe("the ruleset in force", () => {
  it("is looked for on a day", () => {
    expect(() => rulesetOn([ruleset("1")], "places", "2018-02-30")).toThrow(
      new RangeError("day must be a day YYYY-MM-DD between 1850 and 2200"),
    );
  });
  it("is itself what was given", () => {
    const one = ruleset("1", "2018-01-01");
    expect(rulesetOn([one], "places", "2018-01-01")).toBe(one);
  });
  it("of two that begin on one day is the later in the list, whichever ends first", () => {
    const list = [ruleset("a", "2018-01-01", "2018-12-31"), ruleset("b", "2018-01-01", "2018-06-30"), ruleset("c")];
    expect(["2018-06-30", "2018-07-01", "2017-12-31"].map((day) => rulesetOn(list, "places", day)?.version)).toEqual(["b", "a", "c"]);
  });
});
