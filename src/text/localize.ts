import type { LanguageTag, LocalizedText } from "./localized-text.ts";

/**
 * The text in the first wanted language that it has.
 *
 * A wanted `de-AT` is also served by `de`. If none of the wanted languages is there, the first tag in code-unit order is taken, so that
 * the answer does not depend on how the record was written. A language without a text is not there.
 *
 * @param text - one text in its languages
 * @param languages - wanted languages, the best first
 * @returns the text and the language it is in, or `undefined` when the text has no language at all
 *
 * @example
 * ```ts
 * localize({ en: "Guidance", it: "Orientamento" }, ["it", "en"]) // => { text: "Orientamento", language: "it" }
 * localize({ en: "Guidance" }, ["it"]) // => { text: "Guidance", language: "en" }
 * ```
 */
export function localize(
  text: LocalizedText,
  languages: readonly LanguageTag[],
): { readonly text: string; readonly language: LanguageTag } | undefined {
  const wanted = languages.flatMap((tag) => [tag, tag.replace(/-.*$/, "")]);
  for (const language of [...wanted, ...Object.keys(text).sort()]) {
    const found: unknown = Object.hasOwn(text, language) ? text[language] : undefined;
    if (typeof found === "string") return { text: found, language };
  }
  return undefined;
}
