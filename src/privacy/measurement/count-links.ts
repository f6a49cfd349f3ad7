import { countsIn, placeText, type ReadIndicator, type ReadResult, resultsOf } from "./read-measurement.ts";
import { type ResultCounts, unitsOf } from "./result-counts.ts";
import { nameSameCounts, sameCountNames } from "./same-counts.ts";

/** What depends on the population alone. */
type PopulationCount = "units" | "populationUnknown";

/** Names under which indicators show the same counts. */
export interface CountLinks {
  /** By the number of the indicator: for where its units went, and for what they answered. */
  readonly namesOf: (indicator: number) => { readonly known: string; readonly question: string };
  /** A key of how many units are in the population, or of how many it is not known; `undefined` when there is doubt which. */
  readonly populationKey: (indicator: ReadIndicator, what: PopulationCount, result: ReadResult) => string | undefined;
}

/** Finds out which indicators show the same counts: they say so, and their counts do not contradict it. */
export function countLinks(indicators: readonly ReadIndicator[]): CountLinks {
  const went = new Set(indicators.flatMap(countsIn).flatMap((counts) => [...counts.went.keys()]));
  const wentOf = (counts: ResultCounts) => [...went].map((name) => [name, counts.went.get(name) ?? 0] as const);
  const known = nameSameCounts(indicators.map((one) => ({ basis: one.basis.known, counts: countsBy(one, wentOf) })));
  const questions = nameSameCounts(indicators.map((one) => ({ basis: one.basis.question, counts: countsBy(one, answersOf(one)) })));
  const values = (["units", "populationUnknown"] as const).flatMap((what) =>
    indicators.flatMap((one) => resultsOf(one).map((result) => [basisOf(one, what, result), countOf(what, result)] as const)),
  );
  const nameOf = sameCountNames(values);
  return {
    namesOf: (indicator) => ({ known: known[indicator] ?? "", question: questions[indicator] ?? "" }),
    populationKey: (indicator, what, result) => nameOf(basisOf(indicator, what, result), countOf(what, result)),
  };
}

/** Yes and no to the question that others may ask the other way round. */
function answersOf({ basis }: ReadIndicator) {
  return ({ answers }: ResultCounts): readonly (readonly [string, number])[] =>
    answers === undefined ? [] : [["yes", basis.isOpposite ? answers.no : answers.yes]];
}

function basisOf({ basis }: ReadIndicator, what: PopulationCount, { place }: ReadResult): string {
  return `${what} ${basis.population} ${placeText(place)}`;
}

function countOf(what: PopulationCount, { counts }: ReadResult): number | undefined {
  if (counts === undefined) return undefined;
  return what === "units" ? unitsOf(counts) : (counts.beside.get(what) ?? 0);
}

function countsBy(
  indicator: ReadIndicator,
  countsOf: (counts: ResultCounts) => readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const named = ({ place, counts }: ReadResult) =>
    counts === undefined ? [] : countsOf(counts).map(([name, count]) => [`${placeText(place)} ${name}`, count] as const);
  return new Map(resultsOf(indicator).flatMap(named));
}
