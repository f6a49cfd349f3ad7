import type { Beneficiary } from "../beneficiary/index.ts";
import type { Assessment, Instrument, Intervention, ServiceSession } from "../intervention/index.ts";
import type { Participation } from "../participation/index.ts";
import { preparePathway, type PreparedPathway } from "../pathway/index.ts";
import type { Project } from "../project/index.ts";
import type { Dataset } from "./dataset.ts";

/** A dataset by keys, made once so that many rows can be read from it. */
export interface DatasetIndex {
  readonly projects: ReadonlyMap<string, Project>;
  /** Made ready, because many logs follow one. */
  readonly pathways: ReadonlyMap<string, PreparedPathway>;
  readonly beneficiaries: ReadonlyMap<string, Beneficiary>;
  readonly participations: ReadonlyMap<string, Participation>;
  readonly interventions: ReadonlyMap<string, Intervention>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>;
  /** Sessions by the participations that they list. */
  readonly sessions: ReadonlyMap<string, readonly ServiceSession[]>;
}

/** One text for an id and a version, as pathways are pinned. */
export function pinOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}

/** Makes the index. Where a key appears twice the first counts; `checkDataset` reports the others. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const listed = firstOfEach(dataset.sessions).flatMap((session) =>
    [...new Set(session.attendance.map(({ participationId }) => participationId))].map((participationId) => ({ session, participationId })),
  );
  return {
    projects: byKey(dataset.projects, ({ id }) => id),
    pathways: byKey(dataset.pathways.map(preparePathway), ({ definition }) => pinOf(definition)),
    beneficiaries: byKey(dataset.beneficiaries ?? [], ({ id }) => id),
    participations: byKey(dataset.participations ?? [], ({ id }) => id),
    interventions: byKey(dataset.interventions ?? [], ({ id }) => id),
    instruments: byKey(dataset.instruments ?? [], ({ id }) => id),
    assessments: groupBy(
      firstOfEach(dataset.assessments),
      ({ participationId }) => participationId,
      (assessment) => assessment,
    ),
    sessions: groupBy(
      listed,
      ({ participationId }) => participationId,
      ({ session }) => session,
    ),
  };
}

/** Records without those whose key stood before, in their order. */
export function firstOfEach<T extends { readonly id: string }>(records: readonly T[] | undefined): readonly T[] {
  return [...byKey(records ?? [], ({ id }) => id).values()];
}

/** Records by key; the first of each. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(keyOf(item))) map.set(keyOf(item), item);
  return map;
}

/** Values by key, in the order of the items. */
export function groupBy<T, V>(items: readonly T[], keyOf: (item: T) => string, valueOf: (item: T) => V): ReadonlyMap<string, readonly V[]> {
  const map = new Map<string, V[]>();
  for (const item of items) {
    const group = map.get(keyOf(item));
    if (group === undefined) map.set(keyOf(item), [valueOf(item)]);
    else group.push(valueOf(item));
  }
  return map;
}
