import type { WorkerId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { CalendarDate, Duration } from "../../time/index.ts";

/** A document by which a fact may be proven. */
export interface AcceptedDocument {
  /** What kind of document, as a code in kebab-case: `isee-attestation`. */
  readonly document: string;
  /** How long it proves the fact, counted from the day of issue, which is not counted itself: `P6M` of 15 January holds through 15 July. Absent: as long as the document says. */
  readonly validFor?: Duration | undefined;
  /** The document, in words. */
  readonly label?: LocalizedText | undefined;
}

/** That a fact has to be proven, and by what: one of the documents is enough. */
export interface EvidenceRequirement {
  readonly anyOf: readonly AcceptedDocument[];
}

/** A document that was handed in for a fact. */
export interface Evidence {
  /** The fact that it is to prove. */
  readonly fact: string;
  /** What kind of document; one that the ruleset does not accept for the fact proves nothing. */
  readonly document: string;
  /** First day on which it proves the fact. */
  readonly issuedOn: CalendarDate;
  /** Last day that the document itself gives; absent, or null in JSON: none. */
  readonly validUntil?: CalendarDate | undefined;
  /** Who looked at it. */
  readonly verifiedBy?: WorkerId | undefined;
}

/**
 * How far a fact is proven on a day.
 *
 * - `not-required`: the rule takes it as it is declared;
 * - `valid`: a document proves it;
 * - `expired`: a document proved it, and no longer does;
 * - `not-yet-valid`: a document was issued after the day;
 * - `absent`: no accepted document was given.
 */
export type EvidenceState = "not-required" | "valid" | "expired" | "not-yet-valid" | "absent";

/** How far a fact is proven on a day, and by which document. */
export interface EvidenceStanding {
  readonly state: EvidenceState;
  /** The best document of those given; absent where none counts. */
  readonly document?: string | undefined;
  /** First day on which the document proves the fact; absent where there is none. */
  readonly from?: CalendarDate | undefined;
  /** Last day on which it does; absent where there is no document, and where it does not end by 2200. */
  readonly until?: CalendarDate | undefined;
}
