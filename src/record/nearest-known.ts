/**
 * The word of a list that a mistyped one probably meant: fewest edits (insert, delete, replace, swap of neighbours), at most a third of its length but at
 * least one; small and capital letters are the same.
 *
 * @param word - as typed
 * @param known - the words that exist
 * @returns the nearest word, the earlier in the list on a tie, or `undefined` when none is near
 *
 * @example
 * ```ts
 * nearestKnown("gendr", ["gender", "birthDate"]) // => "gender"
 * nearestKnown("shoeSize", ["gender", "birthDate"]) // => undefined
 * ```
 */
export function nearestKnown(word: string, known: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Longer words are no typing errors, and comparing them costs time. */
const MAX_LENGTH = 100;

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits), three rows at a time. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
