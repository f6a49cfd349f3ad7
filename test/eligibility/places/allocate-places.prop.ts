import fc from "fast-check";
import { expect, it } from "vitest";
import { allocatePlaces, type PlaceCandidate, type PlacesResult } from "welfare-core";
import { runs } from "../../runs.ts";
import { worldWith, type World } from "./arbitraries.ts";

const any = worldWith({ quotas: true, kept: true });
const withQuotas = worldWith({ quotas: true, kept: false });
const plain = worldWith({ quotas: false, kept: false });

const shuffled = any.chain(({ candidates, rules }) =>
  fc.record({
    candidates: fc.constant(candidates),
    rules: fc.constant(rules),
    others: fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
  }),
);

const allot = ({ candidates, rules }: World) => allocatePlaces(candidates, rules);
const townOf = (candidates: readonly PlaceCandidate[]) => {
  const towns = new Map(candidates.map(({ id, row = {} }) => [id, row["town"]]));
  return (id: string) => towns.get(id);
};

it("the order of the list never matters", () => {
  fc.assert(
    fc.property(shuffled, ({ candidates, rules, others }) => {
      expect(allocatePlaces(others, rules)).toEqual(allocatePlaces(candidates, rules));
    }),
    runs(1000),
  );
});

it("everyone is answered once, in the list of her status, and counts add up", () => {
  fc.assert(
    fc.property(any, (world) => {
      const result = allot(world);
      const ids = result.allocations.map(({ id }) => id);
      expect([...ids].sort()).toEqual(world.candidates.map(({ id }) => id).sort());
      expect([...result.placed, ...result.waiting, ...result.undetermined, ...result.notEligible].sort()).toEqual([...ids].sort());
      expect(result.placed.length + result.freePlaces).toBe(world.rules.places);
      expect(result.freePlaces).toBeGreaterThanOrEqual(0);
    }),
    runs(1000),
  );
});

it("no place goes to anyone who is not eligible, but for those who had theirs", () => {
  fc.assert(
    fc.property(any, (world) => {
      const mayEnter = new Set(world.candidates.filter(({ outcome }) => outcome === "eligible").map(({ id }) => id));
      const kept = new Set(world.rules.alreadyPlaced);
      const { placed } = allot(world);
      expect(placed.filter((id) => !mayEnter.has(id) && !kept.has(id))).toEqual([]);
      expect([...kept].filter((id) => !placed.includes(id))).toEqual([]);
    }),
    runs(1000),
  );
});

it("no maximum is passed, even if all whose code is not known have that one", () => {
  fc.assert(
    fc.property(withQuotas, (world) => {
      const { quotas } = allot(world);
      for (const { maximum = Infinity, placed } of quotas?.codes ?? []) {
        expect(placed + (quotas?.placedUnknown ?? 0)).toBeLessThanOrEqual(maximum);
      }
    }),
    runs(1000),
  );
});

it("a minimum is reached where so many are eligible", () => {
  fc.assert(
    fc.property(withQuotas, (world) => {
      const town = townOf(world.candidates);
      const { quotas, allocations } = allot(world);
      for (const { code, minimum = 0, placed, unfilled } of quotas?.codes ?? []) {
        const eligible = allocations.filter(({ id, rank }) => rank !== undefined && town(id) === code).length;
        expect(placed).toBeGreaterThanOrEqual(Math.min(minimum, eligible));
        expect(unfilled).toBe(Math.max(0, minimum - placed));
      }
    }),
    runs(1000),
  );
});

it("nobody is passed over by someone behind her, but for a reason that names a quota or a place that was kept", () => {
  fc.assert(
    fc.property(any, (world) => {
      const { allocations } = allot(world);
      for (const { reason, rank = 0 } of allocations) {
        if (reason !== "places-full" && reason !== "places-reserved") continue;
        const behind = allocations.filter((other) => other.status === "placed" && (other.rank ?? 0) > rank);
        expect(behind.filter((other) => other.reason === "place-free")).toEqual([]);
      }
    }),
    runs(1000),
  );
});

it("without quotas the first in rank have the places", () => {
  fc.assert(
    fc.property(plain, (world) => {
      const { allocations } = allot(world);
      for (const { status, rank } of allocations)
        if (rank !== undefined) expect(status).toBe(rank <= world.rules.places ? "placed" : "waiting");
    }),
    runs(1000),
  );
});

it("one more place takes nobody's place away", () => {
  fc.assert(
    fc.property(any, ({ candidates, rules }) => {
      const more = new Set(allocatePlaces(candidates, { ...rules, places: rules.places + 1 }).placed);
      expect(allocatePlaces(candidates, rules).placed.filter((id) => !more.has(id))).toEqual([]);
    }),
    runs(1000),
  );
});

it("whoever has no place and goes away changes nothing for the places of the others, nor for the ranks before hers", () => {
  fc.assert(
    fc.property(any, fc.nat(), ({ candidates, rules }, choice) => {
      const before = allocatePlaces(candidates, rules);
      const unplaced = before.allocations.filter(({ status }) => status !== "placed");
      const gone = unplaced[choice % Math.max(1, unplaced.length)];
      if (gone === undefined) return;
      const after = allocatePlaces(
        candidates.filter(({ id }) => id !== gone.id),
        rules,
      );
      expect(after.placed).toEqual(before.placed);
      const ahead = (result: PlacesResult) =>
        result.allocations.filter(({ rank = Infinity }) => rank < (gone.rank ?? 0)).map(({ id, rank, status }) => [id, rank, status]);
      expect(ahead(after)).toEqual(ahead(before));
    }),
    runs(1000),
  );
});

it("keeping all places changes nobody's place", () => {
  fc.assert(
    fc.property(withQuotas, ({ candidates, rules }) => {
      const { placed, freePlaces } = allocatePlaces(candidates, rules);
      const again = allocatePlaces(candidates, { ...rules, alreadyPlaced: placed });
      expect([again.placed, again.freePlaces]).toEqual([placed, freePlaces]);
    }),
    runs(1000),
  );
});

it("the rank lies between the best and the worst, and all three are one where nothing is open", () => {
  fc.assert(
    fc.property(any, (world) => {
      const { allocations } = allot(world);
      const isOpen =
        world.candidates.some(({ outcome }) => outcome === "undetermined") || allocations.some(({ openFacts }) => openFacts.length > 0);
      for (const { rank, bestRank, worstRank } of allocations) {
        if (rank === undefined || bestRank === undefined || worstRank === undefined) continue;
        expect([bestRank, rank, worstRank]).toEqual([bestRank, rank, worstRank].sort((a, b) => a - b));
        if (!isOpen) expect([bestRank, worstRank]).toEqual([rank, rank]);
      }
    }),
    runs(1000),
  );
});
