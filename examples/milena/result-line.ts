import { localize, measureIndicators, type FactTable, type IndicatorDefinition, type IndicatorResult } from "welfare-core";

/** Measures indicators and writes one line for each: never a bare percentage. */
export function measuredLines<F>(indicators: readonly IndicatorDefinition[], table: FactTable<F>): readonly string[] {
  return measureIndicators(indicators, table).map(
    ({ indicator, total }) => `${localize(indicator.label, ["en"])?.text}: ${resultText(total)}`,
  );
}

/** A result in words, with what it rests on. */
export function resultText(result: IndicatorResult): string {
  if (result.status === "suppressed") return "not published";
  const rest = countsText(result);
  if (result.status === "not-computable") return `not computable (${result.reason})${rest}`;
  return `${valueText(result)}${rest}`;
}

type Value = Extract<IndicatorResult, { readonly status: "value" }>;

function valueText(result: Value): string {
  const { provenance, value, numerator, denominator, interval, before, after } = result;
  if (provenance.kind === "proportion") return `${numerator} of ${denominator}, ${percent(value)}${intervalText(interval, percent)}`;
  if (provenance.kind === "mean-change")
    return `${signed(value)}, from ${fixed(before)} to ${fixed(after)}${intervalText(interval, signed)}`;
  if (provenance.kind === "sum") return `${value} minutes, ${fixed(value / 60)} hours`;
  return String(value);
}

function intervalText(interval: Value["interval"], write: (value: number) => string): string {
  if (interval === undefined) return "";
  return ` (${interval.level * 100} % interval ${write(interval.lower)} to ${write(interval.upper)}, ${interval.method})`;
}

function countsText({
  n,
  missing,
  notDue,
  notApplicable,
  populationUnknown,
}: Exclude<IndicatorResult, { readonly status: "suppressed" }>): string {
  const reasons = Object.entries(missing).map(([reason, count]) => `${reason} ${count}`);
  const parts = [
    `n ${n}`,
    `missing ${reasons.length === 0 ? "0" : reasons.join(", ")}`,
    ...(notDue > 0 ? [`not due ${notDue}`] : []),
    ...(notApplicable > 0 ? [`not applicable ${notApplicable}`] : []),
    ...(populationUnknown > 0 ? [`population unknown ${populationUnknown}`] : []),
  ];
  return `; ${parts.join("; ")}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function fixed(value: number | undefined): string {
  return value === undefined ? "unknown" : value.toFixed(2);
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${value.toFixed(2)}`;
}
