import type { TableDimension } from "../table.ts";
import type { Place, ReadResult, ReadTable } from "./read-measurement.ts";

/** What stands for all parts that are not looked at. */
const OTHERS = "others";

/** Parts of which nobody is in two, even where parts overlap. */
const CLOSED: ReadonlySet<string> = new Set(["none", "unknown"]);

/**
 * The ways in which a table divides what it counts, each as dimensions that add up.
 *
 * Parts that overlap have no sum: each is looked at alone, beside all others, with those who are in none or of whom it is not known. Overlapping parts that do add up, since nobody
 * is in two, are read as a division too.
 *
 * @param countsOf - what has to add up, in a fixed order; `undefined` where it is not known
 */
export function splitsOf(
  { by, parts }: ReadTable,
  total: ReadResult,
  countsOf: (result: ReadResult) => readonly number[] | undefined,
): readonly (readonly TableDimension[])[] {
  const adds = addsUp(parts.map(countsOf), countsOf(total));
  const isOverlapping = by.some(({ overlapping }) => overlapping);
  return by.reduce<readonly (readonly TableDimension[])[]>(
    (splits, { name, categories, overlapping }) => {
      const isDivision = adds === true || (!overlapping && (adds === undefined || isOverlapping));
      const ways = isDivision ? [categories] : separate(categories, overlapping);
      return splits.flatMap((split) => ways.map((way) => [...split, { id: dimensionId(name), categories: way.map(categoryId) }]));
    },
    [[]],
  );
}

/** Each category beside the others; of overlapping ones those who are in none of them apart. */
function separate(categories: readonly string[], overlapping: boolean): readonly (readonly (string | undefined)[])[] {
  const closed = overlapping ? categories.filter((category) => CLOSED.has(category)) : [];
  const open = categories.filter((category) => !closed.includes(category));
  return open.length === 0 ? [[undefined, ...closed]] : open.map((category) => [category, undefined, ...closed]);
}

/** Whether parts add up to the total, count by count; `undefined` when it cannot be seen. */
function addsUp(parts: readonly (readonly number[] | undefined)[], total: readonly number[] | undefined): boolean | undefined {
  const known = parts.flatMap((counts) => (counts === undefined ? [] : [counts]));
  if (known.length < parts.length || total === undefined) return undefined;
  return total.every((whole, index) => known.reduce((sum, counts) => sum + (counts[index] ?? 0), 0) === whole);
}

/** Where a place stands in a table with these dimensions; `undefined` where it does not. */
export function placeIn(place: Place, dimensions: readonly TableDimension[]): Readonly<Record<string, string>> | undefined {
  const at = place.map(([name, category]) => [dimensionId(name), categoryId(category)] as const);
  const isInside = at.every(([name, category]) => dimensions.some(({ id, categories }) => id === name && categories.includes(category)));
  return isInside ? Object.fromEntries(at) : undefined;
}

/** Names and codes are written so that they cannot be taken for words of ours. */
function dimensionId(name: string): string {
  return `by ${name}`;
}

function categoryId(category: string | undefined): string {
  return category === undefined ? OTHERS : `in ${category}`;
}
