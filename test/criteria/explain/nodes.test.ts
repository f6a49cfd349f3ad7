import { describe, expect, it } from "vitest";
import {
  compileExplanation,
  explainCriterion,
  type Criterion,
  type CriterionExplanation,
  type EvaluationContext,
  type Facts,
  type FactsRow,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

const FACTS: Facts = {
  yes: { type: "boolean" },
  no: { type: "boolean" },
  open: { type: "boolean" },
  income: { type: "number" },
  town: { type: "code" },
};
const yes = { fact: "yes", eq: true };
const no = { fact: "no", eq: true };
const open = { fact: "open", eq: true };
const ROW = { yes: true, no: false };
const context: EvaluationContext<Facts> = deepFreeze({
  facts: FACTS,
  asOf: "2018-03-01",
  criteria: { yes, both: { all: [{ ref: "yes" }, no] } } as Readonly<Record<string, Criterion>>,
});

/** The two ways to explain, of one of which a criterion is made ready first. */
const WAYS = [
  ["explainCriterion", (criterion: object, row: FactsRow) => explainCriterion(criterion as Criterion, row, context)],
  ["compileExplanation", (criterion: object, row: FactsRow) => compileExplanation(criterion as Criterion, context)(row)],
] as const;

/** The nodes of an explanation, the root first: where, what, outcome. */
function told({ path, operator, outcome, parts }: CriterionExplanation): readonly string[] {
  return [`${path} ${operator} ${outcome}`, ...parts.flatMap(told)];
}

describe.each(WAYS)("%s", (_, explain) => {
  it.each<readonly [object, string]>([
    [{ all: [] }, "true"],
    [{ all: [yes, yes] }, "true"],
    [{ all: [yes, open] }, "unknown"],
    [{ all: [open, yes] }, "unknown"],
    [{ all: [open, no] }, "false"],
    [{ all: [no, open] }, "false"],
    [{ any: [] }, "false"],
    [{ any: [no, no] }, "false"],
    [{ any: [no, open] }, "unknown"],
    [{ any: [open, no] }, "unknown"],
    [{ any: [open, yes] }, "true"],
    [{ any: [yes, open] }, "true"],
    [{ not: yes }, "false"],
    [{ not: no }, "true"],
    [{ not: open }, "unknown"],
    [{ atLeast: { count: 2, of: [yes, open, no] } }, "unknown"],
    [{ atLeast: { count: 1, of: [yes, open, no] } }, "true"],
    [{ atLeast: { count: 3, of: [yes, open, no] } }, "false"],
    [{ ref: "yes" }, "true"],
    [{ not: { ref: "yes" } }, "false"],
    [{ ref: "both" }, "false"],
    [{ ref: "nothing" }, "unknown"],
    [{ not: { ref: "nothing" } }, "unknown"],
  ])("%j is %s", (criterion, outcome) => {
    expect(explain(criterion, ROW).outcome).toBe(outcome);
  });

  it("tells each node where it stands", () => {
    const criterion = {
      any: [{ all: [yes, no] }, { not: { not: open } }, { atLeast: { count: 1, of: [{ ref: "both" }, no] } }, { ref: "nothing" }],
    };
    expect(told(explain(criterion, ROW))).toEqual([
      " any unknown",
      "any.0 all false",
      "any.0.all.0 fact true",
      "any.0.all.1 fact false",
      "any.1 not unknown",
      "any.1.not not unknown",
      "any.1.not.not fact unknown",
      "any.2 atLeast false",
      "any.2.atLeast.of.0 ref false",
      "any.2.atLeast.of.0.ref all false",
      "any.2.atLeast.of.0.ref.all.0 ref true",
      "any.2.atLeast.of.0.ref.all.0.ref fact true",
      "any.2.atLeast.of.0.ref.all.1 fact false",
      "any.2.atLeast.of.1 fact false",
      "any.3 ref unknown",
    ]);
  });

  it("says of a frame its name, and of a leaf what it asked and found", () => {
    const root = explain({ id: "rule", label: { en: "both" }, source: "call", all: [{ ...yes, id: "first" }] }, ROW);
    expect(root).toStrictEqual({
      path: "",
      id: "rule",
      label: { en: "both" },
      source: "call",
      operator: "all",
      outcome: "true",
      fact: undefined,
      observed: undefined,
      expected: undefined,
      parameters: undefined,
      parts: [
        {
          path: "all.0",
          id: "first",
          label: undefined,
          source: undefined,
          operator: "fact",
          outcome: "true",
          fact: "yes",
          observed: { state: "known", value: true },
          expected: { eq: true },
          parameters: undefined,
          parts: [],
        },
      ],
    });
  });

  it("does not say of a name what it leads to, but shows it", () => {
    const root = explain({ ref: "yes", source: "call" }, ROW);
    expect({ ...root, parts: root.parts.length }).toStrictEqual({
      path: "",
      id: undefined,
      label: undefined,
      source: "call",
      operator: "ref",
      outcome: "true",
      fact: undefined,
      observed: undefined,
      expected: undefined,
      parameters: undefined,
      parts: 1,
    });
  });
});
