import type { FactsRow } from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { NO_DAY, toDayNumber, ymdOf } from "../../time/index.ts";
import { textReader, whyMissing } from "../read-row.ts";
import { countedReason } from "./place.ts";
import type { Reading } from "./read-answer.ts";

/** What is known of the first of several events: which one and its day number, that none has happened, or why nobody knows. */
export type FirstEvent =
  | { readonly kind: "happened"; readonly place: number; readonly day: number }
  | { readonly kind: "not-yet"; readonly reason?: MissingReason | undefined }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/**
 * Reads which of several date facts comes first, by the as-of day. One that is `not-due` or `not-applicable` has not happened.
 *
 * The first one named counts even where nobody knows of the others, for they would have made it impossible; another counts only where all are known.
 *
 * @returns a function of a row and of the day before which a date is invalid
 */
export function eventReader(names: readonly string[], reading: Reading): (row: FactsRow, notBefore: number) => FirstEvent {
  const asOf = toDayNumber(reading.asOf);
  const readers = names.map((name) => ({ name, read: textReader(name, reading.facts) }));
  return (row, notBefore) => {
    let first: Extract<FirstEvent, { readonly kind: "happened" }> | undefined;
    let pending: MissingReason | undefined;
    const reasons: MissingReason[] = [];
    readers.forEach(({ name, read }, place) => {
      const day = dayNumberIn(read(row));
      const reason = day === undefined || day < notBefore ? (whyMissing(name, row) ?? "invalid") : undefined;
      if (reason === "not-due" || reason === "not-applicable") pending = reason;
      else if (reason !== undefined) reasons.push(reason);
      else if (day !== undefined && day <= asOf && (first === undefined || day < first.day)) first = { kind: "happened", place, day };
    });
    if (first !== undefined && (first.place === 0 || reasons.length === 0)) return first;
    return reasons.length > 0 ? { kind: "missing", reason: countedReason(reasons) } : { kind: "not-yet", reason: pending };
  };
}

function dayNumberIn(text: string | undefined): number | undefined {
  return text === undefined || ymdOf(text) === NO_DAY ? undefined : toDayNumber(text);
}
