import { readFacts, unmetDemand, type Criterion, type Facts, type FactTable } from "welfare-core";
import { describe, expect, it } from "vitest";

const facts = {
  beneficiaryId: { type: "code" },
  eligibility: { type: "code", codes: ["eligible", "ineligible", "undetermined"] },
  admitted: { type: "boolean" },
  state: { type: "code" },
} as const;
type Line = readonly [who: string, eligibility: string, admitted: string, state?: string];
const tableOf = (lines: readonly Line[]): FactTable => {
  const records = lines.map(([beneficiaryId, eligibility, admitted, state = "referred"]) => ({
    beneficiaryId,
    eligibility,
    admitted,
    state,
  }));
  return readFacts<Facts>(facts, records, { asOf: "2019-05-15" });
};

describe("unmet demand", () => {
  const lines: readonly Line[] = [
    ["ada", "eligible", "true", "active"],
    ["bea", "eligible", "true", "exited"],
    ["cara", "eligible", "false", "waitlisted"],
    ["dora", "eligible", "false", "withdrawn"],
    ["eva", "eligible", "", "waitlisted"],
    ["fia", "undetermined", "false", "waitlisted"],
    ["gia", "", "false"],
    ["ida", "ineligible", "false"],
  ];

  it("is who may enter and got no place, with everybody in one count", () => {
    const found = unmetDemand(tableOf(lines));
    expect(found).toMatchObject({
      status: "value",
      asOf: "2019-05-15",
      unit: "person",
      eligible: 5,
      placed: 2,
      unplaced: 2,
      waiting: 1,
      placeUnknown: 1,
      ineligible: 1,
      undecided: 2,
      personUnknown: 0,
      share: { value: 0.5, numerator: 2, denominator: 4, interval: { level: 0.95, method: "wilson" } },
    });
    // Wilson's interval of 2 of 4 at 95 %: (0.5 + z²/8 ± z·√(1/16 + z²/64)) / (1 + z²/4), z² = 3.8414588.
    const share = found.status === "value" ? found.share : undefined;
    expect(share?.interval.lower).toBeCloseTo(0.150_04, 5);
    expect(share?.interval.upper).toBeCloseTo(0.849_96, 5);
  });

  it("counts a person once: eligible if she once was, placed if she once was, open before no", () => {
    const twice = tableOf([
      ["ada", "ineligible", "false"],
      ["ada", "eligible", "true"],
      ["bea", "eligible", "false", "waitlisted"],
      ["bea", "eligible", "false", "referred"],
      ["eva", "ineligible", "false"],
      ["eva", "undetermined", "false"],
      ["fia", "eligible", "false"],
      ["fia", "ineligible", "true"],
      ["ida", "eligible", "false"],
      ["ida", "ineligible", ""],
    ]);
    expect(unmetDemand(twice)).toMatchObject({
      eligible: 4,
      placed: 2,
      unplaced: 1,
      waiting: 1,
      placeUnknown: 1,
      ineligible: 0,
      undecided: 1,
    });
    expect(unmetDemand(twice, { unit: "participation" })).toMatchObject({
      unit: "participation",
      eligible: 5,
      placed: 1,
      unplaced: 4,
      waiting: 1,
      ineligible: 4,
      undecided: 1,
    });
  });

  it("puts rows of which nobody knows whose they are apart", () => {
    expect(unmetDemand(tableOf([...lines, ["", "eligible", "false"]]))).toMatchObject({ eligible: 5, unplaced: 2, personUnknown: 1 });
  });

  it("knows who waits by what the project says", () => {
    const waiting: Criterion = { fact: "state", in: ["waitlisted", "withdrawn"] };
    expect(unmetDemand(tableOf(lines), { waiting })).toMatchObject({ waiting: 2 });
    expect(unmetDemand({ ...tableOf(lines), facts: { ...facts, state: { type: "boolean" } } })).toMatchObject({ unplaced: 2, waiting: 0 });
  });

  it("has no share where nobody eligible is known to have a place or none", () => {
    expect(unmetDemand(tableOf([["ada", "ineligible", "false"]]))).not.toHaveProperty("share");
    expect(unmetDemand(tableOf([["ada", "eligible", ""]]))).not.toHaveProperty("share");
  });

  it("is not computable over nobody, or over a table that does not say what it takes", () => {
    const { beneficiaryId, eligibility, admitted, state } = facts;
    const undecided = {
      status: "not-computable",
      reason: "no-decision",
      message: "the table declares no eligibility or no admitted: nobody knows who may enter and who did",
    };
    expect(unmetDemand(tableOf([]))).toStrictEqual({
      status: "not-computable",
      reason: "empty",
      message: "nobody asked for a place",
    });
    expect(unmetDemand({ ...tableOf(lines), facts: { eligibility, admitted, state } })).toStrictEqual({
      status: "not-computable",
      reason: "no-key",
      message: "the table does not declare beneficiaryId: people cannot be told apart",
    });
    expect(unmetDemand({ ...tableOf(lines), facts: { eligibility, admitted, state } }, { unit: "participation" })).toMatchObject({
      eligible: 5,
    });
    expect(unmetDemand({ ...tableOf(lines), facts: { beneficiaryId, admitted, state } })).toStrictEqual(undecided);
    expect(unmetDemand({ ...tableOf(lines), facts: { beneficiaryId, eligibility, state } })).toStrictEqual(undecided);
  });
});
