import { addCell, answersOf } from "./cell.ts";
import { decide } from "./people.ts";
import { fingerprintOf } from "./save-work.ts";
import type { CellState, MeasurementState } from "./state.ts";
import { cellOf, groupOrder, numberOfPerson, type Work } from "./work.ts";

/**
 * Adds all that a state holds to the work, which is changed: counts and sums are added, people are joined by their keys.
 *
 * @throws RangeError when the state is of something else
 */
export function addState(work: Work, state: MeasurementState): void {
  if (state.measures !== fingerprintOf(work.plan)) throw new RangeError("the state is of other indicators, facts, days or dimensions");
  const groups = state.groups.map((parts) => work.groups.ofParts(parts));
  const compareGroups = groupOrder(work.groups);
  work.tallies.forEach((tally, index) => {
    const { cells = [], people = [] } = state.indicators[index] ?? {};
    for (const cell of cells) addCell(cellOf(tally, groups[cell.group] ?? 0), cellFrom(cell));
    const own = tally.plan.people;
    const numbers = own === undefined ? undefined : work.keys.get(own.key);
    if (own === undefined || numbers === undefined) return;
    for (const { key, group, ...row } of people) {
      const personRow = { ...row, group: groups[group] ?? 0, numbers: [...row.numbers] };
      decide(tally.people, numberOfPerson(numbers, key), personRow, own.rule, compareGroups);
    }
  });
}

function cellFrom({ counts, moments, answers }: CellState) {
  return {
    counts: [...counts],
    moments: moments.map(({ sum, squares }) => ({ sum: { parts: [...sum] }, squares: { parts: [...squares] } })),
    answers: answers.map(answersOf),
  };
}
