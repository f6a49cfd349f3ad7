import type * as z from "zod";
import type { localizedTextSchema, shortTextSchema } from "welfare-core";
import { type LanguageTag, localize, type LocalizedText } from "welfare-core";
import { expectTypeOf, it } from "vitest";

it("the schemas give and take their types", () => {
  expectTypeOf<z.output<typeof localizedTextSchema>>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<z.input<typeof localizedTextSchema>>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<z.output<typeof shortTextSchema>>().toEqualTypeOf<string>();
});

it("a text may have no language, so reading it may fail", () => {
  expectTypeOf(localize({ it: "Orientamento" }, ["it"])).toEqualTypeOf<
    { readonly text: string; readonly language: LanguageTag } | undefined
  >();
  // @ts-expect-error languages are a list
  localize({ it: "Orientamento" }, "it");
});
