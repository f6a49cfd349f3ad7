import type { Criterion, Facts, ParameterEntry } from "../../criteria/index.ts";
import type { RulesetId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { Period } from "../../time/index.ts";
import type { EvidenceRequirement } from "./evidence.ts";
import type { Ruleset } from "./ruleset.ts";

/**
 * Writes a ruleset in code, so that the compiler knows its facts: an unknown fact, parameter or criterion, a wrong operand and a code outside its list do not compile.
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
export function defineRuleset<
  const F extends Facts,
  const P extends Readonly<Record<string, readonly ParameterEntry[]>> = NoParameters,
  const R extends string = never,
>(ruleset: {
  readonly id: RulesetId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  readonly effective?: Period | undefined;
  readonly facts: F;
  readonly evidence?: { readonly [K in keyof NoInfer<F>]?: EvidenceRequirement | undefined } | undefined;
  readonly parameters?: P | undefined;
  readonly criteria?: { readonly [Name in R]: Criterion<NoInfer<F>, NamesIn<NoInfer<P>>, NoInfer<R>> } | undefined;
  readonly criterion: Criterion<NoInfer<F>, NamesIn<NoInfer<P>>, NoInfer<R>>;
}): Ruleset<F> {
  // Here the compiler has checked the criteria against the facts. A type that went on knowing it would cost each caller thousands of comparisons.
  return ruleset as unknown as Ruleset<F>;
}

type NoParameters = Readonly<Record<never, never>>;

/** The names of parameters of which every value is of a kind. */
type NamesOf<P, Value> = { [K in keyof P & string]: P[K] extends readonly { readonly value: Value }[] ? K : never }[keyof P & string];

/** All that a criterion needs to know of the parameters: with the table, every message of the compiler would print it whole. */
interface NamesIn<P> {
  readonly number: NamesOf<P, number>;
  readonly text: NamesOf<P, string>;
  readonly list: NamesOf<P, readonly string[]>;
}
