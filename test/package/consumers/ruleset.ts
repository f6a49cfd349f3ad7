import { assessEligibility, defineRuleset } from "welfare-core";

/** MILENA's rule with an income ceiling, and one decision: what the compiler has to do for a user. */
const rules = defineRuleset({
  id: "milena",
  version: "1",
  facts: {
    birthDate: { type: "date" },
    gender: { type: "code", codes: ["female", "male", "non-binary"] },
    municipality: { type: "code" },
    labourStatus: { type: "code", codes: ["unemployed", "unemployed-never-worked", "employee", "self-employed"] },
    isee: { type: "number", min: 0 },
    enrolled: { type: "boolean" },
    referredOn: { type: "date" },
    dependants: { type: "number", integer: true },
  },
  parameters: { ceiling: [{ from: "2018-01-01", value: 9000 }], district: [{ from: "2018-01-01", value: ["020030", "020057"] }] },
  criteria: {
    woman: { fact: "gender", eq: "female" },
    adult: { fact: "birthDate", age: { gte: 18 } },
    resident: { fact: "municipality", in: { param: "district" } },
    outOfWork: { fact: "labourStatus", in: ["unemployed", "unemployed-never-worked"] },
    income: { fact: "isee", lte: { param: "ceiling" } },
    notEnrolled: { not: { fact: "enrolled", eq: true } },
  },
  criterion: {
    all: [{ ref: "woman" }, { ref: "adult" }, { ref: "resident" }, { ref: "outOfWork" }, { ref: "income" }, { ref: "notEnrolled" }],
  },
});
const decision = assessEligibility(rules, { birthDate: "1980-01-01", gender: "female", isee: 5000 }, { asOf: "2018-03-01" });
console.log(JSON.stringify(decision.outcome));
