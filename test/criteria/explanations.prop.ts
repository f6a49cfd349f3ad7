import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkFacts,
  compileExplanation,
  evaluateCriterion,
  explainCriterion,
  type Criterion,
  type CriterionExplanation,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";
import { anyJsonRow, knownRow } from "./row-arbitraries.ts";
import { rule, typed } from "./rule-arbitraries.ts";
import { asOfDay } from "./world.ts";

const anyRow = fc.oneof(knownRow, anyJsonRow);

/** All nodes of an explanation, the root first. */
function nodesOf(root: CriterionExplanation): readonly CriterionExplanation[] {
  return [root, ...root.parts.flatMap(nodesOf)];
}

/** The part of a criterion at the place that an explanation names. */
function partAt(criterion: Criterion, path: string, criteria: Readonly<Record<string, Criterion>> = {}): Criterion {
  const steps = path === "" ? [] : path.split(".");
  return steps.reduce<unknown>((at, step) => {
    const next = (at as Readonly<Record<string, unknown>>)[step];
    return step === "ref" ? criteria[next as string] : next;
  }, criterion) as Criterion;
}

describe("an explanation", () => {
  it("made ready for many rows is the one made for a single row, whichever row came before", () => {
    fc.assert(
      fc.property(rule, fc.array(anyRow, { minLength: 1, maxLength: 5 }), asOfDay, (one, rows, asOf) => {
        const { criterion, ...rest } = deepFreeze(typed(one));
        const context = { ...rest, asOf };
        const explain = compileExplanation(criterion, context);
        const made = rows.map((row) => explain(deepFreeze(row)));
        expect(made).toEqual(rows.map((row) => explainCriterion(criterion, row, context)));
      }),
      runs(1000),
    );
  });

  it("says of every node what the interpreter says of that part of the rule by itself", () => {
    fc.assert(
      fc.property(rule, anyRow, asOfDay, (one, row, asOf) => {
        const { criterion, ...rest } = typed(one);
        const context = { ...rest, asOf };
        for (const { path, outcome } of nodesOf(compileExplanation(criterion, context)(row))) {
          const part = partAt(criterion, path, context.criteria);
          expect({ path, outcome }).toEqual({ path, outcome: evaluateCriterion(part, row, context) });
        }
      }),
      runs(1000),
    );
  });

  it("shows the value of a fact exactly if the row has one that can be read", () => {
    fc.assert(
      fc.property(rule, anyRow, asOfDay, (one, row, asOf) => {
        const { criterion, ...rest } = typed(one);
        const issues = checkFacts(one.facts, row, { asOf }).filter(({ code }) => code !== "not-an-item");
        for (const { fact, observed } of nodesOf(compileExplanation(criterion, { ...rest, asOf })(row))) {
          if (fact === undefined) continue;
          const value: unknown = Object.hasOwn(row, fact) ? row[fact] : undefined;
          const code = issues.find((issue) => issue.fact === fact)?.code;
          if (value === null || value === undefined) expect(observed?.state).toBe("missing");
          else expect(observed).toEqual(code === undefined ? { state: "known", value } : { state: "unreadable", code });
        }
      }),
      runs(1000),
    );
  });
});
