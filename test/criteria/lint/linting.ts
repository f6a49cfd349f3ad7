import { expect } from "vitest";
import {
  checkRule,
  lintCriterion,
  type CriterionFinding,
  type CriterionFindingCode,
  type Facts,
  type LintOptions,
  type Rule,
} from "welfare-core";

/** The facts of the rules that are looked at. */
export const FACTS = {
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  income: { type: "number", min: 0 },
  sessions: { type: "number", integer: true, min: 0, max: 12 },
  enrolled: { type: "boolean" },
  employed: { type: "boolean" },
  housing: { type: "code", codes: ["own", "rented", "shelter"], open: true },
  town: { type: "code" },
  members: { type: "list", of: { kind: { type: "code", codes: ["child", "partner"] }, income: { type: "number", integer: true, min: 0 } } },
} as const satisfies Facts;

export const AS_OF = "2018-03-01";

/** A rule over these facts, which is valid. */
export function ruleOf(criterion: object, more: { readonly parameters?: object; readonly criteria?: object } = {}): Rule {
  const rule = { facts: FACTS, ...more, criterion } as unknown as Rule;
  expect(checkRule(rule)).toEqual([]);
  return rule;
}

/** What is found with one code; everything has been settled. */
export function foundIn(rule: Rule, code: CriterionFindingCode, options: Partial<LintOptions> = {}): readonly CriterionFinding[] {
  const { findings, complete } = lintCriterion(rule, {
    ...(options.asOfRange === undefined ? { asOf: AS_OF } : {}),
    ...options,
  } as LintOptions);
  expect(complete).toBe(true);
  return findings.filter((finding) => finding.code === code);
}

/** Code, severity and path of what is found with one code, as one word each. */
export function told(rule: Rule, code: CriterionFindingCode, options: Partial<LintOptions> = {}): readonly string[] {
  return foundIn(rule, code, options).map(({ severity, path }) => `${severity} ${path}`);
}
