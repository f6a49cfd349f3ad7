/** A BCP 47 language tag, language and optional region: `en`, `it`, `de-AT`. */
export type LanguageTag = string & { readonly __kind?: "languageTag" };

/** One short text in one or more languages, by language tag. At least one language, no empty text. */
export type LocalizedText = Readonly<Record<LanguageTag, string>>;
