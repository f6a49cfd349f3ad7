import type { Criterion, Facts, Parameters } from "../criteria/index.ts";
import type { RulesetId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";

/** The rule by which people enter a project: the facts that it asks, and the criterion over them. Plain JSON, pinned by id and version. */
export interface Ruleset<F = Facts> {
  readonly id: RulesetId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  /** The facts that the rule may ask. */
  readonly facts: F;
  /** Dated values that the rule refers to: the amounts of a law, the places of a district. */
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` refers to by name. */
  readonly criteria?: Readonly<Record<string, Criterion<F>>> | undefined;
  /** Who may enter. Where it is an `all`, its parts are the requirements that a decision lists one by one. */
  readonly criterion: Criterion<F>;
}
