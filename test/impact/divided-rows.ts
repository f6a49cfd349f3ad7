import fc from "fast-check";
import type { Dimension, Facts, FactsRow, TableDimensions } from "welfare-core";
import * as made from "./arbitraries.ts";
import { FACTS } from "./measure-one.ts";

/** The tests' facts with what divides them. */
export const DIVIDED_FACTS: Facts = {
  ...FACTS,
  district: { type: "code" },
  sex: { type: "code", codes: ["f", "m"] },
  needs: { type: "list", of: { need: { type: "code" } } },
};

const item = fc.oneof(
  { weight: 4, arbitrary: fc.record({ need: fc.constantFrom("work", "home", "health") }) },
  { weight: 1, arbitrary: fc.constantFrom(null, {}, { need: null }) },
);
const items = fc.array(item, { maxLength: 3 });

/** Rows of the tests' facts with what divides them; no two have the same participation. */
export const dividedRows = fc
  .array(
    fc.tuple(
      made.row,
      fc.record(
        {
          district: fc.constantFrom("north", "south", "", null),
          sex: fc.constantFrom("f", "m", "x", null),
          needs: fc.oneof(items, fc.record({ items, complete: fc.boolean() }), fc.constant(null)),
        },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 14 },
  )
  .map((pairs): readonly FactsRow[] => pairs.map(([row, more], index) => ({ ...row, ...more, participationId: `p${index}` })));

export const AGES: Dimension = {
  name: "age",
  age: "birthDate",
  at: "entryDate",
  bands: [
    { id: "young", to: 17 },
    { id: "middle", from: 18, to: 39 },
    { id: "old", from: 50 },
  ],
};

/** What divides them. */
export const dimensions: fc.Arbitrary<readonly TableDimensions[]> = fc.subarray<TableDimensions>([
  "sex",
  "district",
  "working",
  "needs",
  AGES,
  { ...AGES, name: "age-now", at: undefined },
  { name: "need", list: "needs", of: "need" },
  ["sex", AGES],
  ["needs", "working", "district"],
]);
