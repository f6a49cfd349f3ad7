import type { LeapDayRule } from "../../time/index.ts";

/** One band of ages, in completed years; both ends count. */
export interface DimensionBand {
  readonly id: string;
  /** Absent: from birth on. */
  readonly from?: number | undefined;
  /** Absent: without an upper end. */
  readonly to?: number | undefined;
}

/** Parts by age. Bands may leave gaps, but do not overlap. */
export interface AgeDimension {
  readonly name: string;
  /** The fact with the date of birth, which may be known in part. */
  readonly age: string;
  /** The day at which age is asked, or the fact that holds it; absent: the as-of day. */
  readonly at?: string | undefined;
  readonly bands: readonly DimensionBand[];
  /** Default `mar1`. */
  readonly leapDay?: LeapDayRule | undefined;
}

/** Parts by the codes of a list fact whose items say more than one thing. */
export interface ListDimension {
  readonly name: string;
  /** The list fact. */
  readonly list: string;
  /** What divides of its items: a code or a truth value. */
  readonly of: string;
}

/**
 * What divides the units of an indicator: a fact by its name (a code, a truth value, or a list whose items hold one of these), or ages.
 *
 * Besides its codes, truth values or bands it has the part `unknown`: missing, not readable, an age that cannot be told. An age in no band is `outside-bands`. A list overlaps: who has two codes is in
 * both parts, who has none in `none`, and where some are not known also in `unknown`.
 */
export type Dimension = string | AgeDimension | ListDimension;

/** One table: by a dimension, or by the cross of several. */
export type TableDimensions = Dimension | readonly Dimension[];
