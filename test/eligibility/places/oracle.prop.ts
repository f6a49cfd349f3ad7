import fc from "fast-check";
import { expect, it } from "vitest";
import { allocatePlaces } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { runs } from "../../runs.ts";
import { worldWith } from "./arbitraries.ts";
import { readPlaces } from "./oracle.ts";

it("a second reading of the rules agrees on every status, reason and rank", () => {
  fc.assert(
    fc.property(worldWith({ quotas: true, kept: true }), ({ candidates, rules }) => {
      const { allocations } = allocatePlaces(deepFreeze(candidates), deepFreeze(rules));
      const found = allocations.map(({ id, status, reason, rank, bestRank, worstRank }) => [
        id,
        { status, reason, ranks: [rank, bestRank, worstRank] },
      ]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(readPlaces(candidates, rules)));
    }),
    runs(3000),
  );
});
