import fc from "fast-check";
import { expect, it } from "vitest";
import { checkRule, evaluateCriterion } from "welfare-core";
import { runs } from "../runs.ts";
import { outcomeByHand } from "./oracle.ts";
import { twoRows } from "./row-arbitraries.ts";
import { rule, typed } from "./rule-arbitraries.ts";
import { asOfDay } from "./world.ts";

it("every generated rule is one, so that the laws are about rules", () => {
  fc.assert(
    fc.property(rule, (one) => {
      expect(checkRule(typed(one))).toEqual([]);
    }),
    runs(1000),
  );
});

it("the interpreter and a second reading of the language agree, whatever is known of the row", () => {
  fc.assert(
    fc.property(rule, twoRows, asOfDay, (one, { less, full }, asOf) => {
      const { criterion, ...context } = typed(one);
      for (const row of [less, full]) {
        expect(evaluateCriterion(criterion, row, { ...context, asOf })).toBe(outcomeByHand(one.criterion, row, { ...one, asOf }));
      }
    }),
    runs(1000),
  );
});
