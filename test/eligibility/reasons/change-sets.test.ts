import { describe, expect, it } from "vitest";
import { changesNeeded, type Criterion, type Facts, type FactsRow } from "welfare-core";
import { flag } from "./rules.ts";

const NAMES = Array.from({ length: 20 }, (_, index) => `f${index}`);
const FACTS: Facts = {
  isee: { type: "number", min: 0 },
  score: { type: "number", min: 0 },
  ...Object.fromEntries(NAMES.map((name) => [name, { type: "boolean" as const }])),
};
const ALL_TRUE: FactsRow = Object.fromEntries(NAMES.map((name) => [name, true]));
const ALL_FALSE: FactsRow = Object.fromEntries(NAMES.map((name) => [name, false]));

const isee = (bound: object) => ({ fact: "isee", ...bound }) as Criterion;
const score = (bound: object) => ({ fact: "score", ...bound }) as Criterion;
const off = (fact: string) => ({ fact, eq: false }) as Criterion;
/** Nobody is both, whatever the fact is. */
const never = (fact: string): Criterion => ({ all: [flag(fact), off(fact)] });
/** At least one part, which is asked in one question with all that it asks. */
const oneOf = (...of: readonly Criterion[]): Criterion => ({ atLeast: { count: 1, of } });

/** The names of the facts in each set, and whether these are all. */
function changes(criterion: Criterion, row: FactsRow) {
  const { sets, complete } = changesNeeded({ id: "r", version: "1", facts: FACTS, criterion }, row, { asOf: "2018-03-01" });
  return { sets: sets.map((set) => set.map(({ fact }) => fact)), complete };
}

it("that nothing helps is proven at once, however many facts there are", () => {
  const poor: Criterion = { all: [isee({ lt: 1 }), isee({ gt: 1 })] };
  const rule: Criterion = { all: [{ any: NAMES.slice(0, 12).map(flag) }, poor] };
  expect(changes(rule, { ...ALL_FALSE, isee: 5 })).toStrictEqual({ sets: [], complete: true });
});

it("each set is tried once, so that even of six facts which all have to change it is proven that fewer do not do", () => {
  const six = NAMES.slice(0, 6);
  // One of them has to change, and if one does, all have to.
  const rule: Criterion = { all: [oneOf(...six.map(flag)), { any: [{ all: six.map(off) }, { all: six.map(flag) }] }] };
  expect(changes(rule, ALL_FALSE)).toStrictEqual({ sets: [six], complete: true });
});

describe("sets that were made larger", () => {
  it("hold none that is enough: such are not tried", () => {
    // What is missing, as the first fact is, would get a value where it is asked, though that does not help.
    expect(changes(oneOf(never("f0"), flag("f1")), { f0: null, f1: false })).toStrictEqual({ sets: [["f1"]], complete: true });
  });

  it("tell their facts in the order of the rule", () => {
    // A lower ISEE, which has to be, loses what the higher one gave: the score has to rise beside it. The rule asks the score first.
    const rule: Criterion = { all: [{ any: [score({ gte: 5 }), isee({ gte: 9400 })] }, isee({ lte: 9000 })] };
    expect(changes(rule, { isee: 9500, score: 1 })).toStrictEqual({ sets: [["score", "isee"]], complete: true });
  });

  it("are tried in the order of the rule: of twenty the first sixteen are told, and that these are not all", () => {
    const ten = NAMES.slice(0, 10);
    const rule: Criterion = {
      all: [
        { any: [...ten.map(flag), { all: [isee({ gte: 9400 }), score({ gte: 5 })] }] },
        { any: [isee({ lte: 9000 }), score({ lte: 3 })] },
      ],
    };
    expect(changes(rule, { ...ALL_FALSE, isee: 9500, score: 5 })).toStrictEqual({
      sets: ten.slice(0, 8).flatMap((name) => [
        [name, "isee"],
        [name, "score"],
      ]),
      complete: false,
    });
  });
});

/* Of seventeen facts of which one seems to be enough sixteen are tried first; they are not enough, and so the last is found beside others. */
describe("a fact that was not tried alone", () => {
  const last = flag("f16");

  it("takes the place of a set that holds it", () => {
    // What is missing, as the first is, gets a value where it is asked, though that does not help.
    const rule = oneOf(...NAMES.slice(0, 16).map(never), last);
    expect(changes(rule, { ...ALL_TRUE, f0: null, f16: false })).toStrictEqual({ sets: [["f16"]], complete: false });
  });

  it("comes before a larger set that was found before it", () => {
    const first: Criterion = { all: [{ any: [flag("f0"), flag("f17")] }, off("f0")] };
    const rule = oneOf(first, ...NAMES.slice(1, 16).map(never), last);
    expect(changes(rule, { ...ALL_TRUE, f16: false, f17: false })).toStrictEqual({ sets: [["f16"], ["f0", "f17"]], complete: false });
  });
});
