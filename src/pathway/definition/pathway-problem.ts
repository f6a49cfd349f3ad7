import type { PathwayDefinition } from "./pathway-definition.ts";

/** Something about a definition that makes it no pathway: a name that leads nowhere, or a guard that is no criterion. */
export interface PathwayProblem {
  readonly code:
    | "unknown-state"
    | "unknown-event"
    | "unknown-exit"
    | "unknown-milestone"
    | "reserved-name"
    | "parameters"
    | "guard"
    | "milestone"
    | "wrong-duration";
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Where in a definition something stands. */
export type Path = readonly (string | number)[];

/** What a check carries along. */
export interface PathwayCheck {
  readonly pathway: PathwayDefinition;
  readonly report: (code: PathwayProblem["code"], path: Path, message: string) => void;
  /** Reports a name that is not among the known ones. */
  readonly need: (known: object, name: string, code: PathwayProblem["code"], path: Path) => void;
}
