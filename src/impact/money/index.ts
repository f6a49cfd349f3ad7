export { costPerOutcome, type CostPerOutcome, type CostQuestion, type NoCostReason } from "./cost-per-outcome.ts";
export { type LeveragePart, projectLeverage, type ProjectLeverage, type ProjectLeverageQuestion } from "./project-leverage.ts";
