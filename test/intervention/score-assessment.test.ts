import { describe, expect, it } from "vitest";
import { type Assessment, type Instrument, scoreAssessment } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const scale: Instrument = deepFreeze({
  id: "scale",
  version: "1",
  name: { en: "Scale" },
  factName: "scale",
  items: [{ id: "a" }, { id: "b", reversed: true }, { id: "c", reversed: false }, { id: "d" }],
  min: 1,
  max: 4,
  scoring: "sum",
  missingRule: { kind: "prorate", maxMissing: 2 },
  direction: "higher-is-better",
  source: "made up",
});

const filledIn = (answers: Assessment["answers"], more: Partial<Assessment> = {}): Assessment =>
  deepFreeze({ id: "a1", participationId: "p1", instrumentId: "scale", moment: "entry", on: "2018-03-01", answers, ...more });

const score = (answers: Assessment["answers"], more: Partial<Instrument> = {}) => scoreAssessment({ ...scale, ...more }, filledIn(answers));

describe("the score of a complete assessment", () => {
  it("is the sum of the answers, a reversed one counted from the other end", () => {
    // 4 + (1 + 4 − 2) + 3 + 1
    expect(score({ a: 4, b: 2, c: 3, d: 1 })).toEqual({ ok: true, value: { score: 11, answered: 4, missing: 0, prorated: false } });
  });

  it("is the mean where the instrument takes the mean, not rounded", () => {
    expect(score({ a: 4, b: 2, c: 3, d: 1 }, { scoring: "mean" })).toMatchObject({ value: { score: 2.75 } });
  });

  it("goes from all at one end to all at the other", () => {
    expect(score({ a: 1, b: 4, c: 1, d: 1 })).toMatchObject({ value: { score: 4 } });
    expect(score({ a: 4, b: 1, c: 4, d: 4 })).toMatchObject({ value: { score: 16 } });
  });

  it("may lie below zero, where answers do", () => {
    expect(score({ a: -2, b: 2, c: -1, d: 0 }, { min: -2, max: 2 })).toMatchObject({ value: { score: -5 } });
  });

  it("is the same without a word on direction: a score is not turned round", () => {
    expect(score({ a: 4, b: 2, c: 3, d: 1 }, { direction: "lower-is-better" })).toMatchObject({ value: { score: 11 } });
  });
});

describe("missing answers", () => {
  it("count as the mean of the others, as many as the rule allows", () => {
    // (4 + 3 + 3) × 4 / 3
    const one = score({ a: 4, b: 2, c: 3 });
    expect(one).toMatchObject({ ok: true, value: { answered: 3, missing: 1, prorated: true } });
    expect(one.ok && one.value.score).toBeCloseTo(40 / 3, 12);
    expect(score({ a: 4, b: 2 })).toEqual({ ok: true, value: { score: 14, answered: 2, missing: 2, prorated: true } });
    expect(score({ a: 4, b: 2 }, { scoring: "mean" })).toMatchObject({ value: { score: 3.5 } });
  });

  it("may be left out or null, which is the same", () => {
    expect(score({ a: 4, b: 2, c: null, d: null })).toEqual(score({ a: 4, b: 2 }));
  });

  it("are too many beyond what the rule allows, and are named in the order of the instrument", () => {
    expect(score({ d: 1 })).toMatchObject({
      ok: false,
      error: { code: "too-many-missing", itemIds: ["a", "b", "c"], maxMissing: 2 },
    });
  });

  it("are too many from the first where the rule is that there are none", () => {
    expect(score({ a: 4, b: 2, c: 3, d: 1 }, { missingRule: { kind: "none" } })).toMatchObject({ value: { prorated: false } });
    expect(score({ a: 4, b: 2, c: 3 }, { missingRule: { kind: "none" } })).toMatchObject({
      error: { code: "too-many-missing", itemIds: ["d"], maxMissing: 0 },
    });
  });

  it("are all of them where nothing was answered, with the reason if it was recorded", () => {
    expect(score({})).toMatchObject({ ok: false, error: { code: "nothing-answered" } });
    expect(score({ a: null })).toMatchObject({ error: { code: "nothing-answered", reason: undefined } });
    expect(scoreAssessment(scale, filledIn({}, { missing: "declined" }))).toMatchObject({
      error: { code: "nothing-answered", reason: "declined" },
    });
  });
});

describe("an answer that does not fit", () => {
  it("is outside the range, below or above", () => {
    expect(score({ a: 1, b: 4, c: 2, d: 3 }).ok).toBe(true);
    expect(score({ a: 0, b: 4, c: 5, d: 3 })).toMatchObject({ ok: false, error: { code: "out-of-range", itemIds: ["a", "c"] } });
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, "3"])("is no whole number: %s", (answer) => {
    expect(score({ a: answer as number, b: 1, c: 1, d: 1 })).toMatchObject({ error: { code: "out-of-range", itemIds: ["a"] } });
  });

  it("is to an item that the instrument does not have, even if it is null", () => {
    expect(score({ z: 1, a: 1, Y: null })).toMatchObject({ error: { code: "unknown-item", itemIds: ["Y", "z"] } });
  });

  it("is never repeated in a message", () => {
    const refused = score({ a: 987654, b: 1, c: 1, d: 1 });
    expect(JSON.stringify(refused)).not.toContain("987654");
  });
});

describe("an assessment", () => {
  it("of another instrument has no score", () => {
    expect(scoreAssessment(scale, filledIn({ a: 4 }, { instrumentId: "other" }))).toMatchObject({
      error: { code: "other-instrument", instrumentId: "scale", filledInId: "other" },
    });
  });

  it("is refused for the first of several reasons", () => {
    const codes = [
      scoreAssessment(scale, filledIn({ z: 9, a: 9 }, { instrumentId: "other" })),
      score({ z: 9, a: 9 }),
      score({ a: 9 }),
      score({ a: null }),
      score({ a: 1 }),
    ].map((result) => (result.ok ? "scored" : result.error.code));
    expect(codes).toEqual(["other-instrument", "unknown-item", "out-of-range", "nothing-answered", "too-many-missing"]);
  });

  it("may have an item that is called as something every object has", () => {
    const odd: Partial<Instrument> = {
      items: [{ id: "constructor" }, { id: "toString" }],
      missingRule: { kind: "prorate", maxMissing: 1 },
    };
    expect(score({ constructor: 3 } as unknown as Assessment["answers"], odd)).toMatchObject({ value: { score: 6, answered: 1 } });
  });
});
