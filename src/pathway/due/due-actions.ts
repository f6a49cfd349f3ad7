import {
  durationParts,
  fromDayNumber,
  shiftDayNumber,
  shiftedDayNumber,
  toDayNumber,
  type AsKnown,
  type CalendarDate,
  type Duration,
} from "../../time/index.ts";
import { definitionOf, finalStates, type PathwayDeadline, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { replayPathway, type HistoryStep } from "../engine/index.ts";
import type { PathwayLog } from "../log/index.ts";
import { deadlineRun, type DeadlineRun } from "./deadline-run.ts";
import type { DueAction, DueStatus } from "./due-action.ts";
import { heldStays, movedDay, type HeldStay } from "./held-stays.ts";

/**
 * What has to be done for a participation, and what was done or missed: each deadline of which the anchor has occurred by a day.
 *
 * Days in a state that pauses a deadline do not count: the day of the hold is held, the day of the resume is not, and an open hold is held up to and including `asOf`. The due day and each end of a
 * window move by the stays on hold that begin on or before them. A deadline ends on entering one of its end states: it is missed if its last day was over, and otherwise no longer there.
 *
 * @param pathway - checked before; the version that the log pins
 * @param log - entries in any order
 * @param options - `asOf`: the day looked at; `knownAt`: what was recorded later is not seen
 * @returns in the order of the definition; empty when no deadline runs
 * @throws RangeError when a day or moment is none, or the log pins another pathway or version
 *
 * @example
 * ```ts
 * const due = definePathway({
 *   id: "visits", version: "1", initial: "asked",
 *   states: { asked: { phase: "planned", on: { enter: { to: "in" } } }, in: { phase: "active" } },
 *   events: { enter: {}, visit: {} },
 *   everywhere: ["visit"], exits: {},
 *   deadlines: { "first-visit": { anchor: { event: "enter" }, offset: "P1M", satisfiedBy: ["visit"] } },
 * });
 * const entered = { id: "e1", type: "enter", occurredOn: "2018-01-31", recordedAt: "2018-01-31T10:00:00Z" };
 * const log = { pathway: { id: "visits", version: "1" }, events: [entered] };
 * dueActions(due, log, { asOf: "2018-03-01" }) // => [{ deadline: "first-visit", status: "overdue", anchoredOn: "2018-01-31", dueOn: "2018-02-28" }]
 * ```
 */
export function dueActions(
  pathway: PathwayDefinition | PreparedPathway,
  log: PathwayLog,
  options: AsKnown & { readonly asOf: CalendarDate },
): readonly DueAction[] {
  const definition = definitionOf(pathway);
  const { history } = replayPathway(pathway, log, options);
  const finals = finalStates(definition);
  return Object.entries(definition.deadlines ?? {}).flatMap(([name, deadline]) => {
    const run = deadlineRun(deadline, history, finals);
    return run === undefined ? [] : (actionOf(name, deadline, run, options.asOf) ?? []);
  });
}

/** The day of a deadline and the ends of its window, in day numbers. Without a window all three are the due day. */
interface Days {
  readonly due: number;
  readonly from: number;
  readonly to: number;
}

function actionOf(name: string, deadline: PathwayDeadline, run: DeadlineRun, asOf: CalendarDate): DueAction | undefined {
  const { anchor, end, steps, answers } = run;
  const anchoredOn = anchor.event.occurredOn;
  const staysUntil = (some: readonly HistoryStep[], until: CalendarDate) => heldStays(some, deadline.pausedIn ?? [], anchoredOn, until);
  const until = end?.event.occurredOn ?? asOf;
  const stays = staysUntil(steps, until);
  const plain = plainDays(deadline, anchoredOn);
  const days = movedDays(plain, stays);
  const base = { deadline: name, ...(deadline.label === undefined ? {} : { label: deadline.label }) };
  const action = (status: DueStatus, told: object = calendarDays(days, deadline)): DueAction => ({ ...base, status, anchoredOn, ...told });
  const met = answers.find((step) => deadline.window === undefined || isInside(step, days));
  if (met !== undefined) {
    // As it stood when it was met: what happens later does not change it.
    const before = staysUntil(steps.slice(0, steps.indexOf(met) + 1), met.event.occurredOn);
    const told = before.some(({ isOpen }) => isOpen) ? {} : calendarDays(movedDays(plain, before), deadline);
    return action("met", { ...told, metOn: met.event.occurredOn });
  }
  if (end !== undefined) return toDayNumber(until) > days.to ? action("missed") : undefined;
  const open = stays.find(({ isOpen }) => isOpen);
  if (open !== undefined && days.to >= open.begin) return action("paused", {});
  return action(statusOn(toDayNumber(asOf), days, deadline));
}

function statusOn(today: number, { from, to }: Days, { window }: PathwayDeadline): DueStatus {
  if (today < from) return "upcoming";
  if (today <= to) return "due";
  return window === undefined ? "overdue" : "missed";
}

function plainDays({ offset, window }: PathwayDeadline, anchoredOn: CalendarDate): Days {
  const due = shiftedDayNumber(anchoredOn, durationParts(offset));
  return { due, from: shifted(due, window?.before, -1), to: shifted(due, window?.after, 1) };
}

function shifted(day: number, by: Duration | undefined, sign: 1 | -1): number {
  if (by === undefined) return day;
  const { months, days } = durationParts(by);
  return shiftDayNumber(day, { months: sign * months, days: sign * days });
}

function movedDays({ due, from, to }: Days, stays: readonly HeldStay[]): Days {
  return { due: movedDay(due, stays), from: movedDay(from, stays), to: movedDay(to, stays) };
}

function isInside({ event }: HistoryStep, { from, to }: Days): boolean {
  const day = toDayNumber(event.occurredOn);
  return from <= day && day <= to;
}

function calendarDays({ due, from, to }: Days, { window }: PathwayDeadline): Pick<DueAction, "dueOn" | "window"> {
  return {
    ...(isInCalendar(due) ? { dueOn: fromDayNumber(due) } : {}),
    ...(window !== undefined && isInCalendar(from) && isInCalendar(to)
      ? { window: { from: fromDayNumber(from), to: fromDayNumber(to) } }
      : {}),
  };
}

function isInCalendar(day: number): boolean {
  return toDayNumber("1850-01-01") <= day && day <= toDayNumber("2200-12-31");
}
