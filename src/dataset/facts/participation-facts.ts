import type { FactIssue, Facts, FactsRow, FactTable } from "../../criteria/index.ts";
import type { Instrument } from "../../intervention/index.ts";
import type { Participation } from "../../participation/index.ts";
import { replayPathway } from "../../pathway/index.ts";
import { isRecordedBy, requireCalendarDate, requireKnownAt } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { byKey, indexDataset, pinOf, type DatasetIndex } from "../index-dataset.ts";
import { attendanceReadings, contributionReading, peersByPerson } from "./activity-readings.ts";
import { assessmentReading } from "./assessment-readings.ts";
import { changingReadings, personHistory } from "./changing-readings.ts";
import { atMoments, CHANGING_FACTS, PARTICIPATION_FACTS } from "./columns.ts";
import { ownMoment, STANDARD_MOMENTS, type Moment } from "./moment.ts";
import { anchorsOf, pathwayReadings } from "./pathway-readings.ts";
import { personReadings } from "./person-readings.ts";
import { readableMoment, type ReadableMoment } from "./readable-moment.ts";
import { readingOf, toRow, type Readings } from "./reading.ts";
import type { Sight } from "./series.ts";

/**
 * One row of facts for each participation, as of a day: the table that decisions and measures read.
 *
 * Only what occurred on or before `asOf`, and was recorded by `knownAt` if given, exists. A participation of which nothing had occurred has no row; those not admitted have one. Each fact that changes stands as of the day
 * and at entry, exit, 28 days and six months (`labourStatusAtExit`); a project's own moments and the instruments of the dataset add theirs. Nothing is carried forward into a window, and what is missing says why.
 *
 * @param dataset - parsed; what its references break is reported by `checkDataset`, and here as issues
 * @param options - `asOf`: the day looked at; `knownAt`: a moment in UTC, or a day that means its end in UTC
 * @returns the table, rows in the order of the participations; empty when there are none
 * @throws RangeError when a day is none
 *
 * @see `docs/facts.md` for each column and the reasons why it may be missing
 */
export function participationFacts(dataset: Dataset, options: Sight): FactTable {
  requireCalendarDate(options.asOf, "asOf");
  requireKnownAt(options.knownAt);
  const index = indexDataset(dataset);
  const peers = peersByPerson(dataset.peerLinks ?? [], options);
  const moments = ownMomentsOf(index);
  const instruments = [...byKey([...index.instruments.values()], ({ factName }) => factName).values()];
  const issues: FactIssue[] = [];
  const rows = [...index.participations.values()].flatMap((participation) => {
    const broken = brokenReference(participation, index);
    if (broken !== undefined) issues.push(broken);
    const row = broken === undefined ? readRow(participation, { index, moments, instruments, peers, sight: options }) : undefined;
    return row === undefined ? [] : [row];
  });
  return { asOf: options.asOf, facts: factsOf(instruments, moments.suffixes), rows, issues };
}

/** The moments of each project beside the standard ones. */
interface OwnMoments {
  /** What the names of their facts end in, of all projects: a row of another project has them, too, as not applicable. */
  readonly suffixes: readonly string[];
  /** By key of the project, then by suffix: two projects may mean different days by one name. */
  readonly byProject: ReadonlyMap<string, ReadonlyMap<string, Moment>>;
}

function ownMomentsOf(index: DatasetIndex): OwnMoments {
  const byProject = new Map(
    [...index.projects].map(([id, { moments }]) => [id, new Map((moments ?? []).map(ownMoment).map((moment) => [moment.suffix, moment]))]),
  );
  return { suffixes: [...new Set([...byProject.values()].flatMap((moments) => [...moments.keys()]))], byProject };
}

function factsOf(instruments: readonly Instrument[], own: readonly string[]): Facts {
  const suffixes = [...STANDARD_MOMENTS.map(({ suffix }) => suffix), ...own];
  const scores: Facts = Object.fromEntries(instruments.map(({ factName, name }) => [factName, { type: "number", label: name }] as const));
  return { ...atMoments(scores, suffixes), ...PARTICIPATION_FACTS, ...atMoments(CHANGING_FACTS, own) };
}

function brokenReference(participation: Participation, index: DatasetIndex): FactIssue | undefined {
  const missing = [
    index.beneficiaries.has(participation.beneficiaryId) ? undefined : "beneficiaryId",
    index.projects.has(participation.projectId) ? undefined : "projectId",
    index.pathways.has(pinOf(participation.log.pathway)) ? undefined : "state",
  ].find((name) => name !== undefined);
  return missing === undefined
    ? undefined
    : {
        code: "unresolved-reference",
        fact: missing,
        message: `participation ${participation.id} refers to what is not in the dataset: it has no row`,
      };
}

/** What all rows of a table are read with. */
interface Reader {
  readonly index: DatasetIndex;
  readonly moments: OwnMoments;
  /** One for each fact name. */
  readonly instruments: readonly Instrument[];
  readonly peers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sight: Sight;
}

function readRow(participation: Participation, reader: Reader): FactsRow | undefined {
  const { index, peers, sight } = reader;
  const pathway = index.pathways.get(pinOf(participation.log.pathway));
  const beneficiary = index.beneficiaries.get(participation.beneficiaryId);
  const project = index.projects.get(participation.projectId);
  if (pathway === undefined || beneficiary === undefined || project === undefined) return undefined;
  const replay = replayPathway(pathway, participation.log, sight);
  const referredOn = referralDay(participation, sight);
  if (replay.history.length === 0 && referredOn === undefined) return undefined;
  const anchors = anchorsOf(replay);
  const own = reader.moments.byProject.get(project.id);
  const moments: readonly ReadableMoment[] = [
    ...STANDARD_MOMENTS.map((moment) => readableMoment(moment, anchors)),
    ...reader.moments.suffixes.map((suffix) => {
      const moment = own?.get(suffix);
      return moment === undefined ? notAsked(suffix) : readableMoment(moment, anchors);
    }),
  ];
  const history = personHistory(beneficiary, sight);
  const assessments = index.assessments.get(participation.id) ?? [];
  return toRow({
    // First, so that no instrument takes the place of a column that every row has.
    ...scoreReadings(reader.instruments, (instrument, moment) => assessmentReading(instrument, assessments, moment, sight), moments),
    participationId: { value: participation.id },
    projectId: { value: participation.projectId },
    editionId: readingOf(participation.editionId, "not-applicable"),
    ...personReadings(beneficiary),
    referredOn: readingOf(referredOn, "not-applicable"),
    ...pathwayReadings(pathway, replay),
    ...attendanceReadings(index.sessions.get(participation.id) ?? [], participation.id, sight),
    contributionMinutes: contributionReading(beneficiary.contributions ?? [], project.id, sight),
    peerLinks: { value: peers.get(beneficiary.id)?.size ?? 0 },
    ...Object.assign({}, ...moments.map((moment) => changingReadings(history, moment))),
  } as Readings);
}

function referralDay({ referral }: Participation, sight: Sight) {
  return referral !== undefined && referral.on <= sight.asOf && isRecordedBy(referral.recordedAt, referral.on, sight.knownAt)
    ? referral.on
    : undefined;
}

/** A moment of another project. */
function notAsked(suffix: string): ReadableMoment {
  return { suffix, rule: "nearest-in-window", missing: "not-applicable" };
}

function scoreReadings(
  instruments: readonly Instrument[],
  read: (instrument: Instrument, moment: ReadableMoment) => Readings[string],
  moments: readonly ReadableMoment[],
): Readings {
  return Object.fromEntries(
    instruments.flatMap((instrument) => moments.map((moment) => [`${instrument.factName}${moment.suffix}`, read(instrument, moment)])),
  );
}
