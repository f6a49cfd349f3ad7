import { canonicalJson, textHash } from "../../record/index.ts";
import { NO_DAY } from "../../time/index.ts";
import { LIBRARY_VERSION } from "../result/index.ts";
import { NOBODY } from "./people.ts";
import type { Plan } from "./plan.ts";
import type { CellState, IndicatorState, MeasurementState, PersonState } from "./state.ts";
import type { Tally, Work } from "./work.ts";

/** Fingerprint of what a plan measures: the same for settings that say the same, whether they leave out what is empty or not. */
export function fingerprintOf({ indicators, setting, dimensions, tables }: Plan): string {
  const { parameters = {}, criteria = {} } = setting;
  const definitions = indicators.map(({ indicator }) => indicator);
  const read = { ...setting, by: undefined, parameters, criteria };
  return textHash(canonicalJson({ library: LIBRARY_VERSION, ...read, dimensions, tables, indicators: definitions }));
}

/** Writes down all that was kept, so that nothing of it is shared with the work. */
export function saveWork(work: Work): MeasurementState {
  return {
    measures: fingerprintOf(work.plan),
    groups: work.groups.all.map((parts) => parts.map((list) => [...list])),
    indicators: work.tallies.map((tally) => saveTally(tally, work)),
  };
}

function saveTally({ plan, cells, people }: Tally, { keys }: Work): IndicatorState {
  const saved = cells.flatMap((cell, group): readonly CellState[] => {
    if (cell === undefined) return [];
    return [
      {
        group,
        counts: [...cell.counts],
        moments: cell.moments.map(({ sum, squares }) => ({ sum: [...sum.parts], squares: [...squares.parts] })),
        answers: cell.answers.map((answers) => [...answers.values()].map(({ numbers, count }) => ({ numbers: [...numbers], count }))),
      },
    ];
  });
  const numbersByKey = plan.people === undefined ? undefined : keys.get(plan.people.key);
  const persons = [...(numbersByKey ?? [])].flatMap(([key, person]): readonly PersonState[] => {
    const place = people.places[person] ?? NOBODY;
    if (place === NOBODY) return [];
    return [
      {
        key,
        group: people.groups[person] ?? 0,
        place,
        day: people.days[person] ?? NO_DAY,
        participation: people.participations[person] ?? "",
        numbers: people.numbers.map((column) => column[person] ?? 0),
      },
    ];
  });
  return { cells: saved, people: persons };
}
