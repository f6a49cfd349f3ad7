import { toDayNumber, type CalendarDate } from "../../time/index.ts";
import type { PathwayDefinition, PreparedPathway } from "../definition/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { replaysOf, type AnalysisOptions } from "./replays.ts";

/** A stay in a state, fit for survival functions: a stay that goes on is censored, not dropped. */
export interface SojournTime {
  /** Place of the log in the list. */
  readonly log: number;
  readonly state: string;
  readonly since: CalendarDate;
  /** Day of leaving the state; absent: she is still there. */
  readonly until?: CalendarDate | undefined;
  /** Days from `since` to `until`, or to the day looked at. */
  readonly time: number;
  /** 1: left; 0: still there when looked at. */
  readonly status: 0 | 1;
}

/**
 * How long people stayed in each state. A stay begins on entering a state; what came before the first event has no beginning, and an edge to the same state begins no other.
 *
 * @param pathway - checked before; the version that each log pins
 * @param logs - one for each participation
 * @returns the stays, log by log, in order of time
 * @throws RangeError when a day or moment is none, or a log pins another pathway or version
 */
export function sojournTimes(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  options: AnalysisOptions,
): readonly SojournTime[] {
  return replaysOf(pathway, logs, options).flatMap(({ history }, log) => {
    const entries = history.filter(({ from, state }) => from !== state.name);
    return entries.map(({ event, state }, index): SojournTime => {
      const since = event.occurredOn;
      const until = entries[index + 1]?.event.occurredOn;
      const time = toDayNumber(until ?? options.asOf) - toDayNumber(since);
      return { log, state: state.name, since, ...(until === undefined ? {} : { until }), time, status: until === undefined ? 0 : 1 };
    });
  });
}
