import type { Criterion, Facts, Parameters } from "../../criteria/index.ts";
import type { RulesetId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { Period } from "../../time/index.ts";
import type { EvidenceRequirement } from "./evidence.ts";

/** The rule by which people enter a project: the facts that it asks, and the criterion over them. Plain JSON, pinned by id and version. */
export interface Ruleset<F = Facts> {
  readonly id: RulesetId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  /** When it is in force, both ends counted; absent: always. The periods of one id do not overlap. */
  readonly effective?: Period | undefined;
  /** The facts that the rule may ask. */
  readonly facts: F;
  /** Which facts have to be proven, and by what; the others are taken as declared. */
  readonly evidence?: { readonly [K in keyof F]?: EvidenceRequirement | undefined } | undefined;
  /** Dated values that the rule refers to: the amounts of a law, the places of a district. */
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` refers to by name. `defineRuleset` has the compiler check them against the facts, and the criterion too. */
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
  /** Who may enter. Where it is an `all`, its parts are the requirements that a decision lists one by one. */
  readonly criterion: Criterion;
}
