import { expect, it } from "vitest";
import { nextChangeOn, type AssessOptions, type Criterion, type Ruleset } from "welfare-core";

const rules: Ruleset = {
  id: "r",
  version: "1",
  facts: { birth: { type: "date" }, isee: { type: "number" } },
  criterion: {
    all: [{ fact: "birth", age: { gte: 18 } } as Criterion, { fact: "isee", lte: 9000 } as Criterion],
  },
};
const proven: Ruleset = { ...rules, evidence: { isee: { anyOf: [{ document: "attestation" }] } } };
const attestation = { fact: "isee", document: "attestation", issuedOn: "2018-04-02", validUntil: "2018-09-30" };
const row = { birth: "2000-05-06", isee: 8000 };

it.each<[string, Ruleset, AssessOptions, unknown]>([
  ["declarations count where no mode is told", proven, { asOf: "2018-03-01" }, { on: "2018-05-06", outcome: "eligible" }],
  [
    "and proofs do not, though they are handed over",
    proven,
    { asOf: "2018-06-01", evidence: [{ ...attestation, issuedOn: "2018-01-01" }] },
    undefined,
  ],
  [
    "where proofs count, a rule that asks none goes by what is declared",
    rules,
    { asOf: "2018-03-01", mode: "verified" },
    { on: "2018-05-06", outcome: "eligible" },
  ],
  [
    "and takes no notice of those that are handed over",
    rules,
    { asOf: "2018-06-01", mode: "verified", evidence: [attestation] },
    undefined,
  ],
  [
    "where a proof is asked and none is handed over, the birthday opens the question and does not settle it",
    proven,
    { asOf: "2018-03-01", mode: "verified" },
    { on: "2018-05-06", outcome: "undetermined" },
  ],
  [
    "one that counts by the birthday settles it on that day",
    proven,
    { asOf: "2018-03-01", mode: "verified", evidence: [attestation] },
    { on: "2018-05-06", outcome: "eligible" },
  ],
  [
    "one that begins after the birthday settles it on its first day",
    proven,
    { asOf: "2018-05-06", mode: "verified", evidence: [{ ...attestation, issuedOn: "2018-06-07" }] },
    { on: "2018-06-07", outcome: "eligible" },
  ],
  [
    "and on the day after its last the question is open again",
    proven,
    { asOf: "2018-06-07", mode: "verified", evidence: [attestation] },
    { on: "2018-10-01", outcome: "undetermined" },
  ],
])("%s", (_, asked, options, expected) => {
  expect(nextChangeOn(asked, row, options)).toStrictEqual(expected);
});
