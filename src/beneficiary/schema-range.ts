import type { CalendarDate } from "../time/index.ts";

/** What is said of a range that ends before it begins. */
export const REVERSED = { error: "it ends before it begins", path: ["to"] };

/** Whether a range may be one: its last day, if it has one, is not before its first. */
export function isInOrder({ from, to }: { readonly from: CalendarDate; readonly to?: CalendarDate | undefined }): boolean {
  return to === undefined || from <= to;
}
