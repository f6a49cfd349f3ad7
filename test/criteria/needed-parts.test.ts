import { expect, it } from "vitest";
import type { Criterion } from "welfare-core";
import { neededParts } from "../../src/criteria/index.ts";

const yes = { fact: "enrolled", eq: true } as const;

it.each<readonly [string, object, number, number]>([
  ["all of `all`", { all: [yes, yes, yes] }, 3, 3],
  ["none of an empty `all`", { all: [] }, 0, 0],
  ["one of `any`", { any: [yes, yes, yes] }, 3, 1],
  ["one of an empty `any`, which has none", { any: [] }, 0, 1],
  ["the count of `atLeast`", { atLeast: { count: 2, of: [yes, yes, yes] } }, 3, 2],
  ["the count of `atLeast`, though it has fewer parts", { atLeast: { count: 2, of: [yes] } }, 1, 2],
  ["the one of `not`", { not: yes }, 1, 1],
  ["the one that a name stands for", { ref: "poor" }, 1, 1],
])("true takes %s", (_, node, parts, needed) => {
  expect(neededParts(node as Criterion, parts)).toBe(needed);
});
