import fc from "fast-check";
import { expect, it } from "vitest";
import { checkRulesets, type DatedRuleset, type Period } from "welfare-core";
import { runs } from "../runs.ts";

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
