import { describe, expect, it } from "vitest";
import { allocatePlaces, type PlaceAllocation, type PlaceCandidate, type PlaceRules, type PlacesResult } from "welfare-core";
import golden from "../../golden/places.json" with { type: "json" };

/** Id, status, reason, rank, best and worst rank (null where there is none), and what else is to be looked at. */
type Line = readonly [string, string, string, number | null, number | null, number | null, Partial<PlaceAllocation>?];

interface Case {
  readonly name: string;
  readonly source: string;
  readonly given: { readonly candidates: readonly PlaceCandidate[]; readonly rules: PlaceRules };
  readonly expect: { readonly allocations: readonly Line[] } & Partial<Pick<PlacesResult, "freePlaces" | "quotas">>;
}

const cases = golden as unknown as readonly Case[];

describe("places worked by hand", () => {
  it("are at least forty, each once", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it("show every reason", () => {
    const reasons = new Set(cases.flatMap(({ expect: { allocations } }) => allocations.map(([, , reason]) => reason)));
    expect([...reasons].sort()).toEqual([
      "facts-missing",
      "maximum-at-risk",
      "maximum-reached",
      "place-free",
      "place-kept",
      "places-full",
      "places-reserved",
      "quota-fact-missing",
      "reserved-place",
      "rule-not-met",
    ]);
  });

  it.each(cases)("$name", ({ given: { candidates, rules }, expect: { allocations, ...figures } }) => {
    const result = allocatePlaces(candidates, rules);
    expect(
      result.allocations.map(({ id, status, reason, rank = null, bestRank = null, worstRank = null }) => [
        id,
        status,
        reason,
        rank,
        bestRank,
        worstRank,
      ]),
    ).toEqual(allocations.map((line) => line.slice(0, 6)));
    expect(result.allocations).toMatchObject(allocations.map(([, , , , , , more = {}]) => more));
    expect(result).toMatchObject(figures);
    expect(allocatePlaces([...candidates].reverse(), rules)).toEqual(result);
  });
});
