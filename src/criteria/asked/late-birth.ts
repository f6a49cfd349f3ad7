import { type CalendarDate, daysOf } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import { itemsOf } from "../judge/index.ts";
import { type AgeComparison, type AnyLeaf, type Facts, type FactsRow, own, visitLeaves, wheresOf } from "../language/index.ts";

type DayContext = { readonly facts: Facts; readonly asOf: CalendarDate };

/**
 * Whether the day of which a leaf asks the age lies after the day at which it is asked: such a birth cannot be read.
 *
 * @returns false where no age is asked, and where one of the two days is missing or cannot be read
 */
export function isLateBirth(
  leaf: { readonly fact: string; readonly age?: AgeComparison | undefined },
  row: FactsRow,
  { facts, asOf }: DayContext,
): boolean {
  const fact = own(facts, leaf.fact);
  if (leaf.age === undefined || fact === undefined) return false;
  const birth = readValue(row, leaf.fact, fact);
  const reference = leaf.age.at === undefined ? asOf : readValue(row, leaf.age.at.fact, { type: "date" });
  return typeof birth === "string" && typeof reference === "string" && daysOf(birth).first > reference;
}

/** The facts of a leaf that {@link isLateBirth} finds, those of the items of its list as `members.birthDate`; each once. */
export function lateBirthsOf(leaf: AnyLeaf, row: FactsRow, { facts, asOf }: DayContext): readonly string[] {
  if (isLateBirth(leaf, row, { facts, asOf })) return [leaf.fact];
  const fact = own(facts, leaf.fact);
  if (fact?.type !== "list") return [];
  const list = readValue(row, leaf.fact, fact);
  if (list === undefined) return [];
  const late = new Set<string>();
  for (const where of wheresOf(leaf)) {
    visitLeaves(where, {}, (inner) => {
      if (inner.age === undefined) return;
      if (itemsOf(list).items.some((item) => isLateBirth(inner, item, { facts: fact.of, asOf }))) late.add(`${leaf.fact}.${inner.fact}`);
    });
  }
  return [...late];
}
