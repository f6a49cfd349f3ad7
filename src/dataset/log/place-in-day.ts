import { replayPathway, type LogEntry, type PathwayEvent, type PathwayLog, type PreparedPathway } from "../../pathway/index.ts";
import type { EventId } from "../../record/index.ts";
import type { AsKnown, CalendarDate } from "../../time/index.ts";

/** Late enough for every event. */
export const LAST_DAY = "2200-12-31";

/** The lowest and the highest place that the events of a log take on each day. */
type Places = ReadonlyMap<CalendarDate, { readonly first: number; readonly last: number }>;

/**
 * Gives derived events their place among the events of a log. They tell the day and not the hour: each stands before the events of its day, and where the pathway refuses it there, after them. So the first session counts
 * on the day of entering, and the last one on the day of leaving.
 *
 * @param own - the entries of the log itself
 * @returns the events in the order given, with a `sequence` where the log has events on their day
 */
export function placeInDay(
  derived: readonly PathwayEvent[],
  own: readonly LogEntry[],
  pathway: PreparedPathway,
  pin: PathwayLog["pathway"],
  { knownAt }: AsKnown,
): readonly PathwayEvent[] {
  const places = placesOf(own);
  const before = derived.map((event) => withPlace(event, places, "before"));
  const mayBeRefused = before.some((event) => event.sequence !== undefined && !isAcceptedAnywhere(event, pathway));
  if (!mayBeRefused) return before;
  const { refused } = replayPathway(pathway, { pathway: pin, events: [...own, ...before] }, { asOf: LAST_DAY, knownAt });
  const ids = new Set<EventId>(refused.map(({ eventId }) => eventId));
  return before.map((event) => (ids.has(event.id) ? withPlace(event, places, "after") : event));
}

function placesOf(own: readonly LogEntry[]): Places {
  const places = new Map<CalendarDate, { readonly first: number; readonly last: number }>();
  for (const { occurredOn, sequence } of own) {
    if (occurredOn === undefined) continue;
    const place = sequence ?? 0;
    const { first, last } = places.get(occurredOn) ?? { first: place, last: place };
    places.set(occurredOn, { first: Math.min(first, place), last: Math.max(last, place) });
  }
  return places;
}

/** Beyond the safe integers a place could not be read: there it is shared. */
function withPlace(event: PathwayEvent, places: Places, side: "before" | "after"): PathwayEvent {
  const taken = places.get(event.occurredOn);
  if (taken === undefined) return event;
  const sequence =
    side === "before" ? Math.max(taken.first - 1, Number.MIN_SAFE_INTEGER) : Math.min(taken.last + 1, Number.MAX_SAFE_INTEGER);
  return { ...event, sequence };
}

/** Whether a pathway accepts an event whatever its place: then there is nothing to try. */
function isAcceptedAnywhere({ type, track }: PathwayEvent, { definition }: PreparedPathway): boolean {
  return track === undefined && definition.everywhere?.includes(type) === true;
}
