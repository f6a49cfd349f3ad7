import { MISSING_REASONS } from "../../record/index.ts";
import type { TableDimension } from "../table.ts";
import type { Place, ReadIndicator, ReadResult } from "./read-measurement.ts";
import { unitsOf } from "./result-counts.ts";
import { nameSameCounts, sameCountNames } from "./same-counts.ts";

/** One count of a result. */
export interface ShownCount {
  /** Its category within the series; absent: the sum of them. */
  readonly category?: string | undefined;
  /** Absent where it is not known. */
  readonly count: number | undefined;
  /** The same for the same count in other series. */
  readonly key?: string | undefined;
  /** Whether it is the sum of other counts. */
  readonly isSum: boolean;
}

/** Counts of an indicator that add up, result by result. */
export interface CountSeries {
  /** The same for indicators that show the same counts. */
  readonly name: string;
  readonly within?: TableDimension | undefined;
  readonly countsOf: (result: ReadResult) => readonly ShownCount[];
}

/** One text for one place. */
export function placeText(place: Place): string {
  return JSON.stringify(place);
}

/** All results of an indicator that stand at a place. */
export function resultsOf({ total, tables }: ReadIndicator): readonly ReadResult[] {
  return [total, ...tables.flatMap(({ parts }) => parts)];
}

/**
 * What indicators count, each as a list of series: where its units went, what they answered, and what is counted beside. Counts that several indicators show have one
 * name or one key.
 */
export function seriesOf(indicators: readonly ReadIndicator[]): readonly (readonly CountSeries[])[] {
  const went = wentNames(indicators);
  const knownNames = nameSameCounts(indicators.map((one) => ({ basis: one.basis.known, counts: countsBy(one, (result) => wentOf(result, went)) })));
  const answerNames = nameSameCounts(indicators.map((one) => ({ basis: one.basis.question, counts: countsBy(one, (result) => answersOf(result, one)) })));
  const nameOf = sameCountNames(
    indicators.flatMap((one) => resultsOf(one).flatMap((result) => populationCounts(one, result).map(({ basis, count }) => [basis, count] as const))),
  );
  return indicators.map((indicator, number): readonly CountSeries[] => {
    const { hasAnswers } = indicator;
    const knownName = knownNames[number] ?? "";
    const knownKey = ({ place, counts }: ReadResult) => (hasAnswers && counts !== undefined ? `known ${knownName} ${placeText(place)}` : undefined);
    const keysOf = (result: ReadResult) => populationCounts(indicator, result).map(({ basis, count }) => nameOf(basis, count));
    const wentSeries: CountSeries = {
      name: `went ${knownName}`,
      within: { id: "went", categories: went },
      countsOf: (result) => [
        { count: result.counts === undefined ? undefined : unitsOf(result.counts), key: keysOf(result)[0], isSum: true },
        ...wentOf(result, went).map(([category, count]) =>
          category === "known" ? { category, count, key: knownKey(result), isSum: hasAnswers } : { category, count, isSum: false },
        ),
      ],
    };
    const answerSeries: CountSeries = {
      name: `answers ${answerNames[number] ?? ""}`,
      within: { id: "answers", categories: ["yes", "no"] },
      countsOf: (result) => [
        { count: result.counts?.went.get("known"), key: knownKey(result), isSum: true },
        ...answersOf(result, indicator).map(([category, count]) => ({ category, count, isSum: false })),
      ],
    };
    const besideSeries = besideNames(indicator).map((name): CountSeries => ({
      name: `beside ${number} ${name}`,
      countsOf: (result) => [
        { count: result.counts === undefined ? undefined : (result.counts.beside.get(name) ?? 0), key: name === "populationUnknown" ? keysOf(result)[1] : undefined, isSum: false },
      ],
    }));
    return [wentSeries, ...(hasAnswers ? [answerSeries] : []), ...besideSeries];
  });
}

/** Where anybody went; everywhere as soon as something is not known. */
function wentNames(indicators: readonly ReadIndicator[]): readonly string[] {
  const all = indicators.flatMap(resultsOf);
  const usual = ["known", ...MISSING_REASONS.map((reason) => `missing.${reason}`), "notDue", "notApplicable"];
  const found = all.flatMap(({ counts }) => [...(counts?.went ?? [])].flatMap(([name, count]) => (count > 0 ? [name] : [])));
  return [...new Set(["known", ...(all.some(({ counts }) => counts === undefined) ? usual : []), ...found])];
}

function wentOf({ counts }: ReadResult, names: readonly string[]): readonly (readonly [string, number])[] {
  return counts === undefined ? [] : names.map((name) => [name, counts.went.get(name) ?? 0]);
}

/** Yes and no to the question that others ask the other way round. */
function answersOf({ counts }: ReadResult, { basis }: ReadIndicator): readonly (readonly [string, number])[] {
  if (counts?.answers === undefined) return [];
  const { yes, no } = counts.answers;
  return basis.isOpposite ? [["yes", no], ["no", yes]] : [["yes", yes], ["no", no]];
}

function besideNames(indicator: ReadIndicator): readonly string[] {
  const found = resultsOf(indicator).flatMap(({ counts }) => [...(counts?.beside ?? [])].flatMap(([name, count]) => (count > 0 ? [name] : [])));
  return [...new Set(found)];
}

/** What depends on the population alone: how many units are in it, and of how many it is not known. */
function populationCounts({ basis }: ReadIndicator, { place, counts }: ReadResult) {
  const at = `${basis.population} ${placeText(place)}`;
  return [
    { basis: `units ${at}`, count: counts === undefined ? undefined : unitsOf(counts) },
    { basis: `not known ${at}`, count: counts === undefined ? undefined : (counts.beside.get("populationUnknown") ?? 0) },
  ];
}

function countsBy(indicator: ReadIndicator, counts: (result: ReadResult) => readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(resultsOf(indicator).flatMap((result) => counts(result).map(([name, count]) => [`${placeText(result.place)} ${name}`, count])));
}
