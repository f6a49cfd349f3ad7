import { participationFacts, serviceFacts, type Dataset } from "welfare-core";
import { processIndicators, serviceIndicators } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

/** How the project ran: people, and services given. */
export function process(dataset: Dataset, asOf: string): readonly string[] {
  return [
    ...measuredLines(processIndicators, participationFacts(dataset, { asOf })),
    ...measuredLines(serviceIndicators, serviceFacts(dataset, { asOf })),
  ];
}
