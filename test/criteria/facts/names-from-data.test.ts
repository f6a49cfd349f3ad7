import { describe, expect, it } from "vitest";
import { checkFacts, readFacts, type Facts } from "welfare-core";

const asOf = "2018-03-01";
const FACTS: Facts = { income: { type: "number" }, members: { type: "list", of: { income: { type: "number" } } } };
const PERSON = "Rossi Maria 1978-04-12";

describe("a name from the data that is not written like one is told by its position, for it may be anything:", () => {
  it("the first person of a file without a head", () => {
    const records = [{ income: "1", members: [], [PERSON]: "9000", shoe_size: "38", Shoe: "3", "2": "x" }];
    expect(readFacts(FACTS, records, { asOf }).issues).toStrictEqual([
      // Names that are numbers come first in every record.
      { code: "undeclared-column", fact: "column 0", message: "no fact takes this column" },
      { code: "undeclared-column", fact: "column 3", message: "no fact takes this column" },
      { code: "undeclared-column", fact: "shoe_size", message: "no fact takes this column" },
      { code: "undeclared-column", fact: "column 5", message: "no fact takes this column" },
    ]);
  });

  it("a column that is nearly one of those declared comes back with what was meant, and not as it was written", () => {
    expect(readFacts(FACTS, [{ members: [], Incomes: "1" }], { asOf }).issues).toContainEqual({
      code: "undeclared-column",
      fact: "column 1",
      nearest: "income",
      message: 'no fact takes this column; did you mean "income"?',
    });
  });

  it("a field of a row, and one of an item", () => {
    const message = "no fact of this name is declared";
    const members = [{ income: 1 }, { income: 1, [PERSON]: 1 }, { [PERSON]: 1, age: 3 }];
    expect(checkFacts(FACTS, { income: 1, [PERSON]: 1, members, shoeSize: 38 }, { asOf })).toStrictEqual([
      { code: "undeclared-fact", fact: "field 1", message },
      { code: "undeclared-fact", fact: "members.field 1", message },
      { code: "undeclared-fact", fact: "members.field 0", message },
      { code: "undeclared-fact", fact: "members.age", message },
      { code: "undeclared-fact", fact: "shoeSize", message },
    ]);
  });

  it("one of 65 letters, while one of 64 is a name", () => {
    const names = ["a".repeat(64), "a".repeat(65)];
    expect(names.map((name) => checkFacts(FACTS, { [name]: 1 }, { asOf })[0]?.fact)).toStrictEqual([names[0], "field 0"]);
  });
});
