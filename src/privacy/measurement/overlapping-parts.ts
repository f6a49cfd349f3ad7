import type { ReadIndicator, ReadResult, ReadTable } from "./read-measurement.ts";
import { isSmall, type ResultCounts, unitsOf } from "./result-counts.ts";
import { CLOSED_CATEGORIES } from "./splits.ts";

/**
 * Overlapping parts that go because of each other.
 *
 * Who is in two parts binds their counts together in ways that no sum of one part shows: 19 people, of whom 16 cook and 9 drive, all of these among the cooks, leave 3 who do neither. So parts that overlap are shown all or
 * not at all, but for those of nobody; and where two parts overlap, those in both are looked at as if they were a part.
 *
 * @returns numbers of results that are to be suppressed beside those that are
 */
export function overlappingParts(
  indicators: readonly ReadIndicator[],
  hidden: ReadonlySet<number>,
  threshold: number,
): ReadonlySet<number> {
  const more = new Set<number>();
  for (const { total, tables } of indicators) {
    for (const table of tables.filter(({ by }) => by.some(({ overlapping }) => overlapping))) {
      const isSecret = table.parts.some(({ index }) => hidden.has(index)) || hasFewInBoth(table, total, threshold);
      if (!isSecret) continue;
      for (const { index, counts } of table.parts) if (!hidden.has(index) && !isOfNobody(counts)) more.add(index);
    }
  }
  return more;
}

/** Whether exactly two parts overlap and few, in any count, are in both: what the parts have together more than the total. */
function hasFewInBoth({ by, parts }: ReadTable, total: ReadResult, threshold: number): boolean {
  const [only] = by;
  if (only === undefined || by.length > 1 || total.counts === undefined) return false;
  if (only.categories.filter((category) => !CLOSED_CATEGORIES.has(category)).length !== 2) return false;
  const sum = sumOf(parts);
  if (sum === undefined) return false;
  const whole = numbersOf(total.counts);
  return [...sum].some(([name, count]) => isSmall(count - (whole.get(name) ?? 0), threshold));
}

/** Each count of all parts together; `undefined` when one of them is not known. */
function sumOf(parts: readonly ReadResult[]): ReadonlyMap<string, number> | undefined {
  const sum = new Map<string, number>();
  for (const { counts } of parts) {
    if (counts === undefined) return undefined;
    for (const [name, count] of numbersOf(counts)) sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return sum;
}

function numbersOf({ went, answers, beside }: ResultCounts): ReadonlyMap<string, number> {
  return new Map([...went, ...beside, ...(answers === undefined ? [] : Object.entries(answers))]);
}

function isOfNobody(counts: ResultCounts | undefined): boolean {
  return counts !== undefined && unitsOf(counts) === 0 && [...counts.beside.values()].every((count) => count === 0);
}
