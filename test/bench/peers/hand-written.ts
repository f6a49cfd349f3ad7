import type { Outcome } from "../../../dist/index.js";
import { DISTRICT, LABOUR_STATUSES, type Row } from "../data/milena.ts";
import { isDay } from "./is-day.ts";

/* The rule as a programmer writes it who knows it will never change: thresholds worked out by hand, and the same tests of what cannot be read as the library makes. */

const IN_DISTRICT = new Set(DISTRICT);
const IS_STATUS = new Set<string>(LABOUR_STATUSES);
const WITHOUT_WORK = new Set<string>(["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"]);

/** Judges a row; what costs least comes first, and the first no ends it. */
export function handWritten(row: Row): Outcome {
  let isOpen = false;

  const enrolled: unknown = row.enrolled;
  if (enrolled === true) return "false";
  if (enrolled !== false) isOpen = true;

  const gender: unknown = row.gender;
  if (gender === "male" || gender === "non-binary") return "false";
  if (gender !== "female") isOpen = true;

  const municipality: unknown = row.municipality;
  if (typeof municipality !== "string" || municipality === "") isOpen = true;
  else if (!IN_DISTRICT.has(municipality)) return "false";

  const labourStatus: unknown = row.labourStatus;
  if (typeof labourStatus !== "string" || !IS_STATUS.has(labourStatus)) isOpen = true;
  else if (!WITHOUT_WORK.has(labourStatus)) return "false";

  const isee: unknown = row.isee;
  if (typeof isee !== "number" || !(isee >= 0 && isee <= 1_000_000)) isOpen = true;
  else if (isee > 9000) return "false";

  const dependants: unknown = row.dependants;
  if (typeof dependants !== "number" || !(dependants >= 0 && dependants <= 20) || !Number.isInteger(dependants)) isOpen = true;
  else if (dependants < 1) return "false";

  const referredOn: unknown = row.referredOn;
  if (typeof referredOn !== "string" || !isDay(referredOn)) isOpen = true;
  else if (referredOn <= "2017-09-01" || referredOn > "2018-03-01") return "false";

  const birthDate: unknown = row.birthDate;
  // A birth after the day of the decision cannot be read.
  if (typeof birthDate !== "string" || birthDate > "2018-03-01" || !isDay(birthDate)) isOpen = true;
  else if (birthDate > "2000-03-01" || birthDate <= "1951-03-01") return "false";

  return isOpen ? "unknown" : "true";
}
