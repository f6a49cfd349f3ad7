import { networkMeasures } from "welfare-core";
import { describe, expect, it } from "vitest";
import { expectCostBelow } from "../../cpu-milliseconds.ts";

describe("a large network", () => {
  it("with more shortest paths than the largest number still shares them", () => {
    // A row of diamonds: corner i, three on the way, corner i + 1. Each way through makes three times the paths: 3^650 from end to end.
    const diamonds = 650;
    const people = Array.from({ length: 4 * diamonds + 1 }, (_, index) => String(index));
    const ties = Array.from({ length: diamonds }, (_, index) =>
      [1, 2, 3].flatMap((middle) => [
        [String(4 * index), String(4 * index + middle)] as const,
        [String(4 * index + middle), String(4 * index + 4)] as const,
      ]),
    ).flat();
    const found = networkMeasures({ people, ties });
    const through = found.status === "value" ? (found.betweenness?.map(({ betweenness }) => betweenness) ?? []) : [];
    // Corner i: all pairs with one on each side, and half of the three pairs within each of the one or two diamonds that it closes.
    const corner = (index: number) => 16 * index * (diamonds - index) + (index === 0 || index === diamonds ? 1.5 : 3);
    for (const index of [0, 1, 2, 325, 649, 650]) expect(through[4 * index]).toBeCloseTo(corner(index), 3);
    // One of three on the way in diamond i: a third of the pairs with one end on each side of it.
    for (const index of [0, 1, 324, 649])
      expect(through[4 * index + 1]).toBeCloseTo(((4 * index + 1) * (4 * (diamonds - index - 1) + 1)) / 3, 3);
  });

  it("of ten thousand is measured at once without its paths, and of a star too", () => {
    const people = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
    const ring = people.flatMap((person, index) => [1, 2, 7].map((step) => [person, people[(index + step) % 10_000] ?? ""] as const));
    const star = people.slice(1).map((person) => ["p0", person] as const);
    expectCostBelow(2000, () => networkMeasures({ people, ties: [...ring, ...star] }, { shortestPaths: false }));
    expect(networkMeasures({ people, ties: star }, { shortestPaths: false })).toMatchObject({ degreeCentralization: 1, components: 1 });
  });
});
