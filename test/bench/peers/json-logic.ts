import { LogicEngine } from "json-logic-engine";
import type { Outcome } from "../../../dist/index.js";
import { DISTRICT, FACTS, type Row } from "../data/milena.ts";

/*
 * The rule in JSON Logic. A missing value reads as zero or as an empty text, so that each comparison needs a guard of its own. The language has no test of types, of closed lists or of days: numbers
 * are taken as they come, and days are compared as texts.
 */

const is = (name: string) => ({ var: name });
const given = (name: string) => ({ "!==": [is(name), null] });

/** What must hold of each fact, if it is given. */
const REQUIREMENTS = {
  enrolled: { "===": [is("enrolled"), false] },
  gender: { "===": [is("gender"), "female"] },
  municipality: { in: [is("municipality"), DISTRICT] },
  labourStatus: { in: [is("labourStatus"), ["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"]] },
  isee: { "<=": [is("isee"), 9000] },
  dependants: { ">=": [is("dependants"), 1] },
  referredOn: { "<": ["2017-09-01", is("referredOn"), "2018-03-02"] },
  birthDate: { "<": ["1951-03-01", is("birthDate"), "2000-03-02"] },
};

/** Two outcomes, as such rules are usually written: what is missing makes a no. */
export const jsonLogicTwo = built<boolean>({
  and: Object.entries(REQUIREMENTS).flatMap(([name, requirement]) => [given(name), requirement]),
});

/** Three outcomes: no if a given fact fails, unknown if one is missing, else yes. */
export const jsonLogicThree = built<Outcome>({
  if: [
    { or: Object.entries(REQUIREMENTS).map(([name, requirement]) => ({ and: [given(name), { "!": [requirement] }] })) },
    "false",
    { or: Object.keys(FACTS).map((name) => ({ "===": [is(name), null] })) },
    "unknown",
    "true",
  ],
});

function built<T>(logic: object): (row: Row) => T {
  return new LogicEngine().build(logic) as (row: Row) => T;
}
