import * as z from "zod";
import { codeSchema, INDICATOR_LEVEL } from "../../codelist/index.ts";
import { criterionSchema } from "../../criteria/index.ts";
import { keySchema, listSchema, strictRecord } from "../../record/index.ts";
import { sdgTargets } from "../../sdg/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../../text/index.ts";
import type { Counterfactual } from "./counterfactual.ts";

/** Whether a fact of this name exists only the facts of a table can say: that is `checkIndicators`. */
export const factNameSchema = /*@__PURE__*/ (() =>
  z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, { error: "not a fact name such as exitDate" }))();

/** When several fields are looked at together: also where one of them is wrong by itself, so that every problem is told at once. What is looked at may then be anything. */
export function isRecord({ value }: { readonly value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}

/** Whether one number is greater than the one after it; of what is no number nothing is said. */
export function falls(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" && one > other;
}

const counterfactualSchema = /*@__PURE__*/ (() => {
  const source = classed(shortTextSchema, "public");
  const number = classed(z.number(), "public");
  return z
    .discriminatedUnion("kind", [
      strictRecord({ kind: classed(z.literal("comparison-group"), "public"), source }),
      strictRecord({ kind: classed(z.literal("benchmark"), "public"), value: number, source }),
      strictRecord({ kind: classed(z.literal("assumption"), "public"), low: number, high: number, source }),
    ])
    .refine((given) => given.kind !== "assumption" || !falls(given.low, given.high), {
      path: ["high"],
      error: "the range of an assumption goes from low to high",
      when: isRecord,
    }) satisfies z.ZodType<Counterfactual>;
})();

/** The fields of every kind. */
export const base = /*@__PURE__*/ (() => ({
  id: classed(keySchema, "public"),
  version: classed(keySchema, "public"),
  label: classed(localizedTextSchema, "public"),
  definition: classed(localizedTextSchema, "public").optional(),
  level: classed(codeSchema(INDICATOR_LEVEL), "public"),
  counterfactual: classed(counterfactualSchema, "public").optional(),
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
