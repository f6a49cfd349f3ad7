import { describe, expect, it } from "vitest";
import { undecidedFacts, type Criterion, type EvaluationContext, type Facts, type FactsRow, type Parameters } from "welfare-core";
// What the package does not export: all facts without a value, whether or not they matter.
import { missingFacts } from "../../../src/criteria/index.ts";

const FACTS: Facts = {
  flag: { type: "boolean" },
  income: { type: "number" },
  birth: { type: "partial-date" },
  entry: { type: "date" },
  members: { type: "list", of: { birth: { type: "date" }, income: { type: "number" } } },
};
const flag = { fact: "flag", eq: true };
const poor = { fact: "income", lte: 9 };
const adult = { fact: "birth", age: { gte: 18 } };
const adultAtEntry = { fact: "birth", age: { gte: 18, at: { fact: "entry" } } };
const recentAtEntry = { fact: "birth", within: { last: "P1Y", at: { fact: "entry" } } };

interface Beside {
  readonly parameters?: Parameters;
  readonly criteria?: Readonly<Record<string, object>>;
}

/** The facts that leave a criterion open, and all that have no value, each with its reason. */
function open(
  criterion: object,
  row: object,
  beside: Beside = {},
): { readonly undecided: readonly string[]; readonly missing: readonly string[] } {
  const context = { facts: FACTS, asOf: "2018-03-01", ...beside } as EvaluationContext<Facts>;
  const told = (facts: ReturnType<typeof missingFacts>) => facts.map(({ fact, reason }) => `${fact} ${reason}`);
  return {
    undecided: told(undecidedFacts(criterion as Criterion, row as FactsRow, context)),
    missing: told(missingFacts(criterion as Criterion, row as FactsRow, context)),
  };
}

describe("the facts that leave a criterion open, and all that are missing", () => {
  it("are the same while nothing is decided", () => {
    const all = ["flag unknown", "income unknown", "birth unknown", "entry unknown"];
    expect(open({ all: [flag, { not: { any: [poor, adultAtEntry] } }] }, {})).toStrictEqual({ undecided: all, missing: all });
  });

  it("differ where something else has decided", () => {
    expect(open({ all: [flag, poor] }, { flag: false })).toStrictEqual({ undecided: [], missing: ["income unknown"] });
    const criterion = { all: [{ any: [flag, poor] }, adult] };
    expect(open(criterion, { flag: true })).toStrictEqual({ undecided: ["birth unknown"], missing: ["income unknown", "birth unknown"] });
  });

  it("are found through names, and a name that leads nowhere has none", () => {
    const criteria = { poor: { all: [poor, { ref: "grown" }] }, grown: adult };
    const both = ["income unknown", "birth unknown"];
    expect(open({ ref: "poor" }, {}, { criteria })).toStrictEqual({ undecided: both, missing: both });
    expect(open({ ref: "nothing" }, {}, { criteria })).toStrictEqual({ undecided: [], missing: [] });
  });

  it("are none where each leaf is decided", () => {
    expect(open({ all: [flag, poor] }, { flag: true, income: 10 })).toStrictEqual({ undecided: [], missing: [] });
  });
});

describe("why a fact has no value:", () => {
  it.each<readonly [object, object, readonly string[]]>([
    [poor, { missing: { income: "declined" } }, ["income declined"]],
    [poor, { income: null, missing: { income: "not-due" } }, ["income not-due"]],
    [poor, { income: "9", missing: { income: "declined" } }, ["income invalid"]],
    [poor, { missing: { income: "because" } }, ["income unknown"]],
    [poor, { missing: { income: undefined } }, ["income unknown"]],
    [poor, { missing: Object.create({ income: "declined" }) as object }, ["income unknown"]],
    [poor, { missing: null }, ["income unknown"]],
    [poor, { missing: "declined" }, ["income unknown"]],
    [poor, Object.create({ income: 5 }) as object, ["income unknown"]],
    [{ fact: "shoe", eq: 38 }, { shoe: 38 }, ["shoe invalid"]],
    [{ fact: "shoe", eq: 38 }, {}, ["shoe unknown"]],
    [{ fact: "toString", eq: 38 }, { toString: 38 }, ["toString invalid"]],
    [{ all: [poor, poor] }, {}, ["income unknown"]],
  ])("%j of %j", (criterion, row, reasons) => {
    expect(open(criterion, row)).toStrictEqual({ undecided: reasons, missing: reasons });
  });

  it("of a day that is asked at another, both are looked at, the first first", () => {
    for (const asked of [adultAtEntry, recentAtEntry]) {
      expect(open(asked, {}).undecided).toEqual(["birth unknown", "entry unknown"]);
      expect(open(asked, { entry: "2018-01-01", missing: { birth: "lost" } }).undecided).toEqual(["birth lost"]);
      expect(open(asked, { birth: "2017-05-01", entry: "soon" }).undecided).toEqual(["entry invalid"]);
      expect(open(asked, { birth: "2017-13", entry: "soon" }).undecided).toEqual(["birth invalid", "entry invalid"]);
    }
  });
});

describe("a fact that has a value leaves a criterion open", () => {
  it("as invalid when it is a birth after the day at which its age is asked, and as unknown when it is known in part", () => {
    expect(open(adult, { birth: "2018-03-02" }).undecided).toEqual(["birth invalid"]);
    expect(open(adult, { birth: "2018-03-01" }).undecided).toEqual([]);
    expect(open(adult, { birth: "2018-04" }).undecided).toEqual(["birth invalid"]);
    expect(open(adult, { birth: "2000" }).undecided).toEqual(["birth unknown"]);
    expect(open(adultAtEntry, { birth: "2017-05-02", entry: "2017-05-01" }).undecided).toEqual(["birth invalid"]);
    expect(open(adultAtEntry, { birth: "2000", entry: "2018-05-01" }).undecided).toEqual(["birth unknown"]);
    // Of a stretch of time no day is too late.
    expect(open(recentAtEntry, { birth: "2018", entry: "2018-05-01" }).undecided).toEqual(["birth unknown"]);
  });

  it("as invalid when a parameter is not in force, wherever it stands in the leaf", () => {
    const parameters = { later: [{ from: "2018-03-02", value: 1 }], now: [{ from: "2018-01-01", value: 1 }] };
    const later = { param: "later" };
    for (const [leaf, row] of [
      [{ fact: "income", gte: { param: "now" }, lte: later }, { income: 3 }],
      [{ fact: "birth", age: { gte: later } }, { birth: "2000-01-01" }],
      [{ fact: "members", count: { gte: later } }, { members: [] }],
      [{ fact: "members", some: { where: { fact: "income", lte: later } } }, { members: [{ income: 3 }] }],
    ] as const) {
      const { fact } = leaf;
      expect(open(leaf, row, { parameters })).toStrictEqual({ undecided: [`${fact} invalid`], missing: [`${fact} invalid`] });
      expect(open(leaf, row)).toStrictEqual({ undecided: [`${fact} invalid`], missing: [`${fact} invalid`] });
    }
  });

  it("as unknown when it is a list of which too little is known", () => {
    expect(open({ fact: "members", count: { gte: 2 } }, { members: { items: [{}], complete: false } }).undecided).toEqual([
      "members unknown",
    ]);
    const minors = { fact: "members", some: { where: { fact: "birth", age: { lt: 18 } } } };
    expect(open(minors, { members: [null] }).undecided).toEqual(["members unknown"]);
  });
});

it("a day that is no day is refused by its name", () => {
  expect(() => undecidedFacts({ all: [] }, {}, { facts: FACTS, asOf: "2018-02-29" })).toThrow(
    new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200"),
  );
});
