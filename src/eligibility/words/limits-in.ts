import type { LocalizedText } from "../../text/index.ts";
import { type CalendarDate, isCalendarDate } from "../../time/index.ts";
import type { EligibilityDecision } from "../assess/index.ts";

/** A parameter that a fact was compared with, as far as it can be said in words. */
interface Limit {
  readonly label: LocalizedText;
  readonly kind: "limit" | "list";
  /** Since when it is in force. */
  readonly from: CalendarDate;
}

/** The limits and lists that settled a question of a decision, on facts that have words. A parameter that is a code says nothing in words. */
export function limitsIn({ criteria }: EligibilityDecision): readonly Limit[] {
  const settled = criteria.flatMap(({ asked }) => asked.filter(({ outcome }) => outcome !== "unknown"));
  return settled.flatMap(({ label, parameters = [] }) =>
    parameters.flatMap(({ value, from }): readonly Limit[] => {
      if (label === undefined || from === undefined || value === undefined) return [];
      if (typeof value === "object") return [{ label, kind: "list", from }];
      return typeof value === "number" || isCalendarDate(value) ? [{ label, kind: "limit", from }] : [];
    }),
  );
}
