import { describe, expect, it } from "vitest";
import { contentHash } from "welfare-core";
import { textHash } from "../../src/record/index.ts";

describe("the hash of a text", () => {
  it.each([
    // FIPS 180-4 test vectors, and what sha256sum prints for the bytes in UTF-8.
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
    ["à", "b3fc9de526e253e7ac1b8d94ed2374c627ca7abfbca3d91bd1214a5a2df53ffe"],
  ])("%j", (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });
});

describe("the fingerprint of a definition", () => {
  it("says how it was made", () => {
    expect(contentHash({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
  it("does not depend on the order of keys, nor on fields that are absent", () => {
    expect(contentHash({ id: "r", version: "1", name: undefined })).toBe(contentHash({ version: "1", id: "r" }));
  });
  it("depends on each value and on the order of lists", () => {
    const hashes = [{ a: 1 }, { a: 2 }, { a: "1" }, { b: 1 }, [1, 2], [2, 1], null, ""].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
