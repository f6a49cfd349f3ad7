import { expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { searchRow, type SearchOptions } from "../../../src/criteria/index.ts";

/* Ten steps to make a wish ready, the cost of a goal for each time it is judged, forty to choose the values of a fact and one for each answer by which they are compared. */

const FACTS = {
  a: { type: "boolean" },
  b: { type: "boolean" },
  c: { type: "boolean" },
  income: { type: "number", min: 0 },
  members: { type: "list", of: { kind: { type: "code", codes: ["child", "partner"] } } },
} as const satisfies Facts;

const yes = (fact: "a" | "b" | "c") => ({ fact, eq: true }) as const;
const some = (count: number, ...of: readonly Criterion<typeof FACTS>[]) => ({ atLeast: { count, of } });
const children = (gte: number) => ({ fact: "members", count: { where: { fact: "kind", eq: "child" }, gte } }) as const;

function search(criterion: Criterion<typeof FACTS>, options: Partial<SearchOptions> = {}) {
  return searchRow({ facts: FACTS, asOf: "2018-03-01", criterion: criterion as Criterion }, { wanted: "true", budget: 10_000, ...options });
}

it.each<readonly [string, Criterion<typeof FACTS>, number, object]>([
  ["a yes that is tried first", yes("a"), 10 + 1 + 1 + 42 + 1, { a: true }],
  ["a no that is tried second", { fact: "a", eq: false }, 10 + 1 + 1 + 42 + 2, { a: false }],
  ["two leaves by which two values are compared", some(1, yes("a"), { fact: "a", eq: false }), 10 + 3 + 3 + 44 + 3, { a: true }],
  [
    "two wishes, of which only the one that asks a fact is judged again",
    { all: [some(2, yes("a"), yes("b")), some(2, yes("b"), yes("c"))] },
    20 + 6 + 6 + (44 + 6) + (42 + 3) + (42 + 3),
    { a: true, b: true, c: true },
  ],
  ["two wishes without a common fact", { all: [yes("a"), yes("b")] }, 20 + 2 + (1 + 42 + 1) + (1 + 42 + 1), { a: true, b: true }],
  [
    "a list, which is first judged as one of which nothing is known",
    { fact: "members", count: { gte: 1 } },
    10 + 60 * 3 + 42 + 60 * 2,
    { members: [{}] },
  ],
  [
    "the search for items, each with and without what is asked, then completed",
    children(1),
    10 + 60 * 3 + (10 + 2 + 2 + 42 + 2) + (10 + 2 + 2 + 42 + 4) + 3 * 14 + 42 + 60 * 2,
    { members: [{ kind: "child" }] },
  ],
  [
    "items that were searched for before only once",
    some(1, children(1), children(2)),
    10 + 121 * 3 + (58 + 60 + 3 * 14) + 46 + 121 * 2,
    { members: [{ kind: "child" }] },
  ],
])("takes its steps for %s", (_, criterion, steps, row) => {
  expect(search(criterion)).toStrictEqual({ status: "found", row, steps });
  expect(search(criterion, { budget: steps })).toStrictEqual({ status: "found", row, steps });
});

it("gives up where the budget ends before a value is tried", () => {
  expect(search(yes("a"), { budget: 54 })).toStrictEqual({ status: "unproven", steps: 54 });
  expect(search(yes("a"), { budget: 55 })).toStrictEqual({ status: "found", row: { a: true }, steps: 55 });
});

it("proves that there is no row only with a step to spare", () => {
  const never = { all: [yes("a"), { fact: "a", eq: false }] } as const;
  expect(search(never, { budget: 71 })).toStrictEqual({ status: "unproven", steps: 71 });
  expect(search(never, { budget: 72 })).toStrictEqual({ status: "none", steps: 71 });
});

it("does not begin with another way when the budget is spent", () => {
  const ways = { any: [{ fact: "income", lt: 0 }, yes("a")] } as const;
  expect(search(ways, { budget: 71 })).toStrictEqual({ status: "unproven", steps: 71 });
  expect(search(ways, { budget: 126 })).toStrictEqual({ status: "found", row: { a: true }, steps: 126 });
});
