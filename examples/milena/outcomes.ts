import { participationFacts, type Dataset } from "welfare-core";
import { outcomeIndicators } from "./indicators.ts";
import { progress } from "./progress.ts";
import { published } from "./published.ts";
import { measuredLines } from "./result-line.ts";

/** What changed: work, study, self-esteem, proactivity; how far it is to what was agreed; and what of it may be published. */
export function outcomes(dataset: Dataset, asOf: string): readonly string[] {
  return [...measuredLines(outcomeIndicators, participationFacts(dataset, { asOf })), progress(dataset, asOf), ...published(dataset, asOf)];
}
