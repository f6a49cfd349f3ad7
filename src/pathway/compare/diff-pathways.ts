import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import { foldEvents, requirePinned } from "../engine/index.ts";
import type { PathwayLog, Refusal } from "../log/index.ts";
import { definitionChanges, type PathwayChange } from "./definition-changes.ts";

/** A log that would not come to the same under another version. */
export interface DivergingLog {
  /** Place of the log in the list. */
  readonly log: number;
  /** State under the first definition, and under the second. */
  readonly before: string;
  readonly after: string;
  /** What the second refuses and the first does not. */
  readonly refused: readonly Refusal[];
}

/** How two definitions differ, and what that would mean for running logs. */
export interface PathwayDiff {
  readonly changes: readonly PathwayChange[];
  /** The logs of which the second definition refuses an event that the first accepts. */
  readonly refused: readonly DivergingLog[];
  /** The logs that would stand elsewhere, though nothing of them is refused. */
  readonly moved: readonly DivergingLog[];
}

/**
 * What changes from one version of a pathway to another, with a dry run of running logs: before anyone moves them to the new version.
 *
 * @param before - the definition that the logs pin
 * @param after - the definition that they would follow; its id and version may be any
 * @param logs - each is replayed whole under both
 * @returns the changes in the order of the definition, and the logs that would not come to the same
 * @throws RangeError when a log does not pin the first definition
 *
 * @example
 * ```ts
 * const before = definePathway({
 *   id: "door", version: "1", initial: "out",
 *   states: { out: { phase: "planned", on: { enter: { to: "in" } } }, in: { phase: "active" } }, events: { enter: {} }, exits: {},
 * });
 * const after = { ...before, version: "2", states: { out: { phase: "planned" }, in: { phase: "active" } } } as const;
 * const log = { pathway: { id: "door", version: "1" }, events: [{ id: "e1", type: "enter", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" }] };
 * const { changes, refused } = diffPathways(before, after, [log]);
 * changes // => [{ part: "states", change: "changed", name: "out" }]
 * refused.map(({ log: place, before: from, after: to }) => [place, from, to]) // => [[0, "in", "out"]]
 * ```
 */
export function diffPathways(
  before: PathwayDefinition | PreparedPathway,
  after: PathwayDefinition | PreparedPathway,
  logs: readonly PathwayLog[],
): PathwayDiff {
  const [first, second] = [preparePathway(before), preparePathway(after)];
  const runs = logs.map((log, place): DivergingLog => {
    requirePinned(first.definition, log);
    const [now, then] = [foldEvents(first, log.events), foldEvents(second, log.events)];
    const known = new Set(now.refused.map(({ eventId }) => eventId));
    const refused = then.refused.filter(({ eventId }) => !known.has(eventId));
    return { log: place, before: now.standing.state.name, after: then.standing.state.name, refused };
  });
  return {
    changes: definitionChanges(first.definition, second.definition),
    refused: runs.filter(({ refused }) => refused.length > 0),
    moved: runs.filter((run) => run.refused.length === 0 && run.before !== run.after),
  };
}
