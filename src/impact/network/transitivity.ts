import { degreeOf, type Graph } from "./graph.ts";

/**
 * Three times the triangles over the connected triples: how often two who know the same person know each other.
 *
 * Each tie points from the end with fewer ties to the other, so that nobody points at many: the cost is that of ties to the power of one and a half, also where one knows all.
 *
 * @param graph - with ties that have no direction
 * @returns 0 to 1; `undefined` where nobody has two ties
 */
export function transitivityOf(graph: Graph): number | undefined {
  const triples = graph.keys.reduce((sum, _, node) => {
    const degree = degreeOf(graph, node);
    return sum + (degree * (degree - 1)) / 2;
  }, 0);
  return triples === 0 ? undefined : (3 * trianglesIn(graph)) / triples;
}

function trianglesIn(graph: Graph): number {
  const ahead: number[][] = graph.keys.map(() => []);
  for (const [a, b] of graph.ties) {
    const isAhead = degreeOf(graph, a) - degreeOf(graph, b) || a - b;
    if (isAhead < 0) ahead[a]?.push(b);
    else ahead[b]?.push(a);
  }
  const marked = new Int32Array(graph.keys.length).fill(-1);
  let triangles = 0;
  for (const [node, nexts] of ahead.entries()) {
    for (const next of nexts) marked[next] = node;
    for (const next of nexts) for (const third of ahead[next] ?? []) if (marked[third] === node) triangles += 1;
  }
  return triangles;
}
