export { costPerOutcome, type CostPerOutcome, type CostQuestion, type NoCostReason } from "./cost-per-outcome.ts";
export { projectLeverage, type LeveragePart, type ProjectLeverage, type ProjectLeverageQuestion } from "./project-leverage.ts";
