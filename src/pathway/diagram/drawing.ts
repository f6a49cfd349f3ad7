import { localize, type LanguageTag, type LocalizedText } from "../../text/index.ts";
import {
  definitionOf,
  edgesOf,
  finalStates,
  type EdgesByType,
  type PathwayDefinition,
  type PreparedPathway,
  type TrackEdge,
} from "../definition/index.ts";
import type { ArrowCount } from "../analysis/index.ts";

/** How a diagram is drawn. */
export interface DiagramOptions {
  /** Language of the words; absent: the names of the definition. */
  readonly language?: LanguageTag | undefined;
  /** How often each arrow was taken, by {@link arrowCounts}; absent: no numbers. */
  readonly counts?: readonly ArrowCount[] | undefined;
}

/** A state as it is drawn. */
export interface DrawnState {
  readonly name: string;
  readonly text: string;
  /** Whether it begins the machine, or nothing leads out of it. */
  readonly isInitial: boolean;
  readonly isFinal: boolean;
}

/** An arrow as it is drawn. */
export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A machine as it is drawn: the pathway's own, or that of a track. */
export interface DrawnMachine {
  readonly states: readonly DrawnState[];
  readonly arrows: readonly DrawnArrow[];
}

/** A track as it is drawn. */
export interface DrawnTrack extends DrawnMachine {
  readonly name: string;
  readonly text: string;
}

/** What a diagram of a pathway holds, whatever it is drawn with. */
export interface Drawing {
  readonly main: DrawnMachine;
  readonly tracks: readonly DrawnTrack[];
}

/** The drawing of a pathway and its tracks. */
export function drawingOf(pathway: PathwayDefinition | PreparedPathway, options: DiagramOptions): Drawing {
  const definition = definitionOf(pathway);
  const { initial, states, tracks = {} } = definition;
  const main = machineOf({ initial, states, finals: finalStates(definition) }, definition, options);
  const ofTracks = Object.entries(tracks).map(([name, track]) => ({
    name,
    text: textOf(track.label, name, options),
    ...machineOf({ initial: track.initial, states: track.states, finals: [], track: name }, definition, options),
  }));
  return { main, tracks: ofTracks };
}

interface Machine {
  readonly initial: string;
  readonly states: Readonly<
    Record<string, { readonly label?: LocalizedText | undefined; readonly on?: EdgesByType<TrackEdge> | undefined }>
  >;
  readonly finals: readonly string[];
  readonly track?: string;
}

function machineOf({ initial, states, finals, track }: Machine, { events }: PathwayDefinition, options: DiagramOptions): DrawnMachine {
  const counts = new Map(options.counts?.filter((arrow) => arrow.track === track).map((arrow) => [keyOf(arrow), arrow.count]));
  return {
    states: Object.entries(states).map(([name, { label }]) => ({
      name,
      text: textOf(label, name, options),
      isInitial: name === initial,
      isFinal: finals.includes(name),
    })),
    arrows: Object.entries(states).flatMap(([from, { on }]) =>
      Object.keys(on ?? {}).flatMap((type) => {
        const text = textOf(events[type]?.label, type, options);
        // Several edges of one event that lead to one state are one arrow.
        return [...new Set(edgesOf(on, type).map(({ to }) => to))].map((to) => ({
          from,
          to,
          text: options.counts === undefined ? text : `${text} (${counts.get(keyOf({ from, type, to })) ?? 0})`,
        }));
      }),
    ),
  };
}

function textOf(label: LocalizedText | undefined, name: string, { language }: DiagramOptions): string {
  return (label === undefined || language === undefined ? undefined : localize(label, [language])?.text) ?? name;
}

function keyOf({ from, type, to }: Pick<ArrowCount, "from" | "type" | "to">): string {
  return `${from} ${type} ${to}`;
}
