import type { CriterionExplanation } from "../../criteria/index.ts";
import type { EventId } from "../../record/index.ts";

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

/** What exactly is behind a {@link RefusalCode}. */
export type RefusalCause =
  | "malformed"
  | "unknown-type"
  | "unknown-track"
  | "no-target"
  | "void-replaced"
  | "circle"
  | "not-yet"
  | "state"
  | "track-closed"
  | "role"
  | "correcting-role"
  | "actor"
  | "condition"
  | "open-condition"
  | "no-reason"
  | "unknown-reason"
  | "version"
  | "same-id"
  | "length"
  | "again";

/** The code of each cause, with a sentence that names nobody. */
const REFUSAL_CAUSES = {
  malformed: ["unknown-event", "the entry is malformed: it cannot be read as an event"],
  "unknown-type": ["unknown-event", "the pathway has no event of this type"],
  "unknown-track": ["unknown-event", "the pathway has no such track, or the track has no event of this type"],
  "no-target": ["unknown-event", "the event to be corrected is not in the log"],
  "void-replaced": ["unknown-event", "a void cannot be replaced; void it"],
  circle: ["unknown-event", "the corrections point at one another in a circle"],
  "not-yet": ["too-early", "the event lies more than one day after it was recorded; announce it on its day"],
  state: ["not-in-state", "the event is not accepted in this state"],
  "track-closed": ["not-in-state", "the track accepts no events in this state of the pathway"],
  role: ["forbidden", "this role may not record the event"],
  "correcting-role": ["forbidden", "this role may not correct events"],
  actor: ["forbidden", "the event names another actor or role"],
  condition: ["guard", "the condition of the event is not met"],
  "open-condition": ["guard", "the condition of the event cannot be judged: data are missing"],
  "no-reason": ["guard", "leaving needs a reason"],
  "unknown-reason": ["guard", "the reason is none of the pathway's exits"],
  version: ["conflict", "the log follows another pathway or version"],
  "same-id": ["conflict", "another event has this id already"],
  length: ["conflict", "the log has grown since it was read: read it again"],
  again: ["duplicate", "the event is in the log already"],
} as const satisfies Readonly<Record<RefusalCause, readonly [RefusalCode, string]>>;

/** An event that was not accepted, and why. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What exactly is behind the code. */
  readonly cause: RefusalCause;
  /** The refused event. */
  readonly eventId: EventId;
  readonly type: string;
  /** The track that it names. */
  readonly track?: string | undefined;
  /** The state in which it was met, the track's where it names one; absent where it was refused before that. */
  readonly state?: string | undefined;
  /** For `guard`: whether the condition failed or cannot be judged. */
  readonly outcome?: "false" | "unknown" | undefined;
  /** For `guard`: the condition that decided, part by part, with what was found. It holds values of the person. */
  readonly guard?: CriterionExplanation | undefined;
  readonly message: string;
}

/** What a refusal says beside its cause and the event. */
export type RefusalDetails = Pick<Refusal, "track" | "state" | "outcome" | "guard">;

/** A refusal by its cause; details that are absent leave no field. */
export function refusalOf(cause: RefusalCause, event: Pick<Refusal, "eventId" | "type">, details: RefusalDetails = {}): Refusal {
  const { track, state, outcome, guard } = details;
  const [code, message] = REFUSAL_CAUSES[cause];
  const refusal: { -readonly [Field in keyof Refusal]: Refusal[Field] } = {
    code,
    cause,
    eventId: event.eventId,
    type: event.type,
    message,
  };
  // One after the other: putting objects together by spreads takes many times as long.
  if (track !== undefined) refusal.track = track;
  if (state !== undefined) refusal.state = state;
  if (outcome !== undefined) refusal.outcome = outcome;
  if (guard !== undefined) refusal.guard = guard;
  return refusal;
}
