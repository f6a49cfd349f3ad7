import { networkMeasures, type PeerNetwork } from "welfare-core";
import { describe, expect, it } from "vitest";

/** Writes a network of single letters: `ab bc` are the ties from a to b and from b to c. */
const networkOf = (people: string, ties: string): PeerNetwork => ({
  people: [...people],
  ties: ties
    .split(" ")
    .filter((tie) => tie !== "")
    .map(([from = "", to = ""]) => [from, to]),
});

/** The measures, with the betweenness by key, each to nine digits. */
function measured(people: string, ties: string) {
  const found = networkMeasures(networkOf(people, ties));
  if (found.status !== "value") throw new Error(found.reason);
  return { ...found, betweenness: Object.fromEntries((found.betweenness ?? []).map(({ key, betweenness }) => [key, betweenness])) };
}

describe("a network worked by hand", () => {
  it("in a row: whoever stands in the middle lies between most", () => {
    // Ten pairs: four one tie apart, three two, two three, one four. c lies between ad, ae, bd and be.
    expect(measured("abcde", "ab bc cd de")).toMatchObject({
      density: 8 / 20,
      meanDegree: 8 / 5,
      degreeCentralization: 2 / 12,
      transitivity: 0,
      meanDistance: 20 / 10,
      betweenness: { a: 0, b: 3, c: 4, d: 3, e: 0 },
    });
  });

  it("of three who know each other and one whom one of them knows", () => {
    // Degrees 2 2 3 1; triples 1 + 1 + 3, one triangle. a and b reach d through c.
    expect(measured("abcd", "ab bc ca cd")).toMatchObject({
      density: 8 / 12,
      degreeCentralization: 4 / 6,
      transitivity: 3 / 5,
      meanDistance: 8 / 6,
      betweenness: { a: 0, b: 0, c: 2, d: 0 },
    });
  });

  it.each(["ab bc ca", "ba cb ac", "ab cb ac"])("of three who all know each other, said in whatever direction: %s", (ties) => {
    expect(measured("abc", ties)).toMatchObject({ ties: 3, density: 1, transitivity: 1, meanDistance: 1, degreeCentralization: 0 });
  });

  it("of four who all know each other", () => {
    expect(measured("abcd", "ab ac ad bc bd cd")).toMatchObject({
      density: 1,
      meanDegree: 3,
      degreeCentralization: 0,
      transitivity: 1,
      meanDistance: 1,
      components: 1,
      isolates: 0,
      betweenness: { a: 0, b: 0, c: 0, d: 0 },
    });
  });

  it("of two hubs with three between them, and one whom the second hub knows", () => {
    // The three share the way from a to e and from a to f. e lies between f and all others, and with a between each two of the three.
    const { betweenness } = measured("abcdef", "ab ac ad be ce de ef");
    expect(betweenness).toStrictEqual({
      a: expect.closeTo(1.5, 9) as unknown,
      b: expect.closeTo(2 / 3, 9) as unknown,
      c: expect.closeTo(2 / 3, 9) as unknown,
      d: expect.closeTo(2 / 3, 9) as unknown,
      e: expect.closeTo(5.5, 9) as unknown,
      f: 0,
    });
  });

  it("of ways that are not alike: where two of three lead through one, it has two thirds", () => {
    // From s to t: s-a-c-t, s-b-c-t and s-d-e-t.
    const { betweenness, meanDistance } = measured("sabctde", "sa sb ac bc ct sd de et");
    const shares = { s: 25 / 6, a: 7 / 6, b: 7 / 6, c: 25 / 6, t: 7 / 3, d: 7 / 3, e: 5 / 3 };
    for (const [key, share] of Object.entries(shares)) expect(betweenness[key], key).toBeCloseTo(share, 9);
    // Eight pairs one tie apart, nine two, four three.
    expect(meanDistance).toBeCloseTo(38 / 21, 12);
  });

  it("of parts of five, three, two and one", () => {
    expect(measured("axbycpdqezw", "ab bc cd de xy yz pq")).toMatchObject({
      nodes: 11,
      ties: 7,
      isolates: 1,
      components: 4,
      largestComponentShare: 5 / 11,
      // 20 in the row of five, 1 + 1 + 2 in that of three, 1 in the two, over 10 + 3 + 1 pairs.
      meanDistance: 25 / 14,
      betweenness: { a: 0, b: 3, c: 4, d: 3, e: 0, x: 0, y: 1, z: 0, p: 0, q: 0, w: 0 },
    });
  });

  it("of two triangles on one tie, whoever is named first", () => {
    // Degrees 3 3 2 2: triples 3 + 3 + 1 + 1, triangles 2.
    for (const people of ["abcd", "cdab", "cabd", "dacb"])
      for (const ties of ["ab ac bc ad bd", "db da cb ca ba", "bc bd ba ca da"])
        expect(measured(people, ties)).toMatchObject({ transitivity: 6 / 8, degreeCentralization: 2 / 6 });
  });

  it("tells the staff after the people, and a key that is listed among both as a person", () => {
    const held: PeerNetwork = { people: ["a", "b"], staff: ["t", "a"], ties: [["t", "b"]] };
    const found = networkMeasures(held, { staff: "counted" });
    expect(found).toMatchObject({ nodes: 3, ties: 1, isolates: 1, components: 2 });
    expect(found.status === "value" && found.betweenness?.map(({ key }) => key)).toEqual(["a", "b", "t"]);
    expect(networkMeasures({ people: ["a", "b"], ties: [["a", "b"]] }, { staff: "counted" })).toMatchObject({ nodes: 2, ties: 1 });
  });

  it("tells ties that do not count by why, in a larger network too", () => {
    expect(measured("abcdef", "ab ba ac ca ca dd ee zd dz zz ef fe ab").uncountedTies).toStrictEqual({
      outside: 3,
      toSelf: 2,
      repeated: 5,
    });
  });
});
