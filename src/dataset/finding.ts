/** What is wrong between the records of a dataset. */
export type DatasetFindingCode =
  | "duplicate-key"
  | "broken-reference"
  | "wrong-project"
  | "order"
  | "capacity"
  | "share-sum"
  | "circle"
  | "consent"
  | "sdg-link"
  | "refused-event"
  | "moment"
  | "score"
  | "overlap";

/** One thing between the records of a dataset that does not fit. It repeats keys, never a value of a person. */
export interface DatasetFinding {
  readonly code: DatasetFindingCode;
  /** `error`: what rests on it will be wrong or missing. `warning`: it may be right, look at it. */
  readonly severity: "error" | "warning";
  /** Where it stands: `participations.3.beneficiaryId`. */
  readonly path: string;
  /** The keys concerned. */
  readonly keys: readonly string[];
  /** The known key that was probably meant. */
  readonly nearest?: string | undefined;
  readonly message: string;
}
