import { participationFacts, type Dataset } from "welfare-core";
import { outcomeIndicators } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

/** What changed: work, study, self-esteem, proactivity. */
export function outcomes(dataset: Dataset, asOf: string): readonly string[] {
  return measuredLines(outcomeIndicators, participationFacts(dataset, { asOf }));
}
