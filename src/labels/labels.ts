import type { CodelistLabels } from "../codelist/index.ts";
import type { EligibilityLabels, PlaceLabels } from "../eligibility/index.ts";
import type { ExchangeLabels } from "../exchange/index.ts";
import type { PathwayLabels } from "../pathway/index.ts";
import type { SdgGoalCode, SdgTargetCode } from "../sdg/index.ts";

/** All words of one language. Logic knows codes only: sentences come from here, and are passed as an argument. */
export interface Labels extends EligibilityLabels, ExchangeLabels, PathwayLabels, PlaceLabels {
  /** Words for every code list and each of its codes. */
  readonly codelists: CodelistLabels;
  /** Titles of the goals, and short words of our own for the targets. */
  readonly sdg: Readonly<Record<SdgGoalCode | SdgTargetCode, string>>;
}
