import type { LanguageTag } from "../../text/index.ts";
import type { Phase } from "../definition/index.ts";
import type { DueStatus } from "../due/index.ts";
import type { RefusalCause } from "../log/index.ts";

/** The words in which a pathway is told in one language. */
export interface PathwayLabels {
  readonly language: LanguageTag;
  readonly pathway: {
    /** A sentence for each cause of a refusal; `{event}`, `{state}` and `{track}` are filled in. */
    readonly refusals: Readonly<Record<RefusalCause, string>>;
    /** Added where parts of a condition have words of their own; `{parts}` is filled in. */
    readonly notMet: string;
    readonly open: string;
    /** Stand in for what has no words of its own. */
    readonly unnamedEvent: string;
    readonly unnamedState: string;
    readonly unnamedTrack: string;
    readonly phases: Readonly<Record<Phase, string>>;
    readonly dueStatuses: Readonly<Record<DueStatus, string>>;
  };
}
