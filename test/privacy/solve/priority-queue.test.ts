import { describe, expect, it } from "vitest";
import { priorityQueue } from "../../../src/privacy/solve/index.ts";

/** Takes everything that is waiting. */
function drained<T>(queue: ReturnType<typeof priorityQueue<T>>): readonly (readonly [T, number])[] {
  const all: (readonly [T, number])[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) all.push([next.item, next.cost]);
  return all;
}

describe("a queue by cost", () => {
  it("gives the cheapest first, and of equal ones the first that came", () => {
    const costs = Array.from({ length: 40 }, (_, index) => (index * 17) % 11);
    const queue = priorityQueue<number>();
    for (const [index, cost] of costs.entries()) queue.add(index, cost);
    const inOrder = [...costs.entries()].sort(([a, costOfA], [b, costOfB]) => costOfA - costOfB || a - b);
    expect(drained(queue)).toStrictEqual(inOrder);
  });

  it.each([
    ["rising", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["falling", [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ["equal", [5, 5, 5, 5, 5, 5, 5]],
    ["fractions and negative ones", [0.5, -1, 0.25, -2, 0]],
  ])("does so for costs that are %s", (_, costs) => {
    const queue = priorityQueue<number>();
    for (const [index, cost] of costs.entries()) queue.add(index, cost);
    expect(drained(queue)).toStrictEqual([...costs.entries()].sort(([a, x], [b, y]) => x - y || a - b));
  });

  it("takes in more while it gives out", () => {
    const queue = priorityQueue<string>();
    for (const [item, cost] of [["c", 3] as const, ["a", 1] as const, ["e", 5] as const]) queue.add(item, cost);
    expect(queue.take()).toStrictEqual(expect.objectContaining({ item: "a", cost: 1 }));
    queue.add("b", 2);
    queue.add("later c", 3);
    queue.add("d", 4);
    expect(drained(queue).map(([item]) => item)).toStrictEqual(["b", "c", "later c", "d", "e"]);
    queue.add("again", 1);
    expect(queue.take()?.item).toBe("again");
  });

  it("has nothing to give when it is empty", () => {
    expect(priorityQueue<string>().take()).toBeUndefined();
  });
});
