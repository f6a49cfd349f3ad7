import { toDayNumber } from "../../time/index.ts";
import { definitionOf, isTakingPart, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { HistoryStep } from "../engine/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { replaysOf, type AnalysisOptions } from "./replays.ts";

/** What is waited for: an event type, a state entered, leaving for a reason, or a milestone. */
export type TimedStep = string | { readonly state: string } | { readonly exit: string } | { readonly milestone: string };

/** What a time runs from and to. */
export interface TimeToEventOptions extends AnalysisOptions {
  readonly event: TimedStep;
  /** What ends the wait in another way, by the codes 2, 3, …; absent: nothing does. */
  readonly competing?: readonly TimedStep[] | undefined;
  /** What the time runs from, the first of it; absent: entering the project. */
  readonly from?: TimedStep | undefined;
}

/** One participation as survival functions take it. */
export interface EventTime {
  /** Place of the log in the list. */
  readonly log: number;
  /** Days from the beginning to the event, to what came before it, or to the day looked at. */
  readonly time: number;
  /** 0: censored, nothing has happened yet; 1: the event; 2, 3, …: the competing ones in their order. */
  readonly status: number;
}

/**
 * How long it took until something happened, and what came in its place: rows for the functions of survival.
 *
 * What is looked for must come after the beginning in the order of the log, be it on the same day. Of a step that is several at once the first in the list counts.
 *
 * @param pathway - checked before; the version that each log pins
 * @param logs - one for each participation
 * @returns a row for each log in which the time has begun; none for the others
 * @throws RangeError when a day or moment is none, or a log pins another pathway or version
 */
export function timeToEvent(
  pathway: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
  { event, competing = [], from, ...options }: TimeToEventOptions,
): readonly EventTime[] {
  const causes = [event, ...competing];
  const { states } = definitionOf(pathway);
  const isBegin = (step: HistoryStep) =>
    from === undefined
      ? isTakingPart(step.state.phase) && !isTakingPart(states[step.from]?.phase ?? "planned")
      : isStep(step, from, states);
  return replaysOf(pathway, logs, options).flatMap(({ history }, log): readonly EventTime[] => {
    const start = history.findIndex(isBegin);
    const begin = history[start];
    if (begin === undefined) return [];
    const end = history.slice(start + 1).find((step) => causes.some((cause) => isStep(step, cause, states)));
    const status = end === undefined ? 0 : causes.findIndex((cause) => isStep(end, cause, states)) + 1;
    const time = toDayNumber(end?.event.occurredOn ?? options.asOf) - toDayNumber(begin.event.occurredOn);
    return [{ log, time, status }];
  });
}

function isStep({ event, from, state, milestones }: HistoryStep, wanted: TimedStep, states: PathwayDefinition["states"]): boolean {
  if (typeof wanted === "string") return event.type === wanted;
  if ("milestone" in wanted) return milestones?.includes(wanted.milestone) === true;
  if ("state" in wanted) return from !== state.name && state.name === wanted.state;
  return state.phase === "finished" && states[from]?.phase !== "finished" && state.exit.reason === wanted.exit;
}
