import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Why personal data may be processed.
 *
 * @see Regulation (EU) 2016/679, articles 6(1) and 9(2), subset
 */
export const LAWFUL_BASIS = {
  id: "lawful-basis",
  kind: "standard",
  source: "Regulation (EU) 2016/679, articles 6(1) and 9(2), subset",
  open: false,
  codes: ["6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f", "9.2.a", "9.2.b", "9.2.c", "9.2.g", "9.2.h", "9.2.j"],
  missing: {},
  groups: {
    "article-6": ["6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"],
    "article-9": ["9.2.a", "9.2.b", "9.2.c", "9.2.g", "9.2.h", "9.2.j"],
    consent: ["6.1.a", "9.2.a"],
  },
} as const satisfies Codelist;

/** One code of {@link LAWFUL_BASIS}. */
export type LawfulBasis = CodeOf<typeof LAWFUL_BASIS>;
