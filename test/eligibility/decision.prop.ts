import fc from "fast-check";
import { expect, it } from "vitest";
import { assessEligibility, explainCriterion } from "welfare-core";
import { runs } from "../runs.ts";
import { asked } from "./ruleset-arbitraries.ts";

it("a decision is plain JSON, whatever the row", () => {
  fc.assert(
    fc.property(asked, ({ ruleset, row, options }) => {
      const decision = assessEligibility(ruleset, row, options);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    }),
    runs(1000),
  );
});

it("a decision on declarations says of each requirement what the rule says of the whole row", () => {
  fc.assert(
    fc.property(asked, ({ ruleset, row, options: { asOf } }) => {
      const { facts, parameters, criteria, criterion } = ruleset;
      const whole = explainCriterion(criterion, row, { facts, parameters, criteria, asOf });
      const parts = criterion.all === undefined ? [whole] : whole.parts;
      const decision = assessEligibility(ruleset, row, { asOf });
      expect(decision.criteria.map(({ path, outcome }) => [path, outcome])).toEqual(parts.map(({ path, outcome }) => [path, outcome]));
      expect(decision.outcome).toBe({ true: "eligible", unknown: "undetermined", false: "ineligible" }[whole.outcome]);
    }),
    runs(1000),
  );
});
