import type { Outcome } from "../../../dist/index.js";
import { DISTRICT, LABOUR_STATUSES, type Row } from "../data/milena.ts";

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

/** Whether a text is a day of the calendar from 1850 to 2200, without a regular expression or a `Date`. */
function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (!(year >= 1850 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= 30 || !(month === 4 || month === 6 || month === 9 || month === 11);
}

/** Two digits as a number, or NaN. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
