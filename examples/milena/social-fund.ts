import {
  checkEsfCounts,
  checkIndicators,
  esfPlusIndicators,
  localize,
  measureIndicators,
  participationFacts,
  type Dataset,
  type EsfCount,
  type MeasuredIndicator,
} from "welfare-core";
import { resultText } from "./result-line.ts";

/** The common indicators of the European Social Fund Plus by gender, and whether they fit together. They go to the fund; what goes to the public is suppressed first. */
export function socialFund(dataset: Dataset, asOf: string): readonly string[] {
  const table = participationFacts(dataset, { asOf });
  const indicators = esfPlusIndicators().filter(({ unit }) => unit === "participation");
  const lacking = new Set(checkIndicators(indicators, table.facts).map(({ indicator }) => indicator));
  const measured = measureIndicators(
    indicators.filter(({ id }) => !lacking.has(id)),
    table,
    { by: ["gender"] },
  );
  // A count of 0 over nobody is no answer.
  const answered = measured.filter(({ total }) => total.status === "value" && total.n > 0);
  const silent = measured.filter((one) => !answered.includes(one));
  const counts = answered.map((one) => [one.indicator.id, countOf(one)] as const);
  const findings = checkEsfCounts(Object.fromEntries(counts));
  return [
    ...answered.map(line),
    `No answer of anybody: ${silent.map(({ indicator }) => indicator.id).join(" ")}`,
    `Not measured: ${[...lacking].join(" ")}`,
    `Findings of the rules of the fund: ${findings.length}`,
    ...findings.map(({ code, message }) => `- ${code}: ${message}`),
  ];
}

function countOf({ total, tables }: MeasuredIndicator): EsfCount {
  const ofGender = (gender: string) => {
    const part = tables[0]?.parts.find(({ categories }) => categories[0] === gender)?.result;
    return part?.status === "value" ? part.value : 0;
  };
  return {
    total: total.status === "value" ? total.value : 0,
    byGender: { female: ofGender("female"), male: ofGender("male"), "non-binary": ofGender("non-binary") },
  };
}

function line(measured: MeasuredIndicator): string {
  const { indicator, total } = measured;
  const genders = Object.entries(countOf(measured).byGender ?? {}).map(([gender, count]) => `${gender} ${count}`);
  const [value, ...rest] = resultText(total).split(";");
  return `${indicator.id} ${localize(indicator.label, ["en"])?.text}: ${value} (${genders.join(", ")});${rest.join(";")}`;
}
