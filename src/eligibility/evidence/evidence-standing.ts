import type { Facts } from "../../criteria/index.ts";
import { compareTexts } from "../../record/index.ts";
import {
  type CalendarDate,
  durationParts,
  fromDayNumber,
  isCalendarDate,
  requireCalendarDate,
  shiftedDayNumber,
  toDayNumber,
} from "../../time/index.ts";
import type { AcceptedDocument, Evidence, EvidenceRequirement, EvidenceStanding, EvidenceState, Ruleset } from "../ruleset/index.ts";

/**
 * How far a fact is proven on a day: the best of all documents given.
 *
 * A document proves from its day of issue to the earlier of its own last day and the end of the time that the ruleset grants it; both ends count, and months are clamped to the month's end. A valid one
 * is better than an expired one, that better than one issued later. Of two valid ones the one that holds longer counts. A document that the ruleset does not accept for the fact, and one with a day that
 * cannot be read, prove nothing.
 *
 * @param ruleset - says what has to be proven, and by what
 * @param fact - the name of the fact
 * @param options - `evidence`: all that was given, for any fact and in any order; `asOf`: the day
 * @returns `not-required` for a fact that the ruleset takes as declared, whatever was given
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 } },
 *   evidence: { isee: { anyOf: [{ document: "isee-attestation", validFor: "P6M" }] } },
 *   criterion: { fact: "isee", lte: 9000 },
 * });
 * const evidence = [{ fact: "isee", document: "isee-attestation", issuedOn: "2018-01-15" }];
 * evidenceStanding(rules, "isee", { evidence, asOf: "2018-07-15" }).state // => "valid"
 * evidenceStanding(rules, "isee", { evidence, asOf: "2018-07-16" }) // => { state: "expired", document: "isee-attestation", from: "2018-01-15", until: "2018-07-15" }
 * ```
 */
export function evidenceStanding<F extends Facts>(
  ruleset: Ruleset<F>,
  fact: NoInfer<keyof F & string>,
  options: { readonly evidence?: readonly Evidence[] | undefined; readonly asOf: CalendarDate },
): EvidenceStanding {
  requireCalendarDate(options.asOf, "asOf");
  const requirements: Readonly<Record<string, EvidenceRequirement | undefined>> = ruleset.evidence ?? {};
  const requirement = Object.hasOwn(requirements, fact) ? requirements[fact] : undefined;
  const given = (options.evidence ?? []).filter((one) => one.fact === fact);
  return requirement === undefined ? { state: "not-required" } : bestStanding(requirement, given, options.asOf);
}

/** How far one document proves a fact. */
interface DocumentStanding extends EvidenceStanding {
  readonly document: string;
  readonly from: CalendarDate;
}

/** The best standing that the documents given for one fact have. */
export function bestStanding({ anyOf }: EvidenceRequirement, given: readonly Evidence[], day: CalendarDate): EvidenceStanding {
  let best: DocumentStanding | undefined;
  for (const evidence of given) {
    for (const accepted of anyOf) {
      if (accepted.document !== evidence.document || !isReadable(evidence)) continue;
      const standing = standingOn(evidence, accepted, day);
      if (best === undefined || compareStandings(standing, best) < 0) best = standing;
    }
  }
  return best ?? { state: "absent" };
}

/** Whether the days of a document can be read; it may come from anywhere, and as of facts, null is what is absent. */
export function isReadable({ issuedOn, validUntil }: Evidence): boolean {
  return isCalendarDate(issuedOn) && ((validUntil ?? undefined) === undefined || isCalendarDate(validUntil));
}

function standingOn(evidence: Evidence, accepted: AcceptedDocument, day: CalendarDate): DocumentStanding {
  const { document, issuedOn: from } = evidence;
  const until = lastDayOf(evidence, accepted);
  const state = from > day ? "not-yet-valid" : until !== undefined && until < day ? "expired" : "valid";
  return { state, document, from, ...(until === undefined ? {} : { until }) };
}

/** The last day of the calendar: what holds longer has no end. */
const LAST_DAY = "2200-12-31";

/** The last day on which a document proves what it is accepted for; `undefined` when it does not end. */
export function lastDayOf({ issuedOn, validUntil }: Evidence, { validFor }: AcceptedDocument): CalendarDate | undefined {
  const own = validUntil ?? undefined;
  if (validFor === undefined) return own;
  const end = shiftedDayNumber(issuedOn, durationParts(validFor));
  const granted = end > toDayNumber(LAST_DAY) ? undefined : fromDayNumber(end);
  if (own === undefined || granted === undefined) return own ?? granted;
  return own < granted ? own : granted;
}

const BEST_FIRST: readonly EvidenceState[] = ["valid", "expired", "not-yet-valid"];

/** Negative when the first is better. Documents that differ in nothing else are told apart by code, so that the order in which they were given makes no difference. */
function compareStandings(a: DocumentStanding, b: DocumentStanding): number {
  return (
    BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) ||
    // What comes sooner is better of those issued later; what lasts longer is better of all.
    (a.state === "not-yet-valid" ? compareTexts(a.from, b.from) : 0) ||
    compareTexts(b.until ?? "9999", a.until ?? "9999") ||
    compareTexts(a.from, b.from) ||
    compareTexts(a.document, b.document)
  );
}
