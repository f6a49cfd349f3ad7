import { type IndicatorResult, type MeasuredIndicator, type MeasuredTable, type Measurement, resultsOf } from "../impact/index.ts";
import type { ExchangeLabels } from "./exchange-labels.ts";
import { kindWords, labelOf, resultWords } from "./figure-words.ts";
import { escapeMarkdown, fillIn, markdownTable } from "./markdown.ts";
import { textIn } from "./text-in.ts";

/** Words for the dimensions of a report and their categories. */
export interface ReportOptions {
  /** By the name of a dimension: its own name in words, and words by category. A code without words is shown as it is. */
  readonly dimensions?:
    Readonly<Record<string, { readonly label: string; readonly categories?: Readonly<Record<string, string>> | undefined }>> | undefined;
}

/**
 * A report that can be defended: for every estimate how many it rests on, how many are missing and why, and its interval with level and method. Never a bare percentage: a share stands beside what it is of, a
 * rate beside its events and exposure, a ratio beside its sums, a share within some days beside the counts of these days.
 *
 * Suppressed results and those that cannot be computed are told in words. Where outcomes are reported without a comparison with people who did not take part, it says once what they cannot
 * claim. All texts of definitions are escaped. Numbers are written without a locale of the machine: at most two decimals, percentages with one, the decimal sign of the labels; smaller ones with two significant
 * digits, so that only 0 is written as 0.
 *
 * @param measurement - of `measureIndicators`; what is published is first given to `suppress`
 * @param labels - words of the report, such as `english` or `italian`
 * @param options - words for dimensions and codes
 * @returns Markdown with tables (GitHub), ending in a line break
 *
 * @example
 * ```ts
 * const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "participation" } as const;
 * const table = readFacts({ district: { type: "code" } }, [{ district: "north" }], { asOf: "2019-12-31" });
 * const measurement = measureIndicators([entered], table);
 * reportMarkdown(measurement, english).split("\n")[8] // => "| All | 1 | no interval | 1 | none | none |"
 * reportMarkdown(suppress(measurement), english).split("\n")[8] // => "| All | not shown |  |  |  |  |"
 * ```
 */
export function reportMarkdown(measurement: Measurement, labels: ExchangeLabels, options: ReportOptions = {}): string {
  const { report } = labels.exchange;
  const sections = measurement.map((measured) => indicatorSection(measured, labels, options));
  const body = measurement.length === 0 ? [report.empty] : [...sections, notes(measurement, labels)];
  return `${[`# ${report.title}`, ...body].join("\n\n")}\n`;
}

function indicatorSection(measured: MeasuredIndicator, labels: ExchangeLabels, options: ReportOptions): string {
  const { indicator, total, tables } = measured;
  const { report, levels, units } = labels.exchange;
  const { columns } = report;
  const definition = textIn(indicator.definition, labels.language);
  const about = fillIn(report.about, {
    level: levels[indicator.level],
    unit: units[indicator.unit],
    kind: kindWords(indicator, labels.exchange),
    version: escapeMarkdown(indicator.version),
  });
  const head = [columns.figure, columns.interval, columns.known, columns.missing, columns.outside];
  const words = (result: IndicatorResult) => resultWords(result, indicator, labels.exchange);
  const tableOf = ({ by, parts }: MeasuredTable): readonly string[] => {
    const names = by.map(({ name }) => escapeMarkdown(dimensionWords(name, options)));
    const rows = parts.map(({ categories, result }) => [
      ...categories.map((category, index) => escapeMarkdown(categoryWords(by[index]?.name ?? "", category, labels, options))),
      ...words(result),
    ]);
    return [
      `### ${fillIn(report.by, { dimensions: names.join(" × ") })}`,
      ...(by.some(({ overlapping }) => overlapping) ? [report.overlapping] : []),
      markdownTable([...names, ...head], rows),
    ];
  };
  return [
    `## ${escapeMarkdown(textIn(indicator.label, labels.language) ?? indicator.id)}`,
    ...(definition === undefined ? [] : [escapeMarkdown(definition)]),
    [about, ...whenWords(measured, labels)].join(" "),
    markdownTable([columns.part, ...head], [[report.all, ...words(total)]]),
    ...tables.flatMap(tableOf),
  ].join("\n\n");
}

/** When it was measured, from any result that is shown. */
function whenWords(measured: MeasuredIndicator, { exchange: { report } }: ExchangeLabels): readonly string[] {
  const open = resultsOf(measured).find(({ status }) => status !== "suppressed");
  if (open === undefined || open.status === "suppressed") return [];
  const { asOf: day, period } = open.provenance;
  if (period === undefined) return [fillIn(report.asOf, { day })];
  const { start, end } = period;
  return [end === undefined ? fillIn(report.openPeriod, { start, day }) : fillIn(report.period, { start, end, day })];
}

/** What holds for the whole report, each thing once. */
function notes(measurement: Measurement, { exchange: { report } }: ExchangeLabels): string {
  const results = measurement.flatMap(resultsOf);
  const shown = results.flatMap((result) => (result.status === "suppressed" ? [] : [result]));
  const versions = [...new Set(shown.map(({ provenance }) => provenance.library))].sort();
  return [
    `## ${report.notesTitle}`,
    ...(shown.length > 0 ? [report.missingNote] : []),
    ...(shown.some((result) => result.status === "value" && result.interval !== undefined) ? [report.intervalNote] : []),
    ...(shown.length < results.length ? [report.suppressedNote] : []),
    ...(measurement.some(isWithoutComparison) ? [report.cohortNote] : []),
    ...(versions.length > 0 ? [fillIn(report.library, { versions: versions.map(escapeMarkdown).join(", ") })] : []),
  ].join("\n\n");
}

/** An outcome, or what is called impact, of a cohort alone. */
function isWithoutComparison({ indicator }: MeasuredIndicator): boolean {
  const isEffect = indicator.level === "outcome" || indicator.level === "impact";
  return isEffect && indicator.counterfactual === undefined;
}

function dimensionWords(name: string, { dimensions = {} }: ReportOptions): string {
  return Object.hasOwn(dimensions, name) ? (dimensions[name]?.label ?? name) : name;
}

function categoryWords(dimension: string, category: string, { exchange }: ExchangeLabels, { dimensions = {} }: ReportOptions): string {
  const own = Object.hasOwn(dimensions, dimension) ? dimensions[dimension]?.categories : undefined;
  return labelOf(own ?? {}, category) ?? labelOf(exchange.categories, category) ?? category;
}
