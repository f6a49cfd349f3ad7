import { residenceOn, type Beneficiary, type Household, type Residence } from "../../beneficiary/index.ts";
import { missingReasonOf, type Codelist } from "../../codelist/index.ts";
import { fromDayNumber } from "../../time/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { readingOf, type Reading } from "./reading.ts";
import { inForce, lastInWindow, nearestInWindow, seriesOf, unbrokenFrom, type Series, type Sight } from "./series.ts";
import type { ReadableMoment } from "./readable-moment.ts";
import { SITUATION_LISTS } from "./situation-lists.ts";

/** What a person's dated records say, each field in order; made once for a person and read at every moment. */
export interface PersonHistory {
  readonly series: Readonly<Record<string, Series>>;
  readonly residences: readonly Residence[];
  readonly sight: Sight;
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
  return { series, residences: beneficiary.residences ?? [], sight };
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
  readings[`municipality${suffix}`] = residenceReading(history, moment);
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

function residenceReading({ residences, sight }: PersonHistory, moment: ReadableMoment): Reading {
  if ("missing" in moment) return { missing: moment.missing };
  return readingOf(residenceOn(residences, fromDayNumber(moment.day), sight)?.territoryId, "not-asked");
}
