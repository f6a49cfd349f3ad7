import fc from "fast-check";
import { expect, it } from "vitest";
import { allocatePlaces, type Candidate } from "welfare-core";
import { candidates } from "./arbitraries.ts";

const places = fc.integer({ min: 0, max: 6 });
const shuffled = candidates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));

it("the order of the list never matters", () => {
  fc.assert(
    fc.property(shuffled, places, ([list, other], n) => {
      expect(allocatePlaces(other, { places: n })).toEqual(allocatePlaces(list, { places: n }));
    }),
  );
});

it("everyone is answered once, places are used up before anyone waits, and nobody gets one who may not enter", () => {
  fc.assert(
    fc.property(candidates, places, (list, n) => {
      const result = allocatePlaces(list, { places: n });
      expect(result.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
      const eligible = new Set(list.filter(({ outcome }) => outcome === "eligible").map(({ id }) => id));
      const placed = result.filter(({ status }) => status === "placed");
      expect(placed).toHaveLength(Math.min(n, eligible.size));
      expect(placed.every(({ id }) => eligible.has(id))).toBe(true);
    }),
  );
});

it("nobody who waits would have gone before someone who is placed", () => {
  const goesBefore = (a: Candidate, b: Candidate) => {
    const points = (a.points ?? 0) - (b.points ?? 0);
    if (points !== 0) return points > 0;
    if (a.referredOn !== b.referredOn) return b.referredOn === undefined || (a.referredOn !== undefined && a.referredOn < b.referredOn);
    return a.id < b.id;
  };
  fc.assert(
    fc.property(candidates, places, (list, n) => {
      const byId = new Map(list.map((candidate) => [candidate.id, candidate]));
      const named = (status: string) =>
        allocatePlaces(list, { places: n })
          .filter((allocation) => allocation.status === status)
          .flatMap(({ id }) => byId.get(id) ?? []);
      for (const waiting of named("waiting")) for (const placed of named("placed")) expect(goesBefore(waiting, placed)).toBe(false);
    }),
  );
});

it("one more place takes nobody's place away", () => {
  fc.assert(
    fc.property(candidates, places, (list, n) => {
      const placed = (count: number) =>
        allocatePlaces(list, { places: count })
          .filter(({ status }) => status === "placed")
          .map(({ id }) => id);
      expect(placed(n + 1).slice(0, placed(n).length)).toEqual(placed(n));
    }),
  );
});
