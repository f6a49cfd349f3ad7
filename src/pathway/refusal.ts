import type { EventId } from "../record/index.ts";

/**
 * Why an event is not accepted.
 *
 * - `unknown-event`: the pathway has no such event, or a correction has no target;
 * - `not-in-state`: the state does not accept it;
 * - `guard`: its condition is false, or unknown for lack of data;
 * - `forbidden`: the role may not record it;
 * - `too-early`: it lies more than a day after it was recorded;
 * - `conflict`: other content under the same id, another version, or a log that has grown meanwhile;
 * - `duplicate`: the same event again.
 */
export type RefusalCode = "unknown-event" | "not-in-state" | "guard" | "forbidden" | "too-early" | "conflict" | "duplicate";

/** An event that was not accepted, and why. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The refused event. */
  readonly eventId: EventId;
  readonly type: string;
  /** The state in which it was met; absent where it was refused before that. */
  readonly state?: string | undefined;
  /** For `guard`: whether the condition failed or cannot be judged. */
  readonly outcome?: "false" | "unknown" | undefined;
  readonly message: string;
}
