import type { Range, Solver } from "./equation.ts";
import type { Network } from "./network.ts";
import { numberAt } from "./number-at.ts";

/** A step along an arc, with it (1) or against it (−1). */
interface Step {
  readonly arc: number;
  readonly direction: 1 | -1;
}

/**
 * Solves a network exactly: values are flows, and an unknown can be larger as long as there is a way around it on which every flow has room.
 *
 * @see J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems, Journal of the ACM 19 (1972)
 */
export function flowSolver(network: Network): Solver {
  const { tails, heads } = network;
  const endsOf = (arc: number, direction: 1 | -1): readonly [from: number, to: number] => {
    const [tail, head] = [numberAt(tails, arc), numberAt(heads, arc)];
    return direction === 1 ? [tail, head] : [head, tail];
  };
  return {
    solve: (ranges, near) => {
      if (ranges.some(({ lower, upper }) => lower > upper)) return "none";
      return (
        balanced(
          network,
          ranges,
          ranges.map((range, arc) => clamp(near?.[arc] ?? range.lower, range)),
        ) ?? "none"
      );
    },
    extreme: (ranges, solution, unknown, direction) => {
      let flow = solution;
      const [from, to] = endsOf(unknown, direction);
      for (;;) {
        const own = roomOf(ranges, flow, { arc: unknown, direction });
        const way = own > 0 ? wayBetween(network, ranges, flow, to, (node) => node === from, unknown) : undefined;
        if (way === undefined) return numberAt(flow, unknown);
        const amount = Math.min(own, ...way.map((step) => roomOf(ranges, flow, step)));
        if (amount === Number.POSITIVE_INFINITY) return direction * amount;
        flow = pushed(flow, [...way, { arc: unknown, direction }], amount);
      }
    },
    another: (ranges, solution, unknown) => {
      for (const direction of [1, -1] as const) {
        const [from, to] = endsOf(unknown, direction);
        if (roomOf(ranges, solution, { arc: unknown, direction }) <= 0) continue;
        const way = wayBetween(network, ranges, solution, to, (node) => node === from, unknown);
        if (way === undefined) continue;
        return pushed(solution, [...way, { arc: unknown, direction }], 1);
      }
      return "none";
    },
  };
}

/** A flow that meets every demand, sent from nodes with too much to nodes with too little; `undefined` when there is none. */
function balanced(network: Network, ranges: readonly Range[], start: readonly number[]): readonly number[] | undefined {
  let flow = start;
  const excess = network.demands.map((demand) => -demand);
  for (const [arc, amount] of flow.entries()) {
    const [tail, head] = [numberAt(network.tails, arc), numberAt(network.heads, arc)];
    excess[tail] = numberAt(excess, tail) - amount;
    excess[head] = numberAt(excess, head) + amount;
  }
  for (const node of excess.keys()) {
    for (let left = numberAt(excess, node); left > 0; left = numberAt(excess, node)) {
      const way = wayBetween(network, ranges, flow, node, (end) => numberAt(excess, end) < 0);
      const last = way?.at(-1);
      if (way === undefined || last === undefined) return undefined;
      const end = last.direction === 1 ? numberAt(network.heads, last.arc) : numberAt(network.tails, last.arc);
      const amount = Math.min(left, -numberAt(excess, end), ...way.map((step) => roomOf(ranges, flow, step)));
      flow = pushed(flow, way, amount);
      excess[node] = left - amount;
      excess[end] = numberAt(excess, end) + amount;
    }
  }
  return excess.every((left) => left === 0) ? flow : undefined;
}

/** A shortest way with room from one node to another; `avoided` is not used. */
function wayBetween(
  network: Network,
  ranges: readonly Range[],
  flow: readonly number[],
  start: number,
  isEnd: (node: number) => boolean,
  avoided?: number,
): readonly Step[] | undefined {
  const cameBy: (Step | undefined)[] = Array.from({ length: network.nodes }, () => undefined);
  const queue = [start];
  for (const node of queue) {
    if (isEnd(node)) return wayBack(network, cameBy, start, node);
    for (const arc of network.arcsAt[node] ?? []) {
      if (arc === avoided) continue;
      const direction = network.tails[arc] === node ? 1 : -1;
      const next = (direction === 1 ? network.heads[arc] : network.tails[arc]) ?? 0;
      if (next === start || cameBy[next] !== undefined || roomOf(ranges, flow, { arc, direction }) <= 0) continue;
      cameBy[next] = { arc, direction };
      queue.push(next);
    }
  }
  return undefined;
}

function wayBack(network: Network, cameBy: readonly (Step | undefined)[], start: number, end: number): readonly Step[] {
  const way: Step[] = [];
  for (let node = end; node !== start;) {
    const step = cameBy[node];
    if (step === undefined) break;
    way.push(step);
    node = (step.direction === 1 ? network.tails[step.arc] : network.heads[step.arc]) ?? start;
  }
  return way.reverse();
}

function roomOf(ranges: readonly Range[], flow: readonly number[], { arc, direction }: Step): number {
  const range = ranges[arc];
  const amount = flow[arc];
  if (range === undefined || amount === undefined) return 0;
  return direction === 1 ? range.upper - amount : amount - range.lower;
}

function pushed(flow: readonly number[], way: readonly Step[], amount: number): readonly number[] {
  const next = [...flow];
  for (const { arc, direction } of way) next[arc] = numberAt(next, arc) + direction * amount;
  return next;
}

function clamp(value: number, { lower, upper }: Range): number {
  return Math.min(Math.max(value, lower), upper);
}
