import type { LocalizedText } from "../../text/index.ts";
import { type CalendarDate, isCalendarDate } from "../../time/index.ts";
import type { EligibilityDecision } from "../assess/index.ts";

/** A parameter that a fact was compared with, as far as it can be said in words. */
interface Limit {
  readonly label: LocalizedText;
  /** Whether it is a list of values, and no single one. */
  readonly isList: boolean;
  /** Since when it is in force. */
  readonly from: CalendarDate;
}

/** The limits and lists that settled a question of a decision, on facts that have words. A parameter that is a code says nothing in words. */
export function limitsIn({ criteria }: EligibilityDecision): readonly Limit[] {
  const settled = criteria.flatMap(({ asked }) => asked.filter(({ outcome }) => outcome !== "unknown"));
  return settled.flatMap(({ label, parameters = [] }) =>
    parameters.flatMap(({ value, from }): readonly Limit[] => {
      if (label === undefined || from === undefined) return [];
      const isList = typeof value === "object";
      return isList || typeof value === "number" || isCalendarDate(value) ? [{ label, isList, from }] : [];
    }),
  );
}
