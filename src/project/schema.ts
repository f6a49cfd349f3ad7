import * as z from "zod";
import { codeSchema, POLICY_AREA, PROJECT_STATUS } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { sdgExclusionSchema, sdgLinkSchema } from "../sdg/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { durationSchema, periodSchema } from "../time/index.ts";
import type { ProjectMoment } from "./moment.ts";
import type { PolicyAreaShare } from "./policy-area.ts";
import type { Edition, PinnedPathway, PinnedRuleset, Project } from "./project.ts";
import { fundingLineSchema, partnerSchema, stakeholderSchema } from "./schema-partner.ts";
import { needSchema } from "./schema-territory.ts";

/** Checks unknown data for an {@link Edition}. */
export const editionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public"),
    period: classed(periodSchema, "public"),
    places: classed(z.int().min(0).max(1_000_000), "public").optional(),
  }) satisfies z.ZodType<Edition>)();

/** Checks unknown data for a {@link PinnedPathway}. */
export const pinnedPathwaySchema = /*@__PURE__*/ (() =>
  strictRecord({ id: classed(keySchema, "public"), version: classed(keySchema, "public") }) satisfies z.ZodType<PinnedPathway>)();

/** Checks unknown data for a {@link PinnedRuleset}. */
export const pinnedRulesetSchema = /*@__PURE__*/ (() =>
  strictRecord({ id: classed(keySchema, "public"), version: classed(keySchema, "public") }) satisfies z.ZodType<PinnedRuleset>)();

/** Checks unknown data for a {@link PolicyAreaShare}: a share above 0 to 100, with at most two decimals. */
export const policyAreaShareSchema = /*@__PURE__*/ (() =>
  strictRecord({
    area: classed(codeSchema(POLICY_AREA), "public"),
    sharePercent: classed(
      z
        .number()
        .gt(0)
        .max(100)
        .refine((share) => Number(share.toFixed(2)) === share, "more than two decimals"),
      "public",
    ).optional(),
  }) satisfies z.ZodType<PolicyAreaShare>)();

/** Names of the moments that every project has: an own one may not take their place. */
const TAKEN_MOMENTS = ["Entry", "Exit", "28Days", "6Months"];

/** Checks unknown data for a {@link ProjectMoment}: offset and windows are longer than nothing, and never negative. */
export const projectMomentSchema = /*@__PURE__*/ (() =>
  strictRecord({
    name: classed(
      z
        .string()
        .regex(/^[A-Z][A-Za-z0-9]{0,31}$/, { error: "not a name such as Midterm", abort: true })
        .refine((name) => !TAKEN_MOMENTS.includes(name), "every project has a moment of this name already"),
      "public",
    ),
    anchor: classed(z.enum(["entry", "exit"]), "public"),
    offset: classed(durationSchema, "public"),
    before: classed(durationSchema, "public").optional(),
    after: classed(durationSchema, "public").optional(),
  }) satisfies z.ZodType<ProjectMoment>)();

/** Checks unknown data for a {@link Project}: at least one territory, partner and edition; policy areas and moments each once. */
export const projectSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    name: classed(localizedTextSchema, "public"),
    status: classed(codeSchema(PROJECT_STATUS), "public"),
    period: classed(periodSchema, "public"),
    description: classed(localizedTextSchema, "public").optional(),
    targetGroup: classed(localizedTextSchema, "public").optional(),
    territoryIds: classed(
      listSchema(keySchema, 1000).refine((ids) => ids.length > 0, "a project works in at least one territory"),
      "public",
    ),
    partners: classed(
      listSchema(partnerSchema, 1000).refine((partners) => partners.length > 0, "a project has at least one partner"),
      "public",
    ),
    stakeholders: classed(listSchema(stakeholderSchema, 1000), "public").optional(),
    needs: classed(listSchema(needSchema, 1000), "public").optional(),
    policyAreas: classed(
      listSchema(policyAreaShareSchema, 100).refine(
        (areas) => new Set(areas.map(({ area }) => area)).size === areas.length,
        "a policy area is listed twice",
      ),
      "public",
    ).optional(),
    funding: classed(listSchema(fundingLineSchema, 10_000), "public").optional(),
    editions: classed(
      listSchema(editionSchema, 1000).refine((editions) => editions.length > 0, "a project has at least one edition"),
      "public",
    ),
    pathway: classed(pinnedPathwaySchema, "public"),
    ruleset: classed(pinnedRulesetSchema, "public").optional(),
    moments: classed(
      listSchema(projectMomentSchema, 20).refine(
        (moments) => new Set(moments.map(({ name }) => name)).size === moments.length,
        "two moments have the same name",
      ),
      "public",
    ).optional(),
    sdgLinks: classed(listSchema(sdgLinkSchema, 200), "public").optional(),
    sdgExclusions: classed(listSchema(sdgExclusionSchema, 200), "public").optional(),
    synthetic: classed(z.boolean(), "public").optional(),
    extensions: classed(extensionsSchema, "internal").optional(),
  }) satisfies z.ZodType<Project>)();
