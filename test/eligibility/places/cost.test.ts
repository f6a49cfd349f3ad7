import { it } from "vitest";
import { allocatePlaces, type PlaceCandidate, type PlaceRules } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";

it("a hundred thousand candidates with all rules take seconds, not minutes", () => {
  const candidates = Array.from({ length: 100_000 }, (_, index): PlaceCandidate => ({
    id: `p-${(index * 7919) % 100_000}`,
    outcome: index % 10 === 0 ? "undetermined" : "eligible",
    row: {
      children: index % 7 === 0 ? null : index % 4,
      works: index % 11 === 0 ? null : index % 3 === 0,
      town: index % 13 === 0 ? null : `x-${index % 2000}`,
    },
    referredOn: `2018-02-${10 + (index % 18)}`,
  }));
  const towns = Array.from({ length: 2000 }, (_, index) => `x-${index}`);
  const rules: PlaceRules = {
    places: 50_000,
    priority: {
      points: [
        { criterion: { fact: "children", gte: 2 }, points: 2 },
        { criterion: { fact: "works", eq: false }, points: -1 },
      ],
    },
    tieBreak: [{ by: "referredOn" }, { by: "draw", seed: "lotto" }],
    quotas: {
      fact: "town",
      minima: Object.fromEntries(towns.map((town) => [town, 5])),
      maxima: Object.fromEntries(towns.map((town) => [town, 100])),
    },
    context: {
      facts: { children: { type: "number" }, works: { type: "boolean" }, town: { type: "code", codes: ["x", "y"], open: true } },
      asOf: "2018-02-28",
    },
  };
  expectCostBelow(20_000, () => allocatePlaces(candidates, rules));
});
