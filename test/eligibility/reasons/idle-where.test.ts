import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  changesNeeded,
  explainDecision,
  missingFacts,
  undecidedFacts,
  type Criterion,
  type Facts,
  type FactsRow,
  type Ruleset,
} from "welfare-core";
import { english } from "welfare-core/labels/en";

/* The ceiling begins in 2019; asked in 2018, what names it is unknown of every item. */

const asOf = "2018-03-01";
const facts: Facts = {
  members: {
    type: "list",
    label: { en: "household" },
    of: {
      disabled: { type: "boolean" },
      income: { type: "number", integer: true, min: 0 },
      born: { type: "date" },
      moved: { type: "date" },
    },
  },
};
const parameters = { ceiling: [{ from: "2019-01-01", value: 5000 }] };
const poor = { fact: "income", lte: { param: "ceiling" } };
const disabled = { fact: "disabled", eq: true };
const eitherOne = { fact: "members", some: { where: { any: [disabled, poor] } } };
const nobodyPoor = { fact: "members", count: { where: poor, eq: 0 } };

function rulesOf(criterion: unknown): Ruleset {
  return { id: "r", version: "1", facts, parameters, criterion: criterion as Criterion };
}

const reasonsOf = (criterion: unknown, row: FactsRow) =>
  undecidedFacts(criterion as Criterion, row, { facts, asOf, parameters }).map(({ fact, reason }) => `${fact} ${reason}`);

const spoken = (criterion: unknown, row: FactsRow) => explainDecision(assessEligibility(rulesOf(criterion), row, { asOf }), english);

describe("a list whose items are compared with a parameter that is not in force", () => {
  it("is worth asking, because an item may answer by something else, and a list may be empty", () => {
    const asked = (criterion: unknown, row: FactsRow) =>
      missingFacts(rulesOf(criterion), row, { asOf }).map(({ fact, reason, couldYield }) => [fact, reason, couldYield]);
    for (const row of [{}, { members: [{}] }, { members: { items: [], complete: false } }] as FactsRow[]) {
      expect(asked(eitherOne, row), JSON.stringify(row)).toStrictEqual([["members", "unknown", ["eligible", "ineligible"]]]);
    }
    expect(asked(nobodyPoor, {})).toStrictEqual([["members", "unknown", ["eligible", "ineligible"]]]);
    expect(asked(eitherOne, { missing: { members: "declined" } })).toStrictEqual([["members", "declined", ["eligible", "ineligible"]]]);
  });

  it("is not asked where all of its items is known: then only the parameter is missing", () => {
    const row = { members: [{ disabled: false, income: 9000 }] };
    expect(missingFacts(rulesOf(eitherOne), row, { asOf })).toStrictEqual([]);
    expect(reasonsOf(eitherOne, row)).toStrictEqual(["members invalid"]);
  });

  it("could be another one, which a proof that there is no change must not deny", () => {
    const change = (criterion: unknown, row: FactsRow) => changesNeeded(rulesOf(criterion), row, { asOf });
    expect(change(eitherOne, { members: [{ disabled: false, income: 9000 }] })).toStrictEqual({
      sets: [[{ fact: "members", label: { en: "household" }, from: "known", to: [{ disabled: true }], turns: [""] }]],
      complete: true,
    });
    expect(change(nobodyPoor, {})).toStrictEqual({
      sets: [[{ fact: "members", label: { en: "household" }, from: "missing", to: [], turns: [""] }]],
      complete: true,
    });
  });

  it("is said to be missing, or known in part, or to wait for the limit", () => {
    const limit = "No limit or list is laid down for this day, so this cannot be judged: household.";
    expect(spoken(eitherOne, {})).toContain("Not known, and to be asked: household.");
    expect(spoken(eitherOne, { members: [{}] })).toContain("Known only in part, and to be asked more exactly: household.");
    expect(spoken(eitherOne, { members: [{ disabled: false, income: 9000 }] })).toContain(limit);
    // The number of members is compared with the parameter itself: no list answers that.
    expect(spoken({ fact: "members", count: { gte: { param: "ceiling" } } }, {})).toContain(limit);
  });
});

describe("what an item lacks beside the parameter is a fact:", () => {
  it.each<[string, unknown, FactsRow, string]>([
    ["a part of an any", eitherOne, { income: 1 }, "unknown"],
    ["nothing, where another part is no", eitherOne, { disabled: false, income: 1 }, "invalid"],
    ["the fact that is compared", eitherOne, { disabled: false }, "unknown"],
    ["a value that cannot be read", eitherOne, { disabled: "no", income: 1 }, "unknown"],
    [
      "a fact that is not declared",
      { fact: "members", some: { where: { fact: "wealth", lte: { param: "ceiling" } } } },
      { wealth: 1 },
      "unknown",
    ],
    ["an amount of a sum", { fact: "members", sum: { of: "income", where: disabled, gte: 1 } }, { disabled: true }, "unknown"],
    ["an amount, where it may count", { fact: "members", sum: { of: "income", where: poor, gte: 1 } }, {}, "unknown"],
    ["nothing of a sum", { fact: "members", sum: { of: "income", where: poor, gte: 1 } }, { income: 1 }, "invalid"],
    [
      "the day at which another is asked",
      { fact: "members", some: { where: { fact: "born", age: { gte: { param: "ceiling" }, at: { fact: "moved" } } } } },
      { born: "1990-01-01" },
      "unknown",
    ],
    [
      "nothing, where both days are known",
      { fact: "members", some: { where: { fact: "born", age: { gte: { param: "ceiling" }, at: { fact: "moved" } } } } },
      { born: "1990-01-01", moved: "2015-01-01" },
      "invalid",
    ],
  ])("%s", (_, criterion, item, reason) => {
    expect(reasonsOf(criterion, { members: [item] })).toStrictEqual([`members ${reason}`]);
  });

  it("an item that is out already lacks nothing", () => {
    const where = { all: [disabled, poor] };
    const row = { members: [{ disabled: false }, { disabled: true, income: 1 }] };
    expect(reasonsOf({ fact: "members", some: { where } }, row)).toStrictEqual(["members invalid"]);
    expect(reasonsOf({ fact: "members", sum: { of: "income", where, gte: 1 } }, row)).toStrictEqual(["members invalid"]);
  });

  it("an open list lacks the items that nobody has seen, and a list that cannot be read lacks all", () => {
    const items = [{ disabled: false, income: 1 }];
    expect(reasonsOf(eitherOne, { members: { items, complete: false } })).toStrictEqual(["members unknown"]);
    expect(reasonsOf(eitherOne, { members: { items, complete: true } })).toStrictEqual(["members invalid"]);
    expect(missingFacts(rulesOf(eitherOne), { members: "two" } as FactsRow, { asOf })[0]?.reason).toBe("invalid");
  });
});

it("a birth that is too late is checked, also where another question to it waits for a limit", () => {
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts: { born: { type: "date", label: { en: "birth" } } },
    parameters,
    criterion: {
      all: [
        { fact: "born", age: { gte: 18 } },
        { fact: "born", age: { gte: { param: "ceiling" } } },
      ],
    } as Criterion,
  };
  const sentences = explainDecision(assessEligibility(rules, { born: "2018-06-01" }, { asOf }), english);
  expect(sentences.filter((sentence) => sentence.endsWith(": birth."))).toHaveLength(1);
  expect(sentences).not.toContain("No limit or list is laid down for this day, so this cannot be judged: birth.");
});
