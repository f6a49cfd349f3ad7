import type { Beneficiary } from "../../beneficiary/index.ts";
import { ANSWER, GENDER, missingReasonOf, type Answer } from "../../codelist/index.ts";
import { readingOf, type Reading, type Readings } from "./reading.ts";

/** The facts of a person that have no date. */
export function personReadings(beneficiary: Beneficiary): Readings {
  return {
    beneficiaryId: { value: beneficiary.id },
    birthDate: readingOf(beneficiary.birthDate, "not-asked"),
    gender: codeReading(GENDER, beneficiary.gender),
    disability: answerReading(beneficiary.disability),
    thirdCountryNational: answerReading(beneficiary.thirdCountryNational),
    foreignBackground: answerReading(beneficiary.foreignBackground),
    minority: answerReading(beneficiary.minority),
  };
}

/** A code as a fact: one that stands for an absent answer is missing, with its reason. */
export function codeReading(list: Parameters<typeof missingReasonOf>[0], code: string | undefined): Reading {
  if (code === undefined) return { missing: "not-asked" };
  const missing = missingReasonOf(list, code);
  return missing === undefined ? { value: code } : { missing };
}

function answerReading(answer: Answer | undefined): Reading {
  const reading = codeReading(ANSWER, answer);
  return "value" in reading ? { value: reading.value === "yes" } : reading;
}
