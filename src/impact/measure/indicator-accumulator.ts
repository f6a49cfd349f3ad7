import type { FactsRow } from "../../criteria/index.ts";
import type { IndicatorDefinition } from "../definition/index.ts";
import {
  addRows,
  addState,
  finishWork,
  type MeasurementSetting,
  type MeasurementState,
  newWork,
  planOf,
  saveWork,
} from "../engine/index.ts";
import type { Measurement } from "../result/index.ts";

/** Measures rows that come in parts, in any order, on any machine: the result is the one of all rows together, to the byte. */
export interface IndicatorAccumulator {
  /** The state before any row. */
  readonly init: () => MeasurementState;
  /** The state after some rows more; the one given stays as it is. Its cost is that of the state and the rows together, so that many rows at once are cheaper than one after the other. */
  readonly add: (state: MeasurementState, rows: readonly FactsRow[]) => MeasurementState;
  /** The state of both. People are joined by their keys; rows are added, so each is in one of the two. */
  readonly merge: (a: MeasurementState, b: MeasurementState) => MeasurementState;
  /** The measurement of all rows that the state has seen. */
  readonly finish: (state: MeasurementState) => Measurement;
}

/**
 * Makes indicators ready for rows that come in parts: of several sites, of a file too large to be read at once.
 *
 * States are plain JSON. Where people are counted they hold the keys of people, and are as sensitive as the rows; what has to leave the house is the measurement, after it was suppressed. A state
 * grows with the groups of rows and the people, and for medians, ratios and times with the different values.
 *
 * @param indicators - checked before
 * @param setting - the facts and the day of the rows, and how they are measured, as for {@link measureIndicators}
 * @returns four functions; those that take a state throw a RangeError when it is of another setting or of other indicators
 * @throws RangeError when a day is none, the period ends before it starts, a dimension does not fit the facts, or an indicator is of no kind
 *
 * @example
 * ```ts
 * const facts = { beneficiaryId: { type: "code" }, working: { type: "boolean" } } as const;
 * const working = { id: "working", version: "1", kind: "proportion", label: { en: "In work" }, level: "outcome", unit: "person", success: { fact: "working", eq: true } } as const;
 * const { init, add, merge, finish } = indicatorAccumulator([working], { facts, asOf: "2019-01-01" });
 * const north = add(init(), [{ beneficiaryId: "anna", working: false }, { beneficiaryId: "bea", working: true }]);
 * const south = add(init(), [{ beneficiaryId: "anna", working: true }]);
 * const [share] = finish(merge(north, south));
 * share?.total.status === "value" && [share.total.numerator, share.total.denominator] // => [2, 2]
 * ```
 */
export function indicatorAccumulator(indicators: readonly IndicatorDefinition[], setting: MeasurementSetting): IndicatorAccumulator {
  const plan = planOf(indicators, setting);
  const workOn = (...states: readonly MeasurementState[]) => {
    const work = newWork(plan);
    for (const state of states) addState(work, state);
    return work;
  };
  return {
    init: () => saveWork(newWork(plan)),
    add: (state, rows) => {
      const work = workOn(state);
      addRows(work, rows);
      return saveWork(work);
    },
    merge: (a, b) => saveWork(workOn(a, b)),
    finish: (state) => finishWork(workOn(state)),
  };
}
