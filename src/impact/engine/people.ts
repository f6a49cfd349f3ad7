import { compareTexts } from "../../record/index.ts";
import { NO_DAY } from "../../time/index.ts";
import { KNOWN, POPULATION_UNKNOWN, YES } from "../kinds/index.ts";

/** Which of a person's rows decides: a success before what is missing before a no, or the first or the last one by its day. */
export type ReentryRule = "any" | "first" | "last";

/** What a row says of the person whose it is. */
export interface PersonRow {
  place: number;
  group: number;
  /** Its day as the number that its digits make; a row without a day comes before all others. */
  day: number;
  participation: string;
  readonly numbers: number[];
}

/** Of each person, by her number, the row that decides: a column for each field, so that a million people take little room. */
export interface People {
  readonly places: number[];
  readonly groups: number[];
  readonly days: number[];
  readonly participations: string[];
  readonly numbers: readonly number[][];
}

/** What stands for a person of whom no row was in the population. */
export const NOBODY = -1;

/** Nobody yet. */
export function noPeople(numbers: number): People {
  return { places: [], groups: [], days: [], participations: [], numbers: Array.from({ length: numbers }, () => []) };
}

/**
 * Lets a row decide for a person if it comes before the one that does so far. Rows are in one order, whatever came first, so that those of a person can be taken in any order and in any parts.
 *
 * @param compareGroups - compares the parts of two groups
 */
export function decide(
  people: People,
  person: number,
  row: PersonRow,
  rule: ReentryRule,
  compareGroups: (a: number, b: number) => number,
): void {
  const { places, groups, days, participations } = people;
  while (places.length <= person) addNobody(people);
  if ((places[person] ?? NOBODY) !== NOBODY && !replaces(row, people, person, rule, compareGroups)) return;
  places[person] = row.place;
  groups[person] = row.group;
  days[person] = row.day;
  participations[person] = row.participation;
  for (let index = 0; index < people.numbers.length; index += 1) {
    const column = people.numbers[index];
    if (column !== undefined) column[person] = row.numbers[index] ?? 0;
  }
}

function addNobody(people: People): void {
  people.places.push(NOBODY);
  people.groups.push(0);
  people.days.push(NO_DAY);
  people.participations.push("");
  for (const column of people.numbers) column.push(0);
}

function replaces(
  row: PersonRow,
  people: People,
  person: number,
  rule: ReentryRule,
  compareGroups: (a: number, b: number) => number,
): boolean {
  const place = people.places[person] ?? NOBODY;
  const stronger = strengthOf(row.place, rule) - strengthOf(place, rule);
  if (stronger !== 0) return stronger > 0;
  const later =
    row.day - (people.days[person] ?? NO_DAY) ||
    compareTexts(row.participation, people.participations[person] ?? "") ||
    row.place - place ||
    compareNumbers(row.numbers, people.numbers, person) ||
    compareGroups(row.group, people.groups[person] ?? 0);
  return rule === "first" ? later < 0 : later > 0;
}

/** A row in the population before one of which that is not known; under `any` a success before the reasons by rank before a no. */
function strengthOf(place: number, rule: ReentryRule): number {
  if (place === POPULATION_UNKNOWN) return 0;
  if (rule !== "any") return 1;
  return place === YES ? KNOWN + 1 : KNOWN + 1 - place;
}

function compareNumbers(numbers: readonly number[], columns: readonly (readonly number[])[], person: number): number {
  for (const [index, column] of columns.entries()) {
    const difference = (numbers[index] ?? 0) - (column[person] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
