import { daysOf, toDayNumber } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import { type AnyLeaf, type Facts, type FactsRow, own } from "../language/index.ts";
import { type AskedLeaves, referenceOf } from "./asked-leaves.ts";
import { measureOf } from "./day-thresholds.ts";

/** What is known of dates while they are chosen one after the other. */
export interface ChosenDates {
  readonly asked: AskedLeaves;
  readonly facts: Facts;
  /** The dates chosen so far. */
  readonly row: FactsRow;
}

/** The other date fact of a leaf that asks one at the day of another; nothing where it asks one alone, or one at its own day. */
export function otherDate(leaf: AnyLeaf, name: string): string | undefined {
  const reference = referenceOf(leaf);
  if (reference === leaf.fact) return undefined;
  return reference === name ? leaf.fact : reference;
}

/** The first and the last day that a date of the row may be, as day numbers; nothing where it has none that can be read. */
export function chosenDays(name: string, { facts, row }: ChosenDates): readonly [number, number] | undefined {
  const fact = own(facts, name);
  const value = fact === undefined ? undefined : readValue(row, name, fact);
  if (typeof value !== "string") return undefined;
  const { first, last } = daysOf(value);
  return [toDayNumber(first), toDayNumber(last)];
}

/**
 * Whether the dates that hang together with one, through leaves that ask one at the day of another, can be represented one after the other: they form no circle, and two of them are measured
 * on one scale only. Dates that the row has are no longer open.
 */
export function isRepresentable(name: string, dates: ChosenDates): boolean {
  const seen = new Set([name]);
  const left: { readonly date: string; readonly from: string | undefined }[] = [{ date: name, from: undefined }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { date, from } = next;
    for (const [other, measures] of openLinks(date, dates)) {
      if (measures.size > 1) return false;
      if (other === from) continue;
      if (seen.has(other)) return false;
      seen.add(other);
      left.push({ date: other, from: date });
    }
  }
  return true;
}

/** The dates without a value that leaves link to one, with the scales on which they are measured. */
export function openLinks(name: string, dates: ChosenDates): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  for (const leaf of dates.asked(name)) {
    const other = otherDate(leaf, name);
    if (other === undefined || chosenDays(other, dates) !== undefined) continue;
    links.set(other, (links.get(other) ?? new Set()).add(`${leaf.fact} ${measureOf(leaf)}`));
  }
  return links;
}
