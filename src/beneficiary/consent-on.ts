import { type ConsentPurpose, type ConsentStatus, isInGroup, LAWFUL_BASIS } from "../codelist/index.ts";
import type { ProjectId } from "../record/index.ts";
import { type AsKnown, type CalendarDate, compareRecorded, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { Consent } from "./consent.ts";

/** What is asked of a person's consents. */
export interface ConsentQuestion extends AsKnown {
  readonly purpose: ConsentPurpose;
  /** The project that it is for; absent: only what is for all projects counts. */
  readonly projectId?: ProjectId | undefined;
  /** The day that is asked about. */
  readonly day: CalendarDate;
}

/** The record that speaks of a purpose on a day, and where it stands. */
export interface ConsentState {
  readonly consent: Consent;
  /** Whether the record's last day has not passed. */
  readonly inForce: boolean;
  /** Where the basis is consent: its status, `expired` when it was given and its last day has passed. Absent: the basis is another. */
  readonly status?: ConsentStatus | undefined;
}

/**
 * Why a person's data may be processed for a purpose on a day, or why not.
 *
 * Records for the project and records for all projects count alike; the one that begins last speaks, and those before it do not come back when it ends. Of those that
 * begin on the same day the one for the project speaks, then the one written down last, then the later in the list. A refusal or a withdrawal does not expire.
 *
 * @param consents - of one person, in any order
 * @param question - purpose, project and day; `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `from`
 * @returns the record with its status on that day, or `undefined` when none speaks of the purpose: nothing is known, which is not a yes
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const consents: Consent[] = [{ purpose: "evaluation", basis: "6.1.a", status: "given", from: "2018-01-15", to: "2018-12-31" }];
 * consentOn(consents, { purpose: "evaluation", day: "2018-12-31" })?.status // => "given"
 * consentOn(consents, { purpose: "evaluation", day: "2019-01-01" })?.status // => "expired"
 * consentOn(consents, { purpose: "publication", day: "2018-12-31" }) // => undefined
 * ```
 */
export function consentOn(consents: readonly Consent[], { purpose, projectId, day, knownAt }: ConsentQuestion): ConsentState | undefined {
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  let last: Consent | undefined;
  for (const consent of consents) {
    if (consent.purpose !== purpose || consent.from > day || !isRecordedBy(consent.recordedAt, consent.from, knownAt)) continue;
    if (consent.projectId !== undefined && consent.projectId !== projectId) continue;
    if (last === undefined || compareBegun(last, consent) <= 0) last = consent;
  }
  return last === undefined ? undefined : stateOn(last, day);
}

/** Whether a record rests on consent, for ordinary data or for special categories. */
export function restsOnConsent({ basis, specialBasis }: Pick<Consent, "basis" | "specialBasis">): boolean {
  return isInGroup(LAWFUL_BASIS, "consent", basis) || (specialBasis !== undefined && isInGroup(LAWFUL_BASIS, "consent", specialBasis));
}

function compareBegun(a: Consent, b: Consent): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if ((a.projectId === undefined) !== (b.projectId === undefined)) return a.projectId === undefined ? -1 : 1;
  return compareRecorded(a.recordedAt, b.recordedAt, a.from);
}

function stateOn(consent: Consent, day: CalendarDate): ConsentState {
  const inForce = consent.to === undefined || day <= consent.to;
  if (consent.status === undefined) return { consent, inForce };
  return { consent, inForce, status: consent.status === "given" && !inForce ? "expired" : consent.status };
}
