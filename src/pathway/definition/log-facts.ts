import type { Facts, ScalarFact } from "../../criteria/index.ts";
import { canonicalJson } from "../../record/index.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";

const COUNT = { type: "number", integer: true, min: 0 } as const;

/** What a guard may ask of the log itself, beside the event's own data. */
export const LOG_FACTS = {
  state: { type: "code" },
  daysInState: COUNT,
  sessionsAttended: COUNT,
  minutesAttended: COUNT,
  attendanceShare: { type: "number", min: 0, max: 1 },
  milestonesReached: { type: "list", of: { milestone: { type: "code" } } },
} as const satisfies Facts;

/** One of {@link LOG_FACTS}. */
export type LogFact = keyof typeof LOG_FACTS;

/** Facts that each track has of its own; their names end in the track's. */
export const TRACK_FACTS = {
  state: LOG_FACTS.state,
  daysInState: COUNT,
  sessionsAttended: COUNT,
  minutesAttended: COUNT,
  attendanceShare: LOG_FACTS.attendanceShare,
  dosageReached: { type: "boolean" },
} as const satisfies Readonly<Record<string, ScalarFact>>;

/** One of {@link TRACK_FACTS}. */
export type TrackFact = keyof typeof TRACK_FACTS;

/** What every service session says of itself. */
const SESSION_DATA = { attended: { type: "boolean" }, minutes: { type: "number", min: 0 } } as const satisfies Facts;

/** What the names of a track's facts end in: `peer-network` gives `PeerNetwork`. */
export function trackSuffix(track: string): string {
  return track
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join("");
}

/** All facts that the log of a pathway has, those of its tracks included. */
export function logFactsOf({ tracks }: Pick<PathwayDefinition, "tracks">): Facts {
  const ofTracks = Object.keys(tracks ?? {}).flatMap((track) =>
    Object.entries(TRACK_FACTS).map(([name, fact]) => [`${name}${trackSuffix(track)}`, fact] as const),
  );
  return { ...LOG_FACTS, ...Object.fromEntries(ofTracks) };
}

/** What an event of a type says of itself; nothing where there is no such type. */
export function dataOf({ events }: Pick<PathwayDefinition, "events">, type: string): Facts {
  const { data, session } = events[type] ?? {};
  return session === true ? { ...data, ...SESSION_DATA } : (data ?? {});
}

/** What the event types of a pathway say of themselves, by name; what two of them declare differently, a milestone cannot ask. */
export function sharedData(pathway: Pick<PathwayDefinition, "events">): Facts {
  const shared = new Map<string, Facts[string]>();
  const disputed = new Set<string>();
  for (const type of Object.keys(pathway.events)) {
    for (const [name, fact] of Object.entries(dataOf(pathway, type))) {
      const known = shared.get(name);
      if (known !== undefined && canonicalJson(known) !== canonicalJson(fact)) disputed.add(name);
      shared.set(name, fact);
    }
  }
  return Object.fromEntries([...shared].filter(([name]) => !disputed.has(name)));
}
