import { DISTRICT, LABOUR_STATUSES, type FACTS, type Row } from "./milena.ts";
import { dayIn, drawsFrom, oneOf, wholeBetween, type Draw } from "./random.ts";

/** How many people. */
export const ROWS = 10_000;

/**
 * Made-up people whom social services referred: most of them fit each single requirement, fewer than half fit all. Of one in ten the income is missing, of one in a hundred each other fact.
 *
 * The same rows in every run.
 */
export function milenaRows(): readonly Row[] {
  const draw = drawsFrom(20_180_301);
  return Array.from({ length: ROWS }, () => rowFrom(draw));
}

function rowFrom(draw: Draw): Row {
  const isee = known(draw, 0.9, () => wholeBetween(draw, 0, draw() < 0.8 ? 9000 : 30_000));
  const row = {
    gender: known<Gender>(draw, 0.99, () => (draw() < 0.97 ? "female" : oneOf(draw, OTHER_GENDERS))),
    birthDate: known(draw, 0.99, () => dayIn(draw, draw() < 0.96 ? WORKING_AGE : oneOf(draw, OTHER_AGES))),
    municipality: known(draw, 0.99, () => (draw() < 0.93 ? oneOf(draw, DISTRICT) : "098765")),
    labourStatus: known(draw, 0.99, () => (draw() < 0.88 ? oneOf(draw, WITHOUT_WORK) : oneOf(draw, LABOUR_STATUSES))),
    isee,
    enrolled: known(draw, 0.99, () => draw() < 0.06),
    referredOn: known(draw, 0.99, () => dayIn(draw, draw() < 0.94 ? LAST_MONTHS : LONG_AGO)),
    dependants: known(draw, 0.99, () => (draw() < 0.9 ? wholeBetween(draw, 1, 4) : 0)),
  };
  return isee === null ? { ...row, missing: { isee: oneOf(draw, REASONS) } } : row;
}

function known<T>(draw: Draw, share: number, value: () => T): T | null {
  return draw() < share ? value() : null;
}

type Gender = (typeof FACTS.gender.codes)[number];

const OTHER_GENDERS = ["male", "non-binary"] as const;
const REASONS = ["declined", "not-asked"] as const;
const WORKING_AGE = ["1952-01-01", "1999-12-31"] as const;
const OTHER_AGES = [
  ["1935-01-01", "1951-02-28"],
  ["2000-03-02", "2002-12-31"],
] as const;
const LAST_MONTHS = ["2017-09-02", "2018-03-01"] as const;
const LONG_AGO = ["2016-09-02", "2017-09-01"] as const;
const WITHOUT_WORK = ["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"] as const;
