import { describe, expect, it } from "vitest";
import { assessEligibility, defineRuleset, type FactsRow } from "welfare-core";
import { RULES } from "./arbitraries.ts";

const ASSIGNED = { birthDate: "1978", municipality: "020030", labourStatus: "unemployed" } as const;
const assess = (row: unknown, asOf = "2018-03-01") => assessEligibility(RULES, row as FactsRow<typeof RULES.facts>, { asOf });
const outcomes = (row: unknown) => assess(row).criteria.map(({ outcome }) => outcome);
const missing = (row: unknown) => assess(row).criteria.map(({ missing: facts }) => facts.map(({ fact, reason }) => `${fact} ${reason}`));

describe("the three answers", () => {
  it("whoever meets every requirement may enter", () => {
    const labels = {
      birthDate: { en: "date of birth", it: "data di nascita" },
      municipality: { en: "municipality of residence", it: "comune di residenza" },
      labourStatus: { en: "work status", it: "condizione lavorativa" },
    };
    const evidence = { state: "not-required" };
    expect(assess(ASSIGNED)).toEqual({
      outcome: "eligible",
      ruleset: { id: "places-2018", version: "1" },
      asOf: "2018-03-01",
      mode: "declared",
      criteria: [
        {
          id: "age",
          path: "all.0",
          label: { en: "of age", it: "maggiorenne" },
          outcome: "true",
          missing: [],
          asked: [
            {
              path: "all.0",
              fact: "birthDate",
              label: labels.birthDate,
              outcome: "true",
              observed: { state: "known", value: "1978" },
              expected: { age: { gte: 18 } },
              evidence,
            },
          ],
        },
        {
          id: "place",
          path: "all.1",
          label: { en: "lives in the district", it: "residente nel distretto" },
          outcome: "true",
          missing: [],
          asked: [
            {
              path: "all.1",
              fact: "municipality",
              label: labels.municipality,
              outcome: "true",
              observed: { state: "known", value: "020030" },
              expected: { in: ["020030", "020033"] },
              evidence,
            },
          ],
        },
        {
          id: "work",
          path: "all.2",
          label: { en: "out of work or poor", it: "senza lavoro o con reddito basso" },
          outcome: "true",
          missing: [{ fact: "income", reason: "unknown" }],
          asked: [
            {
              path: "all.2.any.0",
              fact: "labourStatus",
              label: labels.labourStatus,
              outcome: "true",
              observed: { state: "known", value: "unemployed" },
              expected: { in: ["unemployed", "never-worked"] },
              evidence,
            },
            {
              path: "all.2.any.1",
              fact: "income",
              outcome: "unknown",
              observed: { state: "missing", reason: "unknown" },
              expected: { lt: 9000 },
              evidence,
            },
          ],
        },
      ],
      toAsk: [],
      toProve: [],
      parameters: [],
      issues: [],
    });
  });

  it("one requirement not met is enough for a no, whatever is missing", () => {
    const decision = assess({ municipality: "999999" });
    expect(decision.outcome).toBe("ineligible");
    expect(outcomes({ municipality: "999999" })).toEqual(["unknown", "false", "unknown"]);
  });

  it("what is missing and matters leaves the answer open, and is named with its label and reason", () => {
    const decision = assess({ ...ASSIGNED, birthDate: null, missing: { birthDate: "declined" } });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.criteria[0]).toMatchObject({
      outcome: "unknown",
      missing: [{ fact: "birthDate", label: { en: "date of birth", it: "data di nascita" }, reason: "declined" }],
    });
  });

  it("an empty row is open in every requirement, never a no", () => {
    expect(assess({}).outcome).toBe("undetermined");
    expect(missing({})).toEqual([["birthDate unknown"], ["municipality unknown"], ["labourStatus unknown", "income unknown"]]);
  });

  it("the day of decision decides: eighteen on the birthday", () => {
    const row = { ...ASSIGNED, birthDate: "2000-03-01" };
    expect(["2018-02-28", "2018-03-01", "2018-03-02"].map((asOf) => assess(row, asOf).outcome)).toEqual([
      "ineligible",
      "eligible",
      "eligible",
    ]);
  });
});

describe("what cannot be read", () => {
  it("counts as missing, with reason invalid, and is named among the issues", () => {
    const decision = assess({ ...ASSIGNED, municipality: 20030 });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.issues).toMatchObject([{ code: "wrong-type", fact: "municipality" }]);
    expect(missing({ ...ASSIGNED, municipality: 20030 })[1]).toEqual(["municipality invalid"]);
  });

  it("a birth after the day of decision is an issue and to be asked again", () => {
    const row = { ...ASSIGNED, birthDate: "2018-03-02" };
    expect(assess(row).outcome).toBe("undetermined");
    expect(assess(row).issues).toMatchObject([{ code: "birth-after-reference", fact: "birthDate" }]);
    expect(missing(row)[0]).toEqual(["birthDate invalid"]);
  });

  it("a birth known too roughly is no issue but is to be asked", () => {
    const row = { ...ASSIGNED, birthDate: "2000" };
    expect(assess(row).issues).toEqual([]);
    expect(missing(row)[0]).toEqual(["birthDate unknown"]);
  });

  it("facts that the rule does not declare are nobody's business", () => {
    expect(assess({ ...ASSIGNED, religion: 7 }).issues).toEqual([]);
  });

  it("an unreadable value that does not matter leaves the answer and is still an issue", () => {
    const decision = assess({ ...ASSIGNED, income: "little" });
    expect(decision.outcome).toBe("eligible");
    expect(decision.issues).toMatchObject([{ code: "wrong-type", fact: "income" }]);
  });
});

describe("the requirements that a decision lists", () => {
  const facts = { enrolled: { type: "boolean" }, birthDate: { type: "date" }, entryDate: { type: "date" } } as const;

  it("a rule that is no all is one requirement", () => {
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { not: { fact: "enrolled", eq: true } } });
    expect(assessEligibility(rules, {}, { asOf: "2018-03-01" }).criteria).toMatchObject([
      { path: "", outcome: "unknown", missing: [{ fact: "enrolled", reason: "unknown" }], asked: [{ path: "not" }] },
    ]);
  });

  it("an all without parts lets everyone in and lists nothing", () => {
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { all: [] } });
    expect(assessEligibility(rules, {}, { asOf: "2018-03-01" })).toMatchObject({ outcome: "eligible", criteria: [] });
  });

  it("an age at another day asks both days, each once", () => {
    const age = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } } as const;
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { any: [age, { not: age }] } });
    expect(assessEligibility(rules, {}, { asOf: "2018-03-01" }).criteria[0]?.missing.map(({ fact }) => fact)).toEqual([
      "birthDate",
      "entryDate",
    ]);
  });
});

it("a decision is plain JSON and leaves the row as it was", () => {
  const row = Object.freeze({ ...ASSIGNED, birthDate: null, missing: Object.freeze({ birthDate: "lost" }) });
  const decision = assess(row);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  expect(row).toEqual({ ...ASSIGNED, birthDate: null, missing: { birthDate: "lost" } });
});

it("a day of decision that is no day is the caller's bug", () => {
  expect(() => assess({}, "2018-02-29")).toThrow(RangeError);
});
