/** How much more likely than the observed an outcome may look by rounding and still count as no more likely. */
const TOLERANCE = 1 + 1e-7;

/**
 * The first outcome on the far side of the peak that is no more likely than the observed one.
 *
 * A two-sided p value is the probability of all outcomes no more likely than the observed; those on its own side are its tail, those on the other begin here. Equal ones count in
 * spite of rounding, with the relative tolerance of 10⁻⁷ that R uses.
 *
 * @param likelihood - of each whole outcome from `near` to `far`, falling on the way
 * @param observed - likelihood of what was observed
 * @param side - `near`: outcome next to the peak; `far`: last outcome of that side; `direction`: from the one to the other. One step beyond `far`, `near` says that the side is empty
 * @returns the outcome, or one step beyond `far` when all are more likely
 */
export function firstUnlikely(
  likelihood: (outcome: number) => number,
  observed: number,
  side: { readonly near: number; readonly far: number; readonly direction: 1 | -1 },
): number {
  const { near, far, direction } = side;
  let [likely, unlikely] = [near - direction, far + direction];
  while (Math.abs(unlikely - likely) > 1) {
    const middle = likely + direction * Math.floor(Math.abs(unlikely - likely) / 2);
    if (likelihood(middle) <= observed * TOLERANCE) unlikely = middle;
    else likely = middle;
  }
  return unlikely;
}
