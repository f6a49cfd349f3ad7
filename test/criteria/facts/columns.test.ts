import { expect, it } from "vitest";
import { readFacts, type Facts } from "welfare-core";

const asOf = "2018-03-01";
const FACTS: Facts = {
  income: { type: "number" },
  enrolled: { type: "boolean" },
  members: { type: "list", of: { age: { type: "number" } } },
};
const missingColumn = (fact: string) => ({ code: "missing-column", fact, message: "no record has a column for this fact" });

it("columns come before cells, each with its sentence, and only what is meant is named", () => {
  const records = [
    { incme: "1", shoe: "38", enrolled: "perhaps" },
    { income: "much", members: "[]" },
  ];
  expect(readFacts(FACTS, records, { asOf })).toStrictEqual({
    asOf,
    facts: FACTS,
    rows: [
      { income: null, enrolled: null, members: null, missing: { income: "unknown", enrolled: "invalid", members: "unknown" } },
      { income: null, enrolled: null, members: null, missing: { income: "invalid", enrolled: "unknown", members: "invalid" } },
    ],
    issues: [
      { code: "undeclared-column", fact: "incme", nearest: "income", message: 'no fact takes this column; did you mean "income"?' },
      { code: "undeclared-column", fact: "shoe", message: "no fact takes this column" },
      { code: "wrong-type", fact: "enrolled", row: 0, message: 'row 0, column "enrolled" cannot be read as boolean' },
      { code: "wrong-type", fact: "income", row: 1, message: 'row 1, column "income" cannot be read as number' },
      { code: "wrong-type", fact: "members", row: 1, message: 'row 1, column "members" cannot be read as list' },
    ],
  });
});

it("each fact without a column is told once, in the order of the declarations", () => {
  expect(readFacts(FACTS, [{ enrolled: true }, { enrolled: false }], { asOf }).issues).toStrictEqual([
    missingColumn("income"),
    missingColumn("members"),
  ]);
  expect(readFacts(FACTS, [{}, { income: 1 }, { enrolled: true, members: [] }], { asOf }).issues).toStrictEqual([]);
});

it("a fact is read from the column that stands for it, and from no other", () => {
  const columns = { income: "reddito" };
  const { rows, issues } = readFacts(FACTS, [{ reddito: "3", income: "4", enrolled: "true", members: [] }], { asOf, columns });
  expect(rows).toStrictEqual([{ income: 3, enrolled: true, members: [] }]);
  expect(issues).toStrictEqual([{ code: "undeclared-column", fact: "income", message: "no fact takes this column" }]);
  expect(readFacts(FACTS, [{ income: "4", enrolled: "true", members: [] }], { asOf, columns }).issues).toStrictEqual([
    { code: "undeclared-column", fact: "income", message: "no fact takes this column" },
    missingColumn("income"),
  ]);
});

it("two facts may be read from one column", () => {
  const facts: Facts = { first: { type: "number" }, second: { type: "number" } };
  const columns = { first: "amount", second: "amount" };
  expect(readFacts(facts, [{ amount: "3" }], { asOf, columns })).toStrictEqual({
    asOf,
    facts,
    rows: [{ first: 3, second: 3 }],
    issues: [],
  });
});

it("what a record inherits is no column of it", () => {
  const record = Object.create({ income: 3 }) as Readonly<Record<string, unknown>>;
  expect(readFacts({ income: { type: "number" } }, [record], { asOf })).toMatchObject({
    rows: [{ income: null, missing: { income: "unknown" } }],
    issues: [missingColumn("income")],
  });
});

it("a day that is no day is refused by its name", () => {
  expect(() => readFacts(FACTS, [], { asOf: "2018-02-29" })).toThrow(new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200"));
});
