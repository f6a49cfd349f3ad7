import { describe, expect, it } from "vitest";
import type { FactsRow, ListFact } from "welfare-core";
import { type Surroundings, uncompared, valuesFor } from "./values-for.ts";

const MEMBERS = {
  type: "list",
  of: {
    kind: { type: "code", codes: ["child", "partner"] },
    income: { type: "number", integer: true, min: 0, max: 10 },
    debt: { type: "number", integer: true, max: -10 },
    wealth: { type: "number", integer: true, min: 0 },
  },
} as const satisfies ListFact;

/** All samples, also those by which the leaves come out alike. */
function samplesFor(leaves: readonly object[], more: Surroundings = {}, fact: ListFact = MEMBERS): readonly (readonly FactsRow[])[] {
  const { values, exhaustive } = valuesFor(fact, uncompared(leaves), more);
  expect(exhaustive).toBe(false);
  return values as readonly (readonly FactsRow[])[];
}

/** The samples in short, an item by the values it has. */
const inShort = (samples: readonly (readonly FactsRow[])[]) =>
  samples.map((list) => list.map((item) => Object.values(item).join("+")).join(" "));
/** How long the samples are of which all items are the same. */
const lengthsFor = (...leaves: readonly object[]) => [
  ...new Set(samplesFor(leaves).flatMap((list) => (list.every((item) => item === list[0]) ? [list.length] : []))),
];
/** The items of the lists of one. */
const itemsFor = (leaves: readonly object[], more: Surroundings = {}, fact: ListFact = MEMBERS) =>
  samplesFor(leaves, more, fact).flatMap((list) => (list.length === 1 ? list : []));

const child = { fact: "kind", eq: "child" } as const;

describe("samples of a list", () => {
  it("are none, each kind of item alone, and each beside one of another kind, the shorter first", () => {
    expect(inShort(samplesFor([{ some: { where: child } }]))).toStrictEqual([
      "",
      ...["child", "partner", "child child", "partner partner"],
      ...["child partner", "partner child", "child child partner", "partner partner child"],
    ]);
    expect(samplesFor([{ count: { gte: 1 } }])).toStrictEqual([[], [{}], [{}, {}]]);
  });

  it("begin with the list to stay near to", () => {
    const near = { it: [{ kind: "partner" }, { kind: "child" }, { kind: "child" }] };
    expect(inShort(samplesFor([{ some: { where: child } }], { near })).slice(0, 3)).toStrictEqual(["partner child child", "", "child"]);
    expect(valuesFor(MEMBERS, [{ some: { where: child } }], { near }).values).toStrictEqual([near.it, []]);
  });

  it("are only none where nothing is known of what is summed", () => {
    expect(samplesFor([{ sum: { of: "unheard", gte: 1 } }])).toStrictEqual([[]]);
    expect(samplesFor([{ sum: { of: "kind", gte: 1 } }])).toStrictEqual([[]]);
  });
});

describe("the lengths of samples", () => {
  it.each<readonly [string, object, readonly number[]]>([
    ["a count is reached, missed and passed by one", { count: { eq: 4 } }, [0, 1, 2, 3, 4, 5]],
    ["each bound of a count has its own", { count: { gt: 3, lt: 7 } }, [0, 1, 2, 3, 4, 6, 7, 8]],
    ["a count with a fraction is passed by the next whole one", { count: { gt: 3.5 } }, [0, 1, 2, 3, 4, 5]],
    ["thirty items are made", { count: { gte: 30 } }, [0, 1, 2, 29, 30]],
    ["thirty-one are not", { count: { gte: 31 } }, [0, 1, 2, 30]],
    ["every item of at least one", { every: { where: child } }, [0, 1, 2]],
    ["every item of at least four", { every: { where: child, min: 4 } }, [0, 1, 3, 4, 5]],
    ["a sum is reached by the greatest items", { sum: { of: "income", gte: 40 } }, [0, 1, 2, 3, 4, 5]],
    ["a sum that the greatest do not make up exactly takes one more", { sum: { of: "income", gt: 41 } }, [0, 1, 2, 4, 5, 6]],
    ["a sum without a greatest item", { sum: { of: "wealth", gte: 40 } }, [0, 1, 2]],
    ["a sum to which every item takes away", { sum: { of: "debt", lt: -45 } }, [0, 1, 2]],
    ["a count by a parameter not in force", { count: { gte: { param: "none" } } }, [0, 1, 2]],
    ["a sum by a parameter not in force", { sum: { of: "income", gte: { param: "none" } } }, [0, 1, 2]],
  ])("%s", (_, leaf, lengths) => {
    expect(lengthsFor(leaf)).toStrictEqual(lengths);
  });

  it("rise, whatever is asked first", () => {
    expect(lengthsFor({ count: { eq: 6 } }, { count: { eq: 3 } })).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("are eight at most, beside none", () => {
    expect(lengthsFor({ count: { eq: 2 } }, { count: { eq: 6 } }, { count: { eq: 10 } })).toStrictEqual([0, 1, 2, 3, 5, 6, 7, 9, 10]);
  });

  it("are made for the first fifty leaves", () => {
    const first = Array.from({ length: 49 }, () => ({ count: { gte: 1 } }));
    expect(lengthsFor(...first, { count: { eq: 5 } }, { count: { eq: 9 } })).toStrictEqual([0, 1, 2, 4, 5, 6]);
  });
});

describe("the items of samples", () => {
  it("have something of all that the leaves ask, preferably what they do not ask for", () => {
    const items = itemsFor([{ some: { where: child } }, { count: { where: { fact: "income", gte: 5 }, gte: 1 } }]);
    expect(new Set(items.map(({ kind, income }) => `${String(kind)} ${String(income)}`))).toStrictEqual(
      new Set(["child 0", "partner 0", "partner 5"]),
    );
  });

  it("have what a leaf asks for where nothing else can be had, and nothing where that cannot either", () => {
    expect(itemsFor([{ some: { where: child } }, { some: { where: { fact: "income", gte: 0 } } }]).slice(0, 2)).toStrictEqual([
      { kind: "child", income: 0 },
      { kind: "partner", income: 0 },
    ]);
    expect(itemsFor([{ some: { where: child } }, { some: { where: { fact: "unheard", eq: true } } }])).toStrictEqual([
      { kind: "child" },
      { kind: "partner" },
    ]);
  });

  it("have each amount on which a sum may turn, within the range of the fact", () => {
    expect(itemsFor([{ sum: { of: "income", gte: 5 } }])).toStrictEqual([0, 5, 10, 1, 6].map((income) => ({ income })));
    expect(itemsFor([{ sum: { of: "income", gte: { param: "none" } } }])).toStrictEqual([0, 10, 1].map((income) => ({ income })));
    const parameters = { floor: [{ from: "2018-01-01", value: 5 }] };
    expect(itemsFor([{ sum: { of: "income", gte: { param: "floor" } } }], { parameters })).toHaveLength(5);
  });

  it("have each amount with and without what else is asked of those that are summed", () => {
    expect(itemsFor([{ sum: { of: "income", where: child, gte: 10 } }])).toStrictEqual(
      [0, 10, 1].flatMap((income) => [
        { income, kind: "child" },
        { income, kind: "partner" },
      ]),
    );
  });

  it("have each amount also where no item is as the sum asks, and nothing else", () => {
    const amounts = [0, 5, 10, 1, 6].map((income) => ({ income }));
    expect(itemsFor([{ sum: { of: "income", where: { any: [] }, gte: 5 } }])).toStrictEqual(amounts);
    expect(itemsFor([{ some: { where: { fact: "unheard", eq: true } } }])).toStrictEqual([]);
  });

  it("are of twelve kinds at most", () => {
    const codes = Array.from({ length: 14 }, (_, index) => `c${index + 1}`);
    const leaves = codes.map((code) => ({ some: { where: { fact: "kind", eq: code } } }));
    const items = itemsFor(leaves, {}, { type: "list", of: { kind: { type: "code", codes } } });
    expect(items).toStrictEqual(codes.slice(0, 12).map((kind) => ({ kind })));
  });
});
