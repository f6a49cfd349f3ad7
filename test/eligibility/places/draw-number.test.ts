import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { drawNumber } from "welfare-core";
import { runs } from "../../runs.ts";

it("is what sha256sum prints for the seed, a colon and the id", () => {
  // printf %s 'MILENA 2018, announced 2018-01-15:b-01' | sha256sum
  expect(drawNumber("MILENA 2018, announced 2018-01-15", "b-01")).toBe("f0a75f996fae8012d16e0c55a091eac2a567a68bd0c52d54cf7d9e5a9154f9ca");
  // printf %s 'lotto:a' | sha256sum
  expect(drawNumber("lotto", "a")).toMatch(/^c2cdafcf/);
});

it("is the hash of the text in UTF-8, whatever seed and id are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (seed, id) => {
      expect(drawNumber(seed, id)).toBe(createHash("sha256").update(`${seed}:${id}`, "utf8").digest("hex"));
    }),
    runs(1000),
  );
});
