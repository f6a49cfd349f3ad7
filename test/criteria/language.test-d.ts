import { expectTypeOf, it } from "vitest";
import { assessEligibility, defineRuleset, type EligibilityDecision } from "welfare-core";

const LABOUR = ["employee", "self-employed", "unemployed", "unemployed-never-worked", "inactive-care"] as const;
const facts = {
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  gender: { type: "code", codes: ["female", "male", "non-binary"] },
  municipality: { type: "code", list: "istat" },
  labourStatus: { type: "code", codes: LABOUR, mutable: true },
  isee: { type: "number", min: 0 },
  enrolled: { type: "boolean" },
  members: { type: "list", of: { birthDate: { type: "date" }, income: { type: "number", integer: true, min: 0 } } },
} as const;
const parameters = {
  ceiling: [{ from: "2018-01-01", value: 15000, source: "made up" }],
  district: [{ from: "2018-01-01", value: ["020030", "020033"] }],
  opening: [{ from: "2018-01-01", value: "2018-01-15" }],
} as const;
const base = { id: "milena", version: "1", facts, parameters } as const;

it("a whole rule compiles", () => {
  const rules = defineRuleset({
    ...base,
    criteria: {
      adult: { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } },
      means: {
        any: [
          { fact: "isee", lte: { param: "ceiling" } },
          { fact: "members", count: { where: { fact: "birthDate", age: { lt: 18 } }, gte: 3 } },
          { fact: "members", sum: { of: "income", lte: 20000 } },
          { fact: "members", every: { where: { fact: "income", lt: 100 }, min: 0 } },
        ],
      },
    },
    criterion: {
      all: [
        { ref: "adult" },
        { ref: "means" },
        { id: "residence", fact: "municipality", in: { param: "district" } },
        { fact: "entryDate", gte: { param: "opening" } },
        { fact: "entryDate", within: { last: "P6M" } },
        { fact: "labourStatus", in: ["unemployed", "unemployed-never-worked"] },
        { not: { fact: "enrolled", eq: true } },
        { atLeast: { count: 1, of: [{ fact: "gender", eq: "female" }] } },
      ],
    },
  });
  const row = { birthDate: "1978", gender: "female", labourStatus: "unemployed", isee: null, members: [{ income: 3 }, null] } as const;
  expectTypeOf(assessEligibility(rules, row, { asOf: "2018-03-01" })).toEqualTypeOf<EligibilityDecision>();
});

it("an unknown name does not compile", () => {
  // @ts-expect-error no parameter of this name
  defineRuleset({ ...base, criterion: { fact: "isee", lte: { param: "ceilling" } } });
  // @ts-expect-error no criterion of this name
  defineRuleset({ ...base, criteria: { adult: { fact: "enrolled", eq: true } }, criterion: { ref: "adlut" } });
  // @ts-expect-error no fact of this name in the items
  defineRuleset({ ...base, criterion: { fact: "members", some: { where: { fact: "gender", eq: "female" } } } });
  // @ts-expect-error no number of this name in the items
  defineRuleset({ ...base, criterion: { fact: "members", sum: { of: "birthDate", lte: 3 } } });
  // @ts-expect-error inside where no criterion is named
  defineRuleset({ ...base, criteria: { adult: { all: [] } }, criterion: { fact: "members", some: { where: { ref: "adult" } } } });
});

it("a parameter of another kind does not compile", () => {
  // @ts-expect-error a list is no number
  defineRuleset({ ...base, criterion: { fact: "isee", lte: { param: "district" } } });
  // @ts-expect-error a number is no list
  defineRuleset({ ...base, criterion: { fact: "municipality", in: { param: "ceiling" } } });
  // @ts-expect-error a number is no day
  defineRuleset({ ...base, criterion: { fact: "entryDate", gte: { param: "ceiling" } } });
});

it("what a list or a date does not take does not compile", () => {
  // @ts-expect-error a list is not compared
  defineRuleset({ ...base, criterion: { fact: "members", gte: 3 } });
  // @ts-expect-error a number is not counted
  defineRuleset({ ...base, criterion: { fact: "isee", count: { gte: 3 } } });
  // @ts-expect-error last and next exclude each other
  defineRuleset({ ...base, criterion: { fact: "entryDate", within: { last: "P6M", next: "P6M" } } });
  // @ts-expect-error a code outside its list
  defineRuleset({ ...base, criterion: { atLeast: { count: 1, of: [{ fact: "gender", eq: "woman" }] } } });
});
