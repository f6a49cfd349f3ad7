import type { Dataset } from "../dataset.ts";
import { PARTICIPATION_FACTS } from "../facts/columns.ts";
import { STANDARD_MOMENTS } from "../facts/moment.ts";
import type { DatasetFinding } from "../finding.ts";
import { pinOf } from "../index-dataset.ts";

type Keyed = readonly { readonly id: string }[] | undefined;

/** Every list of records that are known by their key. */
function keyedLists(dataset: Dataset): readonly (readonly [path: string, records: Keyed])[] {
  const { organizations, territories, contextFacts, projects, practices, replications, interventions, instruments } = dataset;
  const { beneficiaries, participations, sessions, goals, assessments, peerLinks } = dataset;
  return [
    ...Object.entries({ organizations, territories, contextFacts, projects, practices, replications, interventions, instruments }),
    ...Object.entries({ beneficiaries, participations, sessions, goals, assessments, peerLinks }),
    ...projects.flatMap(({ editions, needs, stakeholders, funding }, index) =>
      Object.entries({ editions, needs, stakeholders, funding }).map(([name, list]) => [`projects.${index}.${name}`, list] as const),
    ),
    ...(beneficiaries ?? []).map(({ contributions }, index) => [`beneficiaries.${index}.contributions`, contributions] as const),
  ];
}

/** Keys that stand twice in their list. Definitions are known by id and version together. */
export function duplicateKeys(dataset: Dataset): readonly DatasetFinding[] {
  return [
    ...keyedLists(dataset).flatMap(([path, records]) =>
      repeated(
        path,
        (records ?? []).map(({ id }) => id),
      ),
    ),
    ...repeated("pathways", dataset.pathways.map(pinOf)),
    ...repeated("rulesets", (dataset.rulesets ?? []).map(pinOf)),
    ...repeated(
      "instruments",
      (dataset.instruments ?? []).map(({ factName }) => factName),
      "factName",
    ),
    ...takenNames(dataset),
  ];
}

/** Fact names of instruments that a column of every participation has, at one of its moments. */
function takenNames({ instruments = [] }: Dataset): readonly DatasetFinding[] {
  return instruments.flatMap(({ factName }, index): readonly DatasetFinding[] => {
    if (!STANDARD_MOMENTS.some(({ suffix }) => Object.hasOwn(PARTICIPATION_FACTS, `${factName}${suffix}`))) return [];
    const message = "a column of every participation has this name, and is the one that counts";
    return [{ code: "duplicate-key", severity: "error", path: `instruments.${index}.factName`, keys: [factName], message }];
  });
}

function repeated(path: string, keys: readonly string[], field: string = "id"): readonly DatasetFinding[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, index): readonly DatasetFinding[] => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const message = `the same key stands at ${path}.${before}, which is the one that counts`;
    return [{ code: "duplicate-key", severity: "error", path: `${path}.${index}.${field}`, keys: [key], message }];
  });
}
