import type { FrequencyTable, TableCell } from "welfare-core";

/** A table of three dimensions with all its margins: `inner` in each cell, and margins as if each cell were five, or hidden too. */
export function cube(size: number, inner: number | null, margins: "published" | "hidden" = "published"): FrequencyTable {
  const dimensions = ["a", "b", "c"].map((id) => ({ id, categories: Array.from({ length: size }, (_, index) => `${id}${index}`) }));
  const places = dimensions.reduce<readonly TableCell["at"][]>(
    (all, { id, categories }) => all.flatMap((at) => [at, ...categories.map((category) => ({ ...at, [id]: category }))]),
    [{}],
  );
  const countAt = (at: TableCell["at"]) => {
    const open = 3 - Object.keys(at).length;
    if (open === 0) return inner;
    return margins === "hidden" ? null : 5 * size ** open;
  };
  return { id: "cube", dimensions, cells: places.map((at) => ({ at, count: countAt(at) })) };
}
