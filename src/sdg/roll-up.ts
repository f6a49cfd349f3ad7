import type { CurrencyCode, Money } from "../money/index.ts";
import type { SdgGoalCode, SdgTargetCode } from "./code.ts";
import type { SdgLink } from "./link.ts";

/** An amount and the links of what it pays for: a funding line, an intervention, a project. */
export interface SdgAmount {
  /** The caller's own key; refusals name it. */
  readonly key: string;
  /** Negative for what is paid back. */
  readonly amount: Money;
  readonly links: readonly SdgLink[];
}

/** What to add up, and how. */
export interface SdgRollUpOptions {
  /**
   * `tagged`: each goal or target has the whole of every amount linked to it. `apportioned`: each amount is divided by the shares of its links.
   */
  readonly view: "tagged" | "apportioned";
  readonly level: "goal" | "target";
  /** Currency of all amounts; the library has no rates. */
  readonly currency: CurrencyCode;
}

/** Why amounts were not added up. */
export interface SdgRollUpRefusal {
  readonly code: "mixed-currencies" | "too-large" | "shares-above-100";
  /** The amounts concerned; none for `too-large`. */
  readonly keys: readonly string[];
  readonly message: string;
}

/** Whole amounts that touch a goal or target. */
export interface SdgTagged {
  readonly amountMinor: number;
  /** How many amounts. */
  readonly items: number;
}

/** One goal or target of the tagged view. */
export interface SdgTaggedRow {
  readonly code: SdgGoalCode | SdgTargetCode;
  readonly positive: SdgTagged;
  readonly negative: SdgTagged;
}

/** The tagged view. One amount stands in as many rows as it is linked to, so the rows overlap and have no total. */
export interface SdgTaggedRollUp {
  readonly view: "tagged";
  readonly level: SdgRollUpOptions["level"];
  readonly currency: CurrencyCode;
  readonly overlapping: true;
  /** The linked goals or targets, in order. */
  readonly rows: readonly SdgTaggedRow[];
  /** Amounts without any link; they are in no row. */
  readonly untagged: SdgTagged;
}

/** One goal or target of the apportioned view, in minor units. */
export interface SdgApportionedRow {
  readonly code: SdgGoalCode | SdgTargetCode;
  readonly positiveMinor: number;
  readonly negativeMinor: number;
}

/** What no share gives to a goal or target, for one polarity. */
export interface SdgUnallocated {
  readonly amountMinor: number;
  /** Amounts with a link of this polarity that has no share: what it would take is in `amountMinor`. */
  readonly itemsWithoutShare: number;
}

/**
 * The apportioned view. Each polarity divides the same total by itself: its column and its unallocated part add up to `totalMinor` exactly. The two columns
 * are neither added nor netted.
 */
export interface SdgApportionedRollUp {
  readonly view: "apportioned";
  readonly level: SdgRollUpOptions["level"];
  readonly currency: CurrencyCode;
  readonly overlapping: false;
  /** All amounts, linked or not. */
  readonly totalMinor: number;
  /** The linked goals or targets, in order. */
  readonly rows: readonly SdgApportionedRow[];
  readonly unallocated: { readonly positive: SdgUnallocated; readonly negative: SdgUnallocated };
}
