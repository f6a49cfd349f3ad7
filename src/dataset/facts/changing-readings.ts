import type { Beneficiary, Household, Residence, Situation } from "../../beneficiary/index.ts";
import {
  EDUCATION_LEVEL,
  HOUSING_STATUS,
  JOB_SEEKER_REGISTRATION,
  LABOUR_STATUS,
  missingReasonOf,
  TRAINING_STATUS,
  type Codelist,
} from "../../codelist/index.ts";
import { fromDayNumber, toDayNumber } from "../../time/index.ts";
import type { MissingReason } from "../../record/index.ts";
import type { Reading } from "./reading.ts";
import { inForce, isRecorded, lastInWindow, nearestInWindow, seriesOf, unbrokenFrom, type Series, type Sight } from "./series.ts";
import type { ReadableMoment } from "./readable-moment.ts";

const SITUATION_LISTS = {
  labourStatus: LABOUR_STATUS,
  jobSeekerRegistration: JOB_SEEKER_REGISTRATION,
  educationLevel: EDUCATION_LEVEL,
  trainingStatus: TRAINING_STATUS,
  housingStatus: HOUSING_STATUS,
} as const satisfies Partial<Record<keyof Situation, Codelist>>;

/** What a person's dated records say, each field in order; made once for a person and read at every moment. */
export interface PersonHistory {
  readonly series: Readonly<Record<string, Series>>;
  readonly residences: readonly Residence[];
}

/** Puts a person's dated records in order, as far as they may be seen. */
export function personHistory(beneficiary: Beneficiary, sight: Sight): PersonHistory {
  const situations = beneficiary.situations ?? [];
  const households = beneficiary.households ?? [];
  const series: Record<string, Series> = {};
  for (const [field, list] of Object.entries(SITUATION_LISTS)) {
    series[field] = seriesOf(situations, (situation) => codeAnswer(list, situation[field as keyof typeof SITUATION_LISTS]), sight);
  }
  series["iseeMinor"] = seriesOf(households, ({ iseeMinor }) => (iseeMinor === undefined ? undefined : { value: iseeMinor }), sight);
  series["householdMembers"] = seriesOf(households, membersAnswer, sight);
  const residences = (beneficiary.residences ?? [])
    .filter(({ from, recordedAt }) => from <= sight.asOf && isRecorded(sight, from, recordedAt))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { series, residences };
}

function codeAnswer(list: Codelist, code: string | undefined) {
  if (code === undefined) return undefined;
  const missing = missingReasonOf(list, code);
  return missing === undefined ? { value: code } : { missing };
}

function membersAnswer({ members, complete }: Household) {
  if (members === undefined) return undefined;
  return { value: complete === false ? { items: members, complete: false } : members };
}

/**
 * The facts of a person that change, at one moment.
 *
 * @param moment - where to read, or why nothing can be read there
 */
export function changingReadings(history: PersonHistory, moment: ReadableMoment): Readonly<Record<string, Reading>> {
  const readings: Record<string, Reading> = {};
  const { suffix } = moment;
  for (const [field, series] of Object.entries(history.series)) {
    const index = "missing" in moment ? -1 : positionAt(series, moment);
    readings[`${field}${suffix}`] = observationReading(series, index, moment);
    if (field === "labourStatus") readings[`labourStatusSince${suffix}`] = sinceReading(series, index, moment);
  }
  readings[`municipality${suffix}`] = residenceReading(history.residences, moment);
  return readings;
}

type Open = Exclude<ReadableMoment, { readonly missing: MissingReason }>;

function positionAt(series: Series, moment: Open): number {
  if (moment.rule === "last-in-window") return lastInWindow(series, moment.window);
  return moment.rule === "day" ? inForce(series, moment.day) : nearestInWindow(series, moment.window, moment.day);
}

function observationReading(series: Series, index: number, moment: ReadableMoment): Reading {
  if ("missing" in moment) return { missing: moment.missing };
  const observation = series[index];
  if (observation === undefined) return { missing: moment.rule === "day" ? "not-asked" : "lost" };
  return observation.missing === undefined ? { value: observation.value } : { missing: observation.missing };
}

function sinceReading(series: Series, index: number, moment: ReadableMoment): Reading {
  const from = unbrokenFrom(series, index);
  return from === undefined ? observationReading(series, index, moment) : { value: fromDayNumber(from) };
}

/** A residence without an end holds until the next one begins; of several in force the one that begins last is taken. */
function residenceReading(residences: readonly Residence[], moment: ReadableMoment): Reading {
  if ("missing" in moment) return { missing: moment.missing };
  const begun = residences.filter(({ from }) => toDayNumber(from) <= moment.day);
  for (let index = begun.length - 1; index >= 0; index -= 1) {
    const residence = begun[index];
    if (residence === undefined) continue;
    const holds = residence.to === undefined ? index === begun.length - 1 : toDayNumber(residence.to) >= moment.day;
    if (holds) return { value: residence.territoryId };
  }
  return { missing: "not-asked" };
}
