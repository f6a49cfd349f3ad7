import { textHash } from "../../record/index.ts";

/**
 * The number that a candidate draws: SHA-256 of the seed, a colon and her id in UTF-8, as 64 hexadecimal digits. The smaller number goes first.
 *
 * It depends on nothing but seed and id, so that nobody's number changes when others come or go, and anyone can check it: `printf %s 'seed:id' | sha256sum`.
 *
 * @see FIPS 180-4, Secure Hash Standard
 *
 * @example
 * ```ts
 * drawNumber("lotto 2018-02-28", "p-07").slice(0, 12) // => "f48a1c1d921b"
 * ```
 */
export function drawNumber(seed: string, id: string): string {
  return textHash(`${seed}:${id}`);
}
