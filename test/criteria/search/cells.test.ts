import { describe, expect, it } from "vitest";
import type { Facts } from "welfare-core";
import { uncompared, valuesFor } from "./values-for.ts";

/** What is thought of for a fact, before it is compared what the leaves answer. */
const candidatesFor = (fact: Facts[string], ...leaves: readonly object[]) => valuesFor(fact, uncompared(leaves)).values;

describe("the codes thought of", () => {
  const LIST = { type: "code", codes: ["a", "b", "c", "d"] } as const;
  const OPEN = { type: "code", codes: ["own", "rented"], open: true } as const;
  const ANY = { type: "code" } as const;

  it.each<readonly [string, Facts[string], readonly object[], readonly string[]]>([
    ["one of those that the same leaves name, and one that none names", LIST, [{ in: ["b", "c"] }], ["a", "b"]],
    ["one, though the rule names another twice", LIST, [{ in: ["b", "b", "c"] }], ["a", "b"]],
    ["one for each leaf that tells it apart", LIST, [{ in: ["b", "c"] }, { eq: "c" }], ["a", "b", "c"]],
    ["only codes of a closed list", LIST, [{ in: ["z", "x-z"] }], ["a"]],
    ["only codes of a list that says it is closed", { ...LIST, open: false }, [{ eq: "z" }], ["a"]],
    ["none of an empty list", { type: "code", codes: [] }, [{ eq: "z" }], []],
    ["also a user's own code of an open list", OPEN, [{ in: ["own", "rented"] }, { eq: "x-caravan" }], ["own", "x-caravan", "x-other"]],
    ["no other code of an open list", OPEN, [{ in: ["own", "rented"] }, { eq: "caravan" }], ["own", "x-other"]],
    ["any code without a list, and one made up", ANY, [{ eq: "020030" }], ["020030", "x-other"]],
    ["another made up where that is named", ANY, [{ in: ["x-other", "x-other-2"] }], ["x-other", "x-other-3"]],
    ["no code that is empty", ANY, [{ eq: "" }], ["x-other"]],
    ["nothing by a parameter that is not in force", ANY, [{ eq: { param: "none" } }, { in: { param: "none" } }], ["x-other"]],
  ])("are %s", (_, fact, leaves, codes) => {
    expect(candidatesFor(fact, ...leaves)).toStrictEqual(codes);
  });

  it("are one for each set of leaves, however many leaves there are", () => {
    // The second and the third leaf name a, the thirteenth names b: neither is the other.
    const elsewhere = Array.from({ length: 9 }, () => ({ eq: "d" }));
    const leaves = [{ eq: "d" }, { eq: "a" }, { in: ["a"] }, ...elsewhere, { eq: "b" }];
    expect(valuesFor(LIST, leaves).values).toStrictEqual(["a", "b", "c", "d"]);
  });

  it("begin with the one to stay near to", () => {
    expect(valuesFor(LIST, [{ in: ["b", "c"] }], { near: { it: "c" } }).values).toStrictEqual(["c", "a"]);
    expect(valuesFor(LIST, [{ in: ["b", "c"] }], { near: { it: "z" } }).values).toStrictEqual(["a", "b"]);
    expect(valuesFor(LIST, [], { near: { it: "d" } })).toStrictEqual({ values: ["d"], exhaustive: true });
  });
});

describe("the numbers thought of", () => {
  const most = Number.MAX_VALUE;

  it.each<readonly [string, Facts[string], readonly object[], readonly number[]]>([
    ["a bound and its neighbours, the nearest to 0 first", { type: "number" }, [{ gte: 5 }], [4, 5, 6]],
    ["a bound below 0 and its neighbours", { type: "number" }, [{ gte: -5 }], [-4, -5, -6]],
    ["0 and both neighbours, the lower first", { type: "number" }, [{ eq: 0 }], [0, -1, 1]],
    ["the same where nothing is known", { type: "number" }, [{ eq: { param: "none" } }], [0, -1, 1]],
    ["the whole numbers around a fraction", { type: "number" }, [{ gte: 2.5 }], [2, 2.5, 3]],
    ["a whole number between two bounds", { type: "number" }, [{ gt: 2.5, lt: 4 }], [2, 2.5, 3, 4, 5]],
    ["a fraction where there is no whole number", { type: "number" }, [{ gt: 3, lt: 4 }], [2, 3, 3.5, 4, 5]],
    ["a fraction below a whole number", { type: "number" }, [{ gt: 2.5, lt: 3 }], [2, 2.5, 2.75, 3, 4]],
    ["only whole ones if the fact is whole", { type: "number", integer: true }, [{ gt: 2.5, lt: 3 }], [2, 3, 4]],
    ["only what the fact can have, and its ends", { type: "number", min: 3, max: 9 }, [{ gte: 5 }], [3, 4, 5, 6, 9]],
    ["from its least on", { type: "number", min: 3 }, [{ eq: { param: "none" } }], [3, 4]],
    [
      "nothing at 0 where all that is known lies elsewhere",
      { type: "number", min: -9 },
      [{ gte: 5 }, { eq: { param: "none" } }],
      [5, 6, -8, -9],
    ],
    [
      "the least of all below what is far out, and one above the other bound",
      { type: "number" },
      [{ gt: -1e300, lt: 5 }],
      [5, 6, -5e299, -1e300, -most],
    ],
    ["up to its greatest", { type: "number", max: 3 }, [{ eq: { param: "none" } }], [2, 3]],
    ["the least of all where one less is the same", { type: "number" }, [{ lt: 1e300 }], [1e300, -most, most]],
    [
      "the middle of two that have no finite sum",
      { type: "number", max: 1.79e308 },
      [{ gt: 1.7e308 }],
      [1.7e308, 1.7e308 / 2 + 1.79e308 / 2, 1.79e308, -most],
    ],
    ["none between neighbours", { type: "number", min: 1 }, [{ lt: 1 + Number.EPSILON }], [1, 1 + Number.EPSILON, 2]],
  ])("are %s", (_, fact, leaves, numbers) => {
    expect(candidatesFor(fact, ...leaves)).toStrictEqual(numbers);
  });

  it("go by their distance from the one to stay near to", () => {
    expect(valuesFor({ type: "number" }, uncompared([{ gte: 5 }]), { near: { it: 7 } }).values).toStrictEqual([7, 6, 5, 4]);
    expect(valuesFor({ type: "number" }, uncompared([{ gt: 5, lt: 9 }]), { near: { it: 7.5 } }).values).toStrictEqual([
      7.5, 6, 9, 5, 10, 4,
    ]);
    expect(valuesFor({ type: "number" }, [{ gte: 5 }, { eq: 5 }], { near: { it: 5 } }).values).toStrictEqual([5, 4, 6]);
    expect(valuesFor({ type: "number" }, [{ gte: 5 }], { near: { it: "7" } }).values).toStrictEqual([4, 5]);
  });
});

it("a yes or no begins with the answer to stay near to", () => {
  const asked = [{ eq: true }];
  expect(valuesFor({ type: "boolean" }, asked)).toStrictEqual({ values: [true, false], exhaustive: true });
  expect(valuesFor({ type: "boolean" }, asked, { near: { it: false } })).toStrictEqual({ values: [false, true], exhaustive: true });
  expect(valuesFor({ type: "boolean" }, asked, { near: { it: true } })).toStrictEqual({ values: [true, false], exhaustive: true });
});
