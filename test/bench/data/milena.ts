import type { Criterion, EvaluationContext, Facts, FactsRow, Parameters } from "../../../dist/index.js";

/** The day of the decision. */
export const AS_OF = "2018-03-01";

/** The codes of the work status that the facts know. */
export const LABOUR_STATUSES = [
  "employee",
  "self-employed",
  "contributing-family",
  "unemployed",
  "unemployed-never-worked",
  "inactive-education",
  "inactive-care",
  "inactive-retired",
  "inactive-unable",
  "inactive-other",
] as const;

/** The municipalities of a made-up district of fourteen. */
export const DISTRICT = Array.from({ length: 14 }, (_, index) => String(20_001 + 4 * index).padStart(6, "0"));

/** The eight facts that the rule asks. */
export const FACTS = {
  gender: { type: "code", codes: ["female", "male", "non-binary"] },
  birthDate: { type: "date" },
  municipality: { type: "code" },
  labourStatus: { type: "code", codes: LABOUR_STATUSES },
  isee: { type: "number", min: 0, max: 1_000_000 },
  enrolled: { type: "boolean" },
  referredOn: { type: "date" },
  dependants: { type: "number", integer: true, min: 0, max: 20 },
} as const satisfies Facts;

/** Amounts and places are made up. */
export const PARAMETERS = {
  ceiling: [
    { from: "2017-01-01", value: 8500, source: "made up" },
    { from: "2018-01-01", value: 9000, source: "made up" },
  ],
  district: [{ from: "2014-01-01", value: DISTRICT, source: "made up" }],
} satisfies Parameters;

/** Women of working age of the district without work, poor, with someone who depends on them, in no other project, referred in the last six months. */
export const RULE = {
  id: "milena",
  all: [
    { id: "woman", fact: "gender", eq: "female" },
    { id: "of-working-age", fact: "birthDate", age: { gte: 18, lt: 67 } },
    { id: "resident", fact: "municipality", in: { param: "district" } },
    { id: "without-work", fact: "labourStatus", in: ["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"] },
    { id: "poor", fact: "isee", lte: { param: "ceiling" } },
    { id: "in-no-other-project", not: { fact: "enrolled", eq: true } },
    { id: "referred", fact: "referredOn", within: { last: "P6M" } },
    { id: "with-dependants", fact: "dependants", gte: 1 },
  ],
} as const satisfies Criterion<typeof FACTS>;

/** With what the rule is judged. */
export const CONTEXT: EvaluationContext<typeof FACTS> = { facts: FACTS, asOf: AS_OF, parameters: PARAMETERS };

/** A person as of the day. */
export type Row = FactsRow<typeof FACTS>;
