import type { IndicatorDefinition } from "../impact/index.ts";
import { canonicalJson } from "../record/index.ts";
import type { CodebookField, ExchangeLabels } from "./exchange-labels.ts";
import { kindWords, labelOf } from "./figure-words.ts";
import { escapeMarkdown, markdownCode, markdownTable } from "./markdown.ts";
import { textIn } from "./text-in.ts";

/** What there is to know of one indicator; null where its definition says nothing. */
export type CodebookRow = Readonly<Record<CodebookField, string | null>>;

/**
 * The definitions of indicators as rows, to be put beside a table of results: whoever gets the numbers can tell what was counted.
 *
 * Population and success are in the words of their own labels where they have one, else as JSON, and so are facts that are added or compared (`details`). Codes stay codes.
 *
 * @param language - of labels and definitions, where they have it
 * @returns a row for each indicator, in their order; `toCsv` writes them
 *
 * @example
 * ```ts
 * const [row] = codebookRows([{ id: "hours", version: "1", kind: "sum", label: { en: "Hours" }, level: "process", unit: "service", of: "hours" }], "en");
 * row && [row.label, row.kind, row.details, row.population] // => ["Hours", "sum", '{"of":"hours"}', null]
 * ```
 */
export function codebookRows(indicators: readonly IndicatorDefinition[], language: string): readonly CodebookRow[] {
  return indicators.map((indicator) => codebookRow(indicator, language));
}

function codebookRow(indicator: IndicatorDefinition, language: string): CodebookRow {
  const criterion = (value: unknown) => (value === undefined ? null : (ownLabel(value, language) ?? canonicalJson(value)));
  const fields: Readonly<Record<string, unknown>> = { ...indicator };
  const rest = Object.entries(fields).filter(([name, value]) => !KNOWN_FIELDS.has(name) && value !== undefined);
  return {
    id: indicator.id,
    version: indicator.version,
    label: textIn(indicator.label, language) ?? null,
    definition: textIn(indicator.definition, language) ?? null,
    level: indicator.level,
    unit: indicator.unit,
    kind: indicator.kind,
    population: criterion(indicator.population),
    success: criterion(successOf(indicator)),
    details: rest.length === 0 ? null : canonicalJson(Object.fromEntries(rest)),
    countedOn: indicator.countedOn ?? null,
    direction: indicator.direction ?? null,
    sdgTargets: indicator.sdgTargets === undefined ? null : indicator.sdgTargets.join(" "),
    esf: indicator.esf ?? null,
    source: indicator.source ?? null,
  };
}

/** Fields of a definition that have a line of their own. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...["id", "version", "label", "definition", "level", "unit", "kind", "population", "success"],
  ...["countedOn", "direction", "sdgTargets", "esf", "source"],
]);

function successOf(indicator: IndicatorDefinition): unknown {
  return "success" in indicator ? indicator.success : undefined;
}

/** A criterion in the words of its own label; `undefined` where it has none that is a text. */
function ownLabel(criterion: unknown, language: string): string | undefined {
  return typeof criterion === "object" && criterion !== null && "label" in criterion ? textIn(criterion.label, language) : undefined;
}

/**
 * The definitions of indicators as a document, a table for each.
 *
 * @param labels - words of the document, such as `english` or `italian`
 * @returns Markdown with tables (GitHub), ending in a line break; fields that a definition leaves out have no line, but for the population and a count's success: absent, they mean everyone
 *
 * @example
 * ```ts
 * const hours = { id: "hours", version: "1", kind: "sum", label: { en: "Hours" }, level: "process", unit: "service", of: "hours" } as const;
 * codebook([hours], english).split("\n").slice(2, 5) // => ["## Hours", "", "| Id | hours |"]
 * ```
 */
export function codebook(indicators: readonly IndicatorDefinition[], labels: ExchangeLabels): string {
  const { codebook: words, report } = labels.exchange;
  const sections = indicators.map((indicator) => {
    const row = codebookRow(indicator, labels.language);
    const lines = Object.entries(words.fields).flatMap(([field, head]) => {
      const cell = cellWords(field as CodebookField, row, indicator, labels);
      return cell === undefined ? [] : [[head, cell]];
    });
    const [first = ["", ""], ...others] = lines;
    return `## ${escapeMarkdown(row.label ?? indicator.id)}\n\n${markdownTable(first, others)}`;
  });
  return `${[`# ${words.title}`, ...(sections.length === 0 ? [report.empty] : sections)].join("\n\n")}\n`;
}

function cellWords(
  field: CodebookField,
  row: CodebookRow,
  indicator: IndicatorDefinition,
  { language, exchange }: ExchangeLabels,
): string | undefined {
  const { codebook: words, levels, units } = exchange;
  const value = row[field];
  if (value === null) {
    if (field === "population") return words.everyone;
    return field === "success" && row.kind === "count" ? words.allOfThem : undefined;
  }
  const criterion = (given: unknown) => (ownLabel(given, language) === undefined ? markdownCode(value) : escapeMarkdown(value));
  switch (field) {
    case "level":
      return labelOf(levels, value);
    case "unit":
      return labelOf(units, value);
    case "kind":
      return kindWords(indicator, exchange);
    case "direction":
      return labelOf(words.directions, value);
    case "details":
      return markdownCode(value);
    case "population":
      return criterion(indicator.population);
    case "success":
      return criterion(successOf(indicator));
    default:
      return escapeMarkdown(value);
  }
}
