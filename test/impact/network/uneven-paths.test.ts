import { networkMeasures } from "welfare-core";
import { expect, it } from "vitest";
import { pathCounter } from "../../../src/impact/network/path-counter.ts";

/**
 * Two ways of the same length from a start to an end: a strip of rows of four in which everyone knows all of the next row, and a line. Through the strip there are four to the power of its rows
 * paths, through the line one.
 */
function stripAndLine(rows: number) {
  const row = (index: number) => [0, 1, 2, 3].map((place) => `${index}-${place}`);
  const line = Array.from({ length: rows }, (_, index) => `line ${index}`);
  const strip = Array.from({ length: rows }, (_, index) => row(index));
  const inStrip = strip.slice(1).flatMap((here, index) => row(index).flatMap((a) => here.map((b) => [a, b] as const)));
  const ways = [...row(0).map((a) => ["start", a] as const), ...inStrip, ...row(rows - 1).map((a) => [a, "end"] as const)];
  const around = ["start", ...line, "end"];
  const alone = around.slice(1).map((to, index) => [around[index] ?? "", to] as const);
  return { people: ["start", ...strip.flat(), ...line, "end"], ties: [...ways, ...alone] };
}

it.each([1, 2, 3, 20])(
  "what lies between all pairs adds up to the ties between them less one, through a strip of %d rows and a line",
  (rows) => {
    const found = networkMeasures(stripAndLine(rows));
    if (found.status !== "value" || found.betweenness === undefined) throw new Error("no betweenness");
    const pairs = (found.nodes * (found.nodes - 1)) / 2;
    const between = found.betweenness.reduce((sum, { betweenness }) => sum + betweenness, 0);
    const expected = pairs * (Number(found.meanDistance) - 1);
    expect(Math.abs(between - expected)).toBeLessThan(1e-9 * expected);
    const inRow = found.betweenness.filter(({ key }) => key.startsWith("0-")).map(({ betweenness }) => betweenness);
    expect(Math.max(...inRow) - Math.min(...inRow)).toBeLessThan(1e-9 * Math.max(...inRow));
  },
);

// From each node to the next there are two ties: to the last of the row 2^1024 paths, more than the largest number.
it.each([
  ["many", [1024, 1025]],
  ["one", [1025, 1024]],
])("beside two to the power of 1024 paths one is nearly nothing, whether %s come first", (_, order) => {
  const counter = pathCounter(1027, 0);
  for (let node = 0; node < 1024; node += 1) {
    counter.addPaths(node, node + 1);
    counter.addPaths(node, node + 1);
  }
  counter.addPaths(0, 1025);
  for (const from of order) counter.addPaths(from, 1026);
  expect([counter.shareThrough(1024, 1026), counter.shareThrough(1025, 1026)]).toStrictEqual([1, 2 ** -1024]);
});
