import type { CellPlace } from "./table.ts";

/** What is wrong with tables that no counts can fill. */
export interface TableProblem {
  /**
   * - `duplicate-table`: two tables with one id;
   * - `duplicate-dimension`, `duplicate-category`: named twice;
   * - `too-large`: more than 20,000 places;
   * - `unknown-place`: `at` names a dimension or a category that the table does not have;
   * - `duplicate-cell`: two cells at one place;
   * - `not-a-count`: neither null nor a whole number, 0 or more;
   * - `unknown-key`: `partOf` names a key that no cell has;
   * - `different-counts`: one count with two values, through a key, a population or a dimension with a single category;
   * - `no-table-fits`: the published counts contradict each other.
   */
  readonly code:
    | "duplicate-table"
    | "duplicate-dimension"
    | "duplicate-category"
    | "too-large"
    | "unknown-place"
    | "duplicate-cell"
    | "not-a-count"
    | "unknown-key"
    | "different-counts"
    | "no-table-fits";
  /** Absent where it is about all tables together. */
  readonly table?: string | undefined;
  /** Of the cell, where it is about one. */
  readonly at?: CellPlace["at"] | undefined;
}
