import { KNOWN } from "../kinds/index.ts";
import type { Work } from "./work.ts";

/** How many units of all indicators are known so far. */
export function knownUnits({ tallies }: Work): number {
  const counts = tallies.map(({ cells, people }) => {
    const rows = cells.reduce((sum, cell) => sum + (cell?.counts.slice(KNOWN).reduce((all, count) => all + count, 0) ?? 0), 0);
    return rows + people.places.filter((place) => place >= KNOWN).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
