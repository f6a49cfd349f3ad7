import { type Dataset, participationFacts } from "../../dataset/index.ts";
import type { Sensitivity } from "../../sensitivity/index.ts";
import { addDuration, type CalendarDate, type Duration, requireCalendarDate } from "../../time/index.ts";

/** The kinds of records about people that may be kept for a time only, by their lists in a dataset. */
export const RETAINED_RECORDS = ["beneficiaries", "participations", "goals", "assessments"] as const;

/** One kind of record about people. */
export type RetainedRecord = (typeof RETAINED_RECORDS)[number];

/** How long records of one kind, or some fields of them, may be kept. */
export interface RetentionRule {
  readonly id: string;
  readonly records: RetainedRecord;
  /** `exit`: the last exit from the participation that the record belongs to; of a beneficiary, from all of them. `recorded`: the day of the record itself; a goal is of the day on which it was set. */
  readonly anchor: "exit" | "recorded";
  /** How long after the anchor. */
  readonly after: Duration;
  /** The privacy classes whose fields are due; absent: the whole record. */
  readonly classes?: readonly Sensitivity[] | undefined;
}

/** A record that may be kept no longer, or of which that cannot be told. */
export interface RetentionFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** The record, by list and position: `participations.3`. */
  readonly path: string;
  /** `due`: the time is over at `asOf`; `no-anchor`: there is no exit to count from as she never entered, or the record has no day of its own, so that somebody has to look. */
  readonly status: "due" | "no-anchor";
  /** First day on which it should be gone; absent where there is no anchor. */
  readonly dueOn?: CalendarDate | undefined;
  readonly classes?: readonly Sensitivity[] | undefined;
}

/**
 * The records whose time is over at a day.
 *
 * A record is due from the anchor's day plus the duration on. Whoever has entered and not left keeps her records: nothing is due by `exit` while one of the participations concerned is open. A participation that was never entered has no exit, and is
 * reported as `no-anchor`, as is a beneficiary without participations.
 *
 * @param rules - each by itself; a record may be due by several
 * @param options - `asOf`: the day looked at
 * @returns the findings, rule by rule, in the order of the records
 * @throws RangeError when `asOf` is no day, a duration is none, or an anchor plus its duration lies after 2200
 *
 * @see Regulation (EU) 2016/679, article 5(1)(e)
 *
 * @example
 * ```ts
 * const assessment = { id: "a-1", participationId: "p-1", instrumentId: "i-1", moment: "entry", on: "2018-03-01", answers: {} } as const;
 * const dataset = { formatVersion: 1, projects: [], pathways: [], assessments: [assessment] } as const;
 * const rule = { id: "answers", records: "assessments", anchor: "recorded", after: "P5Y" } as const;
 * retentionDue(dataset, [rule], { asOf: "2023-03-01" }) // => [{ rule: "answers", path: "assessments.0", status: "due", dueOn: "2023-03-01" }]
 * retentionDue(dataset, [rule], { asOf: "2023-02-28" }) // => []
 * ```
 */
export function retentionDue(
  dataset: Dataset,
  rules: readonly RetentionRule[],
  { asOf }: { readonly asOf: CalendarDate },
): readonly RetentionFinding[] {
  requireCalendarDate(asOf, "asOf");
  const exits = exitsAsOf(dataset, asOf);
  return rules.flatMap((rule) => {
    const anchors = rule.anchor === "exit" ? exitAnchors(dataset, rule.records, exits) : ownDays(dataset, rule.records);
    return anchors.flatMap((anchor, index): readonly RetentionFinding[] => {
      const found = { rule: rule.id, path: `${rule.records}.${index}`, ...(rule.classes === undefined ? {} : { classes: rule.classes }) };
      if (anchor === "open") return [];
      if (anchor === undefined) return [{ ...found, status: "no-anchor" }];
      const dueOn = addDuration(anchor, rule.after).date;
      return dueOn > asOf ? [] : [{ ...found, status: "due", dueOn }];
    });
  });
}

/** The day of an anchor; `open` while she is in; `undefined` where there is none and will be none by itself. */
type Anchor = CalendarDate | "open" | undefined;

/** When each participation was last left. */
function exitsAsOf(dataset: Dataset, asOf: CalendarDate): ReadonlyMap<string, Anchor> {
  return new Map(
    participationFacts(dataset, { asOf }).rows.map((row) => {
      const { participationId, exitDate, entered } = row as {
        readonly participationId?: unknown;
        readonly exitDate?: unknown;
        readonly entered?: unknown;
      };
      return [String(participationId), typeof exitDate === "string" ? exitDate : entered === true ? "open" : undefined] as const;
    }),
  );
}

function exitAnchors(dataset: Dataset, records: RetainedRecord, exits: ReadonlyMap<string, Anchor>): readonly Anchor[] {
  const byParticipation = ({ participationId }: { readonly participationId: string }) => exits.get(participationId);
  switch (records) {
    case "participations":
      return (dataset.participations ?? []).map(({ id }) => exits.get(id));
    case "goals":
      return (dataset.goals ?? []).map(byParticipation);
    case "assessments":
      return (dataset.assessments ?? []).map(byParticipation);
    case "beneficiaries": {
      const last = new Map<string, Anchor>();
      for (const { id, beneficiaryId } of dataset.participations ?? []) {
        last.set(beneficiaryId, laterOf(last.get(beneficiaryId), exits.get(id)));
      }
      return (dataset.beneficiaries ?? []).map(({ id }) => last.get(id));
    }
  }
}

/** The anchor that keeps a person's record longest: open before any day, any day before none. */
function laterOf(a: Anchor, b: Anchor): Anchor {
  if (a === "open" || b === "open") return "open";
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function ownDays(dataset: Dataset, records: RetainedRecord): readonly Anchor[] {
  switch (records) {
    case "goals":
      return (dataset.goals ?? []).map(({ setOn }) => setOn);
    case "assessments":
      return (dataset.assessments ?? []).map(({ on }) => on);
    case "participations":
      return (dataset.participations ?? []).map(({ referral }) => referral?.on);
    case "beneficiaries":
      return (dataset.beneficiaries ?? []).map(() => undefined);
  }
}
