import type { FactsRow } from "../../criteria/index.ts";

/**
 * What does not make sense in a pathway that can be run.
 *
 * - `unreachable-state`: no event leads there;
 * - `dead-end`: nobody can go on from there, and it is no end;
 * - `no-way-to-end`: whatever happens, nobody leaves any more;
 * - `overlapping-guards`: two edges of one event may both be true, so that only their order decides;
 * - `guard-never-holds`: no data and no log make the condition true;
 * - `no-withdrawal`: nobody can leave from there at once;
 * - `hold-without-resume`: nobody can go on after a pause;
 * - `waiting-list-without-end`: no deadline reminds anyone of those who wait;
 * - `exit-without-reason`: the event does not say why she left, and neither does the edge;
 * - `no-follow-up`: no deadline counts from leaving;
 * - `deadline-never-met`: nothing that meets it can happen while it runs;
 * - `ignored-edge`: every state accepts the event and it moves nothing, so that the edge is never taken;
 * - `unused-event`: no state and no track accepts it.
 */
export type PathwayFindingCode =
  | "unreachable-state"
  | "dead-end"
  | "no-way-to-end"
  | "overlapping-guards"
  | "guard-never-holds"
  | "no-withdrawal"
  | "hold-without-resume"
  | "waiting-list-without-end"
  | "exit-without-reason"
  | "no-follow-up"
  | "deadline-never-met"
  | "ignored-edge"
  | "unused-event";

/** Something in a pathway that its author probably did not mean. */
export interface PathwayFinding {
  readonly code: PathwayFindingCode;
  /** An error: someone cannot go on, or something can never happen. A warning: it works, and somebody may be forgotten. */
  readonly severity: "error" | "warning";
  /** Where in the definition. */
  readonly path: readonly (string | number)[];
  /** The shortest sequence of events that shows it; empty where it shows before the first event, or in the definition alone. */
  readonly trace: readonly string[];
  /** For conditions: facts that make both of them true. */
  readonly row?: FactsRow | undefined;
  readonly message: string;
}
