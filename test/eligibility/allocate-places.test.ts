import { describe, expect, it } from "vitest";
import { allocatePlaces, type Candidate } from "welfare-core";

const eligible = (id: string, more: Partial<Candidate> = {}): Candidate => ({ id, outcome: "eligible", ...more });
const given = (candidates: readonly Candidate[], places: number) =>
  allocatePlaces(candidates, { places }).map(({ id, status }) => `${id} ${status}`);

describe("who goes first", () => {
  it("more points", () => {
    expect(given([eligible("a", { points: 1 }), eligible("b", { points: 3 }), eligible("c", { points: 2 })], 2)).toEqual([
      "b placed",
      "c placed",
      "a waiting",
    ]);
  });
  it("no points are zero points: before negative ones, after positive ones", () => {
    expect(given([eligible("a", { points: -1 }), eligible("b"), eligible("c", { points: 1 })], 3)).toEqual([
      "c placed",
      "b placed",
      "a placed",
    ]);
  });
  it("with equal points the earlier referral, and whoever has no date after all that have one", () => {
    const three = [eligible("a"), eligible("b", { referredOn: "2018-02-02" }), eligible("c", { referredOn: "2018-02-01" })];
    expect(given(three, 1)).toEqual(["c placed", "b waiting", "a waiting"]);
    expect(given([eligible("a"), eligible("b", { referredOn: "2200-12-31" })], 1)).toEqual(["b placed", "a waiting"]);
  });
  it("in a tie the id, so that the result does not depend on the list", () => {
    const tied = ["b", "a", "B"].map((id) => eligible(id, { points: 1, referredOn: "2018-02-01" }));
    expect(given(tied, 1)).toEqual(["B placed", "a waiting", "b waiting"]);
    expect(given([...tied].reverse(), 1)).toEqual(["B placed", "a waiting", "b waiting"]);
  });
});

describe("how many places", () => {
  const three = ["a", "b", "c"].map((id) => eligible(id));
  it.each([
    [0, ["a waiting", "b waiting", "c waiting"]],
    [1, ["a placed", "b waiting", "c waiting"]],
    [2, ["a placed", "b placed", "c waiting"]],
    [3, ["a placed", "b placed", "c placed"]],
    [4, ["a placed", "b placed", "c placed"]],
  ])("%i for three", (places, expected) => {
    expect(given(three, places)).toEqual(expected);
  });
  it("for nobody", () => {
    expect(allocatePlaces([], { places: 15 })).toEqual([]);
  });
});

it("the undetermined and the ineligible keep no place and no rank, and each is told why", () => {
  const candidates: Candidate[] = [
    { id: "z", outcome: "undetermined", points: 9 },
    { id: "y", outcome: "ineligible", points: 9 },
    { id: "x", outcome: "undetermined" },
    { id: "w", outcome: "ineligible" },
    eligible("b"),
    eligible("a"),
  ];
  expect(allocatePlaces(candidates, { places: 1 })).toEqual([
    { id: "a", status: "placed", rank: 1, reason: "place-free" },
    { id: "b", status: "waiting", rank: 2, reason: "places-full" },
    { id: "x", status: "undetermined", reason: "facts-missing" },
    { id: "z", status: "undetermined", reason: "facts-missing" },
    { id: "w", status: "not-eligible", reason: "rule-not-met" },
    { id: "y", status: "not-eligible", reason: "rule-not-met" },
  ]);
});

describe("a caller's bug", () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%s places", (places) => {
    expect(() => allocatePlaces([], { places })).toThrow(RangeError);
  });
  it("the same id twice", () => {
    expect(() => allocatePlaces([eligible("a"), { id: "a", outcome: "ineligible" }], { places: 1 })).toThrow(RangeError);
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s points, which cannot be ranked", (points) => {
    expect(() => allocatePlaces([eligible("a", { points }), eligible("b")], { places: 1 })).toThrow(RangeError);
  });
});
