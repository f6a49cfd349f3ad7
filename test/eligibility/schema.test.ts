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

describe("what is a ruleset", () => {
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
