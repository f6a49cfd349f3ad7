import { type Codelist, EDUCATION_LEVEL, GENDER, HOUSING_STATUS, LABOUR_STATUS, missingReasonOf } from "../../codelist/index.ts";
import type { Criterion } from "../../criteria/index.ts";
import type { Duration } from "../../time/index.ts";
import type { EsfOutputCode } from "./esf-plus-words.ts";

/** The outputs that count people. */
export type PersonOutputCode = Exclude<EsfOutputCode, "EECO18" | "EECO19">;

const ENTRY_DAY = { fact: "entryDate" } as const;

/** A fact that has an answer: true for every one of them, and unknown without one. */
function answered(fact: string, list: Codelist): Criterion {
  return { fact, in: list.codes.filter((code) => missingReasonOf(list, code) === undefined) };
}

/** Who entered, and of whom gender, age, education and work status are known: the others stand in the total of everyone only. */
export function completeRecord(): Criterion {
  return {
    all: [
      answered("gender", GENDER),
      { fact: "birthDate", age: { gte: 0, at: ENTRY_DAY } },
      answered("educationLevelAtEntry", EDUCATION_LEVEL),
      answered("labourStatusAtEntry", LABOUR_STATUS),
    ],
  };
}

/** What each output asks of someone who entered. */
export function outputConditions(longTermMonths: number): Readonly<Record<PersonOutputCode, Criterion>> {
  const { employed, unemployed, inactive } = LABOUR_STATUS.groups;
  const { low, medium, high } = EDUCATION_LEVEL.groups;
  const working = (codes: readonly string[]): Criterion => ({ fact: "labourStatusAtEntry", in: codes });
  const educated = (codes: readonly string[]): Criterion => ({ fact: "educationLevelAtEntry", in: codes });
  const isTrue = (fact: string): Criterion => ({ fact, eq: true });
  return {
    EECO01: answered("labourStatusAtEntry", LABOUR_STATUS),
    EECO02: working(unemployed),
    EECO03: { all: [working(unemployed), lastsLongerThan(longTermMonths)] },
    EECO04: working(inactive),
    EECO05: working(employed),
    EECO06: { fact: "birthDate", age: { lt: 18, at: ENTRY_DAY } },
    EECO07: { fact: "birthDate", age: { gte: 18, lte: 29, at: ENTRY_DAY } },
    EECO08: { fact: "birthDate", age: { gte: 55, at: ENTRY_DAY } },
    EECO09: educated(low),
    EECO10: educated(medium),
    EECO11: educated(high),
    EECO12: isTrue("disability"),
    EECO13: isTrue("thirdCountryNational"),
    EECO14: isTrue("foreignBackground"),
    EECO15: isTrue("minority"),
    EECO16: { fact: "housingStatusAtEntry", in: HOUSING_STATUS.groups.homeless },
    EECO17: isTrue("ruralAtEntry"),
  };
}

/** Longer than so many months: on the day on which they are complete it is not yet longer. */
function lastsLongerThan(months: number): Criterion {
  const fact = "labourStatusSinceAtEntry";
  const monthsAndADay: Duration = `P${months}M1D`;
  return {
    all: [
      { fact, age: { gte: months, unit: "months", at: ENTRY_DAY } },
      // A window leaves its first day out: whoever began a day more than the months ago is not in it.
      { not: { fact, within: { last: monthsAndADay, at: ENTRY_DAY } } },
    ],
  };
}
