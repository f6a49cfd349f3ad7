import type { ParticipationId } from "../../record/index.ts";
import { err, ok, type Result } from "../../result/index.ts";
import type { Participation } from "../../participation/index.ts";
import type { PathwayLog } from "../../pathway/index.ts";
import { requireKnownAt, type AsKnown } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { indexDataset, pinOf, type DatasetIndex } from "../index-dataset.ts";
import { fullLog } from "./full-log.ts";

/** Why a participation has no log: it is not in the dataset, or it refers to what is not. */
export interface ParticipationLogRefusal {
  readonly code: "unknown-participation" | "unresolved-reference";
  readonly participationId: ParticipationId;
  /** What leads to nothing; only for `unresolved-reference`. */
  readonly reference?: "beneficiaryId" | "pathway" | undefined;
  readonly message: string;
}

/**
 * The log of one participation as {@link replayPathway} takes it: its own events, and what the dataset tells of her beside them, so that conditions on sessions, minutes, attendance and milestones can be judged.
 *
 * - A session that lists her becomes an event of the type that the pathway marks as a session, on the track of its intervention where the pathway has that track. One whose attendance is not recorded makes the counts
 *   of the log missing, never smaller.
 * - Where the pathway declares them, the situations of the person become `record-situation`, one for each day on which one begins, and her assessments `record-assessment` ({@link DERIVED_EVENT_TYPES}).
 *
 * Each comes from one record and has its id (`session:s-1`, `situation:2018-03-01`, `assessment:a-1`): a corrected record changes its event and adds none. They carry no role, and stand before the events of their day,
 * or after them where the pathway refuses them there. The dataset keeps only the log of the participation; this one is made when it is needed.
 *
 * For many participations {@link participationLogs} reads the dataset once.
 *
 * @param dataset - parsed
 * @param participationId - key of the participation
 * @param options - `knownAt`: of the records that become events, those recorded later are left out; give it to the replay, too
 * @returns the log, own events first; refused with `unknown-participation` or `unresolved-reference`
 * @throws RangeError when `knownAt` is neither a moment nor a day
 *
 * @see `docs/pathways.md`
 *
 * @example
 * ```ts
 * const dataset: Dataset = { formatVersion: 1, projects: [], pathways: [] };
 * const log = participationLog(dataset, "p-1");
 * log.ok || log.error.code // => "unknown-participation"
 * ```
 */
export function participationLog(
  dataset: Dataset,
  participationId: ParticipationId,
  options: AsKnown = {},
): Result<PathwayLog, ParticipationLogRefusal> {
  const { knownAt } = options;
  requireKnownAt(knownAt);
  const index = indexDataset(dataset);
  const participation = index.participations.get(participationId);
  if (participation === undefined) {
    return err({ code: "unknown-participation", participationId, message: "the dataset has no participation with this key" });
  }
  return logIn(index, participation, { knownAt });
}

/** The log of a participation of the dataset; refused with the first of its references that leads to nothing. */
export function logIn(index: DatasetIndex, participation: Participation, asKnown: AsKnown): Result<PathwayLog, ParticipationLogRefusal> {
  const unresolved = (reference: "beneficiaryId" | "pathway", message: string) =>
    err({ code: "unresolved-reference" as const, participationId: participation.id, reference, message });
  const pathway = index.pathways.get(pinOf(participation.log.pathway));
  if (pathway === undefined) return unresolved("pathway", "the dataset has no pathway of the id and version that the log pins");
  if (!index.beneficiaries.has(participation.beneficiaryId)) return unresolved("beneficiaryId", "the dataset has no such beneficiary");
  return ok(fullLog(participation, pathway, index, asKnown).log);
}
