import type { TerritoryLevel } from "../codelist/index.ts";
import type { Extensions, TerritoryId } from "../record/index.ts";
import type { CalendarDate, DateRange } from "../time/index.ts";

/** A name and the days on which it holds; absent ends are open. Both ends count. */
export interface DatedName extends DateRange {
  readonly name: string;
}

/** A territory's place in a larger one, and the days on which it holds; absent ends are open. Both ends count. */
export interface TerritoryMember extends DateRange {
  readonly territoryId: TerritoryId;
}

/** An official code of a territory. */
export interface TerritoryCode {
  /** Who gives the code: `istat` for Italian municipalities and provinces, `nuts` or `lau` of Eurostat, or the user's own. */
  readonly scheme: "istat" | "nuts" | "lau" | `x-${string}`;
  readonly code: string;
}

/** A place: a municipality, a social district, a province. Its name and its members may change while its code stays. */
export interface Territory {
  readonly id: TerritoryId;
  readonly level: TerritoryLevel;
  /** At least one. */
  readonly names: readonly DatedName[];
  readonly codes?: readonly TerritoryCode[] | undefined;
  /** The smaller territories that it is made of. */
  readonly members?: readonly TerritoryMember[] | undefined;
  /** Day from which it exists; absent: always. */
  readonly from?: CalendarDate | undefined;
  /** Last day on which it exists; absent: still. */
  readonly to?: CalendarDate | undefined;
  /** What it was merged into when it ceased to exist. */
  readonly successorId?: TerritoryId | undefined;
  readonly extensions?: Extensions | undefined;
}
