import type { PathwayDefinition } from "../../pathway/index.ts";

/**
 * The event types by which situations and assessments enter a log: a pathway that declares one of them gets these events. Sessions enter by a type that the pathway marks as a session.
 *
 * `record-situation` says a field of a `Situation` that begins on its day, for each that does (`labourStatus`, …); `record-assessment` says `instrument`, `moment` and `score`.
 *
 * @example
 * ```ts
 * const events = { [DERIVED_EVENT_TYPES.situation]: { data: { labourStatus: { type: "code" } } } };
 * Object.keys(events) // => ["record-situation"]
 * ```
 */
export const DERIVED_EVENT_TYPES = { situation: "record-situation", assessment: "record-assessment" } as const;

/**
 * The type by which a session enters a log: of those marked as sessions the first that the machine knows, the track's or the pathway's own.
 *
 * @returns the first marked one where the machine knows none, so that the replay tells; `undefined` where the pathway marks none
 */
export function sessionTypeOf({ events, everywhere, states, tracks }: PathwayDefinition, track: string | undefined): string | undefined {
  const marked = Object.keys(events).filter((type) => events[type]?.session === true);
  const own = track === undefined ? states : (tracks?.[track]?.states ?? {});
  const isKnown = (type: string) =>
    everywhere?.includes(type) === true || Object.values(own).some(({ on }) => Object.hasOwn(on ?? {}, type));
  return marked.find(isKnown) ?? marked[0];
}
