import type { Facts } from "../../criteria/index.ts";
import { edgesOf, type EdgesByType, type PathwayEdge } from "./edge.ts";
import { dataOf, logFactsOf, sharedData } from "./log-facts.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";
import type { Phase } from "./phase.ts";
import { prepareCriterion, type PreparedCriterion } from "./prepare-criterion.ts";

/** An edge made ready. */
export interface PreparedEdge {
  readonly to: string;
  readonly phase: Phase;
  readonly roles: readonly string[] | undefined;
  readonly guard: PreparedCriterion | undefined;
  readonly exit: string | undefined;
  /** Whether its event is a service session. */
  readonly isSession: boolean;
}

/** The pathway's own machine, or that of a track. */
export interface Machine {
  readonly initial: string;
  /** By state, then by event type. An event that every state accepts leads from each to itself. */
  readonly edges: ReadonlyMap<string, ReadonlyMap<string, readonly PreparedEdge[]>>;
  /** The event types that it knows in some state. */
  readonly types: ReadonlySet<string>;
}

/** The machine of a track. */
export interface TrackMachine extends Machine {
  /** States of the pathway in which it accepts events. */
  readonly openIn: ReadonlySet<string>;
}

/** What the engine reads of a definition, looked up once. */
export interface PathwayParts {
  readonly main: Machine;
  readonly tracks: ReadonlyMap<string, TrackMachine>;
  readonly everywhere: ReadonlySet<string>;
  readonly logFacts: Facts;
  readonly milestones: readonly { readonly name: string; readonly when: PreparedCriterion }[];
}

/** A definition made ready for many logs by {@link preparePathway}. */
export interface PreparedPathway {
  readonly definition: PathwayDefinition;
  /** @internal */
  readonly parts: PathwayParts;
}

/**
 * Makes a definition ready once, for whoever replays many logs. Each function that takes a pathway takes a prepared one too, with the same answers.
 *
 * @param pathway - checked before
 *
 * @example
 * ```ts
 * const prepared = preparePathway(empowermentPathway);
 * const log = { pathway: { id: "empowerment", version: "1" }, events: [] };
 * replayPathway(prepared, log, { asOf: "2018-03-01" }).state.name // => "referred"
 * ```
 */
export function preparePathway(pathway: PathwayDefinition | PreparedPathway): PreparedPathway {
  return "parts" in pathway ? pathway : { definition: pathway, parts: partsOf(pathway) };
}

/** The definition that a prepared pathway was made of. */
export function definitionOf(pathway: PathwayDefinition | PreparedPathway): PathwayDefinition {
  return "parts" in pathway ? pathway.definition : pathway;
}

function partsOf(pathway: PathwayDefinition): PathwayParts {
  const { states, everywhere = [], tracks = {}, milestones = {} } = pathway;
  const logFacts = logFactsOf(pathway);
  const shared = { ...sharedData(pathway), ...logFacts };
  const active = Object.keys(states).filter((name) => states[name]?.phase === "active");
  const main = machineOf(pathway.initial, states, pathway, logFacts);
  const trackMachines = Object.entries(tracks).map(
    ([name, track]) =>
      [name, { ...machineOf(track.initial, track.states, pathway, logFacts), openIn: new Set(track.openIn ?? active) }] as const,
  );
  return {
    main,
    tracks: new Map(trackMachines),
    everywhere: new Set(everywhere),
    logFacts,
    milestones: Object.entries(milestones).map(([name, { when }]) => ({ name, when: prepareCriterion(when, shared, pathway) })),
  };
}

function machineOf(
  initial: string,
  states: Readonly<Record<string, { readonly phase?: Phase; readonly on?: EdgesByType<PathwayEdge> | undefined }>>,
  pathway: PathwayDefinition,
  logFacts: Facts,
): Machine {
  const { events, everywhere = [] } = pathway;
  const types = new Set(everywhere);
  const edgeOf = (type: string, { to, guard, roles, exit }: PathwayEdge): PreparedEdge => ({
    to,
    phase: states[to]?.phase ?? "planned",
    roles,
    guard: guard === undefined ? undefined : prepareCriterion(guard, { ...dataOf(pathway, type), ...logFacts }, pathway),
    exit,
    isSession: events[type]?.session === true,
  });
  const edgesByState = Object.entries(states).map(([name, { on }]) => {
    const edges = new Map<string, readonly PreparedEdge[]>();
    for (const type of Object.keys(on ?? {})) {
      types.add(type);
      edges.set(
        type,
        edgesOf(on, type).map((edge) => edgeOf(type, edge)),
      );
    }
    for (const type of everywhere) edges.set(type, [edgeOf(type, { to: name })]);
    return [name, edges] as const;
  });
  return { initial, edges: new Map(edgesByState), types };
}
