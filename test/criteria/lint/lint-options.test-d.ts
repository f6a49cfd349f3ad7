import { expectTypeOf, it } from "vitest";
import { lintCriterion, type CriterionFinding, type LintOptions, type Rule } from "welfare-core";

const rule = { facts: { enrolled: { type: "boolean" } }, criterion: { fact: "enrolled", eq: true } } as const satisfies Rule;

it("a rule is looked at on a day or on all days between two, not on both and not on none", () => {
  expectTypeOf(lintCriterion).toBeCallableWith(rule, { asOf: "2018-03-01" });
  expectTypeOf(lintCriterion).toBeCallableWith(rule, {
    asOfRange: { first: "2018-01-01", last: "2018-12-31" },
    staleAfter: "P1Y",
    budget: 1000,
  });
  // @ts-expect-error a day or a range is needed
  const none: LintOptions = { budget: 1000 };
  // @ts-expect-error one of both is enough
  const both: LintOptions = { asOf: "2018-03-01", asOfRange: { first: "2018-01-01", last: "2018-12-31" } };
  expectTypeOf(none).toEqualTypeOf(both);
});

it("a finding is plain data that cannot be changed", () => {
  expectTypeOf(lintCriterion(rule, { asOf: "2018-03-01" }).findings).toEqualTypeOf<readonly CriterionFinding[]>();
  expectTypeOf<CriterionFinding["severity"]>().toEqualTypeOf<"error" | "warning" | "note">();
});
