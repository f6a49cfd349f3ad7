import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTACKERS, suppress, type Measurement } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { lasting, runs } from "../../runs.ts";
import { isRecoveredBy, type Sheet } from "../oracle.ts";
import { allResults, everyCount, measuredOf, type Asked, type Dimensions, type Person } from "./measured.ts";
import { measuredSheet } from "./measured-sheet.ts";

const DIMENSIONS: Dimensions = {
  gender: { categories: ["female", "male", "unknown"] },
  town: { categories: ["here", "there"] },
  skills: { categories: ["cook", "drive", "none"], overlapping: true },
};

const SHAPES: readonly (readonly Asked[])[] = [
  [{ question: 0, kind: "proportion", tables: [] }],
  [{ question: 0, kind: "proportion", tables: [["gender"]] }],
  [{ question: 0, kind: "sum", tables: [["gender"]] }],
  [{ question: 1, kind: "count", tables: [["skills"]] }],
  [{ question: 0, kind: "count", tables: [["gender"], ["town"]] }],
  [{ question: 0, kind: "proportion", tables: [["town", "gender"]] }],
  [
    { question: 0, kind: "proportion", tables: [["town"]] },
    { question: 0, kind: "count", tables: [["town"]] },
  ],
  [
    { question: 0, kind: "proportion", tables: [["town"]] },
    { question: 0, kind: "sum", tables: [["town"]] },
  ],
  [
    { question: 0, kind: "proportion", tables: [["town"]] },
    { question: 1, kind: "count", tables: [["town"]] },
  ],
  [
    { question: 0, kind: "proportion", tables: [["gender"]] },
    { question: 0, kind: "count", tables: [["town"]] },
  ],
  ...(["proportion", "count", "sum"] as const).flatMap((kind) =>
    [0, 1].map((question): readonly Asked[] => [
      { question: 0, kind: "proportion", tables: [["town", "gender"]] },
      { question, kind, tables: [["town"]] },
    ]),
  ),
];

const profile: fc.Arbitrary<Person> = fc
  .record({
    skills: fc.constantFrom(["cook"], ["drive"], ["cook", "drive"], ["none"]),
    gender: fc.constantFrom("female", "female", "male", "male", "unknown"),
    town: fc.constantFrom("here", "there"),
    says: fc.tuple(fc.constantFrom("yes", "yes", "no", "no", "declined", "not-due"), fc.constantFrom("yes", "no", "declined")),
  })
  .map(({ gender, town, skills, says }) => ({ groups: { gender: [gender], town: [town], skills }, says }));

/** Several alike: few profiles, each of one, two, or more people. */
const people = fc
  .array(fc.tuple(profile, fc.constantFrom(1, 2, 3, 4, 5, 5, 7, 9)), { maxLength: 8, size: "max" })
  .map((profiles) => profiles.flatMap(([one, times]) => Array.from({ length: times }, () => one)));

const cases = fc.tuple(fc.constantFrom(...SHAPES), people).map(([asked, all]) => ({
  asked,
  people: all,
  measurement: asked.map((one) => measuredOf(all, one, DIMENSIONS)),
}));

/** The small counts that a reader gets, each by the reader that gets it. */
function leaks(sheet: Sheet, threshold: number): readonly string[] {
  const small = sheet.counts.filter(({ value }) => value > 0 && value < threshold);
  const marked = small.filter(({ isTotal, isPublished }) => !isTotal && isPublished !== undefined);
  const asked = small.filter(({ isPublished }) => isPublished !== undefined);
  return asked.flatMap((count) => {
    const where = `${count.value} at ${JSON.stringify(count.place)}`;
    if (count.isPublished === true) return [`${where} is published`];
    return [...ATTACKERS]
      .filter((attacker) => isRecoveredBy(sheet, count, { attacker, threshold, small: marked }))
      .map((attacker) => `${where} for ${attacker}`);
  });
}

const isNothingShown = (measurement: Measurement) => allResults(measurement).every(({ status }) => status === "suppressed");

describe("a suppressed measurement", () => {
  it.each([3, 4])(
    "tells no reader a small count when the threshold is %i",
    (threshold) => {
      fc.assert(
        fc.property(cases, ({ asked, people: all, measurement }) => {
          const published = suppress(measurement, { threshold });
          if (isNothingShown(published)) return;
          expect(leaks(measuredSheet(all, asked, DIMENSIONS, published), threshold)).toEqual([]);
        }),
        runs(60),
      );
    },
    lasting(180_000),
  );

  it("shows what it shows unchanged, and of what it does not show the reason alone", () => {
    fc.assert(
      fc.property(cases, ({ measurement }) => {
        const published = suppress(deepFreeze(measurement));
        const before = allResults(measurement);
        for (const [index, result] of allResults(published).entries()) {
          if (result.status === "suppressed") expect(result).toEqual({ status: "suppressed", reason: "confidential" });
          else expect(result).toBe(before[index]);
        }
        expect(published.map(({ indicator }) => indicator)).toEqual(measurement.map(({ indicator }) => indicator));
        expect(published.map(({ tables }) => tables.map(({ by, parts }) => [by, parts.map(({ categories }) => categories)]))).toEqual(
          measurement.map(({ tables }) => tables.map(({ by, parts }) => [by, parts.map(({ categories }) => categories)])),
        );
      }),
      runs(100),
    );
  });

  it("is the same each time, and when it is suppressed again", () => {
    fc.assert(
      fc.property(cases, ({ measurement }) => {
        const published = suppress(measurement);
        expect(suppress(measurement)).toEqual(published);
        expect(suppress(published)).toEqual(published);
      }),
      runs(100),
    );
  });

  it("is the measurement itself just when no count is small; overlapping parts may be small in what they leave too", () => {
    fc.assert(
      fc.property(cases, ({ measurement }) => {
        const isAnySmall = allResults(measurement).some((result) => everyCount(result).some((count) => count > 0 && count < 3));
        const isSame = suppress(measurement) === measurement;
        const isOverlapping = measurement.some(({ tables }) => tables.some(({ by }) => by.some(({ overlapping }) => overlapping)));
        if (isAnySmall || !isOverlapping) expect(isSame).toBe(!isAnySmall);
      }),
      runs(200),
    );
  });
});
