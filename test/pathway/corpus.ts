import { readdirSync, readFileSync } from "node:fs";
import type { DueAction, Episode, LogEntry, ParticipationState, PathwayDefinition } from "welfare-core";

/** What a case expects; of what it leaves out nothing is asked. */
export interface PathwayExpectation {
  readonly state: ParticipationState;
  /** Ids of the accepted events, in order. */
  readonly accepted?: readonly string[];
  /** `id code`, and the outcome of a guard; in any order. */
  readonly refused?: readonly string[];
  readonly episodes?: readonly Episode[];
  /** `name day`, in order. */
  readonly milestones?: readonly string[];
  /** Of some tracks: the state, and the day since which it lasts. */
  readonly tracks?: Readonly<Record<string, string>>;
  /** Without labels. */
  readonly due?: readonly DueAction[];
  /** The state after the appended event, or why it was refused. */
  readonly append?: string;
}

/** One case of the corpus. */
export interface PathwayCase {
  readonly id: string;
  /** A definition of the same file. */
  readonly pathway: string;
  /** The cell of the matrix that it fills. */
  readonly boundary?: string;
  readonly why: string;
  readonly events: readonly LogEntry[];
  readonly append?: { readonly event: LogEntry; readonly actor?: { key: string; role: string }; readonly expectedLength?: number };
  readonly asOf: string;
  readonly knownAt?: string;
  readonly expect: PathwayExpectation;
  readonly generated?: boolean;
}

interface CaseFile {
  readonly about: string;
  readonly source: string;
  readonly pathways: Readonly<Record<string, PathwayDefinition>>;
  readonly cases: readonly PathwayCase[];
}

const folder = new URL("../golden/pathway/", import.meta.url);

/** The files of the corpus by name. */
export const FILES: readonly (readonly [name: string, file: CaseFile])[] = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CaseFile,
]);

/** All cases with the definition that each follows. */
export const CASES: readonly (readonly [one: PathwayCase, definition: PathwayDefinition])[] = FILES.flatMap(([, { cases, pathways }]) =>
  cases.map((one) => {
    const definition = pathways[one.pathway];
    if (definition === undefined) throw new Error(`no pathway ${one.pathway}`);
    return [one, definition] as const;
  }),
);
