import type { LocalizedText } from "../../text/index.ts";
import type { EdgesByType, TrackEdge } from "./edge.ts";

/** Where a track can stand. */
export interface TrackState<State extends string = string, Type extends string = string> {
  readonly label?: LocalizedText | undefined;
  readonly on?: EdgesByType<TrackEdge<State>, Type> | undefined;
}

/** How much of a track is enough; each measure that is given must be reached. */
export interface TrackDosage {
  /** Sessions attended. */
  readonly sessions?: number | undefined;
  /** Minutes attended. */
  readonly minutes?: number | undefined;
  /** Attended by all sessions recorded, 0 to 1. */
  readonly attendanceShare?: number | undefined;
}

/** An intervention that runs beside the pathway: a small machine of its own, moved by the events that name it. */
export interface PathwayTrack<MainState extends string = string, Type extends string = string> {
  readonly label?: LocalizedText | undefined;
  /** Whether everyone is meant to follow it; absent: no. What it takes to leave is for guards to say. */
  readonly required?: boolean | undefined;
  readonly initial: string;
  readonly states: Readonly<Record<string, TrackState<string, Type>>>;
  readonly dosage?: TrackDosage | undefined;
  /** States of the pathway in which the track accepts events; absent: those of phase active. */
  readonly openIn?: readonly MainState[] | undefined;
}
