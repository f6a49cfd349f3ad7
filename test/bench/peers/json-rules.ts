import { Engine, type RuleResult } from "json-rules-engine";
import { DISTRICT, type Row } from "../data/milena.ts";

/*
 * The rule for json-rules-engine, with operators for days, which it lacks. It knows two outcomes: an operator on a missing value says no. Its result holds every condition with the value found and the
 * value asked for.
 */

const engine = new Engine([
  {
    name: "milena",
    event: { type: "may-enter" },
    conditions: {
      all: [
        { fact: "gender", operator: "equal", value: "female" },
        { fact: "birthDate", operator: "after", value: "1951-03-01" },
        { fact: "birthDate", operator: "until", value: "2000-03-01" },
        { fact: "municipality", operator: "in", value: DISTRICT },
        { fact: "labourStatus", operator: "in", value: ["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"] },
        { fact: "isee", operator: "lessThanInclusive", value: 9000 },
        { fact: "enrolled", operator: "equal", value: false },
        { fact: "referredOn", operator: "after", value: "2017-09-01" },
        { fact: "referredOn", operator: "until", value: "2018-03-01" },
        { fact: "dependants", operator: "greaterThanInclusive", value: 1 },
      ],
    },
  },
]);
engine.addOperator("after", (day: string | null, bound: string) => day !== null && day > bound);
engine.addOperator("until", (day: string | null, bound: string) => day !== null && day <= bound);

/** Judges a row and keeps what came of every condition. */
export async function jsonRules(row: Row): Promise<RuleResult> {
  const { results, failureResults } = await engine.run(row);
  const [result = failureResults[0]] = results;
  if (result === undefined) throw new Error("the engine judged nothing");
  return result;
}
