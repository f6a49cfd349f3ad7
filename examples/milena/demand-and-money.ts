import {
  fundingLeverage,
  fundingTotals,
  participationFacts,
  projectLeverage,
  unmetDemand as demandOf,
  type Dataset,
  type FactTable,
  type Money,
} from "welfare-core";
import { unmetDemand } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

const RECEIVED = { stage: "received", currency: "EUR" } as const;

/** Demand that found no place, and what pays for the project. */
export function demandAndMoney(dataset: Dataset, asOf: string): readonly string[] {
  const table = participationFacts(dataset, { asOf });
  return [...measuredLines([unmetDemand], table), demand(table), ...funding(dataset)];
}

function demand(table: FactTable): string {
  const found = demandOf(table);
  if (found.status !== "value") return `Demand: ${found.message}`;
  const { eligible, placed, unplaced, waiting, ineligible, undecided } = found;
  return `Demand: ${eligible} may enter; ${placed} with a place, ${unplaced} without, of whom ${waiting} wait; not eligible ${ineligible}, not decided ${undecided}`;
}

function funding(dataset: Dataset): readonly string[] {
  const lines = dataset.projects.flatMap((project) => project.funding ?? []);
  const totals = fundingTotals(lines, RECEIVED);
  const leverage = fundingLeverage(lines, { of: "philanthropic", over: "public", ...RECEIVED });
  const relations = projectLeverage(lines, { over: "public", ...RECEIVED });
  return [
    ...(totals.ok
      ? [
          `Money received: ${euros(totals.value.cash)}; in kind, apart: ${euros(totals.value.inKind)}`,
          ...totals.value.bySource.map(({ source, cash, inKind }) => `- ${source}: ${euros(cash)}; in kind ${euros(inKind)}`),
        ]
      : [totals.error.message]),
    leverage.ok
      ? `Leverage: ${leverage.value.ratio.toFixed(2)} euros of philanthropy for each euro of public money (${euros(leverage.value.of)} over ${euros(leverage.value.over)})`
      : `Leverage: ${leverage.error.message}`,
    relations.status === "value"
      ? `All other money for each public euro: ${relations.ratio.toFixed(2)}; ${relations.byRelation.map(({ relation, ratio }) => `${relation} ${ratio.toFixed(2)}`).join(", ")}`
      : `All other money: ${relations.message}`,
  ];
}

function euros({ amountMinor }: Money): string {
  return `${(amountMinor / 100).toFixed(2)} EUR`;
}
