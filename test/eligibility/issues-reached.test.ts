import { describe, expect, it } from "vitest";
import { assessEligibility, explainDecision, type Criterion, type Facts, type FactsRow } from "welfare-core";
import { english } from "welfare-core/labels/en";

const facts: Facts = {
  isee: { type: "number" },
  hivStatus: { type: "code", codes: ["negative"] },
  members: { type: "list", of: { income: { type: "number", integer: true }, hivStatus: { type: "code", codes: ["negative"] } } },
};
const low: Criterion = { fact: "isee", lte: 9000 };

function decide(criterion: Criterion, row: unknown) {
  return assessEligibility({ id: "r", version: "1", facts, criterion }, row as FactsRow, { asOf: "2018-03-01" });
}
const issues = (criterion: Criterion, row: unknown) => decide(criterion, row).issues.map(({ code, fact }) => `${code} ${fact}`);

describe("a decision says nothing of what its rule does not ask,", () => {
  it("of no fact that is declared for other rules", () => {
    const decision = decide(low, { isee: 1, hivStatus: "positive" });
    expect(decision.issues).toStrictEqual([]);
    expect(explainDecision(decision, english)).toStrictEqual([
      "The person can enter.",
      "This requirement is met: a requirement of the rule.",
    ]);
  });

  it("of no fact of the items of a list that is asked for another", () => {
    const poor: Criterion = { fact: "members", sum: { of: "income", lte: 9000 } };
    const items = [{ income: "1", hivStatus: "positive", Anna: 1 }];
    for (const members of [items, { items, complete: false }])
      expect(issues(poor, { members })).toStrictEqual(["wrong-type members.income"]);
    expect(issues({ fact: "members", count: { gte: 1 } }, { members: items })).toStrictEqual([]);
  });

  it("and all of what it asks: values, lists and items that cannot be read", () => {
    const both: Criterion = { all: [{ fact: "members", count: { gte: 1 } }, low] };
    expect(issues(both, { isee: "1", members: ["Anna", ["Anna"], null] })).toStrictEqual(["wrong-type isee", "not-an-item members"]);
    for (const members of ["Anna", 3, { items: "Anna", complete: true }, { items: [] }]) {
      expect(issues(both, { isee: 1, members })).toStrictEqual(["wrong-type members"]);
    }
    expect(issues(both, { isee: null, members: null })).toStrictEqual([]);
  });
});
