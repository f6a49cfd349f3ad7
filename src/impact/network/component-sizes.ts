import type { Graph } from "./graph.ts";
import { wholeAt } from "./number-at.ts";

/**
 * How many nodes hang together, for each part of a network that hangs together by itself; a node without ties is a part of one.
 *
 * @param graph - with ties that have no direction
 */
export function componentSizes({ keys, starts, neighbours }: Graph): readonly number[] {
  const reached = new Uint8Array(keys.length);
  const sizes: number[] = [];
  for (let root = 0; root < keys.length; root += 1) {
    if (reached[root] === 1) continue;
    reached[root] = 1;
    const component = [root];
    for (const node of component) {
      for (let place = wholeAt(starts, node); place < wholeAt(starts, node + 1); place += 1) {
        const next = wholeAt(neighbours, place);
        if (reached[next] === 1) continue;
        reached[next] = 1;
        component.push(next);
      }
    }
    sizes.push(component.length);
  }
  return sizes;
}
