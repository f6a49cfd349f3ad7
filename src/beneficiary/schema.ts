import * as z from "zod";
import { ANSWER, codeSchema, GENDER } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { partialDateSchema } from "../time/index.ts";
import type { Beneficiary } from "./beneficiary.ts";
import { contributionSchema } from "./schema-community.ts";
import { consentSchema } from "./schema-consent.ts";
import { householdSchema, residenceSchema, situationSchema } from "./schema-series.ts";

/**
 * Checks unknown data for a {@link Beneficiary}: at most 1,000 records in each series, 10,000 contributions.
 *
 * A list is pseudonymous as such; what its records hold has classes of its own. `extensions` is safety-critical, because nobody knows what users keep there.
 */
export const beneficiarySchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    synthetic: classed(z.boolean(), "public").optional(),
    birthDate: classed(partialDateSchema, "pseudonymous").optional(),
    gender: classed(codeSchema(GENDER), "pseudonymous").optional(),
    disability: classed(codeSchema(ANSWER), "special").optional(),
    thirdCountryNational: classed(codeSchema(ANSWER), "special").optional(),
    foreignBackground: classed(codeSchema(ANSWER), "special").optional(),
    minority: classed(codeSchema(ANSWER), "special").optional(),
    situations: classed(listSchema(situationSchema, 1000), "pseudonymous").optional(),
    residences: classed(listSchema(residenceSchema, 1000), "pseudonymous").optional(),
    households: classed(listSchema(householdSchema, 1000), "pseudonymous").optional(),
    consents: classed(listSchema(consentSchema, 1000), "pseudonymous").optional(),
    contributions: classed(listSchema(contributionSchema, 10_000), "pseudonymous").optional(),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  }) satisfies z.ZodType<Beneficiary>)();
