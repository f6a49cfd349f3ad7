import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pseudonym } from "welfare-core";
import { keyedHash } from "../../src/privacy/fields/pseudonym.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const text = (ascii: string) => Uint8Array.from(Buffer.from(ascii, "ascii"));
const key = Uint8Array.from({ length: 32 }, (_, place) => place);

describe("the keyed hash", () => {
  it.each([
    ["1", bytes("0b".repeat(20)), text("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    ["2", text("Jefe"), text("what do ya want for nothing?"), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
    ["3", bytes("aa".repeat(20)), bytes("dd".repeat(50)), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
    [
      "6",
      bytes("aa".repeat(131)),
      text("Test Using Larger Than Block-Size Key - Hash Key First"),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
  ])("gives what RFC 4231 says in case %s", (_, secret, message, expected) => {
    expect(keyedHash(secret, message)).toBe(expected);
  });
});

describe("a pseudonym", () => {
  it("is the HMAC of the domain and the id as JSON", () => {
    const expected = createHmac("sha256", key).update('["report","b-1"]').digest("hex");
    expect(pseudonym("b-1", { key, domain: "report" })).toBe(expected);
  });

  it("is another for another id, domain or key, also where their letters run together", () => {
    const other = Uint8Array.from({ length: 32 }, () => 7);
    const all = [
      pseudonym("b-1", { key, domain: "report" }),
      pseudonym("b-2", { key, domain: "report" }),
      pseudonym("b-1", { key, domain: "survey" }),
      pseudonym("b-1", { key: other, domain: "report" }),
      pseudonym("tb-1", { key, domain: "repor" }),
      pseudonym('b-1","x', { key, domain: "report" }),
      pseudonym("\ud800", { key, domain: "report" }),
      pseudonym("\ufffd", { key, domain: "report" }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("needs a key of 32 bytes, an id and a domain, and never repeats the id", () => {
    const refused = (id: string, secret: Uint8Array, domain: string) => () => pseudonym(id, { key: secret, domain });
    expect(refused("secret-id", key.slice(1), "report")).toThrow(new RangeError("the key must have at least 32 bytes"));
    expect(refused("", key, "report")).toThrow(new RangeError("the id and the domain must not be empty"));
    expect(refused("secret-id", key, "")).toThrow(new RangeError("the id and the domain must not be empty"));
  });
});
