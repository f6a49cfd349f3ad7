import type * as z from "zod";
import { codeSchema, CONSENT_PURPOSE, CONSENT_STATUS, isInGroup, LAWFUL_BASIS } from "../codelist/index.ts";
import { keySchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema, isInOrder, REVERSED } from "../time/index.ts";
import type { Consent } from "./consent.ts";
import { restsOnConsent } from "./consent-on.ts";

/** Checks unknown data for a {@link Consent}: each basis is of its article, a status stands exactly where a basis is consent, and it does not end before it begins. */
export const consentSchema = /*@__PURE__*/ (() =>
  strictRecord({
    purpose: classed(codeSchema(CONSENT_PURPOSE), "pseudonymous"),
    projectId: classed(keySchema, "pseudonymous").optional(),
    basis: classed(
      codeSchema(LAWFUL_BASIS).refine((code) => isInGroup(LAWFUL_BASIS, "article-6", code), "not a basis of article 6, such as 6.1.a"),
      "pseudonymous",
    ),
    specialBasis: classed(
      codeSchema(LAWFUL_BASIS).refine((code) => isInGroup(LAWFUL_BASIS, "article-9", code), "not a basis of article 9, such as 9.2.a"),
      "pseudonymous",
    ).optional(),
    status: classed(codeSchema(CONSENT_STATUS), "pseudonymous").optional(),
    from: classed(calendarDateSchema, "pseudonymous"),
    to: classed(calendarDateSchema, "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  })
    .refine(isInOrder, REVERSED)
    .refine((consent) => consent.status === undefined || restsOnConsent(consent), {
      error: "a status without a basis that is consent (6.1.a, 9.2.a)",
      path: ["status"],
    })
    .refine((consent) => consent.status !== undefined || !restsOnConsent(consent), {
      error: "a basis that is consent (6.1.a, 9.2.a) needs a status",
      path: ["status"],
    }) satisfies z.ZodType<Consent>)();
