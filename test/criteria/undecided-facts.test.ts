import { expect, it } from "vitest";
import { undecidedFacts, type Criterion, type Facts, type FactsRow, type Parameters } from "welfare-core";
import { FACTS } from "./arbitraries.ts";

const open = (criterion: Criterion<typeof FACTS>, row: unknown) =>
  undecidedFacts(criterion, row as FactsRow<typeof FACTS>, { facts: FACTS, asOf: "2018-03-01" }).map(
    ({ fact, reason }) => `${fact} ${reason}`,
  );

const poor = { fact: "income", lte: 9000 } as const;
const student = { fact: "enrolled", eq: true } as const;
const adult = { fact: "birthDate", age: { gte: 18 } } as const;
const adultAtEntry = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } } as const;

it("a final answer leaves nothing to ask", () => {
  expect(open({ all: [poor, student] }, { enrolled: false })).toEqual([]);
  expect(open({ any: [poor, student] }, { enrolled: true })).toEqual([]);
  expect(open({ all: [] }, {})).toEqual([]);
});

it("only the facts of open parts are asked, each once, in the order of the rule", () => {
  const rule = { all: [student, { not: poor }, { any: [poor, adult] }] } as const;
  expect(open(rule, { enrolled: true })).toEqual(["income unknown", "birthDate unknown"]);
  expect(open(rule, { enrolled: true, birthDate: "1978" })).toEqual(["income unknown"]);
});

it("the reason is the one that the row gives, unknown where it gives none or one that is no reason", () => {
  expect(open(poor, { missing: { income: "declined" } })).toEqual(["income declined"]);
  expect(open(poor, { income: null, missing: { income: "lost" } })).toEqual(["income lost"]);
  expect(open(poor, { missing: { enrolled: "declined" } })).toEqual(["income unknown"]);
  expect(open(poor, { missing: { income: "because" } })).toEqual(["income unknown"]);
  expect(open(poor, { missing: "income" })).toEqual(["income unknown"]);
  expect(open(poor, { missing: null })).toEqual(["income unknown"]);
});

it("a value that cannot be read is invalid, whatever reason the row gives", () => {
  expect(open(poor, { income: "9000" })).toEqual(["income invalid"]);
  expect(open(poor, { income: -1, missing: { income: "declined" } })).toEqual(["income invalid"]);
});

it("a birth that is known in part is unknown, and one after the day of reference is invalid", () => {
  expect(open(adult, { birthDate: "2000" })).toEqual(["birthDate unknown"]);
  expect(open(adult, { birthDate: "2018-03-02" })).toEqual(["birthDate invalid"]);
  expect(open(adultAtEntry, { birthDate: "2018-01-01", entryDate: "2017-12-31" })).toEqual(["birthDate invalid"]);
});

it("an age at another day needs both days", () => {
  expect(open(adultAtEntry, {})).toEqual(["birthDate unknown", "entryDate unknown"]);
  expect(open(adultAtEntry, { birthDate: "1978" })).toEqual(["entryDate unknown"]);
  expect(open(adultAtEntry, { birthDate: "1978", entryDate: "2018" })).toEqual(["entryDate invalid"]);
  expect(open(adultAtEntry, { entryDate: "2018-01-01", missing: { birthDate: "not-asked" } })).toEqual(["birthDate not-asked"]);
});

it("a fact compared with a parameter that is not in force is invalid, and one known in part is unknown although the parameter is in force", () => {
  const of = (criterion: object, row: object, parameters?: Parameters) =>
    undecidedFacts(criterion as Criterion, row as FactsRow, { facts: FACTS as Facts, asOf: "2018-03-01", parameters });
  const below = { fact: "income", lte: { param: "ceiling" } };
  expect(of(below, { income: 5 }, { ceiling: [{ from: "2018-03-02", value: 9000 }] })).toEqual([{ fact: "income", reason: "invalid" }]);
  expect(of(below, { income: 5 }, {})).toEqual([{ fact: "income", reason: "invalid" }]);
  expect(of(below, { income: 5 })).toEqual([{ fact: "income", reason: "invalid" }]);
  const grown = { fact: "birthDate", age: { gte: { param: "majority" } } };
  const majority = [{ from: "1975-03-10", value: 18 }];
  expect(of(grown, { birthDate: "2000" }, { majority })).toEqual([{ fact: "birthDate", reason: "unknown" }]);
  expect(of(grown, { birthDate: "2000" }, { majority: [] })).toEqual([{ fact: "birthDate", reason: "invalid" }]);
});

it("of two reasons for one fact the first in the rule stands", () => {
  const rule = { all: [{ fact: "birthDate", age: { gte: { param: "majority" } } }, adult] };
  const context = { facts: FACTS as Facts, asOf: "2018-03-01", parameters: {} };
  expect(undecidedFacts(rule as Criterion, { birthDate: "2000" } as FactsRow, context)).toEqual([{ fact: "birthDate", reason: "invalid" }]);
});

it("a day that is no day is the caller's bug, and its name is told", () => {
  expect(() => undecidedFacts({ all: [] }, {}, { facts: FACTS, asOf: "2018" })).toThrow(/asOf/);
});
