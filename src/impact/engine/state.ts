/**
 * What was kept of the rows so far, as plain JSON: to be stored, sent and merged. Where people are counted it holds their keys.
 */
export interface MeasurementState {
  /** Fingerprint of what is measured: states of different definitions, facts, days or dimensions, or of another version of the library, are not merged. */
  readonly measures: string;
  /** Of each group of rows its parts, a list for each dimension. */
  readonly groups: readonly (readonly (readonly string[])[])[];
  /** One for each indicator. */
  readonly indicators: readonly IndicatorState[];
}

/** What was kept of the rows for one indicator. */
export interface IndicatorState {
  /** Of groups, by their place: units that are rows, and rows of which it is not known whose they are. */
  readonly cells: readonly CellState[];
  /** Of each person the row that decides. */
  readonly people: readonly PersonState[];
}

/** What was kept of the units of a group. */
export interface CellState {
  readonly group: number;
  /** How many, by where they went. */
  readonly counts: readonly number[];
  /** Exact sums of each number and of its squares. */
  readonly moments: readonly { readonly sum: readonly number[]; readonly squares: readonly number[] }[];
  /** Different answers with how many gave them, by the way in which they are known. */
  readonly answers: readonly (readonly { readonly numbers: readonly number[]; readonly count: number }[])[];
}

/** The row that decides for a person. */
export interface PersonState {
  readonly key: string;
  readonly group: number;
  /** Where she went. */
  readonly place: number;
  /** The day by which her rows are in order, as the number that its digits make; −1 without one. */
  readonly day: number;
  readonly participation: string;
  readonly numbers: readonly number[];
}
