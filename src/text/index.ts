export { localize } from "./localize.ts";
export { isLongText } from "./long-text.ts";
export { type LanguageTag, type LocalizedText } from "./localized-text.ts";
export { localizedTextSchema, longTextSchema, shortTextSchema } from "./schema.ts";
