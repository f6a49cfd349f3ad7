import { localize } from "../text/index.ts";

/**
 * The text of a definition in a language, or in another that it has. Definitions come from many hands: what is no text is as absent, so that a codebook or a report does not fail for it.
 *
 * @param localized - a `LocalizedText`, or what stands in its place
 * @returns `undefined` where there is no text
 */
export function textIn(localized: unknown, language: string): string | undefined {
  if (typeof localized !== "object" || localized === null) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(localized);
  const texts = entries.flatMap(([tag, text]) => (typeof text === "string" ? [[tag, text] as const] : []));
  return localize(Object.fromEntries(texts), [language])?.text;
}
