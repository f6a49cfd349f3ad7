import type {
  EducationLevel,
  EvidenceMethod,
  HousingStatus,
  JobSeekerRegistration,
  LabourStatus,
  TrainingStatus,
} from "../codelist/index.ts";
import type { CalendarDate, Instant } from "../time/index.ts";

/**
 * What is known of a person's work, study and home from one day on.
 *
 * A field that is absent says nothing: what was known before goes on. A code for an absent answer (`unknown`) says that the question was put and stands until the next record.
 */
export interface Situation {
  /** First day on which it holds. */
  readonly from: CalendarDate;
  /** Day it was learnt; on or after `from`, or before it when a change was announced. */
  readonly observedOn: CalendarDate;
  /** When it was written down; absent: on `observedOn`. */
  readonly recordedAt?: Instant | undefined;
  /** How it was learnt. */
  readonly method?: EvidenceMethod | undefined;
  /** Work status in ILO terms. */
  readonly labourStatus?: LabourStatus | undefined;
  readonly jobSeekerRegistration?: JobSeekerRegistration | undefined;
  /** Highest level completed, ISCED 2011. */
  readonly educationLevel?: EducationLevel | undefined;
  readonly trainingStatus?: TrainingStatus | undefined;
  readonly housingStatus?: HousingStatus | undefined;
}

/** The fields of a {@link Situation} that each make a dated series of their own. */
export const SITUATION_FIELDS = ["labourStatus", "jobSeekerRegistration", "educationLevel", "trainingStatus", "housingStatus"] as const;

/** One field of {@link SITUATION_FIELDS}. */
export type SituationField = (typeof SITUATION_FIELDS)[number];
