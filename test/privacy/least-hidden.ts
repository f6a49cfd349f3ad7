import { ATTACKERS, type FrequencyTable } from "welfare-core";
import { isRecoveredBy, isRecoveredNearby, sheetOf, type Sheet } from "./oracle.ts";

/** Whether a reader who knows which counts are small computes one of them. */
export function isLeaking(sheet: Sheet, threshold: number, isRecovered = isRecoveredBy): boolean {
  const small = sheet.counts.filter(({ value }) => value > 0 && value < threshold);
  const marked = small.filter(({ isTotal }) => !isTotal);
  if (small.some(({ isPublished }) => isPublished === true)) return true;
  const readers = [...ATTACKERS].reverse().map((attacker) => ({ attacker, threshold, small: marked }));
  return small.some((asked) => readers.some((reader) => isRecovered(sheet, asked, reader)));
}

/** What has to be hidden at least: cells, and of the sets with so few the sum that is smallest. */
export interface Least {
  readonly cells: number;
  readonly sum: number;
}

/**
 * The least with which nobody computes a small count of a two-way table, zeros published: every set is tried, the smallest first.
 *
 * @returns with the small cells among them; everything where no set helps
 */
export function leastHidden(table: FrequencyTable): Least {
  const valueAt = (index: number) => Number(table.cells[index]?.count);
  const places = [...table.cells.keys()];
  const small = places.filter((index) => isSmall(valueAt(index)));
  const others = places.filter((index) => valueAt(index) > 2);
  const sheet = sheetOf([table], [table]);
  const sumOf = (chosen: readonly number[]) => [...small, ...chosen].reduce((sum, index) => sum + valueAt(index), 0);
  const isSafe = (chosen: readonly number[]) => {
    const counts = sheet.counts.map((count, index) => ({ ...count, isPublished: !isSmall(count.value) && !chosen.includes(index) }));
    const published = { ...sheet, counts };
    // Who is not told which hidden counts are small may take any of them for one, and must not find just one such value either.
    const isFound = (count: (typeof counts)[number]) =>
      isRecoveredBy(published, count, { attacker: "threshold", threshold: 3, small: [], suspected: count });
    return (
      !isLeaking(published, 3, isRecoveredNearby) &&
      !counts.some((count) => !count.isPublished && !count.isTotal && !isSmall(count.value) && isFound(count))
    );
  };
  for (let more = 0; more < others.length; more += 1) {
    const sums = [...subsets(others, more)].filter(isSafe).map(sumOf);
    if (sums.length > 0) return { cells: small.length + more, sum: Math.min(...sums) };
  }
  return { cells: small.length + others.length, sum: sumOf(others) };
}

function isSmall(count: number): boolean {
  return count > 0 && count < 3;
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= items.length - size; index += 1)
      for (const rest of subsets(items, size - 1, index + 1)) yield [items[index] ?? 0, ...rest];
}
