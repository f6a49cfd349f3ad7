import fc from "fast-check";
import { decisionRecord, decisionRecordSchema, evidenceSchema, type DecisionRecord } from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import { asked } from "./ruleset-arbitraries.ts";

const how = fc.record(
  {
    decidedBy: fc.constant({ role: "case-worker", key: "w-01" }),
    override: fc.record({ outcome: fc.constantFrom("eligible", "ineligible", "undetermined"), reason: fc.constant("a reason") }),
    recordedAt: fc.constant("2018-03-01T10:00:00Z"),
  },
  { requiredKeys: ["decidedBy"] },
);

const records: fc.Arbitrary<DecisionRecord> = fc
  .tuple(asked, how)
  .map(([{ ruleset, row, options }, more]) => decisionRecord({ ...ruleset, effective: undefined }, row, { ...options, ...more }))
  .filter((result) => result.ok)
  .map(({ value }) => value);

describeModel("a decision record", decisionRecordSchema, records);

describeModel(
  "a document",
  evidenceSchema,
  fc.record(
    {
      fact: fc.constant("isee"),
      document: fc.constantFrom("isee-attestation", "letter"),
      issuedOn: fc.constantFrom("2018-01-15", "2020-02-29"),
      validUntil: fc.constant("2018-07-15"),
      verifiedBy: fc.constant("w-01"),
    },
    { requiredKeys: ["fact", "document", "issuedOn"] },
  ),
);
