import { addMoments, addValue, type CountedAnswer, type Kind, KNOWN, type KnownAnswers, type Moments, noMoments } from "../kinds/index.ts";

/** What is kept of some units of one indicator. */
export interface Cell {
  /** How many units by place. */
  readonly counts: number[];
  /** Of each number; of kinds that keep moments. */
  readonly moments: readonly Moments[];
  /** By the way of being known, by the text of the numbers; of kinds that keep answers. */
  readonly answers: readonly Map<string, CountedAnswer>[];
}

/** A cell of nobody. */
export function newCell({ ways, numbers, keeps }: Kind): Cell {
  return {
    counts: Array.from({ length: KNOWN + ways }, () => 0),
    moments: keeps === "moments" ? Array.from({ length: numbers }, noMoments) : [],
    answers: keeps === "answers" ? Array.from({ length: ways }, () => new Map<string, CountedAnswer>()) : [],
  };
}

/** Adds a unit to a cell, which is changed. */
export function addUnit(cell: Cell, place: number, numbers: readonly number[]): void {
  const { counts, moments } = cell;
  counts[place] = (counts[place] ?? 0) + 1;
  if (place < KNOWN) return;
  for (let index = 0; index < moments.length; index += 1) {
    const column = moments[index];
    if (column !== undefined) addValue(column, numbers[index] ?? 0);
  }
  const answers = cell.answers[place - KNOWN];
  if (answers !== undefined) addAnswer(answers, { numbers: [...numbers], count: 1 });
}

/** Adds the units of another cell of the same kind. */
export function addCell(cell: Cell, other: Cell): void {
  const { counts } = cell;
  other.counts.forEach((count, place) => {
    counts[place] = (counts[place] ?? 0) + count;
  });
  cell.moments.forEach((column, index) => {
    addMoments(column, other.moments[index] ?? noMoments());
  });
  cell.answers.forEach((answers, way) => {
    for (const answer of other.answers[way]?.values() ?? []) addAnswer(answers, answer);
  });
}

/** Answers by the text of their numbers. */
export function answersOf(given: readonly CountedAnswer[]): Map<string, CountedAnswer> {
  const answers = new Map<string, CountedAnswer>();
  for (const answer of given) addAnswer(answers, answer);
  return answers;
}

/** Adds an answer, as often as it was given. */
function addAnswer(answers: Map<string, CountedAnswer>, { numbers, count }: CountedAnswer): void {
  const text = numbers.join(" ");
  answers.set(text, { numbers, count: (answers.get(text)?.count ?? 0) + count });
}

/** What a cell knows, in an order that does not depend on how it was filled. */
export function knownIn({ counts, moments, answers }: Cell): KnownAnswers {
  const known = counts.slice(KNOWN);
  return {
    n: known.reduce((sum, count) => sum + count, 0),
    counts: known,
    moments,
    answers: answers.map((given) => [...given.values()].sort((a, b) => compareNumbers(a.numbers, b.numbers))),
  };
}

/** Compares lists of numbers of one length, the first number before the others. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
