import { describe, expect, it } from "vitest";
import { nextChangeOn, type Criterion, type Evidence, type Facts, type FactsRow, type Parameters, type Ruleset } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { deepFreeze } from "../../deep-freeze.ts";

const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  isee: { type: "number", min: 0 },
  town: { type: "code" },
  children: { type: "list", of: { born: { type: "date" } } },
};

function next(criterion: unknown, row: FactsRow, asOf = "2018-03-01", parameters: Parameters = {}): readonly string[] {
  const rules: Ruleset = { id: "r", version: "1", facts: FACTS, parameters, criterion: criterion as Criterion };
  const change = nextChangeOn(deepFreeze(rules), deepFreeze(row), { asOf });
  return change === undefined ? [] : [change.on, change.outcome];
}

describe("ages", () => {
  const adult = { fact: "birth", age: { gte: 18 } };

  it("a birthday reached: the day before, the day, the day after", () => {
    expect(next(adult, { birth: "2000-05-06" }, "2018-05-05")).toEqual(["2018-05-06", "eligible"]);
    expect(next(adult, { birth: "2000-05-06" }, "2018-05-06")).toEqual([]);
    expect(next(adult, { birth: "2000-05-06" }, "2018-05-07")).toEqual([]);
  });

  it("born on 29 February: on 1 March, or on 28 February if the rule says so", () => {
    expect(next(adult, { birth: "2000-02-29" }, "2018-01-01")).toEqual(["2018-03-01", "eligible"]);
    expect(next({ fact: "birth", age: { gte: 18, leapDay: "feb28" } }, { birth: "2000-02-29" }, "2018-01-01")).toEqual([
      "2018-02-28",
      "eligible",
    ]);
  });

  it("months and days of age", () => {
    expect(next({ fact: "birth", age: { lt: 6, unit: "months" } }, { birth: "2017-08-31" }, "2018-01-01")).toEqual([
      "2018-03-01",
      "ineligible",
    ]);
    expect(next({ fact: "birth", age: { gt: 100, unit: "days" } }, { birth: "2018-01-01" }, "2018-01-02")).toEqual([
      "2018-04-12",
      "eligible",
    ]);
    expect(next({ fact: "birth", age: { gt: 1, unit: "months" } }, { birth: "2018-01-31" }, "2018-02-15")).toEqual([
      "2018-03-31",
      "eligible",
    ]);
  });

  it("an exact age begins and ends", () => {
    const eighteen = { fact: "birth", age: { eq: 18 } };
    expect(next(eighteen, { birth: "2000-05-06" }, "2018-03-01")).toEqual(["2018-05-06", "eligible"]);
    expect(next(eighteen, { birth: "2000-05-06" }, "2018-05-06")).toEqual(["2019-05-06", "ineligible"]);
    expect(next(eighteen, { birth: "2000-05-06" }, "2019-05-06")).toEqual([]);
  });

  it("a year of birth opens the question on its first eighteenth birthday and closes it on its last", () => {
    expect(next(adult, { birth: "2000" }, "2017-12-31")).toEqual(["2018-01-01", "undetermined"]);
    expect(next(adult, { birth: "2000" }, "2018-01-01")).toEqual(["2018-12-31", "eligible"]);
  });

  it("a birth that lies ahead can be read from its day on, one known by its year from the first of it", () => {
    const child = { fact: "birth", age: { lt: 1 } };
    expect(next(child, { birth: "2018-03-05" })).toEqual(["2018-03-05", "eligible"]);
    expect(next(child, { birth: "2019" })).toEqual(["2019-01-01", "eligible"]);
    expect(next(child, { birth: "2019" }, "2019-06-01")).toEqual(["2020-01-01", "undetermined"]);
  });

  it("a bound between two ages is passed with the next one", () => {
    expect(next({ fact: "birth", age: { lte: 17.5 } }, { birth: "2000-05-06" })).toEqual(["2018-05-06", "ineligible"]);
    expect(next({ fact: "birth", age: { gt: 17.5 } }, { birth: "2000-05-06" })).toEqual(["2018-05-06", "eligible"]);
  });

  it("an age at another day of the row stands still", () => {
    expect(next({ fact: "birth", age: { gte: 18, at: { fact: "entry" } } }, { birth: "2000-05-06", entry: "2018-05-05" })).toEqual([]);
  });

  it("an age of a thousand years is completed after the calendar ends, one of nine quadrillion never", () => {
    expect(next({ fact: "birth", age: { gte: 1000 } }, { birth: "2000-05-06" })).toEqual([]);
    expect(next({ fact: "birth", age: { lt: 9e15 } }, { birth: "2000-05-06" })).toEqual([]);
    expect(next({ fact: "birth", age: { gte: 200 } }, { birth: "2000-12-31" })).toEqual(["2200-12-31", "eligible"]);
    expect(next({ fact: "birth", age: { gte: 200 } }, { birth: "2000-12-31" }, "2200-12-31")).toEqual([]);
  });
});

describe("stretches of time", () => {
  it("a day of the last six months comes in on itself and falls out when they have passed", () => {
    const recent = { fact: "entry", within: { last: "P6M" } };
    expect(next(recent, { entry: "2018-03-15" })).toEqual(["2018-03-15", "eligible"]);
    // On 31 August the six months begin after 28 February, as on 28 August.
    expect(next(recent, { entry: "2018-02-28" })).toEqual(["2018-08-28", "ineligible"]);
    expect(next(recent, { entry: "2018-03-01" })).toEqual(["2018-09-01", "ineligible"]);
    expect(next(recent, { entry: "2017-01-01" })).toEqual([]);
  });

  it("a day of the next month comes in when the month reaches it and falls out on the day after it", () => {
    const soon = { fact: "entry", within: { next: "P1M" } };
    expect(next(soon, { entry: "2018-05-15" })).toEqual(["2018-04-16", "eligible"]);
    expect(next(soon, { entry: "2018-05-15" }, "2018-04-16")).toEqual(["2018-05-16", "ineligible"]);
    expect(next(soon, { entry: "2018-02-28" })).toEqual([]);
  });

  it("a month of the last year", () => {
    const recent = { fact: "birth", within: { last: "P1Y" } };
    expect(next(recent, { birth: "2018-04" })).toEqual(["2018-04-01", "undetermined"]);
    expect(next(recent, { birth: "2018-04" }, "2018-04-01")).toEqual(["2018-04-30", "eligible"]);
    expect(next(recent, { birth: "2018-04" }, "2018-04-30")).toEqual(["2019-04-01", "undetermined"]);
    expect(next(recent, { birth: "2018-04" }, "2019-04-01")).toEqual(["2019-04-30", "ineligible"]);
  });

  it("one at another day of the row stands still", () => {
    expect(next({ fact: "birth", within: { last: "P1Y", at: { fact: "entry" } } }, { birth: "2018-01-01", entry: "2018-02-01" })).toEqual(
      [],
    );
  });
});

describe("parameters", () => {
  const parameters: Parameters = {
    ceiling: [
      { from: "2018-06-01", value: 8000 },
      { from: "2018-01-01", to: "2018-04-30", value: 9000 },
    ],
    grown: [
      { from: "2018-01-01", value: 18 },
      { from: "2018-07-01", value: 21 },
    ],
    towns: [{ from: "2018-01-01", to: "2018-12-31", value: ["020030"] }],
  };

  it("one that ends, and one that begins", () => {
    const poor = { fact: "isee", lte: { param: "ceiling" } };
    expect(next(poor, { isee: 8500 }, "2018-03-01", parameters)).toEqual(["2018-05-01", "undetermined"]);
    expect(next(poor, { isee: 8500 }, "2018-05-01", parameters)).toEqual(["2018-06-01", "ineligible"]);
    expect(next(poor, { isee: 8500 }, "2018-06-01", parameters)).toEqual([]);
    expect(next({ fact: "town", in: { param: "towns" } }, { town: "020030" }, "2018-03-01", parameters)).toEqual([
      "2019-01-01",
      "undetermined",
    ]);
  });

  it("an age against a bound that changes", () => {
    const adult = { fact: "birth", age: { gte: { param: "grown" } } };
    expect(next(adult, { birth: "1998-01-01" }, "2018-03-01", parameters)).toEqual(["2018-07-01", "ineligible"]);
    expect(next(adult, { birth: "1998-01-01" }, "2018-07-01", parameters)).toEqual(["2019-01-01", "eligible"]);
  });

  it("in the items of a list", () => {
    const minors = { fact: "children", some: { where: { fact: "born", age: { lt: { param: "grown" } } } } };
    expect(next(minors, { children: [{ born: "1998-01-01" }] }, "2018-03-01", parameters)).toEqual(["2018-07-01", "eligible"]);
  });
});

it("the items of a list: the youngest child of two grows up", () => {
  const minors = { fact: "children", count: { where: { fact: "born", age: { lt: 18 } }, gte: 1 } };
  const row = { children: [{ born: "2001-02-03" }, { born: "2004-05-06" }, null] };
  expect(next(minors, { children: row.children.slice(0, 2) })).toEqual(["2022-05-06", "ineligible"]);
  expect(next(minors, row)).toEqual(["2022-05-06", "undetermined"]);
});

describe("several things together", () => {
  const adult = { fact: "birth", age: { gte: 18 } };
  const recent = { fact: "entry", within: { last: "P6M" } };

  it("a part that changes without the outcome is passed over", () => {
    expect(next({ all: [adult, recent] }, { birth: "2000-05-06", entry: "2018-02-01" })).toEqual(["2018-05-06", "eligible"]);
    expect(next({ all: [adult, recent] }, { birth: "2000-05-06", entry: "2017-10-01" })).toEqual([]);
    expect(next({ any: [adult, recent] }, { birth: "2000-05-06", entry: "2018-02-01" })).toEqual([]);
    expect(next({ any: [adult, recent] }, { birth: "2000-08-02", entry: "2018-02-01" })).toEqual(["2018-08-01", "ineligible"]);
  });

  it("two changes on one day that undo each other are none", () => {
    expect(next({ any: [adult, recent] }, { birth: "2000-08-01", entry: "2018-02-01" })).toEqual([]);
    expect(next({ atLeast: { count: 1, of: [adult, { not: adult }] } }, { birth: "2000-05-06" })).toEqual([]);
  });

  it("under not, and through a name", () => {
    const rules: Ruleset = {
      id: "r",
      version: "1",
      facts: FACTS,
      criteria: { adult: adult as Criterion },
      criterion: { not: { ref: "adult" } },
    };
    expect(nextChangeOn(rules, { birth: "2000-05-06" }, { asOf: "2018-03-01" })).toEqual({ on: "2018-05-06", outcome: "ineligible" });
    expect(nextChangeOn({ ...rules, criteria: {} }, { birth: "2000-05-06" }, { asOf: "2018-03-01" })).toBeUndefined();
  });

  it("rules without parts stay as they are", () => {
    expect([next({ all: [] }, {}), next({ any: [] }, {})]).toEqual([[], []]);
  });
});

it("what is missing or cannot be read has no day on which it changes", () => {
  const adult = { fact: "birth", age: { gte: 18 } };
  for (const birth of [null, undefined, "", 2000, "2000-13", "2000-02-30"]) expect(next(adult, { birth })).toEqual([]);
  expect(next({ fact: "children", some: { where: { fact: "born", age: { gte: 18 } } } }, { children: "two" })).toEqual([]);
});

it("a day that is none is the caller's bug", () => {
  expect(() => next({ all: [] }, {}, "2018-02-29")).toThrow(RangeError);
});

it("thousands of ages, of parameters and of items are looked at at once", () => {
  const years = Array.from({ length: 180 }, (_, index) => ({ from: `${2019 + index}-01-01`, value: 10_000 + index }));
  const ages = Array.from({ length: 1000 }, (_, index) => ({ fact: "birth", age: { gte: index / 20 } }));
  const incomes = Array.from({ length: 500 }, () => ({ fact: "isee", lte: { param: "ceiling" } }));
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts: FACTS,
    parameters: { ceiling: [{ from: "2000-01-01", value: 9000 }, ...years] },
    criterion: { any: [{ all: [] }, { all: ages as readonly Criterion[] }, { any: incomes as readonly Criterion[] }] },
  };
  expectCostBelow(6000, () => nextChangeOn(rules, { birth: "2018-01-01", isee: 9500 }, { asOf: "2018-03-01" }));
  const born = (index: number) =>
    `${2001 + Math.floor(index / 336)}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
  const children = Array.from({ length: 1000 }, (_, index) => ({ born: born(index) }));
  const minors = { fact: "children", count: { where: { fact: "born", age: { lt: 18 } }, gte: 1 } };
  expect(next(minors, { children }, "2018-03-01")).toEqual([`${2019 + Math.floor(999 / 336)}-12-20`, "ineligible"]);
  expectCostBelow(10_000, () => next(minors, { children }, "2018-03-01"));
});

describe("proofs", () => {
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts: FACTS,
    evidence: { isee: { anyOf: [{ document: "attestation", validFor: "P6M" }, { document: "pay-slip" }] } },
    criterion: { fact: "isee", lte: 9000 },
  };
  const attestation = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };
  const change = (evidence: readonly Evidence[], asOf: string, mode: "declared" | "verified" = "verified", isee = 8000) => {
    const next = nextChangeOn(deepFreeze(rules), { isee }, { asOf, mode, evidence: deepFreeze(evidence) });
    return next === undefined ? [] : [next.on, next.outcome];
  };

  it("one that expires opens the question on the day after its last", () => {
    expect(change([attestation], "2018-07-14")).toEqual(["2018-07-16", "undetermined"]);
    expect(change([attestation], "2018-07-15")).toEqual(["2018-07-16", "undetermined"]);
    expect(change([attestation], "2018-07-16")).toEqual([]);
  });
  it("one that begins to count settles it on the day of issue", () => {
    expect(change([attestation], "2018-01-14")).toEqual(["2018-01-15", "eligible"]);
    expect(change([attestation], "2018-01-14", "verified", 9500)).toEqual(["2018-01-15", "ineligible"]);
  });
  it("another that still holds keeps it as it is", () => {
    expect(change([attestation, { ...attestation, document: "pay-slip", validUntil: "2018-08-31" }], "2018-07-15")).toEqual([
      "2018-09-01",
      "undetermined",
    ]);
    expect(change([attestation, { ...attestation, document: "pay-slip" }], "2018-07-15")).toEqual([]);
  });
  it("a document that is not accepted, one that cannot be read and one for another fact change nothing", () => {
    expect(
      change(
        [
          { ...attestation, document: "letter" },
          { ...attestation, issuedOn: "soon" },
          { ...attestation, fact: "town" },
        ],
        "2018-01-01",
      ),
    ).toEqual([]);
  });
  it("where declarations count, proofs change nothing", () => {
    expect(change([attestation], "2018-01-01", "declared")).toEqual([]);
  });
  it("one that holds to the last day of the calendar never ends", () => {
    expect(change([{ ...attestation, document: "pay-slip", validUntil: "2200-12-31" }], "2018-07-15")).toEqual([]);
  });
});
