import type { CountedAnswer } from "./kind.ts";

/** One number of every answer, as often as it was given. */
export function repeated(answers: readonly CountedAnswer[], place: number): readonly number[] {
  return answers.flatMap(({ numbers, count }) => Array.from({ length: count }, () => numbers[place] ?? 0));
}
