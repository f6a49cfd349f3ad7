import type { Outcome } from "../language/index.ts";

/** What is said from a day on. */
export interface Spell {
  /** Day number. */
  readonly from: number;
  readonly outcome: Outcome;
}

/** What is said as time goes on: each spell lasts until the next begins, and the next says something else. */
export type Spells = readonly [Spell, ...Spell[]];

/** What several say on a day: one outcome for each, and how many of each kind. */
export interface Said {
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * Joins what several say as time goes on.
 *
 * @param all - spells that begin on one day
 * @param start - that day
 * @param otherDays - days, beside those on which one of them changes, on which the answer may be another; in any order
 * @param answer - what they say together; it is asked on the first day and on days of change only, once for all that happens on a day
 */
export function joinSpells(
  all: readonly Spells[],
  start: number,
  otherDays: readonly number[],
  answer: (day: number, said: Said) => Outcome,
): Spells {
  const outcomes = all.map(([first]) => first.outcome);
  const counts = { true: 0, unknown: 0, false: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  const spells: [Spell, ...Spell[]] = [{ from: start, outcome: answer(start, { outcomes, counts }) }];
  for (const [day, changes] of changesByDay(all, otherDays)) {
    for (const { position, outcome } of changes) {
      counts[outcomes[position] ?? outcome] -= 1;
      counts[outcome] += 1;
      outcomes[position] = outcome;
    }
    const outcome = answer(day, { outcomes, counts });
    if (spells.at(-1)?.outcome !== outcome) spells.push({ from: day, outcome });
  }
  return spells;
}

interface Change {
  readonly position: number;
  readonly outcome: Outcome;
}

function changesByDay(all: readonly Spells[], otherDays: readonly number[]): readonly (readonly [number, readonly Change[]])[] {
  const changes = new Map<number, Change[]>(otherDays.map((day) => [day, []]));
  all.forEach(([, ...later], position) => {
    for (const { from, outcome } of later) {
      const known = changes.get(from);
      if (known === undefined) changes.set(from, [{ position, outcome }]);
      else known.push({ position, outcome });
    }
  });
  return [...changes].sort(([a], [b]) => a - b);
}
