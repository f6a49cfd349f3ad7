import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Shortest secret, in bytes: as long as what it makes. */
const SHORTEST_KEY = 32;

/** The secret, and what the pseudonym is for. */
export interface PseudonymOptions {
  /** At least 32 random bytes, kept apart from the data. Whoever has it can find the person again. */
  readonly key: Uint8Array;
  /** What it is used for, such as `report-2019`: the same person has another pseudonym in another domain, so that the two cannot be joined. */
  readonly domain: string;
}

/**
 * A pseudonym for an id: the same for the same id, key and domain, and not to be turned back without the key. 64 small hexadecimal digits.
 *
 * It is HMAC-SHA-256 of the JSON text `["domain","id"]` in UTF-8. Pseudonymous data are personal data: what else stands in a record may still tell who it is.
 *
 * @param id - not empty
 * @throws RangeError when the key is shorter than 32 bytes, or id or domain are empty
 *
 * @see RFC 2104, HMAC; Regulation (EU) 2016/679, article 4(5)
 *
 * @example
 * ```ts
 * const key = Uint8Array.from({ length: 32 }, (_, place) => place);
 * pseudonym("b-1", { key, domain: "report" }).length // => 64
 * pseudonym("b-1", { key, domain: "report" }) === pseudonym("b-1", { key, domain: "survey" }) // => false
 * ```
 */
export function pseudonym(id: string, { key, domain }: PseudonymOptions): string {
  if (key.length < SHORTEST_KEY) throw new RangeError(`the key must have at least ${SHORTEST_KEY} bytes`);
  if (id === "" || domain === "") throw new RangeError("the id and the domain must not be empty");
  return keyedHash(key, utf8ToBytes(JSON.stringify([domain, id])));
}

/** HMAC-SHA-256 of bytes, in hexadecimal digits. */
export function keyedHash(key: Uint8Array, message: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, message));
}
