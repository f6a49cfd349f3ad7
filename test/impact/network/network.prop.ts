import fc from "fast-check";
import { networkMeasures, networkReciprocity, type NetworkMeasures, type PeerNetwork } from "welfare-core";
import { expect, it } from "vitest";
import { runs } from "../../runs.ts";

const network: fc.Arbitrary<PeerNetwork> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const person = fc.nat(size - 1).map((index) => `p${index}`);
  return fc.record({
    people: fc.constant(Array.from({ length: size }, (_, index) => `p${index}`)),
    ties: fc.array(fc.tuple(person, person), { maxLength: 20 }),
  });
});

function measured(found: PeerNetwork): NetworkMeasures {
  const measures = networkMeasures(found);
  if (measures.status !== "value") throw new Error(measures.reason);
  return measures;
}

/** Whether two are tied, asked of the list itself. */
function areTied({ ties }: PeerNetwork, a: string, b: string): boolean {
  return a !== b && ties.some(([from, to]) => (from === a && to === b) || (from === b && to === a));
}

function pairsOf(people: readonly string[]): readonly (readonly [string, string])[] {
  return people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b] as const));
}

/** All shortest ways from one to another, each written out: slow, and sharing nothing with the library. */
function shortestWays(found: PeerNetwork, from: string, to: string): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[from]];
  for (let step = 0; step < found.people.length; step += 1) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) =>
      found.people.filter((next) => !way.includes(next) && areTied(found, way.at(-1) ?? "", next)).map((next) => [...way, next]),
    );
  }
  return [];
}

it("new names change no measure", () => {
  fc.assert(
    fc.property(network, fc.infiniteStream(fc.nat()), (found, places) => {
      const shuffled = found.people.map((person) => ({ person, place: places.next().value as number })).sort((a, b) => a.place - b.place);
      const renamed = new Map(shuffled.map(({ person }, index) => [person, `other ${index}`]));
      const name = (person: string) => renamed.get(person) ?? "";
      const twin: PeerNetwork = {
        people: shuffled.map(({ person }) => name(person)),
        ties: [...found.ties].reverse().map(([a, b]) => [name(b), name(a)] as const),
      };
      const [{ betweenness: one = [], ...first }, { betweenness: two = [], ...second }] = [measured(found), measured(twin)];
      expect(second).toEqual(first);
      const twins = new Map(two.map(({ key, betweenness }) => [key, betweenness]));
      for (const { key, betweenness } of one) expect(twins.get(name(key))).toBeCloseTo(betweenness, 10);
    }),
    runs(1000),
  );
});

it("the density of a network and of what is not tied in it add up to 1", () => {
  fc.assert(
    fc.property(network, (found) => {
      const complement = { ...found, ties: pairsOf(found.people).filter(([a, b]) => !areTied(found, a, b)) };
      const [one, other] = [measured(found), measured(complement)];
      if (found.people.length < 2) expect([one.density, other.density]).toEqual([undefined, undefined]);
      else expect(Number(one.density) + Number(other.density)).toBeCloseTo(1, 12);
    }),
    runs(1000),
  );
});

it("distances, betweenness and triangles are those that are found by writing out every way", () => {
  fc.assert(
    fc.property(network, (found) => {
      const ways = pairsOf(found.people).map(([a, b]) => ({ ends: [a, b], ways: shortestWays(found, a, b) }));
      const connected = ways.filter((pair) => pair.ways.length > 0);
      const { meanDistance, betweenness = [], transitivity, components } = measured(found);
      if (connected.length === 0) expect(meanDistance).toBeUndefined();
      else {
        const distances = connected.map((pair) => (pair.ways[0]?.length ?? 0) - 1);
        expect(meanDistance).toBeCloseTo(distances.reduce((sum, distance) => sum + distance, 0) / distances.length, 12);
      }
      for (const { key, betweenness: through } of betweenness) {
        const others = connected.filter(({ ends }) => !ends.includes(key));
        const shares = others.map((pair) => pair.ways.filter((way) => way.includes(key)).length / pair.ways.length);
        expect(through).toBeCloseTo(
          shares.reduce((sum, share) => sum + share, 0),
          10,
        );
      }
      const triples = found.people.flatMap((middle) =>
        pairsOf(found.people.filter((person) => areTied(found, middle, person))).map(([a, b]) => areTied(found, a, b)),
      );
      if (triples.length === 0) expect(transitivity).toBeUndefined();
      else expect(transitivity).toBeCloseTo(triples.filter(Boolean).length / triples.length, 12);
      const parts = new Set(
        found.people.map((person) =>
          found.people.filter((other) => other === person || shortestWays(found, person, other).length > 0).join(),
        ),
      );
      expect(components).toBe(parts.size);
    }),
    runs(300),
  );
});

it("turning every tie round leaves as many returned", () => {
  fc.assert(
    fc.property(network, (found) => {
      const turned = { ...found, ties: found.ties.map(([from, to]) => [to, from] as const) };
      expect(networkReciprocity(turned)).toEqual(networkReciprocity(found));
    }),
    runs(1000),
  );
});
