import { expectTypeOf, it } from "vitest";
import {
  allocatePlaces,
  type FactsRow,
  nextInLine,
  type PlaceAllocation,
  type PlaceCandidate,
  type PlaceRules,
  type PlacesResult,
} from "welfare-core";

const facts = { children: { type: "number" }, town: { type: "code", codes: ["x", "y"] }, region: { type: "code" } } as const;
const context = { facts, asOf: "2018-02-28" };

it("rules know the facts of their context", () => {
  expectTypeOf(
    allocatePlaces([{ id: "a", outcome: "eligible", row: { children: 1, town: "x" } }], {
      places: 1,
      priority: { criteria: [{ fact: "children", gte: 1 }] },
      tieBreak: [{ by: "referredOn" }, { by: "draw", seed: "lotto" }],
      quotas: { fact: "town", minima: { x: 1 }, maxima: { y: 2 } },
      context,
    }),
  ).toEqualTypeOf<PlacesResult>();
  allocatePlaces([], { places: 1, quotas: { fact: "region", minima: { anything: 1 } }, context });
  // @ts-expect-error no fact of this name
  allocatePlaces([], { places: 1, priority: { criteria: [{ fact: "child", gte: 1 }] }, context });
  // @ts-expect-error a text is no number
  allocatePlaces([], { places: 1, priority: { points: [{ criterion: { fact: "children", gte: "1" }, points: 1 }] }, context });
  // @ts-expect-error a number is no code
  allocatePlaces([], { places: 1, quotas: { fact: "children" }, context });
  // @ts-expect-error a code outside its list
  allocatePlaces([], { places: 1, quotas: { fact: "town", minima: { z: 1 } }, context });
  // @ts-expect-error a code outside its list
  allocatePlaces([{ id: "a", outcome: "eligible", row: { town: "z" } }], { places: 1, context });
});

it("what makes no sense together does not compile", () => {
  // @ts-expect-error a priority needs a context
  allocatePlaces([], { places: 1, priority: { criteria: [] } });
  // @ts-expect-error quotas need a context
  allocatePlaces([], { places: 1, quotas: { fact: "town" } });
  // @ts-expect-error criteria or points, not both
  allocatePlaces([], { places: 1, priority: { criteria: [], points: [] }, context });
  // @ts-expect-error a draw needs a seed
  allocatePlaces([], { places: 1, tieBreak: [{ by: "draw" }] });
  // @ts-expect-error how many places?
  allocatePlaces([], {});
  // @ts-expect-error who has a place now?
  nextInLine([], { places: 1 }, ["a"]);
});

it("candidates and rules that come as JSON are over any facts", () => {
  const candidates: readonly PlaceCandidate[] = [{ id: "a", outcome: "eligible", row: { anything: 1 } }];
  const rules: PlaceRules = { places: 1, quotas: { fact: "anything", minima: { z: 1 } }, context: { facts: {}, asOf: "2018-02-28" } };
  expectTypeOf(nextInLine(candidates, { ...rules, alreadyPlaced: ["a"] }, ["a"])).toEqualTypeOf<readonly PlaceAllocation[]>();
  expectTypeOf<PlaceCandidate["row"]>().toEqualTypeOf<FactsRow | undefined>();
});
