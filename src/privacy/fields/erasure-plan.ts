import type { PeerNode } from "../../beneficiary/index.ts";
import type { Dataset } from "../../dataset/index.ts";

/** One thing to do so that a dataset no longer tells of a person. */
export interface ErasureStep {
  /** The record, list item or field, by list and position: `participations.3`, `sessions.0.attendance.2`. Positions are those of the dataset as it was given. */
  readonly path: string;
  /** `delete` it; `keep` it, as it is no longer about her once the rest is deleted; `review` it, as nobody but a reader knows whether it names her. */
  readonly action: "delete" | "keep" | "review";
  /**
   * - `about-the-person`: a record about her alone;
   * - `names-the-person`: an entry of hers in a record about several;
   * - `about-others-too`: a record about several people, or about the work done, that stands without her entry;
   * - `free-content`: users' own fields, of which the library knows nothing.
   */
  readonly reason: "about-the-person" | "names-the-person" | "about-others-too" | "free-content";
}

/**
 * What to do with each record that is about a person, when she has a right to be forgotten. Nothing is deleted here.
 *
 * Her own record, participations, goals, assessments and peer links go whole; of a session only her attendance goes, and the session stays, as it tells of others and of the work done.
 * Results that were published as counts hold no record of her and are no part of a dataset. Who she is stands elsewhere, by the same key. Whether there is a duty to keep something is for whoever is responsible.
 *
 * @param beneficiaryId - a key that no record has gives an empty plan
 * @returns the steps in the order of the dataset's lists; delete from the last to the first, or positions shift
 *
 * @see Regulation (EU) 2016/679, article 17
 *
 * @example
 * ```ts
 * const dataset = { formatVersion: 1, projects: [], pathways: [], beneficiaries: [{ id: "b-1" }, { id: "b-2" }] } as const;
 * erasurePlan(dataset, "b-2") // => [{ path: "beneficiaries.1", action: "delete", reason: "about-the-person" }]
 * ```
 */
export function erasurePlan(dataset: Dataset, beneficiaryId: string): readonly ErasureStep[] {
  const own = new Set(
    (dataset.participations ?? []).filter((participation) => participation.beneficiaryId === beneficiaryId).map(({ id }) => id),
  );
  const isHers = ({ participationId }: { readonly participationId: string }) => own.has(participationId);
  const steps = [
    ...stepsFor("beneficiaries", dataset.beneficiaries, ({ id }) => id === beneficiaryId),
    ...stepsFor("participations", dataset.participations, (participation) => participation.beneficiaryId === beneficiaryId),
    ...sessionSteps(dataset, isHers),
    ...stepsFor("goals", dataset.goals, isHers),
    ...stepsFor("assessments", dataset.assessments, isHers),
    ...stepsFor("peerLinks", dataset.peerLinks, ({ between }) => between.some((node) => isNode(node, beneficiaryId))),
  ];
  const isFree = steps.length > 0 && dataset.extensions !== undefined;
  return isFree ? [...steps, { path: "extensions", action: "review", reason: "free-content" }] : steps;
}

function stepsFor<T>(list: string, records: readonly T[] | undefined, isAbout: (record: T) => boolean): readonly ErasureStep[] {
  return (records ?? []).flatMap((record, index): readonly ErasureStep[] =>
    isAbout(record) ? [{ path: `${list}.${index}`, action: "delete", reason: "about-the-person" }] : [],
  );
}

function sessionSteps(
  { sessions = [] }: Dataset,
  isHers: (attendance: { readonly participationId: string }) => boolean,
): readonly ErasureStep[] {
  return sessions.flatMap(({ attendance, extensions }, index): readonly ErasureStep[] => {
    const hers = attendance.flatMap((entry, place) => (isHers(entry) ? [place] : []));
    if (hers.length === 0) return [];
    return [
      { path: `sessions.${index}`, action: "keep", reason: "about-others-too" },
      ...hers.map((place): ErasureStep => ({
        path: `sessions.${index}.attendance.${place}`,
        action: "delete",
        reason: "names-the-person",
      })),
      ...(extensions === undefined
        ? []
        : [{ path: `sessions.${index}.extensions`, action: "review", reason: "free-content" } satisfies ErasureStep]),
    ];
  });
}

function isNode(node: PeerNode, beneficiaryId: string): boolean {
  return node.kind === "beneficiary" && node.beneficiaryId === beneficiaryId;
}
