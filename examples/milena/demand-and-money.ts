import { fundingLeverage, fundingTotals, participationFacts, type Dataset, type Money } from "welfare-core";
import { unmetDemand } from "./indicators.ts";
import { measuredLines } from "./result-line.ts";

const RECEIVED = { stage: "received", currency: "EUR" } as const;

/** Demand that found no place, and what pays for the project. */
export function demandAndMoney(dataset: Dataset, asOf: string): readonly string[] {
  return [...measuredLines([unmetDemand], participationFacts(dataset, { asOf })), ...funding(dataset)];
}

function funding(dataset: Dataset): readonly string[] {
  const lines = dataset.projects.flatMap((project) => project.funding ?? []);
  const totals = fundingTotals(lines, RECEIVED);
  const leverage = fundingLeverage(lines, { of: "philanthropic", over: "public", ...RECEIVED });
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
  ];
}

function euros({ amountMinor }: Money): string {
  return `${(amountMinor / 100).toFixed(2)} EUR`;
}
