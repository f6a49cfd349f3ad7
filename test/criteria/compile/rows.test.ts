import { expect, it } from "vitest";
import { compileCriterion, compileExplanation, type Criterion, type Facts, type FactsRow } from "welfare-core";

const facts: Facts = { flag: { type: "boolean" }, amount: { type: "number" } };
const context = { facts, asOf: "2018-03-01" };
const flag: Criterion = { fact: "flag", eq: true };
const amount: Criterion = { fact: "amount", gt: 0 };

class Person {
  readonly flag = true;
  get amount() {
    return 1;
  }
}

it("of a row with a class of its own, what it has itself is looked at, and what it inherits is not", () => {
  const row = new Person() as unknown as FactsRow;
  expect([flag, amount].map((one) => compileCriterion(one, context)(row))).toEqual(["true", "unknown"]);
  expect([flag, amount].map((one) => compileExplanation(one, context)(row).observed)).toStrictEqual([
    { state: "known", value: true },
    { state: "missing", reason: "unknown" },
  ]);
  const like = Object.create({ flag: true, amount: 1 }) as FactsRow;
  expect([flag, amount].map((one) => compileCriterion(one, context)(like))).toEqual(["unknown", "unknown"]);
});

it.each<readonly [string, object | null]>([
  ["as others are", Object.prototype],
  ["without a prototype", null],
])("of a row %s only what is asked is looked at", (_, prototype) => {
  const looked: string[] = [];
  const row = Object.create(prototype) as FactsRow;
  for (const name of ["flag", "amount"]) {
    Object.defineProperty(row, name, {
      enumerable: true,
      get: () => {
        looked.push(name);
        return true;
      },
    });
  }
  expect(compileCriterion(flag, context)(row)).toBe("true");
  expect(looked).toEqual(["flag"]);
});
