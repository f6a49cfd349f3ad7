import { daysOf, type CalendarDate } from "../time/index.ts";
import type { AgeComparison } from "./criterion.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { readValue } from "./read-fact.ts";

/**
 * Whether the day of which a leaf asks the age lies after the day at which it is asked: such a birth cannot be read.
 *
 * @returns false where no age is asked, and where one of the two days is missing or cannot be read
 */
export function isLateBirth(
  leaf: { readonly fact: string; readonly age?: AgeComparison | undefined },
  row: FactsRow,
  { facts, asOf }: { readonly facts: Facts; readonly asOf: CalendarDate },
): boolean {
  const fact = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined;
  if (leaf.age === undefined || fact === undefined) return false;
  const birth = readValue(row, leaf.fact, fact);
  const reference = leaf.age.at === undefined ? asOf : readValue(row, leaf.age.at.fact, { type: "date" });
  return typeof birth === "string" && typeof reference === "string" && daysOf(birth).first > reference;
}
