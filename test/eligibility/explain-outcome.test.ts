import { describe, expect, it } from "vitest";
import { assessEligibility, explainDecision, type FactsRow, type Ruleset } from "welfare-core";
import { english } from "welfare-core/labels/en";

const RULES: Ruleset = {
  id: "means",
  version: "1",
  facts: { isee: { type: "number", label: { en: "ISEE" } }, town: { type: "code", label: { en: "town" } } },
  evidence: { isee: { anyOf: [{ document: "attestation", label: { en: "attestation" } }] } },
  criterion: {
    all: [
      { fact: "isee", lte: 9000, label: { en: "low ISEE" } },
      { fact: "town", eq: "Mantova", label: { en: "lives in Mantova" } },
    ],
  },
};

const said = (row: FactsRow, options: object = {}, ruleset = RULES) =>
  explainDecision(assessEligibility(ruleset, row, { asOf: "2018-03-01", ...options }), english);

const attestation = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };
const TO_PROVE = "Still to be proven: ISEE, by attestation.";

describe("a yes", () => {
  it("holds once what was declared is proven", () => {
    expect(said({ isee: 1, town: "Mantova" })).toEqual([
      "The person can enter, once what was declared is proven.",
      TO_PROVE,
      "These requirements are met: low ISEE; lives in Mantova.",
    ]);
  });
  it("holds at once where all is proven, or nothing has to be", () => {
    const yes = ["The person can enter.", "These requirements are met: low ISEE; lives in Mantova."];
    expect(said({ isee: 1, town: "Mantova" }, { evidence: [attestation] })).toEqual(yes);
    expect(said({ isee: 1, town: "Mantova" }, {}, { ...RULES, evidence: undefined })).toEqual(yes);
  });
});

describe("a no and an open answer", () => {
  it("stay what they are while something is to be proven", () => {
    expect(said({ isee: 9001, town: "Mantova" })).toEqual([
      "The person does not meet the rule: this is a proposal, and the staff decide.",
      "This requirement is not met: low ISEE.",
      TO_PROVE,
      "This requirement is met: lives in Mantova.",
    ]);
    expect(said({ isee: 1, missing: { town: "not-asked" } })).toEqual([
      "It cannot be said yet whether the person can enter.",
      "It is not known yet whether this requirement is met: lives in Mantova.",
      "Still to be asked: town.",
      TO_PROVE,
      "This requirement is met: low ISEE.",
    ]);
  });
  it("where proofs count, what is not proven leaves the answer open", () => {
    expect(said({ isee: 1, town: "Mantova" }, { mode: "verified" })).toEqual([
      "It cannot be said yet whether the person can enter.",
      "It is not known yet whether this requirement is met: low ISEE.",
      TO_PROVE,
      "This requirement is met: lives in Mantova.",
    ]);
  });
});

describe("what to do about a fact that several questions ask", () => {
  const facts = { visits: { type: "number", label: { en: "visits" } } } as const;
  const parameters = { limit: [{ from: "2018-03-02", value: 1 }] };
  const any = (...criterion: readonly object[]) =>
    ({ id: "r", version: "1", facts, parameters, criterion: { any: criterion } }) as unknown as Ruleset;
  const idle = { fact: "visits", lt: { param: "limit" } };
  const noLimit = "No limit or list is laid down for this day, so this cannot be judged: visits.";

  it("goes by the questions that are open: those that are settled have no part in it", () => {
    expect(said({ visits: 3 }, {}, any(idle, { fact: "visits", lt: 2 }))[2]).toBe(noLimit);
    expect(said({ visits: 3 }, {}, any({ fact: "visits", lt: 2 }, idle))[2]).toBe(noLimit);
    expect(said({ visits: 3 }, {}, any(idle, idle))[2]).toBe(noLimit);
  });
});

describe("what cannot be read", () => {
  const unreadable = "Something that was recorded cannot be read and counts as not known.";
  const ruleset = {
    id: "r",
    version: "1",
    facts: {
      members: { type: "list", of: { income: { type: "number", integer: true } }, label: { en: "members" } },
      isee: { type: "number", label: { en: "ISEE" } },
    },
    criterion: {
      any: [
        { fact: "members", count: { gte: 3 } },
        { fact: "isee", lte: 9000 },
      ],
    },
  } as const satisfies Ruleset;

  it("inside a list is said, though the list is asked for as known in part", () => {
    const row = { members: { items: ["somebody"], complete: false }, isee: 9001 };
    expect(said(row, {}, ruleset)).toEqual([
      "It cannot be said yet whether the person can enter.",
      "It is not known yet whether this requirement is met: a requirement of the rule.",
      "Known only in part, and to be asked more exactly: members.",
      unreadable,
    ]);
  });
  it("is said once, beside a fact that is asked for again", () => {
    expect(said({ members: 3, isee: "little" }, {}, ruleset)).toEqual([
      "It cannot be said yet whether the person can enter.",
      "It is not known yet whether this requirement is met: a requirement of the rule.",
      "Recorded in a way that cannot be read, and to be asked again: members; ISEE.",
    ]);
  });
});

it("a label without any language is as good as none", () => {
  const ruleset = { ...RULES, evidence: undefined, criterion: { fact: "isee", lte: 9000, label: {} } } as Ruleset;
  expect(said({ isee: 1 }, {}, ruleset)).toEqual(["The person can enter.", "This requirement is met: a requirement of the rule."]);
});
