import type { BooleanFact, CodeFact, Fact, Facts, FactsRow } from "../../criteria/index.ts";
import { nearestKnown } from "../../record/index.ts";
import { type CalendarDate, isCalendarDate, ymdOf } from "../../time/index.ts";
import type { AgeDimension, Dimension, DimensionBand } from "../definition/index.ts";
import { dayReader } from "../read-row.ts";
import { divideByAge } from "./divide-by-age.ts";
import { divideByCode } from "./divide-by-code.ts";
import { divideByList, type ListedFact } from "./divide-by-list.ts";
import type { Divider } from "./divider.ts";

/** The name of a dimension. */
export function dimensionName(dimension: Dimension): string {
  return typeof dimension === "string" ? dimension : dimension.name;
}

/**
 * Makes a dimension ready for the facts of a table.
 *
 * @throws RangeError when a fact is not declared or cannot divide, or when bands have no order, bear one id twice or overlap
 */
export function compileDimension(dimension: Dimension, facts: Facts, asOf: CalendarDate): Divider {
  if (typeof dimension === "string") {
    const fact = declared(dimension, facts);
    if (dividesRows(fact)) return divideByCode(dimension, fact);
    if (fact.type !== "list")
      throw new RangeError(`${dimension} is a ${fact.type} fact: only codes, truth values and lists of them divide`);
    const items = listed(fact.of);
    const [item] = items;
    if (item === undefined || items.length > 1) throw new RangeError(`say by what the items of ${dimension} divide: { name, list, of }`);
    return divideByList(dimension, { name: dimension, fact }, item);
  }
  if ("list" in dimension) {
    const fact = declared(dimension.list, facts);
    const item = fact.type === "list" ? listed(fact.of).find(({ name }) => name === dimension.of) : undefined;
    if (fact.type !== "list" || item === undefined)
      throw new RangeError(`${dimension.list} is no list whose items have a code or truth value ${dimension.of}`);
    return divideByList(dimension.name, { name: dimension.list, fact }, item);
  }
  requireBands(dimension);
  const birth = declared(dimension.age, facts).type;
  if (birth !== "date" && birth !== "partial-date") throw new RangeError(`${dimension.age} is a ${birth} fact, and no date of birth`);
  return divideByAge(dimension, birth === "partial-date", referenceReader(dimension, facts, asOf));
}

function referenceReader({ at }: AgeDimension, facts: Facts, asOf: CalendarDate): (row: FactsRow) => number {
  const day = at ?? asOf;
  if (isCalendarDate(day)) {
    const reference = ymdOf(day);
    return () => reference;
  }
  const { type } = declared(day, facts);
  if (type !== "date") throw new RangeError(`${day} is a ${type} fact: the age is asked at a day`);
  return dayReader(day, facts);
}

function declared(name: string, facts: Facts): Fact {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (fact !== undefined) return fact;
  const nearest = nearestKnown(name, Object.keys(facts));
  throw new RangeError(`no fact "${name.slice(0, 64)}" is declared${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`);
}

function dividesRows(fact: Fact): fact is CodeFact | BooleanFact {
  return fact.type === "code" || fact.type === "boolean";
}

function listed(items: Facts): readonly ListedFact[] {
  return Object.entries(items).flatMap(([name, fact]) => (dividesRows(fact) ? [{ name, fact }] : []));
}

function requireBands({ name, bands }: AgeDimension): void {
  const ids = new Set(bands.map(({ id }) => id));
  const areIds = ids.size === bands.length && ids.size > 0 && !ids.has("") && !ids.has("unknown") && !ids.has("outside-bands");
  if (!areIds) throw new RangeError(`the bands of ${name} bear ids of their own, none of them unknown or outside-bands`);
  const isAge = (years: number | undefined) => years === undefined || (Number.isSafeInteger(years) && years >= 0);
  const isInOrder = ({ from, to }: DimensionBand) => isAge(from) && isAge(to) && (from ?? 0) <= (to ?? Number.POSITIVE_INFINITY);
  if (!bands.every(isInOrder)) throw new RangeError(`a band of ${name} goes from one whole age to another`);
  const rising = [...bands].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const overlaps = rising.some((band, index) => index > 0 && (rising[index - 1]?.to ?? Number.POSITIVE_INFINITY) >= (band.from ?? 0));
  if (overlaps) throw new RangeError(`the bands of ${name} overlap`);
}
