import * as z from "zod";
import { codeSchema, INDICATOR_LEVEL } from "../codelist/index.ts";
import { criterionSchema } from "../criteria/index.ts";
import { keySchema, listSchema } from "../record/index.ts";
import { sdgTargets } from "../sdg/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";

/** Whether a fact of this name exists only the facts of a table can say: that is `checkIndicators`. */
export const factNameSchema = /*@__PURE__*/ (() =>
  z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, { error: "not a fact name such as exitDate" }))();

/** The fields of every kind. */
export const base = /*@__PURE__*/ (() => ({
  id: classed(keySchema, "public"),
  version: classed(keySchema, "public"),
  label: classed(localizedTextSchema, "public"),
  definition: classed(localizedTextSchema, "public").optional(),
  level: classed(codeSchema(INDICATOR_LEVEL), "public"),
  unit: classed(z.enum(["person", "participation", "service", "organization"]), "public"),
  population: classed(criterionSchema, "public").optional(),
  countedOn: classed(factNameSchema, "public").optional(),
  direction: classed(z.enum(["higher-is-better", "lower-is-better"]), "public").optional(),
  sdgTargets: classed(listSchema(z.enum(sdgTargets(), "not a target such as 8.5 or 5.c"), 200), "public").optional(),
  esf: classed(shortTextSchema, "public").optional(),
  source: classed(shortTextSchema, "public").optional(),
}))();

/** Which row of a person decides, where none is a success. */
export const chosenRow = /*@__PURE__*/ (() => classed(z.enum(["first", "last"]), "public").optional())();
