import { measureProgress, participationFacts, type Dataset, type FactTable, type IndicatorDefinition } from "welfare-core";

/** Agreed with the women before the pathway began (made up). */
const TARGET = 28;

const facts = { beneficiaryId: { type: "code" }, score: { type: "number" } } as const;
const selfEsteem: IndicatorDefinition = {
  id: "self-esteem",
  version: "1",
  kind: "mean",
  label: { en: "Self-esteem" },
  level: "outcome",
  unit: "person",
  of: "score",
  direction: "higher-is-better",
};

/** How much of the way to the agreed self-esteem is done, on the same women at both times. */
export function progress(dataset: Dataset, asOf: string): string {
  const found = measureProgress(selfEsteem, {
    baseline: scoresAt(dataset, asOf, "selfEsteemAtEntry"),
    actual: scoresAt(dataset, asOf, "selfEsteemAtExit"),
    target: TARGET,
  });
  const way = found.progress;
  if (way.status !== "value" || !found.pairing.paired) return `Self-esteem on the way to ${TARGET}: not known`;
  const { pairs, baselineOnly, actualOnly } = found.pairing;
  return [
    `Self-esteem on the way to ${TARGET}: from ${way.baseline.toFixed(2)} to ${way.actual.toFixed(2)}`,
    `${(way.progress * 100).toFixed(1)} % of the way`,
    `${way.reached ? "reached" : "not reached"}; the same ${pairs} at both times`,
    `${baselineOnly} known on entering only`,
    `${actualOnly} on leaving only`,
  ].join(", ");
}

/** The scores of one moment under one name, so that one definition measures both. */
function scoresAt(dataset: Dataset, asOf: string, moment: "selfEsteemAtEntry" | "selfEsteemAtExit"): FactTable<typeof facts> {
  const { rows } = participationFacts(dataset, { asOf });
  return {
    asOf,
    facts,
    rows: rows.map((row) => ({ beneficiaryId: textOf(row["beneficiaryId"]), score: numberOf(row[moment]) })),
    issues: [],
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
