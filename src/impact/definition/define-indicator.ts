import type { Counterfactual } from "./counterfactual.ts";
import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Writes an indicator in code, so that the compiler knows its kind: a field of another kind does not compile, nor an impact without a counterfactual.
 *
 * Nothing is checked when it runs. A definition that comes as JSON enters through `indicatorDefinitionSchema`, which asks for the same and tells every problem at once; what stands in criteria, and
 * the names of facts, are told by {@link checkIndicators}.
 *
 * @returns the definition as given
 *
 * @example
 * ```ts
 * const work = defineIndicator({
 *   id: "work", version: "1", kind: "proportion", label: { en: "In work" }, level: "impact", unit: "person",
 *   success: { fact: "working", eq: true },
 *   counterfactual: { kind: "benchmark", value: 0.25, source: "made-up register of the district" },
 * });
 * work.kind // => "proportion"
 * ```
 */
export function defineIndicator<const Definition extends IndicatorDefinition>(
  definition: Definition &
    (
      | { readonly level: Exclude<IndicatorDefinition["level"], "impact"> }
      | { readonly level: "impact"; readonly counterfactual: Counterfactual }
    ),
): Definition {
  return definition;
}
