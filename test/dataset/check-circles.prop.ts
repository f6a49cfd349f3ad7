import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataset, type Territory } from "welfare-core";
import { datasetOf } from "./story.ts";
import { runs } from "../runs.ts";

const SIZE = 7;
const arrows = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 12 });

/** Whether one leads to another by at least one arrow: the closure, by Warshall's algorithm. */
function leadsTo(pairs: readonly (readonly [number, number])[]): readonly (readonly boolean[])[] {
  const leads = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => false));
  const at = (from: number, to: number) => leads[from]?.[to] === true;
  const set = (from: number, to: number) => leads[from]?.splice(to, 1, true);
  for (const [from, to] of pairs) set(from, to);
  for (let over = 0; over < SIZE; over += 1) {
    for (let from = 0; from < SIZE; from += 1) {
      for (let to = 0; to < SIZE; to += 1) if (at(from, over) && at(over, to)) set(from, to);
    }
  }
  return leads;
}

describe("circles", () => {
  it("hold exactly the territories that lie in themselves", () => {
    fc.assert(
      fc.property(arrows, (pairs) => {
        const territories = Array.from({ length: SIZE }, (_, id): Territory => ({
          id: `t${id}`,
          level: "x-place",
          names: [{ name: "A" }],
          members: pairs.filter(([from]) => from === id).map(([, to]) => ({ territoryId: `t${to}` })),
        }));
        const found = checkDataset(datasetOf({ territories })).filter(({ code }) => code === "circle");
        const leads = leadsTo(pairs);
        expect(found.flatMap(({ keys }) => keys)).toEqual(territories.map(({ id }) => id).filter((_, index) => leads[index]?.[index]));
      }),
      runs(300),
    );
  });
});
