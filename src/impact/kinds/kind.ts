import type { FactsRow } from "../../criteria/index.ts";
import type { NotComputableReason, ValueResult } from "../result/index.ts";
import type { Moments } from "./moments.ts";

/**
 * Reads one row of the population.
 *
 * @param answer - the numbers of a known answer are written into it, so that none is made for each row
 * @returns the place of the answer
 */
export type Reader = (row: FactsRow, answer: { readonly numbers: number[] }) => number;

/** Equal answers, and how many gave them. */
export interface CountedAnswer {
  readonly numbers: readonly number[];
  readonly count: number;
}

/** The known answers of some units. */
export interface KnownAnswers {
  readonly n: number;
  /** How many by the way in which they are known. */
  readonly counts: readonly number[];
  /** Of each number. */
  readonly moments: readonly Moments[];
  /** By the way in which they are known, in rising order. */
  readonly answers: readonly (readonly CountedAnswer[])[];
}

/** What a kind says of known answers. */
export type Figure = Omit<
  ValueResult,
  "status" | "n" | "eligible" | "missing" | "notDue" | "notApplicable" | "populationUnknown" | "provenance"
>;

/** A kind of indicator made ready for the facts of a table: how a row is read, what is kept, and what it comes to. */
export interface Kind {
  /** How many ways of being known are told apart. */
  readonly ways: number;
  /** How many numbers an answer has. */
  readonly numbers: number;
  /** What is kept of the numbers: their exact sums, or each different answer with how many gave it. */
  readonly keeps: "moments" | "answers";
  readonly read: Reader;
  /** The figure over nobody, where there is one. */
  readonly ofNobody?: Figure | undefined;
  /** The figure of one known answer or more, or why there is none. */
  readonly figure: (known: KnownAnswers) => Figure | NotComputableReason;
}
