/**
 * What is wrong between the records of a dataset.
 *
 * - `duplicate-key`: two records of one kind have the same key; the first counts;
 * - `broken-reference`: a key leads to nothing;
 * - `wrong-project`: records of different projects, pathways or persons are tied together;
 * - `order`: something happened before what must come first, or after what ends it;
 * - `capacity`: more people took part at once than there are places;
 * - `share-sum`: shares do not add up;
 * - `circle`: records lead back to themselves;
 * - `consent`: data without a basis in force;
 * - `sdg-link`: a link to a goal or target that does not fit the others;
 * - `refused-event`: an event that its pathway does not accept;
 * - `moment`: an assessment far from the day that it is meant for, or of a moment that the project does not have;
 * - `score`: an assessment that cannot be scored;
 * - `overlap`: records of one person that exclude each other.
 */
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
