import { describe, expect, it } from "vitest";
import {
  assessAll,
  assessEligibility,
  compileRuleset,
  decisionRecord,
  evidenceStanding,
  matchProjects,
  nextChangeOn,
  type FactsRow,
  type Ruleset,
} from "welfare-core";

const AS_OF = "2018-03-01";
const ruleset = (more: Partial<Ruleset>): Ruleset => ({
  id: "r",
  version: "2",
  facts: { isee: { type: "number", min: 0 }, birthDate: { type: "date", label: { en: "date of birth" } } },
  criterion: { fact: "isee", lte: 9000 },
  ...more,
});
const decide = (row: FactsRow, rules: Ruleset) => assessEligibility(rules, row, { asOf: AS_OF });

describe("a decision has no key without a value", () => {
  it("about a rule without words, known and met", () => {
    expect(decide({ isee: 1 }, ruleset({}))).toStrictEqual({
      outcome: "eligible",
      ruleset: { id: "r", version: "2" },
      asOf: AS_OF,
      mode: "declared",
      criteria: [
        {
          path: "",
          outcome: "true",
          missing: [],
          asked: [
            {
              path: "",
              fact: "isee",
              outcome: "true",
              observed: { state: "known", value: 1 },
              expected: { lte: 9000 },
              evidence: { state: "not-required" },
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

  it("about a rule with words, a parameter and a fact that is missing", () => {
    const parameters = { grown: [{ from: "2018-01-01", value: 18 }] };
    const criterion = {
      id: "age",
      label: { en: "of age" },
      source: "article 1",
      fact: "birthDate",
      age: { gte: { param: "grown" } },
    } as const;
    const label = { en: "date of birth" };
    const used = { name: "grown", value: 18, from: "2018-01-01" };
    expect(decide({ isee: 1, missing: { birthDate: "lost" } }, ruleset({ parameters, criterion }))).toStrictEqual({
      outcome: "undetermined",
      ruleset: { id: "r", version: "2" },
      asOf: AS_OF,
      mode: "declared",
      criteria: [
        {
          id: "age",
          label: { en: "of age" },
          source: "article 1",
          path: "",
          outcome: "unknown",
          missing: [{ fact: "birthDate", label, reason: "lost" }],
          asked: [
            {
              path: "",
              fact: "birthDate",
              label,
              outcome: "unknown",
              observed: { state: "missing", reason: "lost" },
              expected: { age: { gte: { param: "grown" } } },
              parameters: [used],
              evidence: { state: "not-required" },
            },
          ],
        },
      ],
      toAsk: [{ fact: "birthDate", label, reason: "lost" }],
      toProve: [],
      parameters: [used],
      issues: [],
    });
  });
});

describe("the words of a requirement", () => {
  const named = { label: { en: "poor" }, source: "article 1", id: "inner", fact: "isee", lte: 9000 } as const;
  const words = (criterion: Ruleset["criterion"], criteria: Ruleset["criteria"] = { poor: named }) =>
    decide({}, ruleset({ criteria, criterion })).criteria.map(({ id, label, source }) => [id, label?.["en"], source]);

  it("are those of the criterion that it names; its id is its own", () => {
    expect(words({ ref: "poor" })).toEqual([[undefined, "poor", "article 1"]]);
    expect(words({ all: [{ ref: "poor", id: "outer" }, { ref: "poor" }] })).toEqual([
      ["outer", "poor", "article 1"],
      [undefined, "poor", "article 1"],
    ]);
  });
  it("are its own where it has them, each by itself", () => {
    expect(words({ ref: "poor", label: { en: "little income" } })).toEqual([[undefined, "little income", "article 1"]]);
    expect(words({ ref: "poor", source: "article 2" })).toEqual([[undefined, "poor", "article 2"]]);
  });
  it("are none where neither has any, and where it names no criterion", () => {
    expect(words({ ref: "plain" }, { plain: { fact: "isee", lte: 9000 } })).toEqual([[undefined, undefined, undefined]]);
    expect(words({ fact: "isee", lte: 9000 })).toEqual([[undefined, undefined, undefined]]);
    expect(words({ fact: "isee", lte: 9000 }, { undefined: named })).toEqual([[undefined, undefined, undefined]]);
  });
});

describe("the issues of a decision", () => {
  const adult = { fact: "birthDate", age: { gte: 18 } } as const;
  const issues = (row: FactsRow, more: Partial<Ruleset>) => decide(row, ruleset(more)).issues.map(({ code, fact }) => [code, fact]);

  it("look through named criteria", () => {
    const more = { criteria: { adult }, criterion: { ref: "adult" } } as const;
    expect(issues({ birthDate: "2018-03-02" }, more)).toEqual([["birth-after-reference", "birthDate"]]);
    expect(issues({ birthDate: "2018-03-01" }, more)).toEqual([]);
  });
  it("name a parameter that is not in force, and none that is", () => {
    const more = { criterion: { fact: "isee", lte: { param: "ceiling" } } } as const;
    expect(issues({ isee: 1 }, { ...more, parameters: { ceiling: [{ from: "2018-03-02", value: 9000 }] } })).toEqual([
      ["parameter-not-in-force", "ceiling"],
    ]);
    expect(issues({ isee: 1 }, { ...more, parameters: { ceiling: [{ from: "2018-03-01", value: 9000 }] } })).toEqual([]);
  });
  it("are about what a row has of its own: what it inherits is not looked at", () => {
    const inherits: FactsRow = Object.create({ isee: "little" });
    expect(decide(inherits, ruleset({}))).toMatchObject({ outcome: "undetermined", issues: [] });
  });
  it("begin with the ruleset itself", () => {
    const more = { effective: { start: "2019-01-01" } };
    expect(issues({ isee: "little" }, more)).toEqual([
      ["ruleset-not-in-force", undefined],
      ["wrong-type", "isee"],
    ]);
  });
});

describe("what is asked from a caller", () => {
  const refusal = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");
  const rules = ruleset({});
  const asOf = "2018-02-30";
  it.each<readonly [string, () => unknown]>([
    ["a decision", () => assessEligibility(rules, {}, { asOf })],
    ["decisions on a table", () => assessAll(rules, { asOf, facts: rules.facts, rows: [], issues: [] })],
    ["a ruleset made ready", () => compileRuleset(rules, { asOf })],
    ["a standing", () => evidenceStanding(rules, "isee", { asOf })],
    ["a record", () => decisionRecord(rules, {}, { asOf })],
    ["the next change", () => nextChangeOn(rules, {}, { asOf })],
    ["the match with a project", () => matchProjects([{ projectId: "p", rulesets: rules }], {}, { asOf })],
    ["the match with a project without rules", () => matchProjects([{ projectId: "p", rulesets: [] }], {}, { asOf })],
    ["the match with no project", () => matchProjects([], {}, { asOf })],
  ])("is a day, for %s", (_name, act) => {
    expect(act).toThrow(refusal);
  });
  it("is each project once", () => {
    const offer = { projectId: "p", rulesets: rules };
    expect(() => matchProjects([offer, { ...offer, rulesets: [] }], {}, { asOf: AS_OF })).toThrow(
      new RangeError("each project may be offered once"),
    );
  });
});
