import type { Extensions, InstrumentId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";

/** One question of an instrument: its structure only. The wording belongs to whoever holds the licence. */
export interface InstrumentItem {
  readonly id: string;
  /** Whether a high answer means little of what is measured; absent: no. */
  readonly reversed?: boolean | undefined;
}

/**
 * What to do when answers are missing.
 *
 * `none`: all items are needed. `prorate`: up to `maxMissing` missing answers are replaced by the mean of the person's others.
 */
export type MissingRule = { readonly kind: "none" } | { readonly kind: "prorate"; readonly maxMissing: number };

/** A scale or questionnaire: its items, their range and how they add up. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly version: string;
  readonly name: LocalizedText;
  /** Name of the fact that its score becomes: `selfEsteem`. */
  readonly factName: string;
  /** At least one. */
  readonly items: readonly InstrumentItem[];
  /** Lowest answer of an item, whole. */
  readonly min: number;
  /** Highest answer of an item, whole, above `min`. */
  readonly max: number;
  readonly scoring: "sum" | "mean";
  readonly missingRule: MissingRule;
  /** Which way is better. */
  readonly direction: "higher-is-better" | "lower-is-better";
  /** Where the instrument was published. */
  readonly source: string;
  /** On what terms it may be used. */
  readonly licence?: string | undefined;
  readonly extensions?: Extensions | undefined;
}
