import type { LanguageTag, LocalizedText } from "./localized-text.ts";

/**
 * The text in the first wanted language that it has.
 *
 * A wanted `de-AT` is also served by `de`. If none of the wanted languages is there, the first tag in code-unit order is taken, so that
 * the answer does not depend on how the record was written.
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
  const language = wanted.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text).sort()[0];
  const found = language === undefined ? undefined : text[language];
  return language === undefined || found === undefined ? undefined : { text: found, language };
}
