import { describe, expect, it } from "vitest";
import { decisionRecordSchema, type DecisionRecord } from "welfare-core";

const RECORD = {
  kind: "eligibility-decision",
  formatVersion: 1,
  ruleset: { id: "means", version: "2018", hash: `sha256:${"0".repeat(64)}` },
  asOf: "2018-03-01",
  mode: "declared",
  facts: { isee: 8000, members: [{ income: 3, enrolled: true }], visits: { items: [{}], complete: false } },
  missing: { town: "declined" },
  evidence: [],
  parameters: [{ name: "ceiling", value: 9000, from: "2018-01-01" }, { name: "towns" }],
  proposed: "eligible",
  outcome: "eligible",
} satisfies DecisionRecord;

const decidedBy = { role: "case-worker", key: "w-01" };
const override = { reason: "moved away" };
const paths = (change: object) => decisionRecordSchema.safeParse({ ...RECORD, ...change }).error?.issues.map(({ path }) => path.join("."));

describe("a record of a decision", () => {
  it("is one as it was written", () => {
    expect(decisionRecordSchema.parse(RECORD)).toEqual(RECORD);
    expect(paths({ outcome: "ineligible", decidedBy, override })).toBeUndefined();
    expect(paths({ proposed: "ineligible", outcome: "ineligible", decidedBy })).toBeUndefined();
  });
  it.each<[string, object, string[]]>([
    ["of another kind", { kind: "decision" }, ["kind"]],
    ["of a later form", { formatVersion: 2 }, ["formatVersion"]],
    ["with a fingerprint that is none", { ruleset: { ...RECORD.ruleset, hash: "sha256:0" } }, ["ruleset.hash"]],
    ["with an item in an item", { facts: { members: [{ income: [3] }] } }, ["facts.members"]],
    ["with a list that says it is complete", { facts: { members: { items: [], complete: true } } }, ["facts.members"]],
    ["with a reason that is none", { missing: { town: "shy" } }, ["missing.town"]],
    ["decided otherwise without a reason", { outcome: "undetermined", decidedBy }, ["override"]],
    ["with a reason although nothing was decided otherwise", { override }, ["override"]],
    ["with a no for which nobody stands", { proposed: "ineligible", outcome: "ineligible" }, ["decidedBy"]],
    ["decided otherwise by nobody", { outcome: "undetermined", override }, ["decidedBy"]],
    ["with a blank reason", { outcome: "undetermined", decidedBy, override: { reason: " " } }, ["override.reason"]],
    ["with a blank role", { decidedBy: { ...decidedBy, role: " " } }, ["decidedBy.role"]],
  ])("is none %s", (_name, change, expected) => {
    expect(paths(change)).toEqual(expected);
  });
});
