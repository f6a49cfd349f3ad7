import { daysOf, type CalendarDate } from "../time/index.ts";
import type { AgeComparison } from "./criterion.ts";
import type { AnyLeaf } from "./evaluate-criterion.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { itemsOf } from "./judge-list.ts";
import { visitLeaves } from "./leaves.ts";
import { readValue } from "./read-fact.ts";

interface BirthContext {
  readonly facts: Facts;
  readonly asOf: CalendarDate;
}

/**
 * Whether the day of which a leaf asks the age lies after the day at which it is asked: such a birth cannot be read.
 *
 * @returns false where no age is asked, and where one of the two days is missing or cannot be read
 */
export function isLateBirth(
  leaf: { readonly fact: string; readonly age?: AgeComparison | undefined },
  row: FactsRow,
  { facts, asOf }: BirthContext,
): boolean {
  const fact = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined;
  if (leaf.age === undefined || fact === undefined) return false;
  const birth = readValue(row, leaf.fact, fact);
  const reference = leaf.age.at === undefined ? asOf : readValue(row, leaf.age.at.fact, { type: "date" });
  return typeof birth === "string" && typeof reference === "string" && daysOf(birth).first > reference;
}

/**
 * The births after their reference day that a leaf asks: its own, or those of the items of its list.
 *
 * @returns names of facts, those of items after the name of the list: `members.birthDate`; a name as often as it is found
 */
export function lateBirths(leaf: AnyLeaf, row: FactsRow, { facts, asOf }: BirthContext): readonly string[] {
  const where = leaf.count?.where ?? leaf.sum?.where ?? leaf.some?.where ?? leaf.every?.where;
  if (where === undefined) return isLateBirth(leaf, row, { facts, asOf }) ? [leaf.fact] : [];
  const list = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined;
  const value = list?.type === "list" ? readValue(row, leaf.fact, list) : undefined;
  if (list?.type !== "list" || value === undefined) return [];
  const found: string[] = [];
  visitLeaves(where, {}, (inner) => {
    const isLate = itemsOf(value).items.some((item) => isLateBirth(inner, item, { facts: list.of, asOf }));
    if (isLate) found.push(`${leaf.fact}.${inner.fact}`);
  });
  return found;
}
