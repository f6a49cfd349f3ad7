import type { UsedParameter } from "../../criteria/index.ts";
import type { MissingReason, RulesetId, WorkerId } from "../../record/index.ts";
import type { CalendarDate, Instant } from "../../time/index.ts";
import type { AssessMode, EligibilityOutcome } from "../assess/index.ts";
import type { Evidence } from "../ruleset/index.ts";

/** How large the facts and documents of one record may be. */
export const RECORD_BOUNDS = { depth: 8, nodes: 100_000, textLength: 4000 };

/** Most characters of a role. */
export const ROLE_LENGTH = 64;

/** Version of the form in which decisions are stored. */
export const DECISION_RECORD_VERSION = 1;

/** A value as it is kept for years: one that could be read. */
export type RecordedScalar = boolean | number | string;

/** An item of a list: of its facts those that the rule asks and that could be read. */
export type RecordedItem = Readonly<Record<string, RecordedScalar>>;

/** A value, the items of a list, or those that are known of an open list. */
export type RecordedValue =
  RecordedScalar | readonly RecordedItem[] | { readonly items: readonly RecordedItem[]; readonly complete: false };

/** Who decided: in which role, and the key of the person of the staff. */
export interface DecidedBy {
  readonly role: string;
  readonly key: WorkerId;
}

/**
 * A decision as it is stored for years: what was decided by whom, and all that the rule needs to come to the same again, and nothing else of the person. Plain JSON.
 *
 * A value that could not be read is not kept: it is `missing` as `invalid`. A document that proves nothing is not kept either.
 */
export interface DecisionRecord {
  readonly kind: "eligibility-decision";
  readonly formatVersion: typeof DECISION_RECORD_VERSION;
  /** The ruleset, with the fingerprint of all that it says. */
  readonly ruleset: { readonly id: RulesetId; readonly version: string; readonly hash: string };
  readonly asOf: CalendarDate;
  readonly mode: AssessMode;
  /** The facts that the rule reaches, as they were given, proven or not. */
  readonly facts: Readonly<Record<string, RecordedValue>>;
  /** Why those of them without a value are missing. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** The documents by which the rule lets those facts be proven. */
  readonly evidence: readonly Evidence[];
  /** The parameters that the rule names, with the values that were in force. */
  readonly parameters: readonly UsedParameter[];
  /** What the rule says. */
  readonly proposed: EligibilityOutcome;
  /** What was decided: the same, unless a person decided otherwise. */
  readonly outcome: EligibilityOutcome;
  /** Why a person decided otherwise; absent where nobody did. */
  readonly override?: { readonly reason: string } | undefined;
  readonly decidedBy?: DecidedBy | undefined;
  readonly recordedAt?: Instant | undefined;
}

/**
 * Why a decision is not recorded.
 *
 * - `ruleset-not-in-force`: the ruleset is not in force on the day;
 * - `decided-by-missing`: nobody stands for an `ineligible` or for an outcome other than that of the rule;
 * - `override-reason-missing`: nobody says why it is another;
 * - `unreadable-part`: `decisionRecordSchema` would not read it again, because of the part in `field`;
 * - `too-large`: the facts or documents are larger than a record holds: 100,000 values in all, 4,000 characters each.
 */
export interface DecisionRefusal {
  readonly code: "ruleset-not-in-force" | "decided-by-missing" | "override-reason-missing" | "unreadable-part" | "too-large";
  /** Of an `unreadable-part`: where it would stand in the record. */
  readonly field?: string | undefined;
  readonly message: string;
}

/**
 * Why a record does not lead to its decision again.
 *
 * - `ruleset-differs`: the ruleset is another one, or says something else by now;
 * - `outcome-differs`: the rule comes to another outcome, or another one was decided and nothing says why: the record was changed;
 * - `parameters-differ`: other values of parameters are in force than those that it names: the record was changed.
 */
export interface ReplayRefusal {
  readonly code: "ruleset-differs" | "outcome-differs" | "parameters-differ";
  readonly message: string;
}
