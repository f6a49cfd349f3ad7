import { isSmall } from "../attack/index.ts";
import { isInside, type ReadIndicator, type ReadResult, type ReadTable, resultsOf } from "./read-measurement.ts";
import { type ResultCounts, unitsOf } from "./result-counts.ts";
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
  for (const indicator of indicators) {
    for (const table of indicator.tables.filter(({ by }) => by.some(({ overlapping }) => overlapping))) {
      const isSecret =
        table.parts.some(({ index }) => hidden.has(index)) || resultsOf(indicator).some((whole) => hasFewInBoth(table, whole, threshold));
      if (!isSecret) continue;
      for (const { index, counts } of table.parts) if (!hidden.has(index) && !isOfNobody(counts)) more.add(index);
    }
  }
  return more;
}

/**
 * Whether a result consists of two parts that overlap, but for those of nobody, and few, in any count, are in both: what the parts have together more than it has. All parts of the
 * table are known.
 */
function hasFewInBoth({ by, parts }: ReadTable, whole: ReadResult, threshold: number): boolean {
  const [only, ...others] = by.filter(({ overlapping }) => overlapping);
  if (only === undefined || others.length > 0 || whole.counts === undefined) return false;
  if (whole.place.some(([name]) => name === only.name)) return false;
  const inside = parts.filter((part) => isInside(part, whole));
  const peopled = inside.filter(({ counts }) => !isOfNobody(counts)).flatMap(({ place }) => place.filter(([name]) => name === only.name));
  const open = new Set(peopled.map(([, category]) => category).filter((category) => !CLOSED_CATEGORIES.has(category)));
  if (open.size !== 2) return false;
  const sum = sumOf(inside);
  const numbers = numbersOf(whole.counts);
  return [...sum].some(([name, count]) => isSmall(count - (numbers.get(name) ?? 0), threshold));
}

/** Each count of all parts together. */
function sumOf(parts: readonly ReadResult[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const [name, count] of parts.flatMap(({ counts }) => (counts === undefined ? [] : [...numbersOf(counts)]))) {
    sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return sum;
}

function numbersOf({ went, answers, beside }: ResultCounts): ReadonlyMap<string, number> {
  return new Map([...went, ...beside, ...Object.entries<number>(answers ?? {})]);
}

function isOfNobody(counts: ResultCounts | undefined): boolean {
  return counts !== undefined && unitsOf(counts) === 0 && [...counts.beside.values()].every((count) => count === 0);
}
