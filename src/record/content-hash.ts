import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";

/**
 * SHA-256 of a text in UTF-8, as 64 small hexadecimal digits: what `sha256sum` prints for the same bytes.
 *
 * @see FIPS 180-4, Secure Hash Standard
 *
 * @example
 * ```ts
 * textHash("abc") // => "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 * ```
 */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * A fingerprint of plain JSON: `sha256:` and the hash of its canonical text. Two values that mean the same have the same fingerprint, whatever the order of their keys.
 *
 * It tells whether a definition is still the one that a stored result rests on. It hides nothing: whoever can guess a value can check the guess, so it is no pseudonym.
 *
 * @param value - plain JSON, not circular
 *
 * @example
 * ```ts
 * contentHash({ a: 1, b: undefined }) === contentHash({ a: 1 }) // => true
 * contentHash({}) // => "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * ```
 */
export function contentHash(value: unknown): string {
  return `sha256:${textHash(canonicalJson(value))}`;
}
