import fc from "fast-check";
import { transitionTable, unmetDemand, type Facts, type FactTable } from "welfare-core";
import { expect, it } from "vitest";
import { runs } from "../runs.ts";

const facts: Facts = {
  beneficiaryId: { type: "code" },
  participationId: { type: "code" },
  entryDate: { type: "date" },
  eligibility: { type: "code", codes: ["eligible", "ineligible", "undetermined"] },
  admitted: { type: "boolean" },
  state: { type: "code" },
  before: { type: "code", codes: ["low", "high"] },
  after: { type: "code" },
};

/** Values as they come out of broken files, beside those that can be read. */
const broken = fc.constantFrom(null, undefined, "", 0, Number.NaN, [], {}, "__proto__", "constructor");
const or = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: broken });
const row = fc.record({
  beneficiaryId: or("ada", "bea", "eva"),
  participationId: or("p1", "p2"),
  entryDate: or("2018-01-01", "2018-02-01"),
  eligibility: or("eligible", "ineligible", "undetermined"),
  admitted: or(true, false),
  state: or("waitlisted", "active"),
  before: or("low", "high"),
  after: or("low", "high", "other", "unknown"),
});
const table = fc.array(row, { minLength: 1, maxLength: 10 }).map((rows): FactTable => ({ asOf: "2019-05-15", facts, rows, issues: [] }));
const unit = fc.constantFrom("person" as const, "participation" as const);
const reentry = fc.constantFrom("first" as const, "last" as const);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

it("everybody is in one cell of a transition table, and the known either stayed or moved", () => {
  fc.assert(
    fc.property(table, unit, reentry, (given, by, which) => {
      const found = transitionTable(given, { before: "before", after: "after", unit: by, reentry: which, order: [["low"], ["high"]] });
      if (found.status !== "value") {
        expect(given.rows.filter(({ beneficiaryId }) => typeof beneficiaryId === "string" && beneficiaryId !== "")).toEqual([]);
        return;
      }
      const { rows, categories, count, n, stayed, moved, upward, downward } = found;
      expect(sum(rows.flatMap(({ cells }) => cells.map((cell) => cell.count)))).toBe(count);
      expect(sum(rows.map((one) => one.count))).toBe(count);
      expect(sum(rows.filter(({ before }) => before !== "unknown").map(({ known }) => known))).toBe(n);
      expect(stayed + moved).toBe(n);
      expect(Number(upward) + Number(downward)).toBeLessThanOrEqual(moved);
      expect(new Set(categories).size).toBe(categories.length);
      for (const { cells, known } of rows) if (known > 0) expect(sum(cells.map(({ share }) => share ?? 0))).toBeCloseTo(1, 12);
    }),
    runs(1000),
  );
});

it("the order of the rows changes no transition table", () => {
  fc.assert(
    fc.property(table, unit, reentry, (given, by, which) => {
      const question = { before: "before", after: "after", unit: by, reentry: which } as const;
      expect(transitionTable({ ...given, rows: [...given.rows].reverse() }, question)).toEqual(transitionTable(given, question));
    }),
    runs(1000),
  );
});

it("everybody who asked is in one count of demand, and everybody eligible in one of places", () => {
  fc.assert(
    fc.property(table, unit, (given, by) => {
      const found = unmetDemand(given, { unit: by });
      if (found.status !== "value") throw new Error(found.reason);
      const { eligible, placed, unplaced, placeUnknown, waiting, ineligible, undecided, personUnknown, share } = found;
      expect(placed + unplaced + placeUnknown).toBe(eligible);
      expect(waiting).toBeLessThanOrEqual(unplaced);
      expect(share?.value).toBe(placed + unplaced === 0 ? undefined : unplaced / (placed + unplaced));
      if (by === "participation") expect(eligible + ineligible + undecided + personUnknown).toBe(given.rows.length);
      else expect(eligible + ineligible + undecided + personUnknown).toBeLessThanOrEqual(given.rows.length);
      expect(unmetDemand({ ...given, rows: [...given.rows].reverse() }, { unit: by })).toEqual(found);
    }),
    runs(1000),
  );
});
