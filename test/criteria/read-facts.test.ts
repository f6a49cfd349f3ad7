import { describe, expect, it } from "vitest";
import { readFacts, type ReadFactsOptions } from "welfare-core";
import { FACTS } from "./arbitraries.ts";

const NUMBER = { income: { type: "number", min: 0 } } as const;
const DATE = { entryDate: { type: "date" } } as const;
const PARTIAL = { birthDate: { type: "partial-date" } } as const;
const BOOLEAN = { enrolled: { type: "boolean" } } as const;
const CODE = { gender: { type: "code", codes: ["female", "male"] } } as const;
const asOf = "2018-03-01";
type Options = Omit<ReadFactsOptions, "asOf">;

const numberOf = (income: unknown, options: Options = {}) => readFacts(NUMBER, [{ income }], { asOf, ...options }).rows[0];
const dateOf = (entryDate: unknown, options: Options = {}) => readFacts(DATE, [{ entryDate }], { asOf, ...options }).rows[0];
const partialOf = (birthDate: unknown, options: Options = {}) => readFacts(PARTIAL, [{ birthDate }], { asOf, ...options }).rows[0];
const booleanOf = (enrolled: unknown, options: Options = {}) => readFacts(BOOLEAN, [{ enrolled }], { asOf, ...options }).rows[0];

describe("numbers", () => {
  it.each([
    ["9000", 9000],
    [" 9000.50 ", 9000.5],
    ["+3", 3],
    ["0007", 7],
    ["0", 0],
  ])("%j with a decimal point", (text, income) => {
    expect(numberOf(text)).toEqual({ income });
  });
  it.each([
    ["9000,50", 9000.5],
    ["9000", 9000],
  ])("%j with a decimal comma", (text, income) => {
    expect(numberOf(text, { decimal: "," })).toEqual({ income });
  });
  it.each(["9.000,50", "9,000.50", "9000,5", "9 000", "1e3", "0x10", "12 EUR", ".5", "5.", "NaN", "Infinity", "-1", "9".repeat(400)])(
    "%j is no amount with a decimal point: nothing is guessed",
    (text) => {
      expect(numberOf(text)).toEqual({ income: null, missing: { income: "invalid" } });
    },
  );
  it("a point is no decimal mark where the comma is", () => {
    expect(numberOf("9.000", { decimal: "," })).toEqual({ income: null, missing: { income: "invalid" } });
  });
});

describe("days", () => {
  it.each<[string, Options["dates"], string]>([
    ["2018-04-03", undefined, "2018-04-03"],
    ["2018-04-03", "iso", "2018-04-03"],
    ["03/04/2018", "dmy", "2018-04-03"],
    ["3.4.2018", "dmy", "2018-04-03"],
    ["03-04-2018", "mdy", "2018-03-04"],
    ["12/31/2018", "mdy", "2018-12-31"],
  ])("%s as %s", (text, dates, entryDate) => {
    expect(dateOf(text, { dates })).toEqual({ entryDate });
  });
  it.each<[string, Options["dates"]]>([
    ["03/04/2018", "iso"],
    ["2018-4-3", "iso"],
    ["2018-02-29", "iso"],
    ["2018", "iso"],
    ["2018", "dmy"],
    ["31/04/2018", "dmy"],
    ["04/31/2018", "dmy"],
    ["31/12/2018", "mdy"],
    ["03/04/18", "dmy"],
    ["2018-04-03", "dmy"],
    ["01/01/1849", "dmy"],
    ["43193", "iso"],
  ])("%s as %s is no day", (text, dates) => {
    expect(dateOf(text, { dates })).toEqual({ entryDate: null, missing: { entryDate: "invalid" } });
  });
  it("a year, and a year and month, are read in every order where a day may be known in part", () => {
    for (const dates of ["iso", "dmy", "mdy"] as const) {
      expect(partialOf("1978", { dates })).toEqual({ birthDate: "1978" });
      expect(partialOf("1978-04", { dates })).toEqual({ birthDate: "1978-04" });
      expect(partialOf("1978-13", { dates })).toEqual({ birthDate: null, missing: { birthDate: "invalid" } });
    }
    expect(partialOf("12/04/1978", { dates: "dmy" })).toEqual({ birthDate: "1978-04-12" });
  });
});

describe("yes and no", () => {
  it("are written true and false unless the records say otherwise, in capitals or not", () => {
    expect([booleanOf("true"), booleanOf("FALSE")]).toEqual([{ enrolled: true }, { enrolled: false }]);
    for (const text of ["yes", "1", "0", "si"]) expect(booleanOf(text)).toEqual({ enrolled: null, missing: { enrolled: "invalid" } });
  });
  it("are read in the words of the records", () => {
    const booleans = { true: ["Sì", "x"], false: ["no"] };
    expect(booleanOf("sì", { booleans })).toEqual({ enrolled: true });
    expect(booleanOf("X", { booleans })).toEqual({ enrolled: true });
    expect(booleanOf("No", { booleans })).toEqual({ enrolled: false });
    expect(booleanOf("true", { booleans })).toEqual({ enrolled: null, missing: { enrolled: "invalid" } });
  });
});

describe("codes", () => {
  it("are kept as written, without the blanks around them", () => {
    expect(readFacts(CODE, [{ gender: " female " }], { asOf }).rows).toEqual([{ gender: "female" }]);
  });
  it("outside the list they are invalid", () => {
    const table = readFacts(CODE, [{ gender: "F" }], { asOf });
    expect(table.rows).toEqual([{ gender: null, missing: { gender: "invalid" } }]);
    expect(table.issues).toMatchObject([{ code: "code-not-in-list", fact: "gender", row: 0 }]);
  });
});

describe("no answer", () => {
  it("is an empty cell, a blank one, null, or a cell that is not there", () => {
    for (const cell of ["", "  ", null, undefined]) expect(numberOf(cell)).toEqual({ income: null, missing: { income: "unknown" } });
    expect(readFacts(NUMBER, [{ income: "1" }, {}], { asOf }).rows[1]).toEqual({ income: null, missing: { income: "unknown" } });
  });
  it("is told by the texts that the records use, each with its reason", () => {
    const missing = { "n.d.": "declined", "99": "not-asked", "": "lost" } as const;
    expect(numberOf("n.d.", { missing })).toEqual({ income: null, missing: { income: "declined" } });
    expect(numberOf(" 99 ", { missing })).toEqual({ income: null, missing: { income: "not-asked" } });
    expect(numberOf("", { missing })).toEqual({ income: null, missing: { income: "lost" } });
    expect(numberOf("98", { missing })).toEqual({ income: 98 });
  });
  it("an empty cell stays no answer where the stated texts do not mention it", () => {
    expect(numberOf("", { missing: { "n.d.": "declined" } })).toEqual({ income: null, missing: { income: "unknown" } });
  });
  it("no text that every object knows means no answer", () => {
    expect(numberOf("constructor")).toEqual({ income: null, missing: { income: "invalid" } });
  });
  it("is no issue", () => {
    expect(readFacts(NUMBER, [{ income: "" }, { income: null }], { asOf }).issues).toEqual([]);
  });
});

it("each unreadable cell is listed with its row and column, and never with its value", () => {
  const records = [
    { reddito: "SECRET-1", nata: "SECRET-2", entryDate: "2018-01-01" },
    { reddito: "9000", nata: "1978", entryDate: "SECRET-3" },
  ];
  const facts = { income: NUMBER.income, birthDate: PARTIAL.birthDate, entryDate: DATE.entryDate };
  const { issues, rows } = readFacts(facts, records, { asOf, columns: { income: "reddito", birthDate: "nata" } });
  expect(issues).toEqual([
    { code: "wrong-type", fact: "income", row: 0, message: 'row 0, column "reddito" cannot be read as number' },
    { code: "not-a-date", fact: "birthDate", row: 0, message: 'row 0, column "nata" cannot be read as partial-date' },
    { code: "not-a-date", fact: "entryDate", row: 1, message: 'row 1, column "entryDate" cannot be read as date' },
  ]);
  expect(JSON.stringify({ issues, rows })).not.toContain("SECRET");
  expect(rows).toEqual([
    { income: null, birthDate: null, entryDate: "2018-01-01", missing: { income: "invalid", birthDate: "invalid" } },
    { income: 9000, birthDate: "1978", entryDate: null, missing: { entryDate: "invalid" } },
  ]);
});

it("values that are typed already are kept, and checked as values", () => {
  const records = [
    { income: 3, enrolled: true, entryDate: "2018-01-01" },
    { income: -3, enrolled: 1, entryDate: 20180101 },
  ];
  const table = readFacts({ ...NUMBER, ...BOOLEAN, ...DATE }, records, { asOf });
  expect(table.rows[0]).toEqual({ income: 3, enrolled: true, entryDate: "2018-01-01" });
  expect(table.issues.map(({ code, row }) => `${code} ${row}`)).toEqual(["out-of-range 1", "wrong-type 1", "wrong-type 1"]);
});

it("a list is kept as it is, and a text in its place is not read", () => {
  const facts = { members: FACTS.members };
  const members = [{ income: 3 }];
  expect(readFacts(facts, [{ members }], { asOf }).rows).toEqual([{ members }]);
  expect(readFacts(facts, [{ members: null }], { asOf }).rows).toEqual([{ members: null, missing: { members: "unknown" } }]);
  expect(readFacts(facts, [{ members: "[]" }], { asOf }).issues).toMatchObject([{ code: "wrong-type", fact: "members", row: 0 }]);
});

describe("columns", () => {
  it("one that no fact takes is an issue, with the fact that was probably meant", () => {
    expect(readFacts(NUMBER, [{ income: "1", incme: "2", shoeSize: "38" }], { asOf }).issues).toMatchObject([
      { code: "undeclared-column", fact: "incme", nearest: "income" },
      { code: "undeclared-column", fact: "shoeSize" },
    ]);
  });
  it("a fact without one is an issue; without records nothing is said", () => {
    expect(readFacts(NUMBER, [{}], { asOf }).issues).toMatchObject([{ code: "missing-column", fact: "income" }]);
    expect(readFacts(NUMBER, [], { asOf })).toEqual({ asOf, facts: NUMBER, rows: [], issues: [] });
  });
  it("a column that every object inherits is not there", () => {
    const facts = { toString: { type: "number" } } as const;
    expect(readFacts(facts, [{}], { asOf }).issues).toMatchObject([{ code: "missing-column", fact: "toString" }]);
  });
});

it("the table says of which day it is and by which declarations, and leaves the records as they were", () => {
  const records = Object.freeze([Object.freeze({ income: " 3 " })]);
  const table = readFacts(NUMBER, records, { asOf });
  expect(table).toEqual({ asOf, facts: NUMBER, rows: [{ income: 3 }], issues: [] });
  expect(records).toEqual([{ income: " 3 " }]);
});

it("a day that is no day is the caller's bug", () => {
  expect(() => readFacts(NUMBER, [], { asOf: "1.3.2018" })).toThrow(RangeError);
});
