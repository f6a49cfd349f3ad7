import type { FactIssue, FactsRow } from "../../criteria/index.ts";
import type { Instrument } from "../../intervention/index.ts";
import type { Participation } from "../../participation/index.ts";
import { replayPathway } from "../../pathway/index.ts";
import { err, ok, type Result } from "../../result/index.ts";
import { isRecordedBy } from "../../time/index.ts";
import { pinOf, type DatasetIndex } from "../index-dataset.ts";
import { fullLog } from "../log/full-log.ts";
import { attendanceReadings, contributionReading } from "./activity-readings.ts";
import { assessmentReading } from "./assessment-readings.ts";
import { changingReadings, personHistory } from "./changing-readings.ts";
import { STANDARD_MOMENTS, type Moment } from "./moment.ts";
import { anchorsOf, pathwayReadings } from "./pathway-readings.ts";
import { personReadings } from "./person-readings.ts";
import { readableMoment, type ReadableMoment } from "./readable-moment.ts";
import { readingOf, toRow, type Readings } from "./reading.ts";
import type { Sight } from "./series.ts";

/** The moments of each project beside the standard ones. */
export interface OwnMoments {
  /** What the names of their facts end in, of all projects: a row of another project has them, too, as not applicable. */
  readonly suffixes: readonly string[];
  /** By key of the project, then by suffix: two projects may mean different days by one name. */
  readonly byProject: ReadonlyMap<string, ReadonlyMap<string, Moment>>;
}

/** What all rows of a table are read with. */
interface Reader {
  readonly index: DatasetIndex;
  readonly moments: OwnMoments;
  /** One for each fact name. */
  readonly instruments: readonly Instrument[];
  /** The people whom each person stays in touch with. */
  readonly peers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sight: Sight;
}

/** The row of one participation, `undefined` when nothing had occurred in it; refused with the first of its references that leads to nothing. */
export function readParticipation(participation: Participation, reader: Reader): Result<FactsRow | undefined, FactIssue> {
  const { index, peers, sight } = reader;
  const beneficiary = index.beneficiaries.get(participation.beneficiaryId);
  if (beneficiary === undefined) return unresolved(participation, "beneficiaryId");
  const project = index.projects.get(participation.projectId);
  if (project === undefined) return unresolved(participation, "projectId");
  const pathway = index.pathways.get(pinOf(participation.log.pathway));
  if (pathway === undefined) return unresolved(participation, "state");
  const { log, derived } = fullLog(participation, pathway, index, sight);
  const replay = replayPathway(pathway, log, sight);
  const referredOn = referralDay(participation, sight);
  const nothingHappened = replay.state.since === undefined && replay.history.every(({ event }) => derived.has(event.id));
  if (nothingHappened && referredOn === undefined) return ok(undefined);
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
  const row = toRow(
    {
      participationId: { value: participation.id },
      projectId: { value: participation.projectId },
      editionId: readingOf(participation.editionId, "not-applicable"),
    },
    personReadings(beneficiary),
    { referredOn: readingOf(referredOn, "not-applicable") },
    pathwayReadings(pathway.definition, replay),
    attendanceReadings(index.sessions.get(participation.id) ?? [], participation.id, sight),
    {
      contributionMinutes: contributionReading(beneficiary.contributions ?? [], project.id, sight),
      peerLinks: { value: peers.get(beneficiary.id)?.size ?? 0 },
    },
    ...moments.map((moment) => changingReadings(history, moment)),
    scoreReadings(reader.instruments, moments, (instrument, moment) => assessmentReading(instrument, assessments, moment, sight)),
  );
  return ok(row);
}

function unresolved({ id }: Participation, fact: string): Result<never, FactIssue> {
  const message = `participation ${id} refers to what is not in the dataset: it has no row`;
  return err({ code: "unresolved-reference", fact, message });
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
  moments: readonly ReadableMoment[],
  read: (instrument: Instrument, moment: ReadableMoment) => Readings[string],
): Readings {
  return Object.fromEntries(
    instruments.flatMap((instrument) => moments.map((moment) => [`${instrument.factName}${moment.suffix}`, read(instrument, moment)])),
  );
}
