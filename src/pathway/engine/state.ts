import type { CalendarDate } from "../../time/index.ts";
import type { Phase } from "../definition/index.ts";

/** How and where someone left. */
export interface Exit {
  readonly on: CalendarDate;
  /** How she left: a key of the pathway's exits. */
  readonly reason: string;
  /** Where she went; absent: not recorded. */
  readonly destination?: string | undefined;
}

interface StateBase {
  /** Name of the state in the pathway. */
  readonly name: string;
  /** Day since which the stay lasts; absent before the first event. */
  readonly since?: CalendarDate | undefined;
}

/** Someone who has not left. */
export interface OpenState extends StateBase {
  readonly phase: Exclude<Phase, "finished">;
}

/** Someone who has left after taking part. */
export interface ExitedState extends StateBase {
  readonly phase: "finished";
  readonly exit: Exit;
}

/** Where a participation stands: derived from its log, never stored. Only an exited one has an exit. */
export type ParticipationState = OpenState | ExitedState;

/** A time of taking part, from entering to leaving; a hold does not end it. */
export interface Episode {
  readonly start: CalendarDate;
  /** Day of leaving; absent: not left. */
  readonly end?: CalendarDate | undefined;
}
