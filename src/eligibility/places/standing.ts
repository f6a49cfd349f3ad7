import { compileCriterion, type Criterion, type FactsRow, type Outcome } from "../../criteria/index.ts";
import { type OpenFact, openFactsOf } from "./open-facts.ts";
import type { JudgedPlaceRules, PlaceRules } from "./place-rules.ts";

/** How high someone stands: for ordered criteria a 1 or a 0 each, for points their sum. The first number that differs decides, the greater goes first. */
export type Standing = readonly number[];

/** Where a candidate stands at worst and at best, as far as her facts are known. */
export interface Standings {
  readonly worst: Standing;
  readonly best: Standing;
  /** Of each criterion of the priority, in its order. */
  readonly outcomes: readonly Outcome[];
  /** The facts of priority and quotas that are not known well enough, in the order in which they are asked. */
  readonly openFacts: readonly OpenFact[];
}

const ALIKE: Standings = { worst: [], best: [], outcomes: [], openFacts: [] };

/** Makes rules ready to judge many rows. Without facts to look at everyone stands alike. */
export function standingsUnder(rules: PlaceRules): (row: FactsRow) => Standings {
  return rules.context === undefined ? () => ALIKE : judgedUnder(rules);
}

function judgedUnder({ context, priority, quotas }: JudgedPlaceRules): (row: FactsRow) => Standings {
  const asked = priority?.points ?? (priority?.criteria ?? []).map((criterion) => ({ criterion, points: 1 }));
  const judges = asked.map(({ criterion }) => compileCriterion(criterion, context));
  const isSum = priority?.points !== undefined;
  // Asks for her code, whatever it is: unknown where the code is, and nowhere else.
  const code: readonly Criterion[] = quotas === undefined ? [] : [{ fact: quotas.fact, in: [] }];
  return (row) => {
    const outcomes = judges.map((judge) => judge(row));
    const least = outcomes.map((outcome, index) => gain(outcome, asked[index]?.points ?? 0, Math.min));
    const most = outcomes.map((outcome, index) => gain(outcome, asked[index]?.points ?? 0, Math.max));
    const unknown = asked.flatMap(({ criterion }, index) => (outcomes[index] === "unknown" ? [criterion] : []));
    return {
      worst: isSum ? [total(least)] : least,
      best: isSum ? [total(most)] : most,
      outcomes,
      openFacts: openFactsOf([...unknown, ...code], row, context),
    };
  };
}

/** What a criterion gives; an unknown one gives its points or nothing, whichever is asked for. */
function gain(outcome: Outcome, points: number, choose: (a: number, b: number) => number): number {
  return outcome === "unknown" ? choose(0, points) : outcome === "true" ? points : 0;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Orders standings, the higher first; 0 when they are equal. */
export function compareStandings(a: Standing, b: Standing): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
