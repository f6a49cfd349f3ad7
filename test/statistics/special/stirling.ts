import { binet } from "../../../src/statistics/special/binet.ts";

/** ln Γ(x) by Stirling's formula, which Binet's function makes exact. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + binet(x);
}
