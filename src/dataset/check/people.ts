import { consentOn, type Beneficiary, type Residence } from "../../beneficiary/index.ts";
import { compareRecorded, daysOf, type CalendarDate } from "../../time/index.ts";
import type { Participation } from "../../participation/index.ts";
import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";
import { groupBy, type DatasetIndex } from "../index-dataset.ts";
import type { Story } from "./story.ts";

/** What does not fit in what is known of a person: records before her birth, residences that exclude each other, data without a basis. */
export function peopleFindings(dataset: Dataset, index: DatasetIndex, stories: ReadonlyMap<string, Story>): readonly DatasetFinding[] {
  const participations = groupBy(
    (dataset.participations ?? [])
      .map((participation, place) => ({ participation, index: place }))
      .filter(({ participation }) => index.participations.get(participation.id) === participation),
    ({ participation }) => participation.beneficiaryId as string,
    (placed) => placed,
  );
  return (dataset.beneficiaries ?? []).flatMap((beneficiary, place) => {
    const isFirst = index.beneficiaries.get(beneficiary.id) === beneficiary;
    return [
      ...birthFindings(beneficiary, `beneficiaries.${place}`),
      ...residenceFindings(beneficiary, `beneficiaries.${place}`),
      ...participationFindings(beneficiary, (isFirst ? participations.get(beneficiary.id) : undefined) ?? [], stories),
    ];
  });
}

/** Records that begin before the first day on which she can have been born. */
function birthFindings(beneficiary: Beneficiary, path: string): readonly DatasetFinding[] {
  const { birthDate, situations = [], residences = [], households = [] } = beneficiary;
  if (birthDate === undefined) return [];
  const firstDay = daysOf(birthDate).first;
  const early = (list: string, records: readonly { readonly from: CalendarDate }[]) =>
    records.flatMap(({ from }, index): readonly DatasetFinding[] =>
      from >= firstDay
        ? []
        : [
            {
              code: "order",
              severity: "error",
              path: `${path}.${list}.${index}.from`,
              keys: [beneficiary.id],
              message: "it begins before the person was born",
            },
          ],
    );
  return [...early("situations", situations), ...early("residences", residences), ...early("households", households)];
}

/** Two residences that begin on one day, or one that reaches into the next. */
function residenceFindings({ id, residences = [] }: Beneficiary, path: string): readonly DatasetFinding[] {
  const inOrder = residences
    .map((residence, index) => ({ residence, index }))
    .sort((a, b) => compareBegun(a.residence, b.residence) || a.index - b.index);
  return inOrder.flatMap(({ residence, index }, place): readonly DatasetFinding[] => {
    const next = inOrder[place + 1]?.residence;
    const reaches = next !== undefined && (residence.from === next.from || (residence.to !== undefined && residence.to >= next.from));
    if (!reaches) return [];
    const message = "it reaches into the next residence, which is the one that counts";
    return [{ code: "overlap", severity: "warning", path: `${path}.residences.${index}`, keys: [id], message }];
  });
}

/** The order in which residences count: of two that begin on one day the one written down last. */
function compareBegun(a: Residence, b: Residence): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return compareRecorded(a.recordedAt, b.recordedAt, a.from);
}

interface Placed {
  readonly participation: Participation;
  readonly index: number;
}

/** Participations without a basis for their data on the day of referral, and two of one person in one project. */
function participationFindings(
  beneficiary: Beneficiary,
  placed: readonly Placed[],
  stories: ReadonlyMap<string, Story>,
): readonly DatasetFinding[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((entry) => {
    const { participation, index } = entry;
    const path = `participations.${index}`;
    const findings: DatasetFinding[] = [...consentFindings(beneficiary, participation, stories.get(participation.id), path)];
    const before = first.get(participation.projectId);
    if (before === undefined) first.set(participation.projectId, entry);
    else {
      findings.push({
        code: "overlap",
        severity: "error",
        path,
        keys: [participation.id, before.participation.id],
        message: "the same person takes part in the same project twice: coming back is a new episode of one participation",
      });
    }
    return findings;
  });
}

/** The basis for taking part is looked at on the day of referral and on each day on which something happened; what was taken back or refused did not. */
function consentFindings(
  beneficiary: Beneficiary,
  participation: Participation,
  story: Story | undefined,
  path: string,
): readonly DatasetFinding[] {
  const own = (story?.replay.history ?? []).filter(({ event }) => story?.derived.has(event.id) === false);
  const days = own.map(({ event }) => event.occurredOn);
  const firstDay = [...days, ...(participation.referral === undefined ? [] : [participation.referral.on])].sort()[0];
  if (firstDay === undefined) return [];
  const report = (severity: DatasetFinding["severity"], message: string): readonly DatasetFinding[] => [
    { code: "consent", severity, path, keys: [participation.id, beneficiary.id], message },
  ];
  const onDay = (day: CalendarDate) =>
    consentOn(beneficiary.consents ?? [], { purpose: "participation", projectId: participation.projectId, day });
  if (onDay(firstDay) === undefined) return report("warning", "no basis for processing is recorded for the first day");
  const refused = days.filter((day) => {
    const state = onDay(day);
    return state !== undefined && (state.status === undefined ? !state.inForce : state.status !== "given");
  });
  return refused.length === 0
    ? []
    : report("error", `events of ${refused.length} days fall where consent is refused, withdrawn, expired or was not asked`);
}
