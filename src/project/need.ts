import type { NeedCategory } from "../codelist/index.ts";
import type { ContextFactId, NeedId, TerritoryId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { PartialDate } from "../time/index.ts";

/** A figure about a place that the context analysis rests on. */
export interface ContextFact {
  readonly id: ContextFactId;
  readonly territoryId: TerritoryId;
  /** What was measured. */
  readonly statement: LocalizedText;
  readonly value: number;
  /** Unit of `value`: `persons`, `percent`, `EUR`. */
  readonly unit: string;
  /** Day, month or year that the figure speaks of. */
  readonly on: PartialDate;
  /** Where it was read. */
  readonly source: string;
  /** True when the figure was made up, for an example or a test. */
  readonly synthetic?: boolean | undefined;
}

/** A critical need of a place that a project answers to. */
export interface Need {
  readonly id: NeedId;
  readonly category: NeedCategory;
  readonly description: LocalizedText;
  /** Where it is felt; at least one. */
  readonly territoryIds: readonly TerritoryId[];
  /** The figures that show it. */
  readonly contextFactIds?: readonly ContextFactId[] | undefined;
}
