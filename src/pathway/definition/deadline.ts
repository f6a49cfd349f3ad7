import type { LocalizedText } from "../../text/index.ts";
import type { Duration } from "../../time/index.ts";

/** What a deadline counts from: an event, entering a state, or reaching a milestone. The last occurrence counts. */
export type DeadlineAnchor<State extends string = string, Type extends string = string> =
  { readonly event: Type } | { readonly state: State } | { readonly milestone: string };

/** Something that must be done by a day, or between two days. */
export interface PathwayDeadline<State extends string = string, Type extends string = string> {
  readonly label?: LocalizedText | undefined;
  readonly anchor: DeadlineAnchor<State, Type>;
  /** From the anchor's day to the due day: months first, clamped to the month's end, then days. */
  readonly offset: Duration;
  /** Around the due day, both ends counted; absent: it may be met on any day from the anchor on. */
  readonly window?: { readonly before?: Duration | undefined; readonly after?: Duration | undefined } | undefined;
  /** Event types that meet it, on any track. */
  readonly satisfiedBy: readonly Type[];
  /** States in which the clock stands still. */
  readonly pausedIn?: readonly State[] | undefined;
  /** States that end it; absent: those that no event leads out of. */
  readonly endsIn?: readonly State[] | undefined;
}
