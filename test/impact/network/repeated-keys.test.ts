import { expect, it } from "vitest";
import { graphOf } from "../../../src/impact/network/graph.ts";

it("a key that comes again is the person that it was", () => {
  const ties = [
    ["ada", "bea"],
    ["bea", "cara"],
  ] as const;
  const once = graphOf(["ada", "bea", "cara"], ties, false);
  expect(graphOf(["ada", "bea", "ada", "cara", "ada"], ties, false)).toStrictEqual(once);
  expect(once).toMatchObject({
    keys: ["ada", "bea", "cara"],
    ties: [
      [0, 1],
      [1, 2],
    ],
  });
});

// A tie has a number of its own, made of those of its two ends: 1 → 2 and 2 → 1 of three, 0 → 3 and 1 → 0 of four must not be taken for each other.
it.each([2, 3, 4, 5])("of %d people every tie there can be is one of its own, in both directions", (size) => {
  const keys = Array.from({ length: size }, (_, index) => `p${index}`);
  const pairs = keys.flatMap((a) => keys.filter((b) => b !== a).map((b) => [a, b] as const));
  expect(graphOf(keys, [...pairs, ...pairs], true)).toMatchObject({
    ties: { length: pairs.length },
    uncounted: { repeated: pairs.length },
  });
  expect(graphOf(keys, pairs, false)).toMatchObject({ ties: { length: pairs.length / 2 }, uncounted: { repeated: pairs.length / 2 } });
});
