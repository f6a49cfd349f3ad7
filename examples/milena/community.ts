import { participationFacts, type Dataset } from "welfare-core";
import { communityIndicators } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

/** The community as target and engine: peers in touch, time given back. */
export function community(dataset: Dataset, asOf: string): readonly string[] {
  return measuredLines(communityIndicators, participationFacts(dataset, { asOf }));
}
