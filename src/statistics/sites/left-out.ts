/** The sum of all but one, for each: added from both sides, for subtracting from the total would leave rounding behind. */
export function leftOut(amounts: readonly number[]): readonly number[] {
  const before = runningSums(amounts);
  const after = runningSums([...amounts].reverse()).reverse();
  return amounts.map((_, index) => (before[index] ?? 0) + (after[index] ?? 0));
}

/** The sum of what comes before, for each. */
function runningSums(amounts: readonly number[]): number[] {
  let total = 0;
  return amounts.map((amount) => {
    const before = total;
    total += amount;
    return before;
  });
}
