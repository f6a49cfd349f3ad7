import type { IndicatorDefinition, IndicatorResult, OpenResult, ValueResult } from "../impact/index.ts";
import type { ExchangeLabels } from "./exchange-labels.ts";
import { escapeMarkdown, fillIn } from "./markdown.ts";
import { numberText, percentText } from "./number-text.ts";
import { daysAsked, isShare } from "./share-kinds.ts";

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
  const cells = [knownWords(result, indicator, words), listOr(missing, report.noneMissing), listOr(outside, report.nothingOutside)];
  if (result.status === "not-computable") {
    const reason = labelOf(words.notComputable, result.reason) ?? escapeMarkdown(result.reason);
    return [fillIn(report.status["not-computable"], { reason }), report.noInterval, ...cells];
  }
  return [figureWords(result, indicator, words), intervalWords(result, indicator, words), ...cells];
}

/** How many are known, and in which ways they are counted where the kind tells them apart. */
function knownWords(result: OpenResult, indicator: IndicatorDefinition, words: Words): string {
  const { report, counted, withinDays } = words;
  const n = String(result.n);
  const ways = result.status === "value" ? Object.entries(result.counted ?? {}) : [];
  if (ways.length === 0) return n;
  const texts = ways.map(([way, count]) => fillIn(labelOf(counted, way) ?? `{count} ${escapeMarkdown(way)}`, { count: String(count) }));
  const asked = daysAsked(indicator);
  const places = { n, ways: texts.join(", ") };
  return asked === undefined ? fillIn(report.known, places) : fillIn(withinDays.known, { ...places, days: daysText(asked, words) });
}

/** What an indicator measures. */
export function kindWords(indicator: IndicatorDefinition, words: Words): string {
  const asked = daysAsked(indicator);
  if (asked !== undefined) return fillIn(words.withinDays.kind, { days: daysText(asked, words) });
  return labelOf(words.kinds, indicator.kind) ?? escapeMarkdown(indicator.kind);
}

/** The figure with what it comes from, and what is left of it beside what would have happened anyway. */
function figureWords(result: ValueResult, indicator: IndicatorDefinition, words: Words): string {
  const figure = ownFigureWords(result, indicator, words);
  const net = netWords(result, indicator, words);
  return net === undefined ? figure : fillIn(words.report.net, { figure, net });
}

function netWords(result: ValueResult, indicator: IndicatorDefinition, words: Words): string | undefined {
  const { value, lower, upper } = result.net ?? {};
  const text = (number: number) => valueText(number, indicator, words);
  const range =
    lower === undefined || upper === undefined ? undefined : fillIn(words.report.range, { lower: text(lower), upper: text(upper) });
  if (value === undefined) return range;
  return range === undefined ? text(value) : `${text(value)} (${range})`;
}

/** The figure itself: never a bare percentage. */
function ownFigureWords(result: ValueResult, indicator: IndicatorDefinition, words: Words): string {
  const { report, decimal, withinDays } = words;
  const { value, numerator, denominator, before, after, ofGroup, ofOthers, n } = result;
  const text = (number: number) => numberText(number, decimal);
  const figure = valueText(value, indicator, words);
  if (indicator.kind === "time-to-outcome") {
    const asked = daysAsked(indicator);
    return asked === undefined ? daysText(value, words) : fillIn(withinDays.figure, { figure, days: daysText(asked, words) });
  }
  const quotient = quotientWords(indicator, report);
  if (quotient !== undefined && numerator !== undefined && denominator !== undefined) {
    return fillIn(quotient, { share: figure, value: figure, part: text(numerator), whole: text(denominator) });
  }
  if (before !== undefined && after !== undefined) {
    return fillIn(report.beforeAfter, { value: figure, before: text(before), after: text(after) });
  }
  if (ofGroup !== undefined && ofOthers !== undefined) {
    return fillIn(report.groups, { value: figure, group: text(ofGroup), others: text(ofOthers) });
  }
  if (indicator.kind === "count" && indicator.success !== undefined) return fillIn(report.ofWhole, { part: figure, whole: text(n) });
  return figure;
}

/** How a figure is told with what is divided, and by what; `undefined` for kinds that do not divide. */
function quotientWords({ kind }: IndicatorDefinition, { share, rate, quotient }: Words["report"]): string | undefined {
  return labelOf({ proportion: share, "reliable-change": share, rate, "ratio-of-sums": quotient }, kind);
}

/** The interval with its level and method, and how well chance alone would explain the difference. */
function intervalWords(result: ValueResult, indicator: IndicatorDefinition, words: Words): string {
  const interval = ownIntervalWords(result, indicator, words);
  return result.p === undefined ? interval : fillIn(words.report.chance, { interval, p: chanceText(result.p.value, words.decimal) });
}

function ownIntervalWords({ interval }: ValueResult, indicator: IndicatorDefinition, words: Words): string {
  const { report, methods, decimal, percent } = words;
  if (interval === undefined) return report.noInterval;
  return fillIn(report.interval, {
    lower: valueText(interval.lower, indicator, words),
    upper: valueText(interval.upper, indicator, words),
    level: `${numberText(100 * interval.level, decimal)}${percent}`,
    method: labelOf(methods, interval.method) ?? escapeMarkdown(interval.method),
  });
}

/** A probability to three decimals; one that is smaller is not nothing. */
function chanceText(p: number, decimal: string): string {
  return p < 0.001 ? `< ${numberText(0.001, decimal, 3)}` : `= ${numberText(p, decimal, 3)}`;
}

/** A value of an indicator: a percentage where it is a share. */
function valueText(value: number, indicator: IndicatorDefinition, { decimal, percent }: Words): string {
  return isShare(indicator) ? `${percentText(value, decimal)}${percent}` : numberText(value, decimal);
}

function daysText(days: number, { days: { one, many }, decimal }: Words): string {
  return fillIn(days === 1 ? one : many, { days: numberText(days, decimal) });
}

function listOr(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join(", ");
}

/** The words for a code; `undefined` where there are none. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}
