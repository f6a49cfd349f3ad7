import {
  appendEvent,
  availableEvents,
  dueActions,
  explainRefusal,
  replayPathway,
  type Dataset,
  type DueAction,
  type PathwayDefinition,
  type PathwayLog,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

/** Who paused, and a day four weeks after she left. */
const PARTICIPATION = "p-12";
const DAY = "2018-11-20";

/** The pathway of one woman on a day: why she left, what is due, what may be recorded, and what may not and why. */
export function onePathway(dataset: Dataset): readonly string[] {
  const log = dataset.participations?.find(({ id }) => id === PARTICIPATION)?.log;
  const pathway = dataset.pathways.find(({ id, version }) => id === log?.pathway.id && version === log.pathway.version);
  if (log === undefined || pathway === undefined) return [];
  return [
    `${PARTICIPATION} on ${DAY}: ${standing(pathway, log)}`,
    ...dueActions(pathway, log, { asOf: DAY }).map((action) => `  ${action.label?.["en"] ?? action.deadline}: ${told(action)}`),
    `  may be recorded: ${offered(pathway, log).join(", ")}`,
    ...refused(pathway, log),
  ];
}

function standing(pathway: PathwayDefinition, log: PathwayLog): string {
  const { state } = replayPathway(pathway, log, { asOf: DAY });
  const label = pathway.states[state.name]?.label?.["en"] ?? state.name;
  if (state.phase !== "finished") return label;
  const reason = pathway.exits[state.exit.reason];
  return `${label}; left on ${state.exit.on}, ${reason?.label?.["en"] ?? state.exit.reason} (${reason?.valence ?? "unknown"})`;
}

function told({ status, dueOn, window, metOn }: DueAction): string {
  const words = english.pathway.dueStatuses[status];
  if (status === "met") return `${words} on ${metOn ?? ""}`;
  return window === undefined ? `${words}, ${dueOn ?? ""}` : `${words}, ${window.from} to ${window.to}`;
}

function offered(pathway: PathwayDefinition, log: PathwayLog): readonly string[] {
  return availableEvents(pathway, log, { on: DAY }).flatMap(({ available, track, type }) =>
    available && track === undefined ? (pathway.events[type]?.label?.["en"] ?? type) : [],
  );
}

/** Nobody can resume who is not on hold. */
function refused(pathway: PathwayDefinition, log: PathwayLog): readonly string[] {
  const resume = { id: "tried", type: "resume", occurredOn: DAY, recordedAt: `${DAY}T09:00:00Z` };
  const appended = appendEvent(pathway, log, resume);
  if (appended.ok) return [];
  return [
    `  it: ${explainRefusal(appended.error, italian, pathway).join(" ")}`,
    `  en: ${explainRefusal(appended.error, english, pathway).join(" ")}`,
  ];
}
