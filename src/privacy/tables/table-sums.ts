import type { FrequencyTable, TableCell } from "./table.ts";

/** A place as the sum of others of the same table. */
export interface SumOfPlaces {
  readonly total: TableCell["at"];
  readonly parts: readonly TableCell["at"][];
}

/** Every way in which a table adds up: along each dimension, at each place of the others, totals included. A dimension without categories adds nothing up. */
export function tableSums({ dimensions }: FrequencyTable): readonly SumOfPlaces[] {
  return dimensions.flatMap(({ id, categories }, index) => {
    if (categories.length === 0) return [];
    const others = dimensions.filter((_, other) => other !== index);
    return placesOf(others).map((total) => ({ total, parts: categories.map((category) => ({ ...total, [id]: category })) }));
  });
}

function placesOf(dimensions: FrequencyTable["dimensions"]): readonly TableCell["at"][] {
  return dimensions.reduce<readonly TableCell["at"][]>(
    (places, { id, categories }) => places.flatMap((at) => [at, ...categories.map((category) => ({ ...at, [id]: category }))]),
    [{}],
  );
}
