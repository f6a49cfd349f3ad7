import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, assessmentSchema, type Instrument, instrumentSchema, scoreAssessment } from "welfare-core";
import { shuffled } from "../beneficiary/values.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { assessment, instrument, scorable } from "./arbitraries.ts";

const pair = scorable.map(deepFreeze);

function scoreOf(scale: Instrument, filledIn: Assessment): number {
  const result = scoreAssessment(scale, filledIn);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.score;
}

describe("a score", () => {
  it("is there for every filling-in that fits, which the schemas accept", () => {
    fc.assert(
      fc.property(pair, ({ instrument: scale, assessment: filledIn }) => {
        expect(instrumentSchema.safeParse(scale).success).toBe(true);
        expect(assessmentSchema.safeParse(filledIn).success).toBe(true);
        const result = scoreAssessment(scale, filledIn);
        const answered = Object.values(filledIn.answers).filter((answer) => answer !== null).length;
        const missing = scale.items.length - answered;
        expect(result).toMatchObject({ ok: true, value: { answered, missing, prorated: missing > 0 } });
      }),
    );
  });

  it("is the sum with each missing answer replaced by the mean of the others", () => {
    fc.assert(
      fc.property(pair, ({ instrument: scale, assessment: filledIn }) => {
        const given = scale.items.flatMap(({ id, reversed }) => {
          const answer = filledIn.answers[id];
          if (answer === undefined || answer === null) return [];
          return [reversed === true ? scale.max - (answer - scale.min) : answer];
        });
        const mean = given.reduce((total, answer) => total + answer, 0) / given.length;
        const filled = scale.items.reduce((total, _, index) => total + (given[index] ?? mean), 0);
        expect(scoreOf({ ...scale, scoring: "mean" }, filledIn)).toBeCloseTo(mean, 9);
        expect(scoreOf({ ...scale, scoring: "sum" }, filledIn)).toBeCloseTo(filled, 9);
      }),
    );
  });

  it("never leaves the range of a complete one", () => {
    fc.assert(
      fc.property(pair, ({ instrument: scale, assessment: filledIn }) => {
        const count = scale.scoring === "sum" ? scale.items.length : 1;
        const score = scoreOf(scale, filledIn);
        expect(score).toBeGreaterThanOrEqual(scale.min * count);
        expect(score).toBeLessThanOrEqual(scale.max * count);
      }),
    );
  });

  it("is mirrored when every item is turned round", () => {
    fc.assert(
      fc.property(pair, ({ instrument: scale, assessment: filledIn }) => {
        const turned = { ...scale, items: scale.items.map(({ id, reversed }) => ({ id, reversed: reversed !== true })) };
        const count = scale.scoring === "sum" ? scale.items.length : 1;
        expect(scoreOf(scale, filledIn) + scoreOf(turned, filledIn)).toBeCloseTo((scale.min + scale.max) * count, 9);
      }),
    );
  });

  it("does not depend on the order of the items or of the answers", () => {
    fc.assert(
      fc.property(
        pair.chain(({ instrument: scale, assessment: filledIn }) =>
          fc.tuple(fc.constant(scale), fc.constant(filledIn), shuffled(scale.items), shuffled(Object.entries(filledIn.answers))),
        ),
        ([scale, filledIn, items, answers]) => {
          const other = scoreAssessment({ ...scale, items }, { ...filledIn, answers: Object.fromEntries(answers) });
          expect(other).toEqual(scoreAssessment(scale, filledIn));
        },
      ),
    );
  });
});

describe("any assessment", () => {
  it("has a finite score or a refusal with a sentence, whatever was answered", () => {
    fc.assert(
      fc.property(instrument, assessment, fc.boolean(), (scale, filledIn, same) => {
        const result = scoreAssessment(scale, same ? { ...filledIn, instrumentId: scale.id } : filledIn);
        if (result.ok) expect(Number.isFinite(result.value.score)).toBe(true);
        else expect(result.error.message).not.toBe("");
      }),
    );
  });
});
