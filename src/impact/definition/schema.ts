import * as z from "zod";
import type { IndicatorDefinition } from "./indicator.ts";
import { isRecord } from "./schema-base.ts";
import {
  meanIndicatorSchema,
  medianIndicatorSchema,
  rateIndicatorSchema,
  ratioOfSumsIndicatorSchema,
  sumIndicatorSchema,
} from "./schema-amounts.ts";
import {
  changeShareIndicatorSchema,
  effectSizeIndicatorSchema,
  meanChangeIndicatorSchema,
  reliableChangeIndicatorSchema,
} from "./schema-changes.ts";
import {
  differenceOfMeansIndicatorSchema,
  differenceOfProportionsIndicatorSchema,
  timeToOutcomeIndicatorSchema,
} from "./schema-comparisons.ts";
import { countIndicatorSchema, proportionIndicatorSchema } from "./schema-counts.ts";

const COMPARES_GROUPS: readonly IndicatorDefinition["kind"][] = ["difference-of-means", "difference-of-proportions"];

/**
 * Checks unknown data for an {@link IndicatorDefinition}. Of its criteria it checks the outside only: whether they and the names fit the facts of a table is for
 * `checkIndicators` to say.
 */
export const indicatorDefinitionSchema = /*@__PURE__*/ (() =>
  z
    .discriminatedUnion(
      "kind",
      [
        countIndicatorSchema,
        proportionIndicatorSchema,
        sumIndicatorSchema,
        meanIndicatorSchema,
        medianIndicatorSchema,
        rateIndicatorSchema,
        ratioOfSumsIndicatorSchema,
        meanChangeIndicatorSchema,
        changeShareIndicatorSchema,
        reliableChangeIndicatorSchema,
        effectSizeIndicatorSchema,
        differenceOfMeansIndicatorSchema,
        differenceOfProportionsIndicatorSchema,
        timeToOutcomeIndicatorSchema,
      ],
      "no kind of indicator, such as count, proportion or mean-change",
    )
    .refine(({ level, counterfactual }) => level !== "impact" || counterfactual !== undefined, {
      path: ["counterfactual"],
      error: "an impact says what it is compared with; without a counterfactual it is an outcome",
      when: isRecord,
    })
    .refine(({ kind, counterfactual }) => counterfactual?.kind !== "comparison-group" || COMPARES_GROUPS.includes(kind), {
      path: ["counterfactual", "kind"],
      error: "a comparison group is that of an indicator that compares groups: difference-of-means, difference-of-proportions",
      when: isRecord,
    }) satisfies z.ZodType<IndicatorDefinition>)();
