import type { CalendarDate } from "../../time/index.ts";
import type { Facts, FactsRow } from "../language/index.ts";
import type { UnreadableCode } from "./read-fact.ts";

/** Something about a row of facts that is not as declared. It names the fact, never its value. */
export interface FactIssue {
  readonly code:
    | UnreadableCode
    | "unresolved-reference"
    | "undeclared-fact"
    | "undeclared-column"
    | "missing-column"
    | "birth-after-reference"
    | "parameter-not-in-force"
    | "not-an-item";
  /**
   * The fact concerned, the column where no fact takes it, or the parameter. A name from the data that is not written like one may be anything; it is told by its position in the file, the row or the
   * item, from 0: `column 2`, `field 2`.
   */
  readonly fact: string;
  /** Position of the row, from 0; absent where the whole table is meant. */
  readonly row?: number | undefined;
  /** The known name that was probably meant. */
  readonly nearest?: string | undefined;
  readonly message: string;
}

/** Rows of facts as of one day, with what could not be read. */
export interface FactTable<F = Facts> {
  readonly asOf: CalendarDate;
  readonly facts: F;
  readonly rows: readonly FactsRow<F>[];
  readonly issues: readonly FactIssue[];
}
