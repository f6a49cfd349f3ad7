import { describe, expect, it } from "vitest";
import { rulesetSchema, sensitivityOf } from "welfare-core";
import { RULES } from "./arbitraries.ts";

const issues = (ruleset: unknown) =>
  rulesetSchema
    .safeParse(ruleset)
    .error?.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.code}${issue.code === "custom" ? ` ${String(issue.params?.["code"])}` : ""}`,
    );
const MINIMAL = { id: "r", version: "1", facts: { enrolled: { type: "boolean" } }, criterion: { fact: "enrolled", eq: true } };

const PROOF = { anyOf: [{ document: "enrolment-certificate", validFor: "P1Y", label: { en: "certificate of enrolment" } }] };

describe("what is a ruleset", () => {
  it("one in force for some time, whose facts have to be proven", () => {
    const whole = { ...MINIMAL, effective: { start: "2018-01-01", end: "2018-12-31" }, evidence: { enrolled: PROOF } };
    expect(rulesetSchema.parse(whole)).toEqual(whole);
    expect(issues({ ...MINIMAL, effective: { start: "2018-01-01" }, evidence: {} })).toBeUndefined();
  });
  it("one written in code comes back as it was, also through JSON", () => {
    expect(rulesetSchema.parse(RULES)).toEqual(RULES);
    expect(rulesetSchema.parse(JSON.parse(JSON.stringify(RULES)))).toEqual(RULES);
  });
  it("one without a name, and one that lets everyone in", () => {
    expect(issues(MINIMAL)).toBeUndefined();
    expect(issues({ ...MINIMAL, facts: {}, criterion: { all: [] } })).toBeUndefined();
  });
});

describe("what is none", () => {
  it.each<[string, unknown, string[]]>([
    ["no id", { ...MINIMAL, id: undefined }, ["id: invalid_type"]],
    ["an id with blanks", { ...MINIMAL, id: "my rule" }, ["id: invalid_format"]],
    ["a version that is a number", { ...MINIMAL, version: 1 }, ["version: invalid_type"]],
    ["an unknown field", { ...MINIMAL, surplus: [] }, [": unrecognized_keys"]],
    ["a name without a language", { ...MINIMAL, name: "rule" }, ["name: invalid_type"]],
    ["an unknown type of fact", { ...MINIMAL, facts: { enrolled: { type: "bool" } } }, ["facts.enrolled.type: invalid_union"]],
    ["no criterion", { ...MINIMAL, criterion: [] }, ["criterion: custom undefined"]],
    ["a criterion without an operator", { ...MINIMAL, criterion: {} }, ["criterion: custom no-operator"]],
    ["an unknown fact", { ...MINIMAL, criterion: { fact: "enroled", eq: true } }, ["criterion.fact: custom unknown-fact"]],
    ["a label that is no text", { ...MINIMAL, criterion: { all: [], label: null } }, ["criterion.label: custom wrong-comment"]],
    [
      "a period that ends before it begins",
      { ...MINIMAL, effective: { start: "2018-01-02", end: "2018-01-01" } },
      ["effective.end: custom undefined"],
    ],
    ["a fact to be proven that is not declared", { ...MINIMAL, evidence: { enroled: PROOF } }, ["evidence.enroled: custom unknown-fact"]],
    ["a proof by nothing", { ...MINIMAL, evidence: { enrolled: { anyOf: [] } } }, ["evidence.enrolled.anyOf: too_small"]],
    [
      "a document that is no code, and one that holds for no time",
      { ...MINIMAL, evidence: { enrolled: { anyOf: [{ document: "A paper" }, { document: "paper", validFor: "P0D" }] } } },
      ["evidence.enrolled.anyOf.0.document: invalid_format", "evidence.enrolled.anyOf.1.validFor: invalid_format"],
    ],
    ["a criterion by a reserved name", { ...MINIMAL, criteria: { missing: { all: [] } } }, ["criteria.missing: invalid_key"]],
    [
      "several problems at once",
      { ...MINIMAL, criterion: { all: [{ fact: "enrolled", eq: "yes" }, { any: [3] }] } },
      ["criterion.all.0.eq: custom wrong-operand", "criterion.all.1.any.0: custom not-an-object"],
    ],
  ])("%s", (_name, ruleset, expected) => {
    expect(issues(ruleset)).toEqual(expected);
  });
  it("a mistyped fact comes back with the one that was probably meant", () => {
    const result = rulesetSchema.safeParse({ ...MINIMAL, criterion: { fact: "enroled", eq: true } });
    expect(result.error?.issues[0]?.message).toContain('did you mean "enrolled"?');
  });
});

it("a rule is public: each of its fields says so", () => {
  for (const field of Object.values(rulesetSchema.shape)) expect(sensitivityOf(field)).toBe("public");
});
