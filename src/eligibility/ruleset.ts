import type { Criterion, Facts } from "../criteria/index.ts";
import type { RulesetId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";

/** The rule by which people enter a project: the facts that it asks, and the criterion over them. Plain JSON, pinned by id and version. */
export interface Ruleset<F = Facts> {
  readonly id: RulesetId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  /** The facts that the rule may ask. */
  readonly facts: F;
  /** Who may enter. Where it is an `all`, its parts are the requirements that a decision lists one by one. */
  readonly criterion: Criterion<F>;
}
