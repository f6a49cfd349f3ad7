import { describe, expect, it } from "vitest";
import { allocatePlaces, type EvaluationContext, type Facts, type PlaceCandidate, type PlaceQuotas, type PlaceRules } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

const facts = {
  children: { type: "number" },
  works: { type: "boolean" },
  town: { type: "code", codes: ["x", "y"], open: true },
} as const;
const context: EvaluationContext<Facts> = { facts, asOf: "2018-02-28" };
const eligible = (id: string, more: Partial<PlaceCandidate> = {}): PlaceCandidate => ({ id, outcome: "eligible", ...more });
const placedBy = (candidates: readonly PlaceCandidate[], rules: PlaceRules) => allocatePlaces(candidates, rules).placed;

it("the result says what it rests on, and lists everyone by status", () => {
  const candidates: readonly PlaceCandidate[] = deepFreeze([
    { id: "d", outcome: "ineligible", referredOn: "2018-02-01" },
    { id: "c", outcome: "undetermined", row: { works: false, missing: { children: "declined" } } },
    { id: "b", outcome: "eligible", row: { children: 1 }, referredOn: "2018-02-02" },
    { id: "a", outcome: "eligible", row: { children: 2 }, referredOn: "2018-02-01" },
  ]);
  const rules: PlaceRules = deepFreeze({
    places: 1,
    priority: { points: [{ criterion: { fact: "children", gte: 1 }, points: 1 }] },
    context,
  });
  expect(allocatePlaces(candidates, rules)).toStrictEqual({
    places: 1,
    tieBreak: [{ by: "referredOn" }],
    asOf: "2018-02-28",
    allocations: [
      {
        ...{ id: "a", status: "placed", reason: "place-free", rank: 1, bestRank: 1, worstRank: 1, tie: "referredOn" },
        ...{ points: { least: 1, most: 1 }, priority: ["true"], openFacts: [], referralMissing: false },
      },
      {
        ...{ id: "b", status: "waiting", reason: "places-full", rank: 2, bestRank: 2, worstRank: 2, tie: "referredOn" },
        ...{ points: { least: 1, most: 1 }, priority: ["true"], openFacts: [], referralMissing: false },
      },
      {
        ...{ id: "c", status: "undetermined", reason: "facts-missing", bestRank: 3, worstRank: 3, points: { least: 0, most: 1 } },
        ...{ priority: ["unknown"], openFacts: [{ fact: "children", reason: "declined" }], referralMissing: true },
      },
      { id: "d", status: "not-eligible", reason: "rule-not-met", priority: [], openFacts: [], referralMissing: false },
    ],
    placed: ["a"],
    waiting: ["b"],
    undetermined: ["c"],
    notEligible: ["d"],
    freePlaces: 0,
  });
});

it("rules that look at no fact give no day, no points and no quotas", () => {
  expect(Object.keys(allocatePlaces([], { places: 0, tieBreak: [] }))).toEqual([
    ...["places", "tieBreak", "allocations", "placed", "waiting", "undetermined", "notEligible", "freePlaces"],
  ]);
  expect(allocatePlaces([eligible("a")], { places: 1, tieBreak: [] }).allocations).toStrictEqual([
    {
      ...{ id: "a", status: "placed", reason: "place-free", rank: 1, bestRank: 1, worstRank: 1 },
      ...{ priority: [], openFacts: [], referralMissing: false },
    },
  ]);
});

describe("the facts that are open", () => {
  it("are named once, in the order in which they are asked, the fact of the quotas last", () => {
    const rules: PlaceRules = {
      places: 1,
      priority: {
        criteria: [
          {
            all: [
              { fact: "works", eq: false },
              { fact: "children", gte: 1 },
            ],
          },
          { fact: "children", gte: 3 },
        ],
      },
      quotas: { fact: "town", maxima: { x: 1 } },
      context,
    };
    const open = (row: Readonly<Record<string, unknown>>) => allocatePlaces([eligible("a", { row })], rules).allocations[0]?.openFacts;
    expect(open({ missing: { town: "not-asked" }, children: "3" })).toEqual([
      { fact: "works", reason: "unknown" },
      { fact: "children", reason: "invalid" },
      { fact: "town", reason: "not-asked" },
    ]);
    // She works, so that the first criterion does not ask for the children; the second does.
    expect(open({ works: true, town: "x" })).toStrictEqual([{ fact: "children", reason: "unknown" }]);
    expect(open({ works: true, children: 0, town: "elsewhere" })).toEqual([{ fact: "town", reason: "invalid" }]);
    expect(open({ works: true, children: 0, town: "x-own" })).toEqual([]);
    expect(open({ works: true, children: 0, town: "y" })).toEqual([]);
  });

  it("have the reason that the first criterion meets", () => {
    const born: PlaceRules = {
      places: 1,
      priority: {
        criteria: [
          { fact: "birthDate", lt: "1978-06-01" },
          { fact: "birthDate", lt: { param: "generation" } },
        ],
      },
      context: {
        facts: { birthDate: { type: "partial-date" } },
        asOf: "2018-02-28",
        parameters: { generation: [{ from: "2019-01-01", value: "1980-01-01" }] },
      },
    };
    // Her year is known, the day is not; the parameter is not in force yet.
    expect(allocatePlaces([eligible("a", { row: { birthDate: "1978" } })], born).allocations[0]?.openFacts).toEqual([
      { fact: "birthDate", reason: "unknown" },
    ]);
  });

  it("are all of them where there is no row", () => {
    const rules: PlaceRules = { places: 1, priority: { criteria: [{ fact: "works", eq: false }] }, quotas: { fact: "town" }, context };
    expect(allocatePlaces([eligible("a")], rules).allocations[0]?.openFacts.map(({ fact }) => fact)).toEqual(["works", "town"]);
  });
});

it("a priority may name criteria and dated parameters of the context", () => {
  const rules: PlaceRules = {
    places: 1,
    priority: { criteria: [{ ref: "family" }] },
    context: {
      ...context,
      criteria: { family: { fact: "children", gte: { param: "many" } } },
      parameters: { many: [{ from: "2018-01-01", value: 3 }] },
    },
  };
  const candidates = [eligible("a", { row: { children: 2 } }), eligible("b", { row: { children: 3 } })];
  expect(placedBy(candidates, rules)).toEqual(["b"]);
  expect(
    allocatePlaces(candidates, { ...rules, context: { ...rules.context, asOf: "2017-12-31" } }).allocations.map(({ id, priority }) => [
      id,
      priority,
    ]),
  ).toEqual([
    ["a", ["unknown"]],
    ["b", ["unknown"]],
  ]);
});

it("the first of two draws decides, and who was not referred is told only where the day is asked", () => {
  // sha256sum of lotto:a begins with c2cd, of lotto:b with 7053.
  const rules: PlaceRules = { places: 1, tieBreak: [{ by: "draw", seed: "lotto" }, { by: "referredOn" }] };
  expect(
    allocatePlaces([eligible("a", { referredOn: "2018-02-01" }), eligible("b")], rules).allocations.map(({ id, tie, referralMissing }) => [
      id,
      tie,
      referralMissing,
    ]),
  ).toEqual([
    ["b", "draw", true],
    ["a", "draw", false],
  ]);
});

it("a tie is told where one is, and by the last rule that was needed", () => {
  const on = (id: string, day: number, children: number) => eligible(id, { referredOn: `2018-02-0${day}`, row: { children } });
  const rules: PlaceRules = { places: 1, priority: { criteria: [{ fact: "children", gte: 1 }] }, context };
  // b and c share a day, a has one of her own, d has children.
  expect(
    allocatePlaces([on("a", 1, 0), on("b", 2, 0), on("c", 2, 0), on("d", 3, 1)], rules).allocations.map(({ id, tie }) => [id, tie]),
  ).toEqual([
    ["d", undefined],
    ["a", "referredOn"],
    ["b", "id"],
    ["c", "id"],
  ]);
});

it("codes are data: names of the language are codes like others", () => {
  const quotas: PlaceQuotas = { fact: "town", minima: { constructor: 1 }, maxima: { toString: 0 } };
  const rules: PlaceRules = { places: 2, quotas, context: { facts: { town: { type: "code" } }, asOf: "2018-02-28" } };
  const candidates = ["toString", "valueOf", "hasOwnProperty", "constructor"].map((town, index) =>
    eligible(`p${index}`, { row: { town } }),
  );
  expect(allocatePlaces(candidates, rules).allocations.map(({ reason }) => reason)).toEqual([
    "maximum-reached",
    "place-free",
    "places-full",
    "reserved-place",
  ]);
});

describe("what just makes sense", () => {
  it("minima that take all places, a maximum that is its minimum, and a code of one's own", () => {
    const quotas: PlaceQuotas = { fact: "town", minima: { x: 1, y: 1 }, maxima: { x: 1, "x-own": 0 } };
    expect(allocatePlaces([], { places: 2, quotas, context }).freePlaces).toBe(2);
  });
  it("a maximum above all places, and quotas that are left out", () => {
    expect(
      allocatePlaces([], { places: 0, quotas: { fact: "town", maxima: { x: 9 }, minima: { y: undefined } }, context }).quotas?.codes,
    ).toStrictEqual([{ code: "x", maximum: 9, placed: 0, unfilled: 0 }]);
    expect(allocatePlaces([], { places: 1, quotas: { fact: "town", minima: { x: 1 } }, context }).quotas?.codes).toStrictEqual([
      { code: "x", minimum: 1, placed: 0, unfilled: 1 },
    ]);
  });
  it("as many kept places as there are, each named twice", () => {
    expect(placedBy([eligible("a"), eligible("b")], { places: 1, alreadyPlaced: ["b", "b"] })).toEqual(["b"]);
  });
  it("points up to the greatest whole number", () => {
    const criterion = { fact: "works", eq: false } as const;
    const points = [
      { criterion, points: Number.MAX_SAFE_INTEGER - 1 },
      { criterion, points: -1 },
    ];
    expect(placedBy([eligible("a"), eligible("b", { row: { works: false } })], { places: 1, priority: { points }, context })).toEqual([
      "b",
    ]);
  });
});

describe("a caller's bug", () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s places", (places) => {
    expect(() => allocatePlaces([], { places })).toThrow(new RangeError("places must be a whole number, 0 or more"));
  });
  it("the same id twice", () => {
    expect(() => allocatePlaces([eligible("a"), { id: "a", outcome: "ineligible" }], { places: 1 })).toThrow(
      new RangeError("each candidate may appear once"),
    );
  });
  it("an outcome that is none, of which nothing would be told", () => {
    expect(() => allocatePlaces([{ id: "a", outcome: "maybe" as "eligible" }], { places: 1 })).toThrow(
      new RangeError("the outcome of a is none"),
    );
  });
  it.each(["2018-02-30", "", "yesterday"])("%j as a day of referral", (referredOn) => {
    expect(() => allocatePlaces([eligible("a", { referredOn })], { places: 1 })).toThrow(
      new RangeError("the day of referral of a is no day"),
    );
  });
  it("someone already placed who is no candidate", () => {
    expect(() => allocatePlaces([eligible("a")], { places: 1, alreadyPlaced: ["b"] })).toThrow(
      new RangeError("b is already placed, but no candidate"),
    );
  });
  it("more already placed than there are places", () => {
    expect(() => allocatePlaces([eligible("a"), eligible("b")], { places: 1, alreadyPlaced: ["a", "b"] })).toThrow(
      new RangeError("more candidates are already placed than there are places"),
    );
  });
  it("a draw without a seed", () => {
    expect(() => allocatePlaces([], { places: 1, tieBreak: [{ by: "referredOn" }, { by: "draw", seed: "" }] })).toThrow(
      /^a draw needs a seed/,
    );
  });
  it("a rule for ties that there is not", () => {
    expect(() => allocatePlaces([], { places: 1, tieBreak: [{ by: "age" as "referredOn" }] })).toThrow(
      new RangeError("ties are decided by referredOn or draw"),
    );
  });
  it.each([{ priority: { criteria: [] } }, { quotas: { fact: "town" } }])("%j without a context", (rules) => {
    expect(() => allocatePlaces([], { places: 1, ...rules } as unknown as PlaceRules)).toThrow(
      new RangeError("priority and quotas need a context"),
    );
  });
  it("a day of the context that is none", () => {
    expect(() => allocatePlaces([], { places: 1, context: { ...context, asOf: "2018-02-30" } })).toThrow(/^asOf/);
  });
  it.each([[0.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53], [2 ** 52, -(2 ** 52)]])("points of %s, %s", (...numbers) => {
    const points = numbers.map((each) => ({ criterion: { fact: "works", eq: false } as const, points: each }));
    expect(() => allocatePlaces([], { places: 1, priority: { points }, context })).toThrow(
      new RangeError("points must be whole numbers, and their sum too"),
    );
  });
  it.each<[string, PlaceQuotas, string]>([
    ["a fact that is not declared", { fact: "gender" }, "quotas stand over a code fact of the context"],
    ["a name that every object has", { fact: "toString" }, "quotas stand over a code fact of the context"],
    ["a fact that is no code", { fact: "children" }, "quotas stand over a code fact of the context"],
    [
      "a minimum for a code that is not in the list",
      { fact: "town", minima: { z: 1 } },
      "quotas name a code that is not in the list of town: z",
    ],
    [
      "a maximum for a code that is not in the list",
      { fact: "town", maxima: { z: 1 } },
      "quotas name a code that is not in the list of town: z",
    ],
    ["a minimum with a fraction", { fact: "town", minima: { x: 0.5 } }, "a minimum must be a whole number, 0 or more"],
    ["a minimum below 0", { fact: "town", minima: { x: -1 } }, "a minimum must be a whole number, 0 or more"],
    ["a maximum below 0", { fact: "town", maxima: { x: -1 } }, "a maximum must be a whole number, 0 or more"],
    ["a maximum that is no number", { fact: "town", maxima: { x: Number.NaN } }, "a maximum must be a whole number, 0 or more"],
    ["a maximum below its minimum", { fact: "town", minima: { x: 2 }, maxima: { x: 1 } }, "the maximum of x is below its minimum"],
    ["one minimum for more than all places", { fact: "town", minima: { x: 3 } }, "the minima add up to more than all places"],
    ["minima for more than all places", { fact: "town", minima: { x: 2, y: 1 } }, "the minima add up to more than all places"],
  ])("%s", (_, quotas, message) => {
    expect(() => allocatePlaces([], { places: 2, quotas, context })).toThrow(new RangeError(message));
  });
});
