import { replayPathway, type PathwayDefinition, type PathwayReplay } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

/** A pathway that accepts every note and moves nothing: its history shows what stands of a log, and in which order. */
export const DIARY: PathwayDefinition = {
  id: "diary",
  version: "1",
  initial: "open",
  states: { open: { phase: "active" } },
  events: { note: {} },
  everywhere: ["note"],
  exits: {},
};

/** A note of 1 February 2018, written down at ten, unless it says otherwise. */
export function note(id: string, more: object = {}): object {
  return { id, type: "note", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z", ...more };
}

/** An entry that takes another back. */
export function taken(id: string, voids: string, more: object = {}): object {
  return { id, type: "void", voids, recordedAt: "2018-02-03T10:00:00Z", ...more };
}

/** The diary as replayed at the end of 2018. */
export function read(events: readonly unknown[], pathway: PathwayDefinition = DIARY, knownAt?: string): PathwayReplay {
  return replayPathway(pathway, deepFreeze(logOf(events, pathway)), { asOf: "2018-12-31", knownAt });
}

/** The ids of what stands, in order. */
export function standing(events: readonly unknown[], pathway: PathwayDefinition = DIARY): readonly string[] {
  return read(events, pathway).history.map(({ event }) => event.id);
}

/** `id cause` of what is refused, in order. */
export function findings(events: readonly unknown[], pathway: PathwayDefinition = DIARY): readonly string[] {
  return read(events, pathway).refused.map(({ eventId, cause }) => `${eventId} ${cause}`);
}

/** A list in each order that it can have. */
export function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => permutations(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]));
}
