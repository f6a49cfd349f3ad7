import { goalSummary, replayPathway, type Dataset, type PathwayReplay } from "welfare-core";
import { onePathway } from "./one-pathway.ts";

/** Where everyone stands, replayed from the logs, and how far the goals have come. */
export function pathways(dataset: Dataset, asOf: string): readonly string[] {
  const replays = (dataset.participations ?? []).flatMap(({ id, log }) => {
    const pathway = dataset.pathways.find((one) => one.id === log.pathway.id && one.version === log.pathway.version);
    return pathway === undefined ? [] : [{ id, replay: replayPathway(pathway, log, { asOf }) }];
  });
  return [
    `States: ${counted(replays.map(({ replay }) => replay.state.name))}`,
    `Exit reasons: ${counted(replays.flatMap(({ replay }) => exitOf(replay)?.reason ?? []))}`,
    `Refused events: ${replays.reduce((sum, { replay }) => sum + replay.refused.length, 0)}`,
    ...replays.filter(({ replay }) => isTelling(replay)).map(({ id, replay }) => `${id}: ${story(replay)}`),
    ...onePathway(dataset),
    ...goals(dataset, asOf),
  ];
}

function exitOf({ state }: PathwayReplay) {
  return state.phase === "finished" ? state.exit : undefined;
}

/** Those who paused or withdrew. */
function isTelling(replay: PathwayReplay): boolean {
  return replay.history.some(({ event }) => event.type === "suspend") || exitOf(replay)?.reason === "withdrawn";
}

function story({ history }: PathwayReplay): string {
  return history.map(({ event, state }) => `${event.occurredOn} ${event.type} → ${state.name}`).join(", ");
}

function goals(dataset: Dataset, asOf: string): readonly string[] {
  const { goals: count, bySetter, byStatus, notJudged } = goalSummary(dataset.goals ?? [], asOf);
  return [`Goals: ${count}; set by ${listed(bySetter)}`, `Goals by status: ${listed(byStatus)}, not judged ${notJudged}`];
}

function counted(names: readonly string[]): string {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return listed(counts);
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.keys(counts)
    .sort()
    .map((name) => `${name} ${counts[name]}`)
    .join(", ");
}
