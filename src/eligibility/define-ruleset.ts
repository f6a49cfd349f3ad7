import type { Criterion, Facts } from "../criteria/index.ts";
import type { RulesetId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { Ruleset } from "./ruleset.ts";

/**
 * Writes a ruleset in code, so that the compiler knows its facts: an unknown fact, a wrong operand and a code outside its list do not compile.
 *
 * A ruleset that comes as JSON enters through `rulesetSchema` instead.
 *
 * @returns the ruleset as given
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date" } },
 *   criterion: { fact: "birthDate", age: { gte: 18 } },
 * });
 * rules.version // => "1"
 * ```
 */
export function defineRuleset<const F extends Facts>(ruleset: {
  readonly id: RulesetId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  readonly facts: F;
  readonly criterion: Criterion<NoInfer<F>>;
}): Ruleset<F> {
  return ruleset;
}
