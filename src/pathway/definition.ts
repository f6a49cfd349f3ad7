import type { Criterion, Facts } from "../criteria/index.ts";
import type { PathwayId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";

/**
 * What a state means, whatever its name.
 *
 * @see HL7 FHIR R4, EpisodeOfCare.status: planned, waitlist, active, onhold, finished, cancelled
 */
export const PHASES = ["planned", "waitlist", "active", "onhold", "finished", "cancelled"] as const;

/** One phase of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** Where an event leads from a state. */
export interface PathwayEdge {
  readonly to: string;
  /** Must be true for the edge to be taken: over the event's own data and the facts of the log. */
  readonly guard?: Criterion | undefined;
  /** Roles that may take the edge; absent: everyone. */
  readonly roles?: readonly string[] | undefined;
  /** The exit reason that the edge means; absent: the event's own `reason`. */
  readonly exit?: string | undefined;
}

/** Where a participation can stand. */
export interface PathwayState {
  readonly phase: Phase;
  /** Whether a place has been given; absent: it has in the phases active, onhold and finished. */
  readonly admitted?: boolean | undefined;
  readonly label?: LocalizedText | undefined;
  /** By event type: one edge, or several that are tried in order. */
  readonly on?: Readonly<Record<string, PathwayEdge | readonly PathwayEdge[]>> | undefined;
}

/** Something that can be recorded. */
export interface PathwayEventType {
  readonly label?: LocalizedText | undefined;
  /** What the event says of itself; guards may ask it. A name of a log fact is not allowed. */
  readonly data?: Facts | undefined;
}

/** A reason for leaving. */
export interface ExitReason {
  readonly label?: LocalizedText | undefined;
  readonly valence: "positive" | "neutral" | "negative";
  /** What the reason is called elsewhere. */
  readonly maps?: Readonly<Record<string, string>> | undefined;
}

/** The states that a participation goes through and the events that move it. Plain JSON, whole; pinned by id and version. */
export interface PathwayDefinition {
  readonly id: PathwayId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  /** Where a participation stands before its first event. */
  readonly initial: string;
  readonly states: Readonly<Record<string, PathwayState>>;
  readonly events: Readonly<Record<string, PathwayEventType>>;
  /** Event types that every state accepts and that move nothing. */
  readonly everywhere?: readonly string[] | undefined;
  /** By reason: an exit needs one of them. */
  readonly exits: Readonly<Record<string, ExitReason>>;
  /** Who may void and replace events; absent: everyone. */
  readonly corrections?: { readonly roles: readonly string[] } | undefined;
}
