import type { PathwayDeadline } from "../definition/index.ts";
import type { HistoryStep } from "../engine/index.ts";

/** A deadline from its anchor on, as far as a history tells. */
export interface DeadlineRun {
  readonly anchor: HistoryStep;
  /** The steps up to the one that ends the deadline, or all of them. */
  readonly steps: readonly HistoryStep[];
  /** The step that ends it, if one does. */
  readonly end: HistoryStep | undefined;
  /** Steps that may meet it, in order. */
  readonly answers: readonly HistoryStep[];
}

/**
 * The run of a deadline from the last occurrence of its anchor; `undefined` when the anchor has not occurred.
 *
 * Of the anchor's day everything counts, whatever its place in the order, but for the anchor itself and earlier events of its type.
 *
 * @param finalStates - the states that end a deadline which names none
 */
export function deadlineRun(
  deadline: PathwayDeadline,
  history: readonly HistoryStep[],
  finalStates: readonly string[],
): DeadlineRun | undefined {
  const start = history.map((step) => isAnchor(deadline, step)).lastIndexOf(true);
  const anchor = history[start];
  if (anchor === undefined) return undefined;
  const endsIn = deadline.endsIn ?? finalStates;
  const end = history.findIndex((step, index) => index > start && isEntry(step) && endsIn.includes(step.state.name));
  const steps = end < 0 ? history : history.slice(0, end + 1);
  const answers = steps.filter(({ event }, index) => {
    if (!deadline.satisfiedBy.includes(event.type)) return false;
    return index > start || (event.occurredOn === anchor.event.occurredOn && event.type !== anchor.event.type);
  });
  return { anchor, steps, end: history[end], answers };
}

function isAnchor({ anchor }: PathwayDeadline, step: HistoryStep): boolean {
  if ("event" in anchor) return step.event.type === anchor.event;
  if ("state" in anchor) return isEntry(step) && step.state.name === anchor.state;
  return step.milestones?.includes(anchor.milestone) === true;
}

/** Whether a step enters a state of the pathway: an edge to the same state does not. */
function isEntry({ from, state }: HistoryStep): boolean {
  return from !== state.name;
}
