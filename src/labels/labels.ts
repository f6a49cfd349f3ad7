import type { CodelistLabels } from "../codelist/index.ts";
import type { EligibilityLabels } from "../eligibility/index.ts";

/** All words of one language. Logic knows codes only: sentences come from here, and are passed as an argument. */
export interface Labels extends EligibilityLabels {
  /** Words for every code list and each of its codes. */
  readonly codelists: CodelistLabels;
}
