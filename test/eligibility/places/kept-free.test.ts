import { describe, expect, it } from "vitest";
import { allocatePlaces, type EvaluationContext, type Facts, type PlaceCandidate, type PlaceRules } from "welfare-core";

const context: EvaluationContext<Facts> = { facts: { town: { type: "code", codes: ["x", "y"] } }, asOf: "2018-02-28" };
const from = (id: string, town?: string): PlaceCandidate => ({ id, outcome: "eligible", ...(town === undefined ? {} : { row: { town } }) });

const reasons = (candidates: readonly PlaceCandidate[], rules: PlaceRules) =>
  allocatePlaces(candidates, { tieBreak: [], ...rules }).allocations.map(({ id, reason }) => `${id} ${reason}`);

describe("places that are kept free for a minimum", () => {
  const rules: PlaceRules = { places: 3, quotas: { fact: "town", minima: { x: 2 }, unfilled: "keep" }, context };

  it("are only those that the minimum still lacks", () => {
    // One of two is filled: of the two places left one is kept, one is given.
    const candidates = [from("a", "y"), from("b", "y"), from("c", "x")];
    expect(reasons(candidates, rules)).toEqual(["a place-free", "b places-reserved", "c reserved-place"]);
    expect(allocatePlaces(candidates, rules)).toMatchObject({ freePlaces: 1, quotas: { keptFree: 1 } });
  });

  it("are all of them where nobody has the code, and none where it is filled", () => {
    expect(reasons([from("a", "y"), from("b", "y")], rules)).toEqual(["a place-free", "b places-reserved"]);
    expect(reasons([from("a", "y"), from("b", "x"), from("c", "x")], rules)).toEqual([
      "a place-free",
      "b reserved-place",
      "c reserved-place",
    ]);
  });

  it("are asked of whoever's code is not known", () => {
    expect(reasons([from("a"), from("b", "y")], rules)).toEqual(["a place-free", "b places-reserved"]);
    expect(reasons([from("a", "y"), from("b")], rules)).toEqual(["a place-free", "b quota-fact-missing"]);
  });
});

it("quotas without a priority rank by the tie alone, and ask for no more than the code", () => {
  const { allocations, quotas } = allocatePlaces([from("a", "x"), from("b")], {
    places: 2,
    tieBreak: [],
    quotas: { fact: "town", minima: { x: 1 } },
    context,
  });
  expect(allocations).toStrictEqual([
    {
      ...{ id: "a", status: "placed", reason: "reserved-place", rank: 1, bestRank: 1, worstRank: 1, tie: "id" },
      ...{ priority: [], openFacts: [], referralMissing: false },
    },
    {
      ...{ id: "b", status: "placed", reason: "place-free", rank: 2, bestRank: 2, worstRank: 2, tie: "id" },
      ...{ priority: [], openFacts: [{ fact: "town", reason: "unknown" }], referralMissing: false },
    },
  ]);
  expect(quotas).toStrictEqual({
    fact: "town",
    codes: [{ code: "x", minimum: 1, placed: 1, unfilled: 0 }],
    placedUnknown: 1,
    keptFree: 0,
  });
});
