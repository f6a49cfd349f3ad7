import type { Dataset } from "../dataset.ts";
import { pinOf } from "../index-dataset.ts";

/** The keys of a dataset, by what they are keys of. */
export interface KnownKeys {
  readonly organization: ReadonlySet<string>;
  readonly territory: ReadonlySet<string>;
  readonly "context fact": ReadonlySet<string>;
  readonly project: ReadonlySet<string>;
  readonly edition: ReadonlySet<string>;
  readonly practice: ReadonlySet<string>;
  readonly replication: ReadonlySet<string>;
  readonly pathway: ReadonlySet<string>;
  readonly ruleset: ReadonlySet<string>;
  readonly intervention: ReadonlySet<string>;
  readonly instrument: ReadonlySet<string>;
  readonly beneficiary: ReadonlySet<string>;
  readonly participation: ReadonlySet<string>;
}

/** What a key can be the key of. */
export type KeyKind = keyof KnownKeys;

/** Collects the keys; definitions by id and version, editions of all projects together. */
export function knownKeys(dataset: Dataset): KnownKeys {
  const ids = (records: readonly { readonly id: string }[] | undefined) => new Set((records ?? []).map(({ id }) => id));
  return {
    organization: ids(dataset.organizations),
    territory: ids(dataset.territories),
    "context fact": ids(dataset.contextFacts),
    project: ids(dataset.projects),
    edition: ids(dataset.projects.flatMap(({ editions }) => editions)),
    practice: ids(dataset.practices),
    replication: ids(dataset.replications),
    pathway: new Set(dataset.pathways.map(pinOf)),
    ruleset: new Set((dataset.rulesets ?? []).map(pinOf)),
    intervention: ids(dataset.interventions),
    instrument: ids(dataset.instruments),
    beneficiary: ids(dataset.beneficiaries),
    participation: ids(dataset.participations),
  };
}
