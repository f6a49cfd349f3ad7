import type { MissingReason } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { UnreadableCode } from "../facts/index.ts";
import type { Outcome, ParameterValue } from "../language/index.ts";

/** What a leaf found in the row. It holds a value of the person: it is data for the one who decides, not for a log. */
export type Observed =
  | { readonly state: "known"; readonly value: unknown }
  | { readonly state: "missing"; readonly reason: MissingReason }
  | { readonly state: "unreadable"; readonly code: UnreadableCode | "undeclared-fact" };

/** A parameter that a leaf names, and the value that is in force. */
export interface UsedParameter {
  readonly name: string;
  /** Absent: none is in force on the as-of day. */
  readonly value?: ParameterValue | undefined;
  readonly from?: CalendarDate | undefined;
  readonly source?: string | undefined;
}

/** One node of a criterion with what it says of a row. What does not apply to a node is undefined. */
export interface CriterionExplanation {
  /** Where it stands: `all.0`, `all.1.ref`; empty for the root. What a `ref` leads to stands under `ref`. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly label?: LocalizedText | undefined;
  readonly source?: string | undefined;
  readonly operator: "all" | "any" | "not" | "atLeast" | "ref" | "fact";
  readonly outcome: Outcome;
  /** Of a leaf: the fact, what was found, what was asked, and the parameters. */
  readonly fact?: string | undefined;
  readonly observed?: Observed | undefined;
  readonly expected?: Readonly<Record<string, unknown>> | undefined;
  readonly parameters?: readonly UsedParameter[] | undefined;
  /** The nodes under it, in the order of the rule. */
  readonly parts: readonly CriterionExplanation[];
}
