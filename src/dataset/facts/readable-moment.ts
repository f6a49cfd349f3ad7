import type { MissingReason } from "../../record/index.ts";
import { shiftedDayNumber, toDayNumber, type CalendarDate } from "../../time/index.ts";
import type { Moment, Window } from "./moment.ts";

/** A moment of one participation: the day and window at which facts are read, or why none can be read. */
export type ReadableMoment =
  | {
      readonly suffix: string;
      readonly assessed?: string | undefined;
      readonly rule: Moment["rule"];
      /** Day number of the moment itself. */
      readonly day: number;
      readonly window: Window;
    }
  | { readonly suffix: string; readonly assessed?: string | undefined; readonly rule: Moment["rule"]; readonly missing: MissingReason };

/** The dates of a participation that moments hang on. */
export interface Anchors {
  readonly asOf: CalendarDate;
  /** First entry; absent: not entered. */
  readonly entry?: CalendarDate | undefined;
  /** Last exit; absent while she is in. */
  readonly exit?: CalendarDate | undefined;
  /** She was not admitted, so that neither entry nor exit will come. */
  readonly notAdmitted: boolean;
  /** She died at the exit, so that nothing can be asked later. */
  readonly deceased: boolean;
}

/** Where the facts of a moment are read for one participation. A moment with a window is not due until the window's last day, whatever was seen before. */
export function readableMoment(moment: Moment, anchors: Anchors): ReadableMoment {
  const { suffix, assessed, rule } = moment;
  const base = { suffix, rule, ...(assessed === undefined ? {} : { assessed }) };
  const anchor = anchorOf(moment, anchors);
  if (anchor === undefined) return { ...base, missing: anchors.notAdmitted ? "not-applicable" : "not-due" };
  const day = shiftedDayNumber(anchor, moment.offset);
  const isAfterExit = anchors.exit !== undefined && moment.anchor !== "as-of" && day > toDayNumber(anchors.exit);
  if (anchors.deceased && isAfterExit) return { ...base, missing: "not-applicable" };
  const window = moment.window(anchor);
  return toDayNumber(anchors.asOf) < window.last ? { ...base, missing: "not-due" } : { ...base, day, window };
}

function anchorOf({ anchor }: Moment, anchors: Anchors): CalendarDate | undefined {
  if (anchor === "as-of") return anchors.asOf;
  return anchor === "entry" ? anchors.entry : anchors.exit;
}
