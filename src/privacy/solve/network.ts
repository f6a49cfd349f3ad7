import type { Equation } from "./equation.ts";

/** Equations as nodes, unknowns as arcs between them. What flows into a node less what flows out of it is the node's demand. */
export interface Network {
  readonly nodes: number;
  readonly tails: readonly number[];
  readonly heads: readonly number[];
  readonly demands: readonly number[];
  /** Arcs that begin or end at each node. */
  readonly arcsAt: readonly (readonly number[])[];
}

/** Where an unknown stands. */
interface Place {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/**
 * Reads equations as a network: possible when no unknown stands in more than two or is added twice in one, and each equation can be given a sign so that an unknown enters one and leaves
 * the other. One- and two-way tables with their margins are such; what flows in whole amounts makes their bounds exact.
 *
 * @param size - number of unknowns; each stands in at least one equation
 * @returns `undefined` when the equations are no network
 *
 * @see R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993)
 */
export function networkOf(equations: readonly Equation[], size: number): Network | undefined {
  const places: Place[][] = Array.from({ length: size }, () => []);
  for (const [equation, { terms }] of equations.entries()) {
    for (const { unknown, sign } of terms) places[unknown]?.push({ equation, sign });
  }
  if (!places.every(isArc)) return undefined;
  const signs = equationSigns(equations, places);
  if (signs === undefined) return undefined;
  const root = equations.length;
  const tails: number[] = [];
  const heads: number[] = [];
  for (const standing of places) {
    const enters = standing.find(({ equation, sign }) => sign * (signs[equation] ?? 1) === 1);
    const leaves = standing.find(({ equation, sign }) => sign * (signs[equation] ?? 1) === -1);
    heads.push(enters?.equation ?? root);
    tails.push(leaves?.equation ?? root);
  }
  const demands = equations.map(({ sum }, equation) => sum * (signs[equation] ?? 1));
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  const arcsAt: number[][] = Array.from({ length: root + 1 }, () => []);
  for (const arc of places.keys()) {
    arcsAt[tails[arc] ?? root]?.push(arc);
    arcsAt[heads[arc] ?? root]?.push(arc);
  }
  return { nodes: root + 1, tails, heads, demands: [...demands, -total], arcsAt };
}

/** Whether an unknown stands in no more than two places, and does not count double in one equation. */
function isArc([first, second, ...more]: readonly Place[]): boolean {
  const isDouble = first !== undefined && first.equation === second?.equation && first.sign === second.sign;
  return more.length === 0 && !isDouble;
}

/** A sign for each equation such that every unknown has both signs; `undefined` when there is none. */
function equationSigns(equations: readonly Equation[], places: readonly (readonly Place[])[]): readonly number[] | undefined {
  const signs: (number | undefined)[] = equations.map(() => undefined);
  for (const first of equations.keys()) {
    if (signs[first] !== undefined) continue;
    signs[first] = 1;
    const waiting = [first];
    for (let equation = waiting.pop(); equation !== undefined; equation = waiting.pop()) {
      for (const { unknown, sign } of equations[equation]?.terms ?? []) {
        for (const other of places[unknown] ?? []) {
          if (other.equation === equation) continue;
          const needed = -(signs[equation] ?? 1) * sign * other.sign;
          if (signs[other.equation] === undefined) {
            signs[other.equation] = needed;
            waiting.push(other.equation);
          } else if (signs[other.equation] !== needed) return undefined;
        }
      }
    }
  }
  return signs.map((sign) => sign ?? 1);
}
