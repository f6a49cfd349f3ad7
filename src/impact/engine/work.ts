import type { FactsRow } from "../../criteria/index.ts";
import { NO_DAY } from "../../time/index.ts";
import { KNOWN, POPULATION_UNKNOWN } from "../kinds/index.ts";
import { dayReader, textReader } from "../read-row.ts";
import { addUnit, type Cell, newCell } from "./cell.ts";
import { compileDimension } from "./compile-dimension.ts";
import type { Divider } from "./divider.ts";
import { type Groups, groupsBy } from "./groups.ts";
import { decide, noPeople, type People, type PersonRow } from "./people.ts";
import { type IndicatorPlan, liesIn, type Plan } from "./plan.ts";

/** All that is kept of the rows so far; adding changes it. Its size is bounded by groups and people, but for kinds that keep answers. */
export interface Work {
  readonly plan: Plan;
  readonly dividers: readonly Divider[];
  readonly groups: Groups;
  /** The numbers of people by the column of their key. */
  readonly keys: ReadonlyMap<string, Map<string, number>>;
  /** One for each indicator. */
  readonly tallies: readonly Tally[];
}

/** What is kept of the rows for one indicator. */
export interface Tally {
  readonly plan: IndicatorPlan;
  /** By group: units that are rows, and rows of which it is not known whose they are. */
  readonly cells: (Cell | undefined)[];
  /** Where people are counted. */
  readonly people: People;
}

/** Work on no row. */
export function newWork(plan: Plan): Work {
  const { facts, asOf } = plan.setting;
  const dividers = plan.dimensions.map((dimension) => compileDimension(dimension, facts, asOf));
  const keys = new Map(
    plan.indicators.flatMap(({ people }) => (people === undefined ? [] : [[people.key, new Map<string, number>()] as const])),
  );
  const tallies = plan.indicators.map((own) => ({ plan: own, cells: [], people: noPeople(own.kind.numbers) }));
  return { plan, dividers, groups: groupsBy(dividers), keys, tallies };
}

/** Adds rows in one pass: what indicators share of a row, its group, days and keys, is read once. */
export function addRows(work: Work, rows: readonly FactsRow[]): void {
  const seen = sharedReader(work);
  const adders = work.tallies.flatMap((tally) => (tally.plan.refusal === undefined ? [adderOf(tally, work)] : []));
  for (const row of rows) {
    const shared = seen(row);
    for (const add of adders) add(row, shared);
  }
}

/** What several indicators need of a row. */
interface Shared {
  group: number;
  participation: string;
  /** By date fact. */
  readonly days: number[];
  /** By column of a key: the number of the person, or nobody's. */
  readonly people: number[];
}

const NO_PERSON = -1;

function sharedReader({ plan, groups, keys }: Work): (row: FactsRow) => Shared {
  const { facts } = plan.setting;
  const dayReaders = dateFactsOf(plan).map((name) => dayReader(name, facts));
  const participationOf = textReader("participationId", facts);
  const people = [...keys].map(([name, numbers]) => ({ read: textReader(name, facts), numbers }));
  const shared: Shared = { group: 0, participation: "", days: dayReaders.map(() => NO_DAY), people: people.map(() => NO_PERSON) };
  return (row) => {
    shared.group = groups.ofRow(row);
    shared.participation = participationOf(row) ?? "";
    for (let index = 0; index < dayReaders.length; index += 1) shared.days[index] = dayReaders[index]?.(row) ?? NO_DAY;
    people.forEach(({ read, numbers }, index) => {
      const key = read(row);
      shared.people[index] = key === undefined ? NO_PERSON : numberOfPerson(numbers, key);
    });
    return shared;
  };
}

/** The number of a person, a new one for a new key. */
export function numberOfPerson(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(key, next);
  return next;
}

/** The dates that the plan asks for: those of periods, and those by which a person's rows are in order. */
function dateFactsOf({ indicators }: Plan): readonly string[] {
  return [...new Set(indicators.flatMap(({ countedOn, people }) => [countedOn, people?.dateFact].filter((name) => name !== undefined)))];
}

function adderOf(tally: Tally, work: Work): (row: FactsRow, shared: Shared) => void {
  const { kind, judgePopulation, people, countedOn } = tally.plan;
  const { period } = work.plan.setting;
  const dateFacts: readonly (string | undefined)[] = dateFactsOf(work.plan);
  const keys: readonly (string | undefined)[] = [...work.keys.keys()];
  const [periodDay, personDay] = [dateFacts.indexOf(countedOn), dateFacts.indexOf(people?.dateFact)];
  const keyPlace = keys.indexOf(people?.key);
  // Where any success decides and nothing divides, it does not matter which of several rows it was.
  const isOrdered = people !== undefined && (people.rule !== "any" || work.dividers.length > 0);
  const compareGroups = groupOrder(work.groups);
  const personRow: PersonRow = { place: 0, group: 0, day: NO_DAY, participation: "", numbers: [] };
  const { numbers } = personRow;
  return (row, shared) => {
    if (period !== undefined && !liesIn(period, shared.days[periodDay] ?? NO_DAY)) return;
    const population = judgePopulation?.(row);
    if (population === "false") return;
    const person = people === undefined ? NO_PERSON : (shared.people[keyPlace] ?? NO_PERSON);
    const isNobodys = people !== undefined && person === NO_PERSON;
    const place = population === "unknown" || isNobodys ? POPULATION_UNKNOWN : kind.read(row, personRow);
    if (people === undefined || isNobodys) {
      addUnit(cellOf(tally, shared.group), place, numbers);
      return;
    }
    if (place < KNOWN) numbers.fill(0);
    personRow.place = place;
    personRow.group = shared.group;
    if (isOrdered) {
      personRow.day = shared.days[personDay] ?? NO_DAY;
      personRow.participation = shared.participation;
    }
    decide(tally.people, person, personRow, people.rule, compareGroups);
  };
}

/** The cell of a group, a new one for a new group. */
export function cellOf(tally: Tally, group: number): Cell {
  const { plan, cells } = tally;
  const known = cells[group];
  if (known !== undefined) return known;
  const cell = newCell(plan.kind);
  while (cells.length < group) cells.push(undefined);
  cells[group] = cell;
  return cell;
}

/** Compares groups by their parts, so that the order in which they came does not matter. */
export function groupOrder({ all }: Groups): (a: number, b: number) => number {
  return (a, b) => {
    if (a === b) return 0;
    return JSON.stringify(all[a]) < JSON.stringify(all[b]) ? -1 : 1;
  };
}
