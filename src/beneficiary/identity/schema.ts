import * as z from "zod";
import { keySchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { shortTextSchema } from "../../text/index.ts";
import { calendarDateSchema } from "../../time/index.ts";
import type { Identity } from "./identity.ts";

/** Checks unknown data for an {@link Identity}. Names, numbers and addresses are taken as they are written, up to 200 characters. */
export const identitySchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("identity"), "public"),
    beneficiaryId: classed(keySchema, "pseudonymous"),
    givenName: classed(shortTextSchema, "identifying").optional(),
    familyName: classed(shortTextSchema, "identifying").optional(),
    birthDate: classed(calendarDateSchema, "identifying").optional(),
    nationalId: classed(shortTextSchema, "identifying").optional(),
    phone: classed(shortTextSchema, "identifying").optional(),
    email: classed(
      shortTextSchema.refine((text) => /^[^\s@]+@[^\s@]+$/.test(text), "not an address of e-mail"),
      "identifying",
    ).optional(),
    address: classed(shortTextSchema, "safety-critical").optional(),
    protectedAddress: classed(z.boolean(), "safety-critical").optional(),
    synthetic: classed(z.boolean(), "public").optional(),
  }) satisfies z.ZodType<Identity>)();
