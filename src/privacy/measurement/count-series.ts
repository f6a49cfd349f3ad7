import type { TableDimension } from "../tables/index.ts";
import { countLinks } from "./count-links.ts";
import { countsIn, placeText, type ReadIndicator, type ReadResult, resultsOf } from "./read-measurement.ts";
import { type ResultCounts, unitsOf } from "./result-counts.ts";

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
  /** Whether its sum depends on the population alone. */
  readonly isOfPopulation: boolean;
  readonly within?: TableDimension | undefined;
  readonly countsOf: (result: ReadResult) => readonly ShownCount[];
}

/**
 * What indicators count, each as a list of series: of the population who is eligible, of these who is known, of these who says yes, and what is counted beside. Counts
 * that several indicators show have one name or one key.
 */
export function seriesOf(indicators: readonly ReadIndicator[]): readonly (readonly CountSeries[])[] {
  const outside = outsideNames(indicators);
  const missing = missingNames(indicators);
  const links = countLinks(indicators);
  return indicators.map((indicator, number): readonly CountSeries[] => {
    const { hasAnswers, basis } = indicator;
    const { known, question } = links.namesOf(number);
    const keyOf = (what: string) => (result: ReadResult) =>
      result.counts === undefined ? undefined : `${what} of ${known} ${placeText(result.place)}`;
    const unitsKey = (result: ReadResult) => links.populationKey(indicator, "units", result);
    const [eligibleKey, knownKey] = [keyOf("eligible"), keyOf("known")];
    const none = () => undefined;
    const series: CountSeries[] = [];
    if (outside.length > 0) {
      series.push({
        name: `units ${known}`,
        isOfPopulation: true,
        within: { id: "units", categories: ["eligible", ...outside] },
        countsOf: sumAndParts(unitsOf, unitsKey, [
          ["eligible", eligibleOf, eligibleKey],
          ...outside.map((name) => [name, wentTo(name), none] as const),
        ]),
      });
    }
    series.push({
      name: `eligible ${known}`,
      isOfPopulation: outside.length === 0,
      within: { id: "eligible", categories: ["known", ...missing] },
      countsOf: sumAndParts(eligibleOf, outside.length > 0 ? eligibleKey : unitsKey, [
        ["known", wentTo("known"), hasAnswers ? knownKey : none],
        ...missing.map((name) => [name, wentTo(name), none] as const),
      ]),
    });
    if (hasAnswers) {
      const [yes, no] = basis.isOpposite ? (["no", "yes"] as const) : (["yes", "no"] as const);
      series.push({
        name: `answers ${question}`,
        isOfPopulation: false,
        within: { id: "answers", categories: ["yes", "no"] },
        countsOf: sumAndParts(wentTo("known"), knownKey, [
          [yes, ({ answers }) => answers?.yes ?? 0, none],
          [no, ({ answers }) => answers?.no ?? 0, none],
        ]),
      });
    }
    for (const name of besideNames(indicator)) {
      const isOfPopulation = name === "populationUnknown";
      const key = (result: ReadResult) => (isOfPopulation ? links.populationKey(indicator, name, result) : undefined);
      const countOf = ({ beside }: ResultCounts) => beside.get(name) ?? 0;
      series.push({ name: `beside ${number} ${name}`, isOfPopulation, countsOf: (result) => [shown(result, countOf, key, false)] });
    }
    return series;
  });
}

type CountOf = (counts: ResultCounts) => number;
type KeyOf = (result: ReadResult) => string | undefined;

/** A sum and what it consists of. A part with a key is the sum of another series. */
function sumAndParts(
  sum: CountOf,
  sumKey: KeyOf,
  parts: readonly (readonly [category: string, CountOf, KeyOf])[],
): CountSeries["countsOf"] {
  return (result) => [
    shown(result, sum, sumKey, true),
    ...parts.map(([category, countOf, keyOf]) => ({ category, ...shown(result, countOf, keyOf, keyOf(result) !== undefined) })),
  ];
}

function shown(result: ReadResult, countOf: CountOf, keyOf: KeyOf, isSum: boolean): ShownCount {
  return { count: result.counts === undefined ? undefined : countOf(result.counts), key: keyOf(result), isSum };
}

function eligibleOf(counts: ResultCounts): number {
  return unitsOf(counts) - OUTSIDE.reduce((sum, name) => sum + wentTo(name)(counts), 0);
}

function wentTo(name: string): CountOf {
  return ({ went }) => went.get(name) ?? 0;
}

const OUTSIDE = ["notDue", "notApplicable"] as const;

/** Of what is in the population and not eligible, what anybody is in; all of it where something is not known. */
function outsideNames(indicators: readonly ReadIndicator[]): readonly string[] {
  const all = indicators.flatMap(resultsOf);
  return OUTSIDE.filter((name) => all.some(({ counts }) => counts === undefined || wentTo(name)(counts) > 0));
}

/** Reasons for which anything is missing. Where some result is not known, one more: it may have others. */
function missingNames(indicators: readonly ReadIndicator[]): readonly string[] {
  const went = indicators.flatMap(countsIn).flatMap((counts) => [...counts.went]);
  const found = went.filter(([name, count]) => name.startsWith("missing.") && count > 0).map(([name]) => name);
  const isAllKnown = indicators.flatMap(resultsOf).every(({ counts }) => counts !== undefined);
  return [...new Set(isAllKnown ? found : [...found, "missing otherwise"])];
}

function besideNames(indicator: ReadIndicator): readonly string[] {
  const beside = countsIn(indicator).flatMap((counts) => [...counts.beside]);
  return [...new Set(beside.filter(([, count]) => count > 0).map(([name]) => name))];
}
