import { expectTypeOf, it } from "vitest";
import { checkFacts, evaluateCriterion, undecidedFacts, type Criterion, type FactsRow, type Outcome } from "welfare-core";

const facts = {
  income: { type: "number", min: 0 },
  gender: { type: "code", codes: ["female", "male"] },
  housing: { type: "code", codes: ["own"], open: true },
  municipality: { type: "code" },
  enrolled: { type: "boolean" },
  birthDate: { type: "partial-date" },
  entryDate: { type: "date" },
  members: { type: "list", of: { income: { type: "number" } } },
} as const;
type F = typeof facts;
const context = { facts, asOf: "2018-03-01" };

it("the declaration types the row", () => {
  expectTypeOf<FactsRow<F>["gender"]>().toEqualTypeOf<"female" | "male" | null | undefined>();
  expectTypeOf<FactsRow<F>["income"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<FactsRow<F>["enrolled"]>().toEqualTypeOf<boolean | null | undefined>();
  expectTypeOf<FactsRow<F>["housing"]>().toEqualTypeOf<"own" | `x-${string}` | null | undefined>();
  expectTypeOf<{ gender: "female"; members: [{ income: 3 }, null]; missing: { income: "declined" } }>().toExtend<FactsRow<F>>();
  expectTypeOf<{ members: { items: []; complete: false } }>().toExtend<FactsRow<F>>();
  expectTypeOf<{ gender: "woman" }>().not.toExtend<FactsRow<F>>();
  expectTypeOf<{ income: "3" }>().not.toExtend<FactsRow<F>>();
  expectTypeOf<{ missing: { income: "because" } }>().not.toExtend<FactsRow<F>>();
});

it("the declaration types the rule", () => {
  const rule: Criterion<F> = {
    all: [
      { fact: "income", gte: 0, lt: 9000 },
      { any: [{ fact: "gender", eq: "female" }, { not: { fact: "gender", in: ["male"] } }] },
      { fact: "housing", in: ["own", "x-caravan"] },
      { fact: "municipality", eq: "020030" },
      { fact: "birthDate", age: { gte: 18, unit: "years", leapDay: "feb28", at: { fact: "entryDate" } } },
      { fact: "entryDate", lte: "2018-03-01" },
      { fact: "enrolled", eq: false, id: "r1", label: { it: "non studia" }, source: "bando" },
    ],
  };
  expectTypeOf(evaluateCriterion(rule, { gender: "female" }, context)).toEqualTypeOf<Outcome>();
});

it("an unknown fact does not compile", () => {
  // @ts-expect-error no fact of this name
  evaluateCriterion({ fact: "gendr", eq: "female" }, {}, context);
  // @ts-expect-error no fact of this name
  evaluateCriterion({ all: [{ not: { fact: "shoeSize", gte: 38 } }] }, {}, context);
  // @ts-expect-error no fact of this name in the row
  evaluateCriterion({ all: [] }, { shoeSize: 38 }, context);
  // @ts-expect-error no date of this name
  evaluateCriterion({ fact: "birthDate", age: { gte: 18, at: { fact: "income" } } }, {}, context);
  // @ts-expect-error the fact of reference must be known in full
  undecidedFacts({ fact: "birthDate", age: { gte: 18, at: { fact: "birthDate" } } }, {}, context);
});

it("a wrong operand or operator does not compile", () => {
  // @ts-expect-error a text is no number
  evaluateCriterion({ fact: "income", lt: "9000" }, {}, context);
  // @ts-expect-error a yes or no is not ordered
  evaluateCriterion({ fact: "enrolled", lt: true }, {}, context);
  // @ts-expect-error a text is no yes or no
  evaluateCriterion({ fact: "enrolled", eq: "true" }, {}, context);
  // @ts-expect-error a code is not ordered
  evaluateCriterion({ fact: "gender", gte: "female" }, {}, context);
  // @ts-expect-error a number has no age
  evaluateCriterion({ fact: "income", age: { gte: 18 } }, {}, context);
  // @ts-expect-error no such unit
  evaluateCriterion({ fact: "birthDate", age: { gte: 18, unit: "weeks" } }, {}, context);
  // @ts-expect-error two operators in one node
  evaluateCriterion({ all: [], any: [] }, {}, context);
  // @ts-expect-error no operator takes a list fact
  evaluateCriterion({ fact: "members", eq: 3 }, {}, context);
});

it("a code outside its list does not compile", () => {
  // @ts-expect-error outside the list
  evaluateCriterion({ fact: "gender", eq: "woman" }, {}, context);
  // @ts-expect-error outside the list
  evaluateCriterion({ fact: "gender", in: ["female", "man"] }, {}, context);
  // @ts-expect-error no own code either
  evaluateCriterion({ fact: "housing", eq: "tent" }, {}, context);
  // @ts-expect-error outside the list, in the row
  evaluateCriterion({ all: [] }, { gender: "woman" }, context);
  // @ts-expect-error outside the list
  checkFacts(facts, {}, { asOf: "2018-03-01", criterion: { fact: "gender", eq: "woman" } });
});
