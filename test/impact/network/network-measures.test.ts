import { networkMeasures, type PeerNetwork } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";

/** Two triangles that share Cara, and Dora with nobody. */
const bowtie: PeerNetwork = {
  people: ["ada", "bea", "cara", "dora", "eva", "fia"],
  ties: [
    ["ada", "bea"],
    ["bea", "cara"],
    ["cara", "ada"],
    ["cara", "eva"],
    ["eva", "fia"],
    ["fia", "cara"],
  ],
};

describe("a network", () => {
  it("of two triangles that share one person, worked by hand", () => {
    // Degrees 2 2 4 0 2 2; triples 1 + 1 + 6 + 0 + 1 + 1 = 10, triangles 2. Of the ten connected pairs six are one tie apart and four two.
    // Cara lies between the four pairs that no tie joins. Centralization (2 + 2 + 0 + 4 + 2 + 2) / (5 · 4).
    expect(networkMeasures(deepFreeze(bowtie))).toEqual({
      status: "value",
      staff: "left-out",
      nodes: 6,
      ties: 6,
      density: 12 / 30,
      meanDegree: 2,
      isolates: 1,
      components: 2,
      largestComponentShare: 5 / 6,
      degreeCentralization: 12 / 20,
      transitivity: 6 / 10,
      meanDistance: 14 / 10,
      betweenness: [
        { key: "ada", betweenness: 0 },
        { key: "bea", betweenness: 0 },
        { key: "cara", betweenness: 4 },
        { key: "dora", betweenness: 0 },
        { key: "eva", betweenness: 0 },
        { key: "fia", betweenness: 0 },
      ],
      uncountedTies: { outside: 0, toSelf: 0, repeated: 0 },
    });
  });

  it("of a square shares each way between its two corners", () => {
    const square: PeerNetwork = {
      people: ["a", "b", "c", "d"],
      ties: [
        ["a", "b"],
        ["b", "c"],
        ["c", "d"],
        ["d", "a"],
      ],
    };
    const found = networkMeasures(square);
    expect(found).toMatchObject({ transitivity: 0, degreeCentralization: 0, meanDistance: 8 / 6 });
    expect(found.status === "value" && found.betweenness?.map(({ betweenness }) => betweenness)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("leaves the staff out unless they are asked for, and tells how many ties go to them", () => {
    const held: PeerNetwork = {
      people: ["ada", "bea"],
      staff: ["tutor"],
      ties: [
        ["ada", "tutor"],
        ["tutor", "bea"],
      ],
    };
    expect(networkMeasures(held)).toMatchObject({ staff: "left-out", nodes: 2, ties: 0, isolates: 2, uncountedTies: { outside: 2 } });
    expect(networkMeasures(held, { staff: "left-out" })).toEqual(networkMeasures(held));
    expect(networkMeasures(held, { staff: "counted" })).toMatchObject({
      staff: "counted",
      nodes: 3,
      ties: 2,
      components: 1,
      uncountedTies: { outside: 0 },
    });
  });

  it("counts a tie once however often it is said, none to oneself, and none to a stranger", () => {
    const found = networkMeasures({
      people: ["ada", "bea", "ada"],
      ties: [
        ["ada", "bea"],
        ["bea", "ada"],
        ["ada", "bea"],
        ["ada", "ada"],
        ["ada", "nobody"],
      ],
    });
    expect(found).toMatchObject({ nodes: 2, ties: 1, density: 1, uncountedTies: { outside: 1, toSelf: 1, repeated: 2 } });
  });

  it("of nobody is not computable", () => {
    expect(networkMeasures({ people: [], staff: ["tutor"], ties: [] })).toEqual({
      status: "not-computable",
      reason: "empty",
      message: "a network of nobody",
    });
  });

  it.each([
    [1, {}],
    [2, { density: 0 }],
    [3, { density: 0, degreeCentralization: 0 }],
  ])("of %s without a tie has no figure but %o beside its counts", (size, figures) => {
    const people = Array.from({ length: size }, (_, index) => String(index));
    expect(networkMeasures({ people, ties: [] })).toStrictEqual({
      status: "value",
      staff: "left-out",
      nodes: size,
      ties: 0,
      ...figures,
      meanDegree: 0,
      isolates: size,
      components: size,
      largestComponentShare: 1 / size,
      betweenness: people.map((key) => ({ key, betweenness: 0 })),
      uncountedTies: { outside: 0, toSelf: 0, repeated: 0 },
    });
  });

  it("is looked at without its shortest paths when these are left out", () => {
    const paths = ["meanDistance", "betweenness"];
    const all = Object.entries(networkMeasures(bowtie));
    expect(Object.entries(networkMeasures(bowtie, { shortestPaths: true }))).toEqual(all);
    expect(Object.entries(networkMeasures(bowtie, { shortestPaths: false }))).toEqual(all.filter(([name]) => !paths.includes(name)));
  });
});
