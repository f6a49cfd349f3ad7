import { scoreAssessment, type Assessment } from "../../intervention/index.ts";
import type { Participation } from "../../participation/index.ts";
import type { Episode } from "../../pathway/index.ts";
import { toDayNumber, type CalendarDate } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { ownMoment, STANDARD_MOMENTS, type Moment } from "../facts/moment.ts";
import type { DatasetFinding } from "../finding.ts";
import type { DatasetIndex } from "../index-dataset.ts";
import type { Story } from "./story.ts";

/** How far from entry or exit an assessment may lie before it is looked at: days on either side. */
const ALLOWED_DAYS = 31;

/** What does not fit in sessions and assessments. */
export function activityFindings(dataset: Dataset, index: DatasetIndex, stories: ReadonlyMap<string, Story>): readonly DatasetFinding[] {
  return [
    ...sessionFindings(dataset, index, stories),
    ...(dataset.assessments ?? []).flatMap((assessment, place) => {
      const story = stories.get(assessment.participationId);
      return story === undefined ? [] : assessmentFindings(assessment, place, story, index);
    }),
  ];
}

function sessionFindings(dataset: Dataset, index: DatasetIndex, stories: ReadonlyMap<string, Story>): readonly DatasetFinding[] {
  return (dataset.sessions ?? []).flatMap((session, place) => {
    const intervention = index.interventions.get(session.interventionId);
    return session.attendance.flatMap(({ participationId }, position): readonly DatasetFinding[] => {
      const story = stories.get(participationId);
      if (story === undefined || intervention === undefined) return [];
      const at = { path: `sessions.${place}.attendance.${position}`, keys: [session.id, participationId] };
      if (story.participation.projectId !== intervention.projectId) {
        return [
          { code: "wrong-project", severity: "error", ...at, message: "the session belongs to another project than the participation" },
        ];
      }
      const wasIn = story.replay.episodes.some((episode) => lasts(episode, session.heldOn));
      return wasIn
        ? []
        : [{ code: "order", severity: "warning", ...at, message: "the session lies outside the time in which she took part" }];
    });
  });
}

function lasts({ start, end }: Episode, day: CalendarDate): boolean {
  return start <= day && (end === undefined || day <= end);
}

function assessmentFindings(
  assessment: Assessment,
  place: number,
  { participation, replay }: Story,
  index: DatasetIndex,
): readonly DatasetFinding[] {
  const keys = [assessment.id, participation.id];
  const instrument = index.instruments.get(assessment.instrumentId);
  const score = instrument === undefined ? undefined : scoreAssessment(instrument, assessment);
  const findings: DatasetFinding[] = [];
  if (score !== undefined && !score.ok && score.error.code !== "nothing-answered") {
    const severity = score.error.code === "too-many-missing" ? "warning" : "error";
    findings.push({ code: "score", severity, path: `assessments.${place}.answers`, keys, message: score.error.message });
  }
  const message = momentProblem(assessment, momentsOf(participation, index), replay.episodes);
  if (message !== undefined) findings.push({ code: "moment", severity: "warning", path: `assessments.${place}.moment`, keys, message });
  return findings;
}

function momentsOf(participation: Participation, index: DatasetIndex): readonly Moment[] {
  return [...STANDARD_MOMENTS, ...(index.projects.get(participation.projectId)?.moments ?? []).map(ownMoment)];
}

function momentProblem({ moment: name, on }: Assessment, moments: readonly Moment[], episodes: readonly Episode[]): string | undefined {
  const moment = moments.find(({ assessed }) => assessed === name);
  if (moment === undefined) return "the project has no such moment";
  // After she came back the exit before still is one: the assessments made after it belong to it.
  const anchor = moment.anchor === "entry" ? episodes[0]?.start : episodes.flatMap(({ end }) => end ?? []).at(-1);
  if (anchor === undefined) return `there is no ${moment.anchor} that it could belong to`;
  const { first, last } = moment.window(anchor);
  const reach = moment.rule === "day" ? ALLOWED_DAYS : 0;
  const day = toDayNumber(on);
  return day >= first - reach && day <= last + reach ? undefined : "it lies far from the day that it is meant for";
}
