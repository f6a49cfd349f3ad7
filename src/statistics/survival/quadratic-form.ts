import { numberAt } from "../number-at.ts";

/** A pivot that is so much smaller than the greatest one is 0 but for rounding. */
const NEGLIGIBLE = 1e-10;

/**
 * v′ V⁻ v for a covariance matrix that may lack ranks: what has no variance is left out.
 *
 * @param vector - as many as the matrix has rows
 * @param matrix - symmetric, no negative eigenvalue
 * @returns the value, and the rank of the matrix
 */
export function quadraticForm(
  vector: readonly number[],
  matrix: readonly (readonly number[])[],
): { readonly value: number; readonly rank: number } {
  const rows = matrix.map((row, index) => ({ row: [...row], value: numberAt(vector, index) }));
  const greatest = rows.reduce((most, { row }, index) => Math.max(most, numberAt(row, index)), 0);
  let [value, rank] = [0, 0];
  const open = new Set(rows.keys());
  while (open.size > 0) {
    // Elimination without order of rows: the greatest variance that is left goes first.
    const [pivot, at] = [...open]
      .map((index) => [rows[index]?.row[index] ?? 0, index] as const)
      .reduce((most, one) => (one[0] > most[0] ? one : most));
    const chosen = rows[at];
    if (chosen === undefined || !(pivot > greatest * NEGLIGIBLE)) break;
    open.delete(at);
    rank += 1;
    value += (chosen.value * chosen.value) / pivot;
    for (const index of open) {
      const other = rows[index];
      if (other === undefined) continue;
      const factor = numberAt(other.row, at) / pivot;
      other.value -= factor * chosen.value;
      for (const column of open) other.row[column] = numberAt(other.row, column) - factor * numberAt(chosen.row, column);
    }
  }
  return { value, rank };
}
