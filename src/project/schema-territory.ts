import * as z from "zod";
import { codeSchema, NEED_CATEGORY, TERRITORY_LEVEL } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import { calendarDateSchema, isInOrder, partialDateSchema, REVERSED } from "../time/index.ts";
import type { ContextFact, Need } from "./need.ts";
import type { DatedName, Territory, TerritoryCode, TerritoryMember } from "./territory.ts";

/** Checks unknown data for a {@link DatedName}; it does not end before it begins. */
export const datedNameSchema = /*@__PURE__*/ (() =>
  strictRecord({
    name: classed(shortTextSchema, "public"),
    from: classed(calendarDateSchema, "public").optional(),
    to: classed(calendarDateSchema, "public").optional(),
  }).refine(isInOrder, REVERSED) satisfies z.ZodType<DatedName>)();

/** Checks unknown data for a {@link TerritoryMember}; it does not end before it begins. */
export const territoryMemberSchema = /*@__PURE__*/ (() =>
  strictRecord({
    territoryId: classed(keySchema, "public"),
    from: classed(calendarDateSchema, "public").optional(),
    to: classed(calendarDateSchema, "public").optional(),
  }).refine(isInOrder, REVERSED) satisfies z.ZodType<TerritoryMember>)();

/** Who gives codes to territories; an own scheme is written `x-…`. */
const schemeSchema = /*@__PURE__*/ (() =>
  z.union(
    [
      z.enum(["istat", "nuts", "lau"]),
      z.string().regex(/^x-[a-z0-9]+(-[a-z0-9]+)*$/, { abort: true }) as unknown as z.ZodType<`x-${string}`, `x-${string}`>,
    ],
    {
      error: "not istat, nuts, lau, nor an own scheme x-…",
    },
  ))();

/** Checks unknown data for a {@link TerritoryCode}: an ISTAT code has 2, 3 or 6 digits, as regions, provinces and municipalities have. */
export const territoryCodeSchema = /*@__PURE__*/ (() =>
  strictRecord({
    scheme: classed(schemeSchema, "public"),
    code: classed(z.string().regex(/^[A-Za-z0-9.-]{1,32}$/, "not a code: letters, digits, dots and hyphens, 32 at most"), "public"),
  }).refine(({ scheme, code }) => scheme !== "istat" || /^(\d{2}|\d{3}|\d{6})$/.test(code), {
    error: "an ISTAT code has 2, 3 or 6 digits",
    path: ["code"],
  }) satisfies z.ZodType<TerritoryCode>)();

/** Checks unknown data for a {@link Territory}: at least one name; it does not end before it begins. */
export const territorySchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    level: classed(codeSchema(TERRITORY_LEVEL), "public"),
    names: classed(
      listSchema(datedNameSchema, 100).refine((names) => names.length > 0, "a territory needs at least one name"),
      "public",
    ),
    codes: classed(listSchema(territoryCodeSchema, 20), "public").optional(),
    members: classed(listSchema(territoryMemberSchema, 20_000), "public").optional(),
    from: classed(calendarDateSchema, "public").optional(),
    to: classed(calendarDateSchema, "public").optional(),
    successorId: classed(keySchema, "public").optional(),
    extensions: classed(extensionsSchema, "internal").optional(),
  }).refine(isInOrder, REVERSED) satisfies z.ZodType<Territory>)();

/** Checks unknown data for a {@link ContextFact}. */
export const contextFactSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    territoryId: classed(keySchema, "public"),
    statement: classed(localizedTextSchema, "public"),
    value: classed(z.number(), "public"),
    unit: classed(shortTextSchema, "public"),
    on: classed(partialDateSchema, "public"),
    source: classed(shortTextSchema, "public"),
    synthetic: classed(z.boolean(), "public").optional(),
  }) satisfies z.ZodType<ContextFact>)();

/** Checks unknown data for a {@link Need}: felt in at least one territory. */
export const needSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    category: classed(codeSchema(NEED_CATEGORY), "public"),
    description: classed(localizedTextSchema, "public"),
    territoryIds: classed(
      listSchema(keySchema, 1000).refine((ids) => ids.length > 0, "a need is felt in at least one territory"),
      "public",
    ),
    contextFactIds: classed(listSchema(keySchema, 1000), "public").optional(),
  }) satisfies z.ZodType<Need>)();
