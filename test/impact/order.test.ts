import { describe, expect, it } from "vitest";
import { balance, change, measureOne, people, working } from "./measure-one.ts";

describe("the order of the rows never matters", () => {
  it("for a sum of fractions", () => {
    const rows = [0.1, 0.2, 0.3, 1e15, -1e15].map((value) => ({ balance: value }));
    const [forth, back] = [measureOne(balance, rows), measureOne(balance, [...rows].reverse())];
    expect(forth).toEqual(back);
    expect(forth.status === "value" && forth.value).toBeCloseTo(0.6, 12);
  });

  it("for a mean of fractions", () => {
    const rows = [0.1, 0.2, 0.3, 29.7, 3.3].map((after, index) => ({ before: index / 7, after }));
    expect(measureOne(change, rows)).toEqual(measureOne(change, [...rows].reverse()));
  });

  it.each(["first", "last"] as const)("for the %s of two rows of one day, by participation", (reentry) => {
    const rows = ["b", "a"].map((participationId) => ({
      beneficiaryId: "anna",
      entryDate: "2018-03-01",
      participationId,
      working: participationId === "b",
    }));
    const byPerson = { ...working, ...people, reentry };
    expect(measureOne(byPerson, rows)).toEqual(measureOne(byPerson, [...rows].reverse()));
    expect(measureOne(byPerson, rows)).toMatchObject({ value: reentry === "last" ? 1 : 0 });
  });

  it.each(["first", "last"] as const)("for the %s of two rows that nothing tells apart", (reentry) => {
    const rows = [true, false, undefined].map((answer) => ({ beneficiaryId: "anna", entryDate: "2018-03-01", working: answer }));
    const byPerson = { ...working, ...people, reentry };
    expect(measureOne(byPerson, rows)).toEqual(measureOne(byPerson, [...rows].reverse()));
    const [a, b] = [
      { before: 1, after: 2 },
      { before: 2, after: 5 },
    ].map((pair) => ({ beneficiaryId: "anna", ...pair }));
    const byChange = { ...change, ...people, reentry };
    expect(measureOne(byChange, [{ ...a }, { ...b }])).toEqual(measureOne(byChange, [{ ...b }, { ...a }]));
  });

  it.each(["first", "last"] as const)("for the %s of two changes that begin alike", (reentry) => {
    const rows = [2, 5, 3].map((after) => ({ beneficiaryId: "anna", before: 1, after }));
    const byChange = { ...change, ...people, reentry };
    expect(measureOne(byChange, rows)).toEqual(measureOne(byChange, [...rows].reverse()));
    expect(measureOne(byChange, rows)).toMatchObject({ after: reentry === "first" ? 2 : 5 });
  });

  it("for an effect size of pairs that begin alike", () => {
    const rows = Array.from({ length: 24 }, (_, index) => ({ before: (index % 3) / 7, after: ((index * 11) % 24) / 0.9 }));
    const effect = { ...change, kind: "effect-size", measure: "g-av" } as const;
    expect(measureOne(effect, rows)).toEqual(measureOne(effect, [...rows].reverse()));
    const ratio = { ...change, kind: "ratio-of-sums", of: "after", per: "before" } as const;
    expect(measureOne(ratio, rows)).toEqual(measureOne(ratio, [...rows].reverse()));
  });

  it("for a change of which somebody asked for any row: a row is chosen by its day", () => {
    const rows = [
      { beneficiaryId: "anna", entryDate: "2018-03-01", before: 10, after: 12 },
      { beneficiaryId: "anna", entryDate: "2019-03-01", before: 10, after: 15 },
    ];
    const any = JSON.parse(JSON.stringify({ ...change, ...people, reentry: "any" })) as typeof change;
    expect(measureOne(any, rows)).toMatchObject({ value: 5, n: 1 });
    expect(measureOne(any, [...rows].reverse())).toMatchObject({ value: 5, n: 1 });
  });
});

describe("a figure and its interval", () => {
  it("agree where all changes are equal: the interval has width 0 and holds the value", () => {
    const result = measureOne(
      change,
      [0, 0, 0].map((before) => ({ before, after: 0.1 })),
    );
    expect(result).toMatchObject({ value: 0.1, before: 0, after: 0.1, interval: { lower: 0.1, upper: 0.1 } });
  });
});
