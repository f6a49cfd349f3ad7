import {
  evaluateCriterion,
  localize,
  measureIndicators,
  participationFacts,
  suppress,
  type Dataset,
  type FactTable,
  type IndicatorDefinition,
  type MeasuredIndicator,
  type Measurement,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { answeredIndicators, outcomeIndicators } from "./indicators.ts";
import { resultText } from "./result-line.ts";

/** Ages on entering, and the time without work before it, in completed years: both are counted from a date. */
const PARTS = [
  {
    name: "age",
    age: "birthDate",
    at: "entryDate",
    bands: [
      { id: "under-35", to: 34 },
      { id: "35-and-over", from: 35 },
    ],
  },
  {
    name: "without-work",
    age: "labourStatusSinceAtEntry",
    at: "entryDate",
    bands: [
      { id: "less-than-a-year", to: 0 },
      { id: "a-year-or-more", from: 1 },
    ],
  },
] as const;

/** What may leave the house of the outcomes: totals of those who answered, with how many did not, and their parts. */
export function published(dataset: Dataset, asOf: string): readonly string[] {
  const table = participationFacts(dataset, { asOf });
  const asTheyStand = suppress(measureIndicators(outcomeIndicators, table));
  const shown = asTheyStand.filter(({ total }) => total.status !== "suppressed");
  // All that is published together goes through one suppression: one figure may give another back.
  const measurement = suppress([
    ...measureIndicators(answeredIndicators, table),
    ...answeredIndicators.flatMap((indicator) => measureIndicators([indicator], whoAnswered(indicator, table), { by: PARTS })),
  ]);
  return [
    `Outcomes above that may be published as they stand: ${shown.length} of ${asTheyStand.length}`,
    "Published instead, of those who answered:",
    ...answeredIndicators.flatMap(({ id }) => linesOf(measurement.filter(({ indicator }) => indicator.id === id))),
    english.exchange.report.cohortNote,
  ];
}

/** Only the rows of the population: the parts then say nothing of those who did not answer. */
function whoAnswered({ population = { all: [] } }: IndicatorDefinition, table: FactTable): FactTable {
  return { ...table, rows: table.rows.filter((row) => evaluateCriterion(population, row, table) === "true") };
}

/** The total of the first, with who did not answer, and the parts of the others. */
function linesOf(measurement: Measurement): readonly string[] {
  const [first] = measurement;
  if (first === undefined) return [];
  return [`${localize(first.indicator.label, ["en"])?.text}: ${resultText(first.total)}`, ...measurement.flatMap(partLines)];
}

/** A line for each part in which there is somebody. */
function partLines({ tables }: MeasuredIndicator): readonly string[] {
  return tables.flatMap(({ by, parts }) =>
    parts
      .filter(({ result }) => result.status !== "not-computable" || result.reason !== "empty")
      .map(
        ({ categories, result }) => `- ${by.map(({ name }, place) => `${name} ${categories[place]}`).join(", ")}: ${resultText(result)}`,
      ),
  );
}
