import fc from "fast-check";
import { CODELISTS, type Codelist, codeSchema, isCode, isInGroup, mapCode, missingReasonOf } from "welfare-core";
import { expect, it } from "vitest";
import { codeOf, ownCode } from "../arbitraries.ts";

const list: fc.Arbitrary<Codelist> = fc.constantFrom<Codelist>(...Object.values(CODELISTS));
const withCode = list.chain((one) => fc.tuple(fc.constant(one), codeOf(one)));

it("a list accepts its codes, and its schema agrees on anything else", () => {
  fc.assert(fc.property(withCode, ([one, code]) => isCode(one, code)));
  fc.assert(
    fc.property(list, fc.oneof(ownCode, fc.string(), fc.stringMatching(/^x-[a-z0-9-]{0,70}$/), fc.anything()), (one, value) => {
      expect(codeSchema(one).safeParse(value).success).toBe(isCode(one, value));
    }),
  );
});

it("any code can be asked for its groups, its counterparts and its reason without harm", () => {
  fc.assert(
    fc.property(list, fc.oneof(fc.string(), fc.constantFrom("toString", "__proto__", "constructor")), (one, code) => {
      fc.pre(!one.codes.includes(code));
      for (const group of Object.keys(one.groups)) expect(isInGroup(one, group, code)).toBe(false);
      for (const standard of Object.keys(one.maps)) expect(mapCode(one, standard, code)).toEqual([]);
      expect(missingReasonOf(one, code)).toBeUndefined();
    }),
  );
});

it("each counterpart of a code is a text that is not empty", () => {
  fc.assert(
    fc.property(withCode, ([one, code]) => {
      for (const standard of Object.keys(one.maps)) expect(mapCode(one, standard, code).every((found) => found.trim() !== "")).toBe(true);
    }),
  );
});
