import type { IndicatorDefinition } from "../impact/index.ts";
import { canonicalJson } from "../record/index.ts";
import { localize, type LocalizedText } from "../text/index.ts";
import type { CodebookField, ExchangeLabels } from "./exchange-labels.ts";
import { labelOf } from "./figure-words.ts";
import { escapeMarkdown, markdownCode, markdownTable } from "./markdown.ts";

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
  return indicators.map((indicator): CodebookRow => {
    const text = (localized: LocalizedText | undefined) =>
      localized === undefined ? null : (localize(localized, [language])?.text ?? null);
    const criterion = (value: unknown) => (value === undefined ? null : (text(ownLabel(value)) ?? canonicalJson(value)));
    const fields: Readonly<Record<string, unknown>> = { ...indicator };
    const rest = Object.entries(fields).filter(([name, value]) => !KNOWN_FIELDS.has(name) && value !== undefined);
    return {
      id: indicator.id,
      version: indicator.version,
      label: text(indicator.label),
      definition: text(indicator.definition),
      level: indicator.level,
      unit: indicator.unit,
      kind: indicator.kind,
      population: criterion(indicator.population),
      success: criterion("success" in indicator ? indicator.success : undefined),
      details: rest.length === 0 ? null : canonicalJson(Object.fromEntries(rest)),
      countedOn: indicator.countedOn ?? null,
      direction: indicator.direction ?? null,
      sdgTargets: indicator.sdgTargets === undefined ? null : indicator.sdgTargets.join(" "),
      esf: indicator.esf ?? null,
      source: indicator.source ?? null,
    };
  });
}

/** Fields of a definition that have a line of their own. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...["id", "version", "label", "definition", "level", "unit", "kind", "population", "success"],
  ...["countedOn", "direction", "sdgTargets", "esf", "source"],
]);

function ownLabel(criterion: unknown): LocalizedText | undefined {
  if (typeof criterion !== "object" || criterion === null || !("label" in criterion)) return undefined;
  return criterion.label as LocalizedText | undefined;
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
  const sections = codebookRows(indicators, labels.language).map((row, index) => {
    const lines = Object.entries(words.fields).flatMap(([field, head]) => {
      const cell = cellWords(field as CodebookField, row, indicators[index], labels);
      return cell === undefined ? [] : [[head, cell]];
    });
    const [first = ["", ""], ...others] = lines;
    return `## ${escapeMarkdown(row.label ?? row.id ?? "")}\n\n${markdownTable(first, others)}`;
  });
  return `${[`# ${words.title}`, ...(sections.length === 0 ? [report.empty] : sections)].join("\n\n")}\n`;
}

function cellWords(
  field: CodebookField,
  row: CodebookRow,
  indicator: IndicatorDefinition | undefined,
  { exchange }: ExchangeLabels,
): string | undefined {
  const { codebook: words, levels, units, kinds } = exchange;
  const value = row[field];
  if (value === null) {
    if (field === "population") return words.everyone;
    return field === "success" && row.kind === "count" ? words.allOfThem : undefined;
  }
  switch (field) {
    case "level":
      return labelOf(levels, value);
    case "unit":
      return labelOf(units, value);
    case "kind":
      return labelOf(kinds, value) ?? escapeMarkdown(value);
    case "direction":
      return labelOf(words.directions, value);
    case "details":
      return markdownCode(value);
    case "population":
      return ownLabel(indicator?.population) === undefined ? markdownCode(value) : escapeMarkdown(value);
    case "success":
      return ownLabel(indicator !== undefined && "success" in indicator ? indicator.success : undefined) === undefined
        ? markdownCode(value)
        : escapeMarkdown(value);
    default:
      return escapeMarkdown(value);
  }
}
