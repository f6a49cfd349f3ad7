import { FACTS } from "../data/participations.ts";
import { isDay } from "./is-day.ts";

/*
 * The ten indicators of the data as a programmer writes them who knows that they will never change: one loop over the rows, each person once by one look-up, the reasons of what is missing
 * counted, the same tests of what cannot be read as the library makes. No intervals.
 */

/** What is counted of one indicator in one part. */
export interface Tally {
  n: number;
  yes: number;
  sum: number;
  populationUnknown: number;
  readonly missing: Record<string, number>;
}

/** Of each indicator its total, and its tallies by the parts of each dimension. */
export type HandMade = readonly { readonly total: Tally; readonly by: readonly Record<string, Tally>[] }[];

type Row = Readonly<Record<string, unknown>> & { readonly missing?: Readonly<Record<string, string>> };

/** The row that decides for a person in one indicator. */
interface Held {
  strength: number;
  answer: string;
  day: string;
  participation: string;
  sex: string;
  district: string;
  age: string;
  change: number;
}

const SEXES = new Set<string>(FACTS.sex.codes);
const REASONS_OF_EXIT = new Set<string>(FACTS.exitReason.codes);
const STATUSES = new Set<string>(FACTS.labourStatusAt28Days.codes);
const TRAININGS = new Set<string>(FACTS.trainingStatusAt6Months.codes);
const REASONS = ["not-due", "not-asked", "declined", "unknown", "lost", "invalid", "not-applicable"];
const PEOPLE = 6;

/** Measures all ten. */
export function measuredByHand(rows: readonly Row[]): HandMade {
  const result = Array.from({ length: 10 }, () => ({ total: tally(), by: [{}, {}, {}] as Record<string, Tally>[] }));
  const people = new Map<string, (Held | undefined)[]>();

  for (const row of rows) {
    const sex = typeof row["sex"] === "string" && SEXES.has(row["sex"]) ? row["sex"] : "unknown";
    const district = typeof row["district"] === "string" && row["district"] !== "" ? row["district"] : "unknown";
    const entry = typeof row["entryDate"] === "string" && isDay(row["entryDate"]) ? row["entryDate"] : "";
    const age = bandOf(row["birthDate"], entry);
    const key = row["beneficiaryId"];
    const exited = row["exited"];
    const completed = outcome(row, "exitReason", REASONS_OF_EXIT, (code) => code === "completed" || code === "goal-reached");
    const soon = outcome(row, "labourStatusAt28Days", STATUSES, isWork);
    const work = outcome(row, "labourStatusAt6Months", STATUSES, isWork);
    const study = outcome(row, "trainingStatusAt6Months", TRAININGS, (code) => code === "education" || code === "training");
    const before = score(row, "selfEsteemAtEntry", 10, 40);
    const after = score(row, "selfEsteemAtExit", 10, 40);
    const minutes = score(row, "minutesAttended", 0, 100_000);
    const isKnownChange = typeof before === "number" && typeof after === "number";
    const change = isKnownChange ? after - before : 0;
    const changed = isKnownChange
      ? "known"
      : worst(typeof before === "string" ? before : undefined, typeof after === "string" ? after : undefined);

    if (typeof key === "string" && key !== "") {
      const participation = typeof row["participationId"] === "string" ? row["participationId"] : "";
      let own = people.get(key);
      if (own === undefined) people.set(key, (own = new Array<Held | undefined>(PEOPLE)));
      const hold = (place: number, answer: string, strength: number, number: number): void => {
        const held = own[place];
        if (held === undefined) {
          own[place] = { strength, answer, day: entry, participation, sex, district, age, change: number };
        } else if (
          strength > held.strength ||
          (strength === held.strength && (entry > held.day || (entry === held.day && participation > held.participation)))
        ) {
          held.strength = strength;
          held.answer = answer;
          held.day = entry;
          held.participation = participation;
          held.sex = sex;
          held.district = district;
          held.age = age;
          held.change = number;
        }
      };
      hold(0, "yes", 9, 0);
      const entered = truth(row, "entered");
      hold(1, entered, strengthOf(entered), 0);
      if (exited !== false) {
        const isIn = exited === true;
        hold(2, isIn ? completed : "population-unknown", isIn ? strengthOf(completed) : 0, 0);
        hold(3, isIn ? soon : "population-unknown", isIn ? strengthOf(soon) : 0, 0);
        hold(4, isIn ? work : "population-unknown", isIn ? strengthOf(work) : 0, 0);
        hold(5, isIn ? changed : "population-unknown", isIn ? 1 : 0, change);
      }
    } else {
      for (let place = 0; place < PEOPLE; place += 1) {
        if (place < 2 || exited !== false) count(result[place], "population-unknown", 0, sex, district, age);
      }
    }
    count(result[6], truth(row, "exited"), 0, sex, district, age);
    if (exited !== false) {
      const isIn = exited === true;
      count(result[7], isIn ? study : "population-unknown", 0, sex, district, age);
      const either = work === "yes" || study === "yes" ? "yes" : work === "no" && study === "no" ? "no" : worst(work, study);
      count(result[8], isIn ? either : "population-unknown", 0, sex, district, age);
    }
    count(result[9], typeof minutes === "number" ? "known" : minutes, typeof minutes === "number" ? minutes : 0, sex, district, age);
  }
  for (const own of people.values()) {
    own.forEach((held, place) => {
      if (held !== undefined) count(result[place], held.answer, held.change, held.sex, held.district, held.age);
    });
  }
  return result;
}

function tally(): Tally {
  return { n: 0, yes: 0, sum: 0, populationUnknown: 0, missing: {} };
}

function count(result: HandMade[number] | undefined, answer: string, number: number, sex: string, district: string, age: string): void {
  if (result === undefined) return;
  add(result.total, answer, number);
  const [bySex = {}, byDistrict = {}, byAge = {}] = result.by;
  add((bySex[sex] ??= tally()), answer, number);
  add((byDistrict[district] ??= tally()), answer, number);
  add((byAge[age] ??= tally()), answer, number);
}

function add(to: Tally, answer: string, number: number): void {
  if (answer === "yes") {
    to.n += 1;
    to.yes += 1;
  } else if (answer === "no") {
    to.n += 1;
  } else if (answer === "known") {
    to.n += 1;
    to.sum += number;
  } else if (answer === "population-unknown") {
    to.populationUnknown += 1;
  } else {
    to.missing[answer] = (to.missing[answer] ?? 0) + 1;
  }
}

function isWork(code: string): boolean {
  return code === "employee" || code === "self-employed";
}

/** Yes, no, or why it is missing. */
function outcome(row: Row, name: string, codes: ReadonlySet<string>, isSuccess: (code: string) => boolean): string {
  const value = row[name];
  if (value === null || value === undefined) return row.missing?.[name] ?? "unknown";
  if (typeof value !== "string" || !codes.has(value)) return "invalid";
  return isSuccess(value) ? "yes" : "no";
}

function truth(row: Row, name: string): string {
  const value = row[name];
  if (value === true) return "yes";
  if (value === false) return "no";
  return value === null || value === undefined ? (row.missing?.[name] ?? "unknown") : "invalid";
}

/** A whole number in its range, or why there is none. */
function score(row: Row, name: string, least: number, greatest: number): number | string {
  const value = row[name];
  if (value === null || value === undefined) return row.missing?.[name] ?? "unknown";
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= greatest ? value : "invalid";
}

/** Of two answers the reason that is counted; a yes or no is none. */
function worst(a: string | undefined, b: string | undefined): string {
  const [first, second] = [rankOf(a), rankOf(b)];
  return REASONS[Math.min(first, second)] ?? "unknown";
}

function rankOf(answer: string | undefined): number {
  const rank = answer === undefined ? -1 : REASONS.indexOf(answer);
  return rank < 0 ? REASONS.length : rank;
}

/** A yes before the reasons by rank before a no. */
function strengthOf(answer: string): number {
  return answer === "yes" ? 9 : answer === "no" ? 1 : 8 - rankOf(answer);
}

/** The band of an age at entry. */
function bandOf(birth: unknown, entry: string): string {
  if (typeof birth !== "string" || entry === "" || !isDay(birth) || birth > entry) return "unknown";
  const years = Number(entry.slice(0, 4)) - Number(birth.slice(0, 4)) - (entry.slice(5) < birth.slice(5) ? 1 : 0);
  return years < 30 ? "under-30" : years < 55 ? "30-54" : "55-and-over";
}
