import fc from "fast-check";
import { CODE_MAPS, CODELISTS, type Codelist, codeSchema, isCode, isInGroup, mapCode, missingReasonOf } from "welfare-core";
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

type Mapped = { readonly id: keyof typeof CODE_MAPS };

/** The standards to which a list is mapped. */
const standardsOf = ({ id }: Codelist) => Object.keys((CODE_MAPS as Readonly<Record<string, object>>)[id] ?? {});

it("any code can be asked for its groups, its counterparts and its reason without harm", () => {
  fc.assert(
    fc.property(list, fc.oneof(fc.string(), fc.constantFrom("toString", "__proto__", "constructor")), (one, code) => {
      fc.pre(!one.codes.includes(code));
      for (const group of Object.keys(one.groups)) expect(isInGroup(one, group, code)).toBe(false);
      for (const standard of standardsOf(one)) expect(mapCode(one as Mapped, standard as never, code)).toEqual([]);
      expect(missingReasonOf(one, code)).toBeUndefined();
    }),
  );
});

it("each counterpart of a code is a text that is not empty", () => {
  fc.assert(
    fc.property(withCode, ([one, code]) => {
      for (const standard of standardsOf(one))
        expect(mapCode(one as Mapped, standard as never, code).every((found) => found.trim() !== "")).toBe(true);
    }),
  );
});
