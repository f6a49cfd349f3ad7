import { describe, expect, it } from "vitest";
import { assessAll, assessEligibility, beneficiaryFacts, defineRuleset, readFacts, type Dataset } from "welfare-core";

const rules = defineRuleset({
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, gender: { type: "code", codes: ["female", "male"] } },
  parameters: { ceiling: [{ from: "2018-01-01", value: 9000 }] },
  criteria: { poor: { label: { en: "little income" }, fact: "isee", lte: { param: "ceiling" } } },
  criterion: { all: [{ ref: "poor" }, { id: "woman", fact: "gender", eq: "female" }] },
});

describe("assessAll", () => {
  it("decides for each row as for that row alone, as of the day of the table", () => {
    const records = [
      { isee: "8000", gender: "female" },
      { isee: "9001", gender: "female" },
      { isee: "", gender: "female" },
      { isee: "", gender: "male" },
    ];
    const table = readFacts(rules.facts, records, { asOf: "2018-03-01" });
    const decisions = assessAll(rules, table);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["eligible", "ineligible", "undetermined", "ineligible"]);
    expect(decisions).toEqual(table.rows.map((row) => assessEligibility(rules, row, { asOf: "2018-03-01" })));
    expect(assessAll(rules, { ...table, asOf: "2017-12-31" })[0]?.outcome).toBe("undetermined");
  });

  it("gives nothing for nobody", () => {
    expect(assessAll(rules, readFacts(rules.facts, [], { asOf: "2018-03-01" }))).toEqual([]);
  });

  it("takes a table that holds more facts than the rule asks", () => {
    const dataset: Dataset = {
      formatVersion: 1,
      projects: [],
      pathways: [],
      beneficiaries: [
        { id: "b-01", gender: "female" },
        { id: "b-02", gender: "male" },
      ],
    };
    expect(assessAll(rules, beneficiaryFacts(dataset, { asOf: "2018-03-01" })).map(({ outcome, issues }) => [outcome, issues])).toEqual([
      ["undetermined", []],
      ["ineligible", []],
    ]);
  });

  it("a day that is none is the caller's bug", () => {
    const table = readFacts(rules.facts, [{ isee: "1", gender: "male" }], { asOf: "2018-03-01" });
    expect(() => assessAll(rules, { ...table, asOf: "2018-02-30" })).toThrow(RangeError);
  });
});

it("a requirement that names a criterion speaks with its words, unless it has its own", () => {
  const [poor, woman] = assessEligibility(rules, {}, { asOf: "2018-03-01" }).criteria;
  expect([poor?.label, poor?.path, woman?.id]).toEqual([{ en: "little income" }, "all.0", "woman"]);
});
