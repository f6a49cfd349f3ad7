import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkCriterion,
  checkFacts,
  evaluateCriterion,
  undecidedFacts,
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
} from "welfare-core";
import { anyJsonRow, AS_OF, criterion, FACTS, rowAndLess } from "./arbitraries.ts";
import { runs } from "../runs.ts";

const context: EvaluationContext<Facts> = { facts: FACTS, asOf: AS_OF };
const judge = (node: Criterion, row: FactsRow) => evaluateCriterion(node, row, context);
const OUTCOMES = ["true", "unknown", "false"];

/** Every list of parts in a criterion, the other way round. */
function reversed(node: Criterion): Criterion {
  if (node.all !== undefined) return { all: node.all.map(reversed).reverse() };
  if (node.any !== undefined) return { any: node.any.map(reversed).reverse() };
  return node.not === undefined ? node : { not: reversed(node.not) };
}

it("every generated criterion is one, so that the laws below are about criteria", () => {
  fc.assert(
    fc.property(criterion, (node) => {
      expect(checkCriterion(node, { facts: FACTS })).toEqual([]);
    }),
    runs(1000),
  );
});

describe("laws of the language", () => {
  it("the order of parts never matters", () => {
    fc.assert(
      fc.property(criterion, rowAndLess, (node, { less }) => {
        expect(judge(reversed(node), less)).toBe(judge(node, less));
      }),
      runs(1000),
    );
  });

  it("De Morgan: not all is any not, and not any is all not", () => {
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 4 }), rowAndLess, (parts, { less }) => {
        const denied = parts.map((not): Criterion => ({ not }));
        expect(judge({ not: { all: parts } }, less)).toBe(judge({ any: denied }, less));
        expect(judge({ not: { any: parts } }, less)).toBe(judge({ all: denied }, less));
      }),
      runs(1000),
    );
  });

  it("denying twice says the same", () => {
    fc.assert(
      fc.property(criterion, rowAndLess, (node, { less }) => {
        expect(judge({ not: { not: node } }, less)).toBe(judge(node, less));
      }),
      runs(1000),
    );
  });

  it("a part said twice counts once, and a part alone is itself", () => {
    fc.assert(
      fc.property(criterion, rowAndLess, (node, { less }) => {
        for (const parts of [[node], [node, node]]) {
          expect(judge({ all: parts }, less)).toBe(judge(node, less));
          expect(judge({ any: parts }, less)).toBe(judge(node, less));
        }
      }),
      runs(1000),
    );
  });

  it("a final answer is not turned round by learning more", () => {
    fc.assert(
      fc.property(criterion, rowAndLess, (node, { full, less }) => {
        const now = judge(node, less);
        if (now !== "unknown") expect(judge(node, full)).toBe(now);
      }),
      runs(1000),
    );
  });

  it("when everything is known, nothing stays open", () => {
    fc.assert(
      fc.property(criterion, rowAndLess, (node, { full }) => {
        // A birth lies before every entry date and the as-of day, so that no generated age is unreadable.
        expect(judge(node, full)).not.toBe("unknown");
      }),
      runs(1000),
    );
  });

  it("a question is open exactly if it names the facts that keep it open", () => {
    fc.assert(
      fc.property(
        criterion,
        fc.oneof(
          rowAndLess.map(({ less }) => less),
          anyJsonRow,
        ),
        (node, row) => {
          expect(undecidedFacts(node, row, context).length > 0).toBe(judge(node, row) === "unknown");
        },
      ),
    );
  });
});

describe("totality", () => {
  it("no JSON row makes the interpreter, the check or the list of open facts throw", () => {
    fc.assert(
      fc.property(criterion, anyJsonRow, (node, row) => {
        expect(OUTCOMES).toContain(judge(node, row));
        for (const { fact, reason } of undecidedFacts(node, row, context))
          expect([typeof fact, typeof reason]).toEqual(["string", "string"]);
        expect(Array.isArray(checkFacts(context.facts, row, { asOf: AS_OF, ruleset: { criterion: node } }))).toBe(true);
      }),
      runs(1000),
    );
  });
});
