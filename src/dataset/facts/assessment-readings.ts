import { scoreAssessment, type Assessment, type Instrument } from "../../intervention/index.ts";
import { isRecordedBy } from "../../time/index.ts";
import type { ReadableMoment } from "./readable-moment.ts";
import type { Reading } from "./reading.ts";
import type { Sight } from "./series.ts";

/**
 * The score of one instrument at one moment. An assessment holds for its day and is never carried: each names its moment, and the last of a moment stands. Only at the as-of day it is the latest of all.
 *
 * @param assessments - of one participation
 */
export function assessmentReading(
  instrument: Instrument,
  assessments: readonly Assessment[],
  moment: ReadableMoment,
  sight: Sight,
): Reading {
  if ("missing" in moment) return { missing: moment.missing };
  const latest = assessments
    .filter(
      ({ instrumentId, moment: named, on, recordedAt }) =>
        instrumentId === instrument.id &&
        (moment.assessed === undefined || named === moment.assessed) &&
        on <= sight.asOf &&
        isRecordedBy(recordedAt, on, sight.knownAt),
    )
    .reduce<Assessment | undefined>((last, next) => (last === undefined || next.on >= last.on ? next : last), undefined);
  if (latest === undefined) return { missing: moment.rule === "day" ? "not-asked" : "lost" };
  const score = scoreAssessment(instrument, latest);
  if (score.ok) return { value: score.value.score };
  if (score.error.code === "nothing-answered") return { missing: latest.missing ?? "unknown" };
  return { missing: score.error.code === "too-many-missing" ? "unknown" : "invalid" };
}
