import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocatePlaces, nextInLine, type PlaceCandidate, type PlaceRules } from "welfare-core";
import { runs } from "../../runs.ts";
import { worldWith } from "./arbitraries.ts";

const context = { facts: { town: { type: "code" } }, asOf: "2018-02-28" } as const;
const from = (id: string, town: string | null, day: number): PlaceCandidate => ({
  id,
  outcome: "eligible",
  row: { town },
  referredOn: `2018-02-0${day}`,
});
const next = (candidates: readonly PlaceCandidate[], rules: PlaceRules, leaving: readonly string[]) =>
  nextInLine(candidates, { ...rules, alreadyPlaced: allocatePlaces(candidates, rules).placed }, leaving).map(({ id, reason }) => [
    id,
    reason,
  ]);

describe("whoever leaves", () => {
  const four = [from("a", "x", 1), from("b", "x", 2), from("c", "x", 3), from("d", "y", 4)];

  it("is followed by the first who waits", () => {
    expect(next(four, { places: 2 }, ["a"])).toEqual([["c", "place-free"]]);
    expect(next(four, { places: 2 }, ["b", "a"])).toEqual([
      ["c", "place-free"],
      ["d", "place-free"],
    ]);
  });

  it("by nobody where nobody waits, nobody left, or the first who waits gave up her claim", () => {
    expect(next(four, { places: 4 }, ["a"])).toEqual([]);
    expect(next(four, { places: 2 }, [])).toEqual([]);
    expect(next(four, { places: 2 }, ["a", "c"])).toEqual([["d", "place-free"]]);
  });

  it("by the first who fills the minimum that falls short", () => {
    const places: PlaceRules = { places: 2, quotas: { fact: "town", minima: { y: 1 } }, context };
    const candidates = [...four, from("e", "y", 5)];
    // a and d are placed; b waits first, but d leaves y without a place.
    expect(next(candidates, places, ["d"])).toEqual([["e", "reserved-place"]]);
    expect(next(candidates, places, ["a"])).toEqual([["b", "place-free"]]);
  });

  it("by whoever fits under the maxima", () => {
    const rules: PlaceRules = { places: 2, quotas: { fact: "town", maxima: { x: 1 } }, context };
    const candidates = [...four, from("e", "y", 5)];
    // a and d are placed, b and c wait for a place of x.
    expect(next(candidates, rules, ["d"])).toEqual([["e", "place-free"]]);
    expect(next(candidates, rules, ["a"])).toEqual([["b", "place-free"]]);
  });

  it("by whoever stands first now, if facts have been learnt since", () => {
    const rules: PlaceRules = { places: 1, alreadyPlaced: ["a"] };
    const undetermined: readonly PlaceCandidate[] = [
      from("a", null, 2),
      { ...from("b", null, 1), outcome: "undetermined" },
      from("c", null, 3),
    ];
    const decided: readonly PlaceCandidate[] = undetermined.map((one) => ({ ...one, outcome: "eligible" }));
    expect(nextInLine(undetermined, { places: 1, alreadyPlaced: ["a"] }, ["a"]).map(({ id }) => id)).toEqual(["c"]);
    expect(nextInLine(decided, { ...rules, alreadyPlaced: ["a"] }, ["a"]).map(({ id }) => id)).toEqual(["b"]);
  });

  it("has to be a candidate", () => {
    expect(() => nextInLine(four, { places: 2, alreadyPlaced: ["a"] }, ["z"])).toThrow(
      new RangeError("whoever leaves must be a candidate, once"),
    );
    expect(() => nextInLine([...four, from("a", "x", 1)], { places: 2, alreadyPlaced: [] }, ["a"])).toThrow(RangeError);
  });
});

it("nobody else loses her place, and at most as many come in as leave or places are free", () => {
  fc.assert(
    fc.property(worldWith({ quotas: true, kept: false }), fc.nat(), ({ candidates, rules }, choice) => {
      const { placed, freePlaces } = allocatePlaces(candidates, rules);
      const leaving = placed.filter((_, index) => index === choice % placed.length);
      const come = nextInLine(candidates, { ...rules, alreadyPlaced: placed }, leaving);
      expect(come.length).toBeLessThanOrEqual(leaving.length + freePlaces);
      expect(come.filter(({ id }) => placed.includes(id))).toEqual([]);
    }),
    runs(1000),
  );
});
