import {
  compileCriterion,
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
  undecidedFacts,
} from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { numberReader, whyNoNumber } from "../read-row.ts";
import type { Reader } from "./kind.ts";
import { countedReason, KNOWN, NO, placeOfReason, YES } from "./place.ts";

/** What an indicator is read with. */
export type Reading = EvaluationContext<Facts>;

/** Reads a yes or no; where it is neither, the reason of the facts that leave it open. */
export function truthReader(criterion: Criterion, reading: Reading): Reader {
  const judge = compileCriterion(criterion, reading);
  const why = reasonReader(criterion, reading);
  return (row) => {
    const outcome = judge(row);
    return outcome === "true" ? YES : outcome === "false" ? NO : placeOfReason(why(row));
  };
}

/** Reads two answers that have to be known together: both no, no and yes, yes and no, both yes are the ways of being known, in this order. */
export function twoTruthsReader(first: Criterion, second: Criterion, reading: Reading): Reader {
  const [readFirst, readSecond] = [truthReader(first, reading), truthReader(second, reading)];
  return (row, answer) => {
    const [one, other] = [readFirst(row, answer), readSecond(row, answer)];
    if (one >= KNOWN && other >= KNOWN) return KNOWN + 2 * (one - KNOWN) + (other - KNOWN);
    // Of two reasons the one that is counted has the lower place; a known answer comes after all of them.
    return Math.min(one, other);
  };
}

/** The reason for which a criterion is unknown. */
function reasonReader(criterion: Criterion, reading: Reading): (row: FactsRow) => MissingReason {
  return (row) => countedReason(undecidedFacts(criterion, row, reading).map(({ reason }) => reason));
}

/** Reads numbers that have to be known together; `place` is where an answer goes of which all are. */
export function numbersReader(names: readonly string[], reading: Reading, place: number): Reader {
  const readers = names.map((name) => numberReader(name, reading.facts));
  return (row, answer) => {
    const { numbers } = answer;
    let isKnown = true;
    for (let index = 0; index < readers.length; index += 1) {
      const value = readers[index]?.(row);
      if (value === undefined) isKnown = false;
      else numbers[index] = value;
    }
    if (isKnown) return place;
    return placeOfReason(countedReason(names.flatMap((name) => whyNoNumber(name, row, reading.facts) ?? [])));
  };
}
