import fc from "fast-check";
import { localize, localizedTextSchema, shortTextSchema } from "welfare-core";
import { describe, expect, it } from "vitest";
import { localizedText, shortText } from "../arbitraries.ts";

const wanted = fc.array(fc.constantFrom("it", "en", "de", "de-AT", "fr", "fr-BE", "ar", "uk", "uk-UA", "ja"), { maxLength: 5 });

describe("a text in several languages", () => {
  it("is always read, in one of its own languages", () => {
    fc.assert(
      fc.property(localizedText, wanted, (text, languages) => {
        const found = localize(text, languages);
        expect(found).toBeDefined();
        expect(text[found?.language ?? ""]).toBe(found?.text);
      }),
    );
  });

  it("is read in a wanted language whenever it has one, and no better one is there", () => {
    fc.assert(
      fc.property(localizedText, wanted, (text, languages) => {
        const served = languages.findIndex((tag) => tag in text || tag.slice(0, 2) in text);
        if (served === -1) return;
        const tag = languages[served] ?? "";
        expect(localize(text, languages)?.language).toBe(tag in text ? tag : tag.slice(0, 2));
      }),
    );
  });

  it("is read alike in whatever order it was written", () => {
    fc.assert(
      fc.property(localizedText, wanted, (text, languages) => {
        expect(localize(Object.fromEntries(Object.entries(text).reverse()), languages)).toEqual(localize(text, languages));
      }),
    );
  });

  it("is accepted by its schema, and so is a short text", () => {
    fc.assert(fc.property(localizedText, (text) => localizedTextSchema.safeParse(text).success));
    fc.assert(fc.property(shortText, (text) => shortTextSchema.safeParse(text).success));
  });

  it("a text is accepted only if it survives UTF-8", () => {
    const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), minLength: 1, maxLength: 6 });
    const halves = fc.string({ unit: fc.constantFrom("\ud83d", "\udc69", "a"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(anyText, halves), (text) => {
        const survives = new TextDecoder().decode(new TextEncoder().encode(text)) === text;
        expect(shortTextSchema.safeParse(text).success).toBe(survives && text.trim() !== "");
      }),
    );
  });
});
