import fc from "fast-check";
import { expect, it } from "vitest";
import { assessEligibility, compileRuleset } from "welfare-core";
import { runs } from "../runs.ts";
import { asked } from "./ruleset-arbitraries.ts";

it("a ruleset made ready says of any row what a single decision says, byte by byte", () => {
  fc.assert(
    fc.property(asked, ({ ruleset, row, options }) => {
      const { evidence, asOf, mode } = options;
      const { outcome, assess } = compileRuleset(ruleset, { asOf, mode });
      const decision = assessEligibility(ruleset, row, options);
      expect(JSON.stringify(assess(row, evidence))).toBe(JSON.stringify(decision));
      expect(outcome(row, evidence)).toBe(decision.outcome);
    }),
    runs(1000),
  );
});
