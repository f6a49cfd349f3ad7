import { networkMeasures } from "welfare-core";
import { expect, it } from "vitest";

/** A strip of rows in which everyone knows all of the row before and of the row after. */
function strip(rows: number, width: number) {
  const row = (index: number) => Array.from({ length: width }, (_, place) => `${index}-${place}`);
  const people = Array.from({ length: rows }, (_, index) => row(index)).flat();
  const ties = Array.from({ length: rows - 1 }, (_, index) => row(index).flatMap((a) => row(index + 1).map((b) => [a, b] as const))).flat();
  return { people, ties };
}

// From end to end there are as many ways as the width to the power of the rows between: 3^328 is beyond 2^512.
it.each([
  [5, 2],
  [4, 3],
  [330, 3],
])("in a strip of %s rows of %s everyone has the same share of the ways that pass her row", (rows, width) => {
  const found = networkMeasures(strip(rows, width));
  const betweenness = found.status === "value" ? (found.betweenness ?? []) : [];
  const pairsInRow = (width * (width - 1)) / 2;
  // Two of one row meet through the rows beside it: through one at an end, through two elsewhere.
  const fromRow = (index: number) =>
    index < 0 || index >= rows ? 0 : pairsInRow / (index === 0 || index === rows - 1 ? width : 2 * width);
  const expected = (index: number) => width * index * (rows - 1 - index) + fromRow(index - 1) + fromRow(index + 1);
  expect(betweenness).toHaveLength(rows * width);
  const isOff = ({ key, betweenness: through }: (typeof betweenness)[number]) => {
    const ofRow = expected(Number(key.split("-")[0]));
    return !(Math.abs(through - ofRow) <= 1e-9 * Math.max(1, ofRow));
  };
  expect(betweenness.filter(isOff)).toEqual([]);
});
