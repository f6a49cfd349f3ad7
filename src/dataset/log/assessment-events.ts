import { scoreAssessment, type Assessment, type Instrument } from "../../intervention/index.ts";
import type { PathwayDefinition, PathwayEvent } from "../../pathway/index.ts";
import { DERIVED_EVENT_TYPES } from "./derived-types.ts";
import { beginningOf, stampOf } from "./stamp.ts";

/**
 * The assessments of a participation as events of its pathway; none where the pathway has no such event. One that cannot be scored has no score.
 *
 * @param assessments - of one participation
 */
export function assessmentEvents(
  assessments: readonly Assessment[],
  { events }: PathwayDefinition,
  instruments: ReadonlyMap<string, Instrument>,
): readonly PathwayEvent[] {
  const type = DERIVED_EVENT_TYPES.assessment;
  if (!Object.hasOwn(events, type)) return [];
  return assessments.map((assessment): PathwayEvent => {
    const { id, instrumentId, moment, on, recordedAt } = assessment;
    return {
      id: `assessment:${id}`,
      type,
      occurredOn: on,
      recordedAt: stampOf(recordedAt ?? beginningOf(on), on),
      data: { instrument: instrumentId, moment, score: scoreOf(assessment, instruments.get(instrumentId)) },
    };
  });
}

function scoreOf(assessment: Assessment, instrument: Instrument | undefined): number | null {
  const score = instrument === undefined ? undefined : scoreAssessment(instrument, assessment);
  return score?.ok === true ? score.value.score : null;
}
