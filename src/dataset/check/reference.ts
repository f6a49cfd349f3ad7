import type { Dataset } from "../dataset.ts";
import { pinOf } from "../index-dataset.ts";
import type { KeyKind } from "./known-keys.ts";

/** One key that stands for a record elsewhere. */
export interface Reference {
  readonly path: string;
  readonly kind: KeyKind;
  readonly key: string;
  /** The record that it stands in. */
  readonly holder: string;
}

type Field = readonly [path: string, kind: KeyKind, key: string | undefined];

/** Every reference between the records of a dataset, in the order of the lists. */
export function referencesOf(dataset: Dataset): readonly Reference[] {
  return [
    ...inList("territories", dataset.territories, ({ members = [], successorId }) => [
      ...members.map(({ territoryId }, index): Field => [`members.${index}.territoryId`, "territory", territoryId]),
      ["successorId", "territory", successorId],
    ]),
    ...inList("contextFacts", dataset.contextFacts, ({ territoryId }) => [["territoryId", "territory", territoryId]]),
    ...inList("projects", dataset.projects, projectFields),
    ...inList("practices", dataset.practices, ({ projectId }) => [["projectId", "project", projectId]]),
    ...inList("replications", dataset.replications, (replication) => [
      ["practiceId", "practice", replication.practiceId],
      ["projectId", "project", replication.projectId],
      ["replicationOfId", "replication", replication.replicationOfId],
      ["organizationId", "organization", replication.organizationId],
      ["territoryId", "territory", replication.territoryId],
    ]),
    ...inList("interventions", dataset.interventions, ({ projectId, organizationId }) => [
      ["projectId", "project", projectId],
      ["organizationId", "organization", organizationId],
    ]),
    ...inList("beneficiaries", dataset.beneficiaries, beneficiaryFields),
    ...inList("participations", dataset.participations, ({ beneficiaryId, projectId, editionId, referral, log }) => [
      ["beneficiaryId", "beneficiary", beneficiaryId],
      ["projectId", "project", projectId],
      ["editionId", "edition", editionId],
      ["referral.organizationId", "organization", referral?.organizationId],
      ["log.pathway", "pathway", pinOf(log.pathway)],
    ]),
    ...inList("sessions", dataset.sessions, ({ interventionId, attendance }) => [
      ["interventionId", "intervention", interventionId],
      ...attendance.map(({ participationId }, index): Field => [`attendance.${index}.participationId`, "participation", participationId]),
    ]),
    ...inList("goals", dataset.goals, ({ participationId }) => [["participationId", "participation", participationId]]),
    ...inList("assessments", dataset.assessments, ({ participationId, instrumentId }) => [
      ["participationId", "participation", participationId],
      ["instrumentId", "instrument", instrumentId],
    ]),
    ...inList("peerLinks", dataset.peerLinks, ({ between, projectId }) => [
      ...between.map((node, index): Field => [
        `between.${index}.beneficiaryId`,
        "beneficiary",
        node.kind === "beneficiary" ? node.beneficiaryId : undefined,
      ]),
      ["projectId", "project", projectId],
    ]),
  ];
}

function projectFields(project: Dataset["projects"][number]): readonly Field[] {
  const { territoryIds, partners, stakeholders = [], needs = [], funding = [], pathway, ruleset } = project;
  return [
    ...territoryIds.map((id, index): Field => [`territoryIds.${index}`, "territory", id]),
    ...partners.map(({ organizationId }, index): Field => [`partners.${index}.organizationId`, "organization", organizationId]),
    ...stakeholders.map(({ organizationId }, index): Field => [`stakeholders.${index}.organizationId`, "organization", organizationId]),
    ...needs.flatMap(({ territoryIds: places, contextFactIds = [] }, index): readonly Field[] => [
      ...places.map((id, place): Field => [`needs.${index}.territoryIds.${place}`, "territory", id]),
      ...contextFactIds.map((id, place): Field => [`needs.${index}.contextFactIds.${place}`, "context fact", id]),
    ]),
    ...funding.map(({ organizationId }, index): Field => [`funding.${index}.organizationId`, "organization", organizationId]),
    ["pathway", "pathway", pinOf(pathway)],
    ["ruleset", "ruleset", ruleset === undefined ? undefined : pinOf(ruleset)],
  ];
}

function beneficiaryFields(beneficiary: NonNullable<Dataset["beneficiaries"]>[number]): readonly Field[] {
  const { residences = [], consents = [], contributions = [] } = beneficiary;
  return [
    ...residences.map(({ territoryId }, index): Field => [`residences.${index}.territoryId`, "territory", territoryId]),
    ...consents.map(({ projectId }, index): Field => [`consents.${index}.projectId`, "project", projectId]),
    ...contributions.map(({ projectId }, index): Field => [`contributions.${index}.projectId`, "project", projectId]),
  ];
}

function inList<T extends { readonly id: string }>(
  list: string,
  records: readonly T[] | undefined,
  fieldsOf: (record: T) => readonly Field[],
): readonly Reference[] {
  return (records ?? []).flatMap((record, index) =>
    fieldsOf(record).flatMap(([path, kind, key]) =>
      key === undefined ? [] : [{ path: `${list}.${index}.${path}`, kind, key, holder: record.id }],
    ),
  );
}
