import type { Edition, Project } from "../../project/index.ts";
import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";
import { pinOf, type DatasetIndex } from "../index-dataset.ts";
import type { Story } from "./story.ts";

/** What does not fit in the participations: events that are refused, an order that cannot be, more people than places. */
export function participationFindings(
  dataset: Dataset,
  index: DatasetIndex,
  stories: ReadonlyMap<string, Story>,
): readonly DatasetFinding[] {
  const told = [...stories.values()];
  return [
    ...told.flatMap((story) => [...projectFindings(story, index), ...refusedEvents(story), ...orderFindings(story)]),
    ...dataset.projects.flatMap((project, place) => capacityFindings(project, place, told)),
  ];
}

function projectFindings({ participation, place }: Story, index: DatasetIndex): readonly DatasetFinding[] {
  const project = index.projects.get(participation.projectId);
  if (project === undefined) return [];
  const { id, editionId, log } = participation;
  const report = (field: string, keys: readonly string[], message: string): DatasetFinding => ({
    code: "wrong-project",
    severity: "error",
    path: `participations.${place}.${field}`,
    keys: [id, ...keys],
    message,
  });
  return [
    ...(pinOf(project.pathway) === pinOf(log.pathway)
      ? []
      : [report("log.pathway", [project.id], `the project pins the pathway ${pinOf(project.pathway)}`)]),
    ...(editionId === undefined || project.editions.some((edition) => edition.id === editionId)
      ? []
      : [report("editionId", [project.id, editionId], "the project has no such edition")]),
  ];
}

/** Only what the log itself says: a session outside the time of taking part is told of the session. */
function refusedEvents({ participation, place, replay, derived }: Story): readonly DatasetFinding[] {
  const own = replay.refused.filter(({ eventId }) => !derived.has(eventId));
  return own.map((refusal) => ({
    code: "refused-event",
    severity: "error",
    path: `participations.${place}.log`,
    keys: [participation.id, refusal.eventId],
    message: `${refusal.code}: ${refusal.message}`,
  }));
}

function orderFindings({ participation, place, replay, derived }: Story): readonly DatasetFinding[] {
  const { id, referral } = participation;
  const first = replay.history.find(({ event }) => !derived.has(event.id))?.event;
  if (referral === undefined || first === undefined || first.occurredOn >= referral.on) return [];
  const message = "something happened before the referral";
  return [{ code: "order", severity: "warning", path: `participations.${place}.referral.on`, keys: [id, first.id], message }];
}

function capacityFindings(project: Project, place: number, told: readonly Story[]): readonly DatasetFinding[] {
  const only = project.editions.length === 1 ? project.editions[0]?.id : undefined;
  return project.editions.flatMap((edition, index): readonly DatasetFinding[] => {
    if (edition.places === undefined) return [];
    const ofEdition = told.filter(
      ({ participation: { projectId, editionId } }) => projectId === project.id && (editionId ?? only) === edition.id,
    );
    const most = mostAtOnce(ofEdition);
    if (most.count <= edition.places) return [];
    const message = `${most.count} people took part on ${most.day}, and there is room for ${edition.places}`;
    return [
      { code: "capacity", severity: "error", path: `projects.${place}.editions.${index}.places`, keys: keysOf(project, edition), message },
    ];
  });
}

function keysOf(project: Project, edition: Edition): readonly string[] {
  return [project.id, edition.id];
}

/** The most people who took part at once, and the first day of it. On the day of leaving the place is free again. */
function mostAtOnce(told: readonly Story[]): { readonly count: number; readonly day: string } {
  const changes = told.flatMap(({ replay }) =>
    replay.episodes.flatMap(({ start, end }) => [{ day: start, by: 1 }, ...(end === undefined ? [] : [{ day: end, by: -1 }])]),
  );
  changes.sort((a, b) => (a.day === b.day ? a.by - b.by : a.day < b.day ? -1 : 1));
  let count = 0;
  let most = { count: 0, day: "" as string };
  for (const { day, by } of changes) {
    count += by;
    if (count > most.count) most = { count, day };
  }
  return most;
}
