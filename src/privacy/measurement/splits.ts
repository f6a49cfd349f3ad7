import type { TableDimension } from "../tables/index.ts";
import type { Place, ReadResult, ReadTable } from "./read-measurement.ts";

/** Parts of which nobody is in two, even where parts overlap. */
export const CLOSED_CATEGORIES: ReadonlySet<string> = new Set(["none", "unknown"]);

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
      const ways = isDivision ? [categories.map(categoryId)] : separate(categories, overlapping);
      return splits.flatMap((split) => ways.map((way) => [...split, { id: dimensionId(name), categories: way }]));
    },
    [[]],
  );
}

/** Each category beside all that are not in it; of overlapping ones those who are in none of them apart. */
function separate(categories: readonly string[], overlapping: boolean): readonly (readonly string[])[] {
  const closed = overlapping ? categories.filter((category) => CLOSED_CATEGORIES.has(category)) : [];
  const open = categories.filter((category) => !closed.includes(category));
  const apart = closed.map(categoryId);
  return open.length === 0
    ? [["others", ...apart]]
    : open.map((category) => [categoryId(category), `not ${categoryId(category)}`, ...apart]);
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

function categoryId(category: string): string {
  return `in ${category}`;
}
