import type { EventId, JsonValue, PathwayId } from "../../record/index.ts";
import type { CalendarDate, Instant } from "../../time/index.ts";

interface EntryBase {
  /** Unique in its log; a voided id stays taken. */
  readonly id: EventId;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** Key of who recorded it; pseudonymous. */
  readonly actor?: string | undefined;
  /** The role in which it was recorded. */
  readonly role?: string | undefined;
  /** Order among events of one day; absent: 0. */
  readonly sequence?: number | undefined;
}

/** Something that happened to a participation. */
export interface PathwayEvent extends EntryBase {
  readonly type: string;
  /** The day on which it happened, which may lie long before it was recorded. */
  readonly occurredOn: CalendarDate;
  /** The track that it moves; absent: the pathway itself. */
  readonly track?: string | undefined;
  readonly data?: Readonly<Record<string, JsonValue>> | undefined;
  /** The event that this one stands for instead. */
  readonly replaces?: EventId | undefined;
  readonly voids?: undefined;
}

/** An event taken back: it never happened. */
export interface VoidEvent extends EntryBase {
  readonly type: "void";
  readonly voids: EventId;
  readonly occurredOn?: CalendarDate | undefined;
  readonly replaces?: undefined;
}

/** One entry of a log. */
export type LogEntry = PathwayEvent | VoidEvent;

/** Everything recorded of one participation, under one version of one pathway. Entries are added and never changed. */
export interface PathwayLog {
  readonly pathway: { readonly id: PathwayId; readonly version: string };
  /** In any order: an event's place follows from its own fields. */
  readonly events: readonly LogEntry[];
}
