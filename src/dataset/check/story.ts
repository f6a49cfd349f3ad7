import { replayPathway, type PathwayReplay } from "../../pathway/index.ts";
import type { Participation } from "../../participation/index.ts";
import type { Dataset } from "../dataset.ts";
import { pinOf, type DatasetIndex } from "../index-dataset.ts";
import { fullLog, type FullLog } from "../log/full-log.ts";
import { LAST_DAY } from "../log/place-in-day.ts";

/** A participation with all that ever happened in it. */
export interface Story {
  readonly participation: Participation;
  /** Its place in the dataset. */
  readonly place: number;
  readonly replay: PathwayReplay;
  /** Ids of the events that come from sessions, situations and assessments. */
  readonly derived: FullLog["derived"];
}

/** The stories of a dataset by participation; one whose pathway is not there has none, nor has one whose key stood before. */
export function storiesOf(dataset: Dataset, index: DatasetIndex): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  (dataset.participations ?? []).forEach((participation, place) => {
    const pathway = index.pathways.get(pinOf(participation.log.pathway));
    if (pathway === undefined || index.participations.get(participation.id) !== participation) return;
    const { log, derived } = fullLog(participation, pathway, index, {});
    stories.set(participation.id, { participation, place, replay: replayPathway(pathway, log, { asOf: LAST_DAY }), derived });
  });
  return stories;
}
