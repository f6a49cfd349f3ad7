/** n over k, exact. */
export function chooseOracle(n: number, k: number): bigint {
  let product = 1n;
  for (let step = 1; step <= k; step += 1) product = (product * BigInt(n - k + step)) / BigInt(step);
  return product;
}

/** The double nearest to a fraction of whole numbers, both above 0, to its last digits but one. */
export function quotientOracle(above: bigint, below: bigint): number {
  const shift = Math.max(0, 80 + below.toString(2).length - above.toString(2).length);
  const quotient = (above << BigInt(shift)) / below;
  return Number(quotient) / 2 ** Math.floor(shift / 2) / 2 ** Math.ceil(shift / 2);
}
