import type { Criterion, Facts, Parameters } from "../../criteria/index.ts";
import type { PathwayId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { PathwayDeadline } from "./deadline.ts";
import type { EdgesByType, PathwayEdge } from "./edge.ts";
import type { Phase } from "./phase.ts";
import type { PathwayTrack } from "./track.ts";

/** Where a participation can stand. */
export interface PathwayState<State extends string = string, Type extends string = string, Exit extends string = string> {
  readonly phase: Phase;
  /** Whether a place has been given; absent: it has in the phases active, onhold and finished. */
  readonly admitted?: boolean | undefined;
  readonly label?: LocalizedText | undefined;
  /** By event type: one edge, or several that are tried in order. */
  readonly on?: EdgesByType<PathwayEdge<State, Exit>, Type> | undefined;
}

/** Something that can be recorded. */
export interface PathwayEventType {
  readonly label?: LocalizedText | undefined;
  /** What the event says of itself; guards may ask it. A name of a log fact is not allowed. */
  readonly data?: Facts | undefined;
  /** Whether each is a service session: `attended` (a yes or no) and `minutes` (a number) are then among its data, and it counts in the log's facts. */
  readonly session?: boolean | undefined;
}

/** A reason for leaving. */
export interface ExitReason {
  readonly label?: LocalizedText | undefined;
  readonly valence: "positive" | "neutral" | "negative";
  /** What the reason is called elsewhere. */
  readonly maps?: Readonly<Record<string, string>> | undefined;
}

/** A point of the way that is reached once and stays reached. */
export interface PathwayMilestone {
  readonly label?: LocalizedText | undefined;
  /** Judged after each accepted event, over its data and the facts of the log after it. */
  readonly when: Criterion;
}

/**
 * The states that a participation goes through and the events that move it. Plain JSON, whole; pinned by id and version.
 *
 * Names of states, events, exits, tracks, milestones and deadlines are in kebab-case.
 */
export interface PathwayDefinition<State extends string = string, Type extends string = string, Exit extends string = string> {
  readonly id: PathwayId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  /** Where a participation stands before its first event. */
  readonly initial: State;
  readonly states: { readonly [Name in State]: PathwayState<State, Type, Exit> };
  readonly events: { readonly [Name in Type]: PathwayEventType };
  /** Event types that every state accepts and that move nothing. */
  readonly everywhere?: readonly Type[] | undefined;
  /** By reason: an exit needs one of them. */
  readonly exits: { readonly [Name in Exit]: ExitReason };
  /** Who may void and replace events; absent: everyone. */
  readonly corrections?: { readonly roles: readonly string[] } | undefined;
  /** Dated values that guards refer to, in force on the day of the event. */
  readonly parameters?: Parameters | undefined;
  /** Interventions that run side by side, by name. */
  readonly tracks?: Readonly<Record<string, PathwayTrack<State, Type>>> | undefined;
  /** By name. */
  readonly milestones?: Readonly<Record<string, PathwayMilestone>> | undefined;
  /** By name. */
  readonly deadlines?: Readonly<Record<string, PathwayDeadline<State, Type>>> | undefined;
}
