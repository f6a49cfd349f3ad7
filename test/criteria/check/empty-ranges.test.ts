import { describe, expect, it } from "vitest";
import { checkRule, factsSchema, rulesetSchema, type Facts } from "welfare-core";

describe("a number that can have no value", () => {
  it.each<[object, boolean]>([
    [{ min: 2, max: 1 }, true],
    [{ min: 1, max: 1 }, false],
    [{ min: 1.5 }, false],
    [{ max: -1.5 }, false],
    [{ min: 0.2, max: 0.8 }, false],
    [{ min: 0.2, max: 0.8, integer: false }, false],
    [{ min: 0.2, max: 0.8, integer: true }, true],
    [{ min: 0.2, max: 1, integer: true }, false],
    [{ min: 1, max: 1.8, integer: true }, false],
    [{ min: 10, max: 1, integer: true }, true],
    [{ integer: true }, false],
    [{}, false],
  ])("%j: %s", (range, isEmpty) => {
    const number = { type: "number", ...range };
    const facts = { amount: number, members: { type: "list", of: { amount: number } } } as Facts;
    expect(factsSchema.safeParse(facts).success).toBe(!isEmpty);
    expect(checkRule({ facts, criterion: { all: [] } })).toStrictEqual(
      isEmpty
        ? ["facts.amount", "facts.members.of.amount"].map((path) => ({
            code: "empty-range",
            path,
            message: "no value is there",
          }))
        : [],
    );
  });

  it("is told once for each place, together with what is wrong elsewhere in the rule", () => {
    const facts = { amount: { type: "number", min: 2, max: 1 }, enrolled: { type: "boolean" } };
    const { error } = rulesetSchema.safeParse({ id: "r", version: "1", facts, criterion: { fact: "enroled", eq: true } });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toStrictEqual([
      ["facts.amount", "no value is there"],
      ["criterion.fact", 'no fact "enroled" is declared; did you mean "enrolled"?'],
    ]);
  });
});
