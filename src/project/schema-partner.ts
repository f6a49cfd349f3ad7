import * as z from "zod";
import {
  codeSchema,
  COMMUNITY_ROLE,
  FUNDING_RELATION,
  FUNDING_SOURCE_TYPE,
  FUNDING_STAGE,
  isInGroup,
  LEGAL_FORM,
  ORGANIZATION_TYPE,
  PARTNER_ROLE,
} from "../codelist/index.ts";
import { moneySchema } from "../money/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import { calendarDateSchema, periodSchema } from "../time/index.ts";
import type { FundingLine } from "./funding.ts";
import type { Organization } from "./organization.ts";
import type { Partner } from "./partner.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** Checks unknown data for an {@link Organization}. */
export const organizationSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    name: classed(shortTextSchema, "public"),
    type: classed(codeSchema(ORGANIZATION_TYPE), "public"),
    legalForm: classed(codeSchema(LEGAL_FORM), "public").optional(),
    synthetic: classed(z.boolean(), "public").optional(),
    extensions: classed(extensionsSchema, "internal").optional(),
  }) satisfies z.ZodType<Organization>)();

/** Checks unknown data for a {@link Partner}: at least one role, each once. */
export const partnerSchema = /*@__PURE__*/ (() =>
  strictRecord({
    organizationId: classed(keySchema, "public"),
    roles: classed(
      listSchema(codeSchema(PARTNER_ROLE), 20)
        .refine((roles) => roles.length > 0, "a partner has at least one role")
        .refine((roles) => new Set(roles).size === roles.length, "a role is listed twice"),
      "public",
    ),
    period: classed(periodSchema, "public").optional(),
  }) satisfies z.ZodType<Partner>)();

/** Checks unknown data for a {@link Stakeholder}. */
export const stakeholderSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public"),
    role: classed(codeSchema(COMMUNITY_ROLE), "public"),
    organizationId: classed(keySchema, "public").optional(),
    description: classed(localizedTextSchema, "public").optional(),
  }) satisfies z.ZodType<Stakeholder>)();

const lineFields = () => ({
  id: classed(keySchema, "internal"),
  organizationId: classed(keySchema, "public"),
  sourceType: classed(codeSchema(FUNDING_SOURCE_TYPE), "public"),
  stage: classed(codeSchema(FUNDING_STAGE), "public"),
  amount: classed(
    moneySchema.refine(({ amountMinor }) => amountMinor >= 0, { error: "what pays for a project is not negative", path: ["amountMinor"] }),
    "public",
  ),
  on: classed(calendarDateSchema, "public").optional(),
  relation: classed(codeSchema(FUNDING_RELATION), "public").optional(),
});

const isInKindSource = (code: string) => isInGroup(FUNDING_SOURCE_TYPE, "in-kind", code);

/** Checks unknown data for a {@link FundingLine}: the amount is not negative, and money does not come from a source that is in kind. */
export const fundingLineSchema = /*@__PURE__*/ (() =>
  z.discriminatedUnion("kind", [
    strictRecord({ kind: classed(z.literal("cash"), "public"), ...lineFields() }).refine(({ sourceType }) => !isInKindSource(sourceType), {
      error: "a source in kind gives no money",
      path: ["sourceType"],
    }),
    strictRecord({
      kind: classed(z.literal("in-kind"), "public"),
      ...lineFields(),
      valuation: classed(shortTextSchema, "public"),
    }),
  ]) satisfies z.ZodType<FundingLine>)();
