import type { IndicatorDefinition, IndicatorResult, OpenResult, ValueResult } from "../impact/index.ts";
import type { ExchangeLabels } from "./exchange-labels.ts";
import { escapeMarkdown, fillIn } from "./markdown.ts";
import { numberText, percentText } from "./number-text.ts";

type Words = ExchangeLabels["exchange"];

/** One result as the cells of a row: figure, interval, n, missing, not counted. */
export function resultWords(result: IndicatorResult, indicator: IndicatorDefinition, words: Words): readonly string[] {
  const { report } = words;
  if (result.status === "suppressed") return [report.status.suppressed, "", "", "", ""];
  const { notDue, notApplicable, populationUnknown } = result;
  const missing = Object.entries(result.missing).map(([reason, count]) =>
    fillIn(labelOf(words.missing, reason) ?? `{count} ${escapeMarkdown(reason)}`, { count: String(count) }),
  );
  const outside = Object.entries({ notDue, notApplicable, populationUnknown } as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => fillIn(labelOf(report.outside, name) ?? "{count}", { count: String(count) }));
  const cells = [knownWords(result, words), listOr(missing, report.noneMissing), listOr(outside, report.nothingOutside)];
  if (result.status === "not-computable") {
    const reason = labelOf(words.notComputable, result.reason) ?? escapeMarkdown(result.reason);
    return [fillIn(report.status["not-computable"], { reason }), report.noInterval, ...cells];
  }
  return [figureWords(result, indicator, words), intervalWords(result, words), ...cells];
}

/** How many are known, and in which ways they are counted where the kind tells them apart. */
function knownWords(result: OpenResult, { report, counted }: Words): string {
  const n = String(result.n);
  const ways = result.status === "value" ? Object.entries(result.counted ?? {}) : [];
  if (ways.length === 0) return n;
  const texts = ways.map(([way, count]) => fillIn(labelOf(counted, way) ?? `{count} ${escapeMarkdown(way)}`, { count: String(count) }));
  return fillIn(report.known, { n, ways: texts.join(", ") });
}

/** The figure with what it comes from, and what is left of it beside what would have happened anyway. */
function figureWords(result: ValueResult, indicator: IndicatorDefinition, words: Words): string {
  const figure = ownFigureWords(result, indicator, words);
  const net = netWords(result, words);
  return net === undefined ? figure : fillIn(words.report.net, { figure, net });
}

function netWords(result: ValueResult, { report, decimal, percent }: Words): string | undefined {
  const { value, lower, upper } = result.net ?? {};
  const text = (number: number) => (isShare(result) ? `${percentText(number, decimal)}${percent}` : numberText(number, decimal));
  const range = lower === undefined || upper === undefined ? undefined : fillIn(report.range, { lower: text(lower), upper: text(upper) });
  if (value === undefined) return range;
  return range === undefined ? text(value) : `${text(value)} (${range})`;
}

/** The figure itself: never a bare percentage. */
function ownFigureWords(result: ValueResult, indicator: IndicatorDefinition, { report, decimal, percent }: Words): string {
  const { value, numerator, denominator, before, after, ofGroup, ofOthers, n } = result;
  const text = (number: number) => numberText(number, decimal);
  if (isShare(result)) {
    const share = `${percentText(value, decimal)}${percent}`;
    return fillIn(report.share, { part: text(numerator ?? 0), whole: text(denominator ?? 0), share });
  }
  if (before !== undefined && after !== undefined) {
    return fillIn(report.beforeAfter, { value: text(value), before: text(before), after: text(after) });
  }
  if (ofGroup !== undefined && ofOthers !== undefined) {
    return fillIn(report.groups, { value: text(value), group: text(ofGroup), others: text(ofOthers) });
  }
  if (indicator.kind === "count" && indicator.success !== undefined) return fillIn(report.ofWhole, { part: text(value), whole: text(n) });
  return text(value);
}

/** The interval with its level and method, and how well chance alone would explain the difference. */
function intervalWords(result: ValueResult, words: Words): string {
  const interval = ownIntervalWords(result, words);
  return result.p === undefined ? interval : fillIn(words.report.chance, { interval, p: chanceText(result.p.value, words.decimal) });
}

function ownIntervalWords(result: ValueResult, { report, methods, decimal, percent }: Words): string {
  const { interval } = result;
  if (interval === undefined) return report.noInterval;
  const text = (number: number) => (isShare(result) ? `${percentText(number, decimal)}${percent}` : numberText(number, decimal));
  return fillIn(report.interval, {
    lower: text(interval.lower),
    upper: text(interval.upper),
    level: `${numberText(100 * interval.level, decimal)}${percent}`,
    method: labelOf(methods, interval.method) ?? escapeMarkdown(interval.method),
  });
}

/** A probability to three decimals; one that is smaller is not nothing. */
function chanceText(p: number, decimal: string): string {
  return p < 0.001 ? `< ${numberText(0.001, decimal, 3)}` : `= ${numberText(p, decimal, 3)}`;
}

/** Whether a figure is a share of the units that are known. */
function isShare({ numerator, denominator, n, value }: ValueResult): boolean {
  return numerator !== undefined && denominator === n && value === numerator / n;
}

function listOr(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join(", ");
}

/** The words for a code; `undefined` where there are none. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}
