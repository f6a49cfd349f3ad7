import type { CountedParticipation } from "../../pathway/index.ts";
import type { ParticipationId } from "../../record/index.ts";
import { requireKnownAt, type AsKnown } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { indexDataset } from "../index-dataset.ts";
import { logIn, type ParticipationLogRefusal } from "./participation-log.ts";

/** A participation with its log, as {@link participationCount} takes it. */
export interface LoggedParticipation extends CountedParticipation {
  readonly participationId: ParticipationId;
}

/** The logs of a dataset, and what kept others out. */
export interface ParticipationLogs {
  readonly logs: readonly LoggedParticipation[];
  readonly refused: readonly ParticipationLogRefusal[];
}

/**
 * The logs of all participations of a dataset, each as {@link participationLog} gives it: what the functions over many logs take.
 *
 * @param dataset - parsed
 * @param options - `knownAt`: of the records that become events, those recorded later are left out
 * @returns the logs, in the order of the participations, and those that are refused with `unresolved-reference`; both empty where there are none
 * @throws RangeError when `knownAt` is neither a moment nor a day
 *
 * @example
 * ```ts
 * const pin = { id: "empowerment", version: "1" };
 * const dataset: Dataset = {
 *   formatVersion: 1,
 *   projects: [],
 *   pathways: [empowermentPathway],
 *   beneficiaries: [{ id: "b-1" }],
 *   participations: [
 *     { id: "p-1", beneficiaryId: "b-1", projectId: "milena", log: { pathway: pin, events: [] } },
 *     { id: "p-2", beneficiaryId: "b-2", projectId: "milena", log: { pathway: pin, events: [] } },
 *   ],
 * };
 * const { logs, refused } = participationLogs(dataset);
 * logs.map(({ participationId }) => participationId) // => ["p-1"]
 * refused.map(({ participationId, reference }) => [participationId, reference]) // => [["p-2", "beneficiaryId"]]
 * ```
 */
export function participationLogs(dataset: Dataset, options: AsKnown = {}): ParticipationLogs {
  const { knownAt } = options;
  requireKnownAt(knownAt);
  const index = indexDataset(dataset);
  const logs: LoggedParticipation[] = [];
  const refused: ParticipationLogRefusal[] = [];
  for (const participation of index.participations.values()) {
    const { id: participationId, beneficiaryId, projectId } = participation;
    const log = logIn(index, participation, { knownAt });
    if (log.ok) logs.push({ participationId, beneficiaryId, projectId, log: log.value });
    else refused.push(log.error);
  }
  return { logs, refused };
}
